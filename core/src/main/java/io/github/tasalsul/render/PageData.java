package io.github.tasalsul.render;

import com.google.common.base.CharMatcher;
import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.timeline.EntryRelation;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page's script works on, as JSON: its words, the folding for its search, the articles
 * with their times, the entries with their mentions. Offsets count UTF-16 units, as scripts do.
 */
final class PageData {
  private static final CharMatcher BLANKS = CharMatcher.whitespace();

  private final ScriptJson json;
  private final DateStyle style;
  private final PageLabels labels;

  PageData(ScriptJson json, DateStyle style, PageLabels labels) {
    this.json = json;
    this.style = style;
    this.labels = labels;
  }

  void write(Timeline timeline) throws IOException {
    json.object().line().field("lang", labels.language());
    json.line().name("style").object().field("months", lower(style.months()));
    json.field("digits", lower(style.digits())).field("calendar", lower(style.calendar()));
    json.endObject().line().name("months").object();
    for (Map.Entry<String, String> month : DateWords.monthNames().entrySet()) {
      json.field(month.getKey(), month.getValue());
    }
    json.endObject();
    json.line().name("labels").object();
    for (Map.Entry<String, String> label : labels.all().entrySet()) {
      json.field(label.getKey(), label.getValue());
    }
    json.endObject().line().name("folding");
    PageFolding.write(json);
    json.line().name("articles").array();
    for (Extraction article : timeline.articles()) {
      json.line();
      article(article);
    }
    json.endArray().line();
    new PageEntries(json, timeline).write();
    json.line().name("relations").array();
    for (EntryRelation relation : timeline.relations()) {
      json.array().text(relation.from()).text(relation.relation().name());
      json.text(relation.to()).endArray();
    }
    json.endArray().line().endObject();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void article(Extraction extraction) throws IOException {
    Article article = extraction.article();
    ArticleDate date = extraction.date();
    json.object().field("name", Words.oneLine(article.document()));
    json.field("title", title(extraction)).field("outlet", article.outlet());
    json.field("url", webAddress(article.url()));
    json.field("date", date.value()).field("basis", date.basis().label());
    String left = Words.left(date);
    json.field("left", left.isEmpty() ? null : left);
    json.name("times").array();
    for (TimeExpression time : extraction.times()) {
      json.array().number(time.span().start()).number(time.span().end());
      json.text(Words.value(time.value())).text(extraction.dated().explanation(time)).endArray();
    }
    json.endArray().field("text", article.text()).endObject();
  }

  /** Returns the title that came beside the text, else the text's own headline, else null. */
  private static @Nullable String title(Extraction extraction) {
    String title = extraction.article().title();
    for (Zone zone : extraction.zones()) {
      if (title == null && zone.kind() == ZoneKind.HEADLINE) {
        title = zone.span().of(extraction.article().text());
      }
    }
    return title == null || BLANKS.matchesAllOf(title) ? null : Words.oneLine(title);
  }

  /** Returns an address that a reader may follow: on the web, and nothing that runs a script. */
  static @Nullable String webAddress(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      URI uri = new URI(url.strip());
      boolean web = "http".equalsIgnoreCase(uri.getScheme());
      web |= "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? uri.toString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** Writes a span as a pair. */
  static void span(ScriptJson json, String name, Span span) throws IOException {
    json.name(name).array().number(span.start()).number(span.end()).endArray();
  }
}
