package io.github.tasalsul.dating;

import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.text.Lines;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the text with its zone and the times that stand in it.
 *
 * @param span where it stands
 * @param zone the zone that it belongs to
 * @param times the times that begin in it
 * @param size how many words it has
 */
record DatedLine(Span span, Zone zone, List<TimeExpression> times, int size) {
  private static final int FEWEST_PARAGRAPH_WORDS = 12;
  private static final String BODY = "body";

  /** Cuts {@code text} into lines; zones and times stand in text order. */
  static List<DatedLine> of(String text, List<Zone> zones, List<TimeExpression> times) {
    List<DatedLine> lines = new ArrayList<>();
    int zone = 0;
    int time = 0;
    for (Span span : Lines.of(text)) {
      while (zone < zones.size() && zones.get(zone).span().end() <= span.start()) {
        zone++;
      }
      Zone own =
          zone < zones.size() && zones.get(zone).span().overlaps(span)
              ? zones.get(zone)
              : new Zone(ZoneKind.BODY, span, BODY);
      List<TimeExpression> inside = new ArrayList<>();
      while (time < times.size() && times.get(time).span().start() < span.end()) {
        inside.add(times.get(time++));
      }
      lines.add(new DatedLine(span, own, inside, Phrases.words(span.of(text)).size()));
    }
    return lines;
  }

  /** Tells whether the line is a paragraph of the article. */
  boolean isParagraph() {
    return zone.rule().equals(BODY) && size >= FEWEST_PARAGRAPH_WORDS;
  }

  /** Tells whether the line names the author or the source. */
  boolean isByline() {
    return zone.rule().equals(Zone.BYLINE) || zone.rule().equals(Zone.SOURCE);
  }

  /** Tells whether the article's date may stand here at all: in no caption, ticker or link. */
  boolean mayStateDate() {
    return zone.kind() == ZoneKind.BODY || zone.kind() == ZoneKind.HEADLINE || isByline();
  }
}
