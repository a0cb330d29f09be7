package io.github.tasalsul.json;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.PageDate;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.text.CodePointOffsets;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;

/** The form in which a saved timeline keeps an article: all that came in with it. */
final class ArticleForm {
  private ArticleForm() {}

  static void write(JsonOut out, SavedArticle saved) throws IOException {
    Article article = saved.article();
    CodePointOffsets offsets = CodePointOffsets.of(article.text());
    out.object();
    out.text("path", saved.path());
    out.whole("index", (long) saved.index());
    out.text("ownName", saved.ownName());
    out.text("document", article.document());
    out.text("title", article.title());
    out.text("published", article.published());
    out.text("time", article.publishedTime());
    out.text("outlet", article.outlet());
    out.text("url", article.url());
    pageDate(out, article);
    out.array("zones");
    for (Zone zone : article.zones()) {
      out.object();
      out.text("kind", Names.label(zone.kind()));
      out.span(offsets, zone.span());
      out.text("rule", zone.rule());
      out.endObject();
    }
    out.endArray();
    out.text("text", article.text());
    out.endObject();
  }

  private static void pageDate(JsonOut out, Article article) throws IOException {
    PageDate date = article.pageDate();
    if (date == null) {
      out.nothing("pageDate");
      return;
    }
    out.object("pageDate");
    out.text("day", date.day());
    out.text("rung", date.rung());
    out.text("evidence", date.evidence());
    out.exact("confidence", date.confidence());
    out.array("others");
    for (PageDate.Other other : date.others()) {
      out.object();
      out.text("day", other.day());
      out.text("evidence", other.evidence());
      out.endObject();
    }
    out.endArray();
    out.endObject();
  }

  static SavedArticle read(JsonIn in) {
    String text = in.text("text");
    CodePointOffsets offsets = CodePointOffsets.of(text);
    JsonIn date = in.inOrNull("pageDate");
    Article article =
        in.make(
            () ->
                new Article(
                    in.text("document"),
                    text,
                    in.textOrNull("title"),
                    in.parsedOrNull("published", LocalDate::parse),
                    in.parsedOrNull("time", LocalTime::parse),
                    in.textOrNull("outlet"),
                    in.textOrNull("url"),
                    date == null ? null : pageDate(date),
                    in.list(
                        "zones",
                        z ->
                            new Zone(
                                z.constant("kind", ZoneKind.class),
                                z.span(offsets),
                                z.text("rule")))));
    return new SavedArticle(in.text("path"), in.whole("index"), in.textOrNull("ownName"), article);
  }

  private static PageDate pageDate(JsonIn in) {
    return in.make(
        () ->
            new PageDate(
                LocalDate.parse(in.text("day")),
                in.constant("rung", PageDate.Rung.class),
                in.text("evidence"),
                in.number("confidence"),
                in.list(
                    "others",
                    o -> new PageDate.Other(LocalDate.parse(o.text("day")), o.text("evidence")))));
  }
}
