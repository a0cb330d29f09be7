package io.github.tasalsul.dating;

import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.dating.StatedDate.Place;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the days that a text states as its own, the most trusted first. */
final class StatedDates {
  /** A date line may follow the lead paragraph, but no more of the article. */
  private static final int PARAGRAPHS_NEAR_TITLE = 1;

  private static final int MOST_BARE_DATES = 2;

  private final Phrases<DateCue> cues;
  private final String text;
  private final List<DatedLine> lines;
  private final Datelines datelines;

  StatedDates(Phrases<DateCue> cues, String text, List<Zone> zones, List<TimeExpression> times) {
    this.cues = cues;
    this.text = text;
    this.lines = DatedLine.of(text, zones, times);
    this.datelines = new Datelines(cues, text);
  }

  /** Returns the stated dates by trust, then in text order. */
  List<StatedDate> find() {
    List<StatedDate> found = new ArrayList<>();
    int last = lastParagraph();
    int paragraphs = 0;
    for (int i = 0; i < lines.size(); i++) {
      DatedLine line = lines.get(i);
      if (paragraphs <= PARAGRAPHS_NEAR_TITLE || i > last) {
        DatedLine above = i == 0 ? null : lines.get(i - 1);
        found.addAll(new DateLines(cues, text).read(line, above, i > last && paragraphs > 0));
      }
      if (line.isParagraph() && paragraphs == 0) {
        addDateline(line, found);
      }
      addToday(line, found);
      paragraphs += line.isParagraph() ? 1 : 0;
    }
    if (found.stream().filter(StatedDates::isBare).map(StatedDate::day).distinct().count()
        > MOST_BARE_DATES) {
      found.removeIf(StatedDates::isBare); // a chronicle, each of whose entries has its date
    }
    found.sort(Comparator.comparing(StatedDate::place).thenComparing(StatedDate::span));
    return found;
  }

  private static boolean isBare(StatedDate date) {
    return date.place() == Place.DATE_LINE || date.place() == Place.LAST_LINE;
  }

  private int lastParagraph() {
    int i = lines.size() - 1;
    while (i >= 0 && !lines.get(i).isParagraph()) {
      i--;
    }
    return i;
  }

  private void addDateline(DatedLine line, List<StatedDate> found) {
    for (TimeExpression time : line.times()) {
      Said said = Said.of(time.meaning());
      LocalDate day = said.fullDay();
      if (day != null) {
        if (said.offset() == null && datelines.isDateline(line.span(), time.span())) {
          found.add(StatedDate.of(day, Place.DATELINE, time, said));
        }
        return;
      }
    }
  }

  private static void addToday(DatedLine line, List<StatedDate> found) {
    if (line.zone().kind() != ZoneKind.BODY) {
      return;
    }
    for (TimeExpression time : line.times()) {
      Said said = Said.of(time.meaning());
      Integer offset = said.offset();
      LocalDate day = said.fullDay();
      if (offset != null && day != null) {
        found.add(StatedDate.of(day.minusDays(offset), Place.TODAY, time, said));
      }
    }
  }
}
