package io.github.tasalsul.render;

import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeType;
import io.github.tasalsul.time.TimeValue;
import io.github.tasalsul.time.TimexLinks;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * One article in the frame of TimeML (specification 1.2.1, laid out as the data of TempEval-3 are):
 * its name, its date as {@code <DCT>}, and its untouched text with marks, such as {@code <TIMEX3
 * tid="t1" type="DATE" value="2020-02-18" temporalFunction="true" anchorTimeID="t0">أمس
 * الثلاثاء</TIMEX3>}.
 *
 * <p>The content of {@code <TEXT>} has as many code points as the article, and the same ones, save
 * those that XML cannot hold, in whose place U+FFFD stands.
 */
final class TimemlDocument {
  static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /** The name of the article's date, to which the other times refer. */
  static final String DCT = "t0";

  private static final String ROOT =
      "<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
          + " xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">\n";

  /** What stands for a value that is not known at all; TIMEX3 wants one. */
  private static final String NO_DATE = "XXXX-XX-XX";

  private static final String NO_TIME = "XXXX-XX-XXTXX:XX";

  /**
   * A stretch of the text with a tag around it.
   *
   * @param span the stretch
   * @param name the name of the tag
   * @param attributes the attributes of the tag, each with a blank before it
   */
  record Mark(Span span, String name, String attributes) {}

  private TimemlDocument() {}

  /**
   * Writes the document.
   *
   * @param marks what is marked in the text, in text order, none inside another
   * @param links the empty elements that follow the text
   * @throws IOException if {@code target} refuses
   */
  static void write(DatedArticle dated, List<Mark> marks, List<String> links, Appendable target)
      throws IOException {
    String title = dated.article().title();
    String text = dated.article().text();
    target.append(ROOT);
    target.append("<DOCID>").append(Xml.text(dated.article().document())).append("</DOCID>\n");
    target.append("<DCT>").append(creationTime(dated)).append("</DCT>\n");
    if (title != null && !title.equals(Zone.headline(dated.zones(), text))) {
      target.append("<TITLE>").append(Xml.text(title)).append("</TITLE>\n");
    }
    target.append("<TEXT>");
    int at = 0;
    for (Mark mark : marks) {
      target.append(Xml.text(text.substring(at, mark.span().start())));
      target.append('<').append(mark.name()).append(mark.attributes()).append('>');
      target.append(Xml.text(mark.span().of(text)));
      target.append("</").append(mark.name()).append('>');
      at = mark.span().end();
    }
    target.append(Xml.text(text.substring(at))).append("</TEXT>\n");
    for (String link : links) {
      target.append(link).append('\n');
    }
    target.append("</TimeML>\n");
  }

  /** Returns the times as marks; one inside another has none: TIMEX3 holds words only. */
  static List<Mark> times(List<TimeExpression> times) {
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < times.size(); i++) {
      Span span = times.get(i).span();
      if (span.start() >= at) {
        marks.add(new Mark(span, "TIMEX3", attributes(times, i)));
        at = span.end();
      }
    }
    return marks;
  }

  /** Returns the name of the time at an index of the article's list: {@code t1} for the first. */
  static String tid(int index) {
    return "t" + (index + 1);
  }

  static String attribute(String name, String value) {
    return " " + name + "=\"" + Xml.attribute(value) + "\"";
  }

  private static String creationTime(DatedArticle dated) {
    LocalDateTime moment = dated.moment();
    String day = dated.date().value() == null ? NO_DATE : dated.date().value().toString();
    TimeType type = moment == null ? TimeType.DATE : TimeType.TIME;
    String value = moment == null ? day : day + "T" + Words.clock(moment);
    return "<TIMEX3"
        + attribute("tid", DCT)
        + attribute("type", type.name())
        + attribute("value", value)
        + attribute("temporalFunction", "false")
        + attribute("functionInDocument", "CREATION_TIME")
        + ">"
        + value
        + "</TIMEX3>";
  }

  private static String attributes(List<TimeExpression> times, int index) {
    TimeExpression time = times.get(index);
    TimeValue value = time.value();
    StringBuilder all = new StringBuilder();
    all.append(attribute("tid", tid(index)));
    all.append(attribute("type", time.type().name()));
    TimexLinks links = TimexLinks.of(times, index);
    switch (links.side()) {
      case BEFORE -> all.append(attribute("endPoint", DCT));
      case AFTER -> all.append(attribute("beginPoint", DCT));
      case AT -> {}
    }
    String noValue = time.type() == TimeType.TIME ? NO_TIME : NO_DATE;
    all.append(attribute("value", value.timex().isEmpty() ? noValue : value.timex()));
    if (value.mod() != null) {
      all.append(attribute("mod", value.mod()));
    }
    if (value instanceof TimeValue.Recurring set) {
      all.append(set.quant() == null ? "" : attribute("quant", set.quant()));
      all.append(set.freq() == null ? "" : attribute("freq", set.freq()));
    }
    if (time.type() == TimeType.DATE || time.type() == TimeType.TIME) {
      all.append(attribute("temporalFunction", Boolean.toString(links.counted())));
      if (links.counted()) {
        Integer anchor = links.anchor();
        all.append(attribute("anchorTimeID", anchor == null ? DCT : tid(anchor)));
      }
    }
    return all.toString();
  }
}
