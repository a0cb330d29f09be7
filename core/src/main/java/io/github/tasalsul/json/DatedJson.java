package io.github.tasalsul.json;

import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeValue;
import io.github.tasalsul.time.TimexLinks;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The parts that every result has: the article's date and the times of its text. */
final class DatedJson {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private DatedJson() {}

  /** The name of the article's date among its times. */
  private static final String ARTICLE_DATE = "t0";

  /** What a line says of an article besides its date. */
  @FunctionalInterface
  interface Body {
    void write(JsonOut out, CodePointOffsets offsets) throws IOException;
  }

  /** Writes a line of JSON: the article's name, its date, then the body. */
  static void line(DatedArticle dated, Appendable target, Body body) throws IOException {
    try (JsonOut out = JsonOut.line(target)) {
      out.object();
      out.text("document", dated.article().document());
      date(out, dated);
      body.write(out, CodePointOffsets.of(dated.article().text()));
      out.endObject();
    }
  }

  static void date(JsonOut out, DatedArticle dated) throws IOException {
    ArticleDate date = dated.date();
    LocalDateTime moment = dated.moment();
    out.object("articleDate");
    out.text("value", date.value());
    if (moment != null) {
      out.text("time", MINUTE.format(moment));
    }
    out.text("basis", date.basis().label());
    out.number("confidence", date.confidence(), 3);
    if (date.writtenOn() != null) {
      out.text("writtenOn", date.writtenOn());
    }
    out.texts("candidates", date.candidates());
    if (date.constraints() != null) {
      out.text("constraints", date.constraints());
    }
    out.texts("evidence", date.evidence());
    out.endObject();
  }

  static void times(JsonOut out, DatedArticle dated, CodePointOffsets offsets, boolean explain)
      throws IOException {
    List<TimeExpression> times = dated.times();
    out.array("timexes");
    for (int i = 0; i < times.size(); i++) {
      TimeExpression time = times.get(i);
      TimeValue value = time.value();
      out.object();
      out.text("id", timexId(i));
      out.span(offsets, time.span());
      out.text("text", time.text());
      out.text("type", time.type());
      out.text("value", value.timex());
      out.text("mod", value.mod());
      if (value instanceof TimeValue.Recurring set) {
        out.text("quant", set.quant());
        out.text("freq", set.freq());
      }
      out.text("from", value.range().isoFirst());
      out.text("to", value.range().isoLast());
      out.flag("vague", value.vague());
      links(out, TimexLinks.of(times, i));
      out.text("rule", time.rule());
      if (value instanceof TimeValue.Unresolved unresolved) {
        out.text("unresolved", unresolved.reason());
      }
      if (explain) {
        out.text("explanation", dated.explanation(time));
      }
      out.endObject();
    }
    out.endArray();
  }

  /** What a time is counted from, under the names that TIMEX3 has. */
  private static void links(JsonOut out, TimexLinks links) throws IOException {
    if (links.counted()) {
      Integer anchor = links.anchor();
      out.flag("temporalFunction", true);
      out.text("anchorTimeID", anchor == null ? ARTICLE_DATE : timexId(anchor));
    }
    switch (links.side()) {
      case BEFORE -> out.text("endPoint", ARTICLE_DATE);
      case AFTER -> out.text("beginPoint", ARTICLE_DATE);
      case AT -> {}
    }
  }

  /** Returns the name of the time expression at an index of the article's list. */
  static String timexId(int index) {
    return "t" + (index + 1);
  }
}
