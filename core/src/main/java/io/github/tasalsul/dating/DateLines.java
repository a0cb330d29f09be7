package io.github.tasalsul.dating;

import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.dating.StatedDate.Place;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads date lines: lines that hold a full date and little else, «نُشر في الجمعة 21 فبراير 2020 -
 * 10:30».
 */
final class DateLines {
  private static final int MOST_WORDS = 24;
  private static final int MOST_OTHER_WORDS = 4;
  private static final int MOST_OTHER_WORDS_OF_LABELLED = 6;
  private static final int MOST_OTHER_WORDS_OF_BYLINE = 9;
  private static final int CALENDARS_APART = 2;
  private static final String SEPARATORS = "-\u2013\u2014|/\u060C,(\u2022\u00B7";

  private final Phrases<DateCue> cues;
  private final String text;

  DateLines(Phrases<DateCue> cues, String text) {
    this.cues = cues;
    this.text = text;
  }

  /**
   * Returns the dates that {@code line} states as the article's.
   *
   * @param above the line before it, which may be the label «آخر تحديث», or null
   * @param atEnd whether it stands behind the last paragraph
   */
  List<StatedDate> read(DatedLine line, @Nullable DatedLine above, boolean atEnd) {
    if (line.size() > MOST_WORDS || !line.mayStateDate()) {
      return List.of();
    }
    Place label = above == null ? null : wholeLabel(above);
    List<StatedDate> dates = new ArrayList<>();
    List<String> others = new ArrayList<>();
    boolean labelled = label != null;
    boolean framed = false;
    int from = line.span().start();
    for (TimeExpression time : line.times()) {
      List<String> before = Phrases.words(text.substring(from, time.span().start()));
      Place own = labelIn(before);
      labelled |= own != null;
      framed |= own != null && from == line.span().start() && begins(before);
      label = own == null ? label : own;
      addOthers(before, others);
      Said said = Said.of(time.meaning());
      LocalDate day = said.fullDay();
      framed |= said.clock() || said.weekday() != null || (said.hijri() != null);
      if (day != null) {
        framed |= isSetApart(line.span(), time.span());
        Place place = label != null ? label : atEnd ? Place.LAST_LINE : Place.DATE_LINE;
        dates.add(StatedDate.of(day, place, time, said));
      } else if (!said.clock() && said.weekday() == null && said.hijri() == null) {
        others.addAll(Phrases.words(time.text()));
      }
      from = Math.max(from, time.span().end());
    }
    addOthers(Phrases.words(text.substring(from, line.span().end())), others);
    return fits(line, others.size(), labelled, framed) ? agreed(dates, labelled) : List.of();
  }

  private static boolean fits(DatedLine line, int others, boolean labelled, boolean framed) {
    if (line.isByline()) {
      return others <= MOST_OTHER_WORDS_OF_BYLINE;
    } else if (line.zone().kind() == ZoneKind.HEADLINE) {
      return others == 0;
    } else if (labelled) {
      return others == 0 || (framed && others <= MOST_OTHER_WORDS_OF_LABELLED);
    }
    return others == 0 || (framed && others <= MOST_OTHER_WORDS);
  }

  /** Two different days without a label are a period, not a date line. */
  private static List<StatedDate> agreed(List<StatedDate> dates, boolean labelled) {
    if (labelled || dates.isEmpty()) {
      return dates;
    }
    List<StatedDate> gregorian = dates.stream().filter(date -> !date.hijri()).toList();
    List<StatedDate> best = gregorian.isEmpty() ? dates : gregorian;
    LocalDate first = best.get(0).day();
    boolean same = best.stream().allMatch(date -> date.day().equals(first));
    boolean near =
        dates.stream()
            .allMatch(d -> Math.abs(d.day().toEpochDay() - first.toEpochDay()) <= CALENDARS_APART);
    return same && near ? best.subList(0, 1) : List.of();
  }

  private @Nullable Place wholeLabel(DatedLine line) {
    List<String> words = Phrases.words(text.substring(line.span().start(), line.span().end()));
    if (cues.is(words, DateCue.UPDATED)) {
      return Place.UPDATED;
    }
    return cues.is(words, DateCue.PUBLISHED) ? Place.PUBLISHED : null;
  }

  private @Nullable Place labelIn(List<String> words) {
    if (cues.isIn(words, DateCue.UPDATED)) {
      return Place.UPDATED;
    }
    return cues.isIn(words, DateCue.PUBLISHED) ? Place.PUBLISHED : null;
  }

  private boolean begins(List<String> words) {
    return cues.begins(words, DateCue.PUBLISHED) || cues.begins(words, DateCue.UPDATED);
  }

  private void addOthers(List<String> words, List<String> others) {
    int at = 0;
    while (at < words.size()) {
      int length = cues.lengthAt(words, at, DateCue.FILLER);
      length = Math.max(length, cues.lengthAt(words, at, DateCue.PUBLISHED));
      length = Math.max(length, cues.lengthAt(words, at, DateCue.UPDATED));
      if (length == 0 && !Character.isDigit(words.get(at).charAt(0))) {
        others.add(words.get(at));
      }
      at += Math.max(length, 1);
    }
  }

  /**
   * Tells whether the line's ends, dashes, bars or the like part the date from other words, or an
   * agency's name between slashes stands behind it: «الدوحة في 12 مارس 2019 /قنا/».
   */
  private boolean isSetApart(Span line, Span date) {
    boolean agencyBehind = date.end() < line.end() && isEdge(date.end(), line.end(), 1, "/");
    return agencyBehind
        || (isEdge(date.start() - 1, line.start() - 1, -1, SEPARATORS + ":")
            && isEdge(date.end(), line.end(), 1, SEPARATORS));
  }

  private boolean isEdge(int from, int to, int step, String separators) {
    for (int i = from; i != to; i += step) {
      if (separators.indexOf(text.charAt(i)) >= 0) {
        return true;
      } else if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
