package io.github.tasalsul.time;

import io.github.tasalsul.time.Meaning.Clock;
import io.github.tasalsul.time.TimeRule.Part;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads two clock times of which the second tells the part of the day of both: «من الثانية إلى
 * الخامسة عصرا» is from 14:00 to 17:00, «من العاشرة حتى الثانية ظهرا» from 10:00 to 14:00. Reads
 * two of which one tells the day of both, too, over midnight where the second is the earlier on the
 * clock: «من العاشرة مساء أمس حتى الثانية فجرا» ends today.
 */
final class ClockLists {
  private static final int NOON = 12;

  private ClockLists() {}

  /** Reads both times, or nothing where each says enough by itself. */
  static List<Part> range(Words w, int i) {
    List<Part> half = halfDay(w, i);
    return half.isEmpty() ? sharedDay(w, i) : half;
  }

  private static List<Part> sharedDay(Words w, int i) {
    Phrase first = ClockGrammar.clock(w, i);
    int next = first == null ? -1 : link(w, first.end(), w.is(i - 1, WordClass.BETWEEN));
    Phrase second = next < 0 ? null : ClockGrammar.clock(w, next);
    if (first == null
        || second == null
        || !(first.meaning() instanceof Clock start)
        || !(second.meaning() instanceof Clock end)
        || (start.day() != null && end.day() != null)) {
      return List.of();
    }
    boolean overMidnight = !end.time().isAfter(start.time());
    Meaning startDay = start.day();
    Meaning endDay = end.day();
    if (endDay != null) {
      startDay = overMidnight ? new Meaning.After(-1, Granularity.DAY, endDay) : endDay;
    } else if (startDay != null) {
      endDay = overMidnight ? new Meaning.After(1, Granularity.DAY, startDay) : startDay;
    } else if (overMidnight) {
      endDay = new Meaning.Offset(1, Granularity.DAY);
    } else {
      return List.of();
    }
    return List.of(
        new Part(i, first.end(), on(start, startDay)),
        new Part(next, second.end(), on(end, endDay)));
  }

  private static Clock on(Clock clock, @Nullable Meaning day) {
    return new Clock(clock.time(), clock.exact(), clock.zone(), day);
  }

  private static List<Part> halfDay(Words w, int i) {
    boolean from = w.is(i - 1, WordClass.FROM);
    boolean between = w.is(i - 1, WordClass.BETWEEN);
    Phrase first = first(w, i, from || between);
    int next = first == null ? -1 : link(w, first.end(), between);
    if (first == null || next < 0 || !(first.meaning() instanceof Clock start)) {
      return List.of();
    }
    Phrase second = ClockGrammar.clock(w, next);
    if (second == null || !(second.meaning() instanceof Clock end) || rawHour(w, next) > NOON) {
      return List.of();
    }
    LocalTime later = start.time().plusHours(NOON);
    boolean sameHalf =
        end.time().getHour() >= NOON && start.time().getHour() < NOON && !later.isAfter(end.time());
    LocalTime time = sameHalf ? later : start.time();
    Clock told = new Clock(time, start.exact(), end.zone(), end.day());
    return List.of(new Part(i, first.end(), told), new Part(next, second.end(), second.meaning()));
  }

  /**
   * Reads a clock time that says no part of the day: «الساعة 2», behind من or بين also «الثانية».
   */
  private static @Nullable Phrase first(Words w, int i, boolean introduced) {
    boolean head = w.is(i, WordClass.CLOCK_HEAD);
    int at = head ? i + 1 : i;
    if ((!head && !introduced) || (head && w.hasProclitic(at))) {
      return null;
    }
    Phrase digits = ClockDigits.digits(w, at, head);
    if (digits != null) {
      return digits;
    }
    NumberGrammar.Count hour = ClockDigits.hour(w, at, head);
    if (hour == null || hour.value() < 1 || hour.value() > NOON) {
      return null;
    }
    ClockDigits.Minutes minutes = ClockDigits.minutes(w, hour.end());
    int total = ((int) hour.value()) * 60 + minutes.count();
    LocalTime time = LocalTime.of(total / 60 % 24, total % 60);
    return new Phrase(minutes.end(), new Clock(time, minutes.end() > hour.end(), null, null));
  }

  private static int link(Words w, int i, boolean between) {
    int joined = w.afterAnd(i);
    if (joined >= 0) {
      return between ? joined : w.is(joined, WordClass.TO) ? joined + 1 : -1;
    }
    boolean mark = w.isMark(i, '-') || w.isMark(i, '\u2013');
    return mark || w.is(i, WordClass.TO) ? i + 1 : -1;
  }

  /** Returns the hour as it is written at {@code i}, before any part of the day is told. */
  private static int rawHour(Words w, int i) {
    int at = w.is(i, WordClass.CLOCK_HEAD) ? i + 1 : i;
    NumberGrammar.Count hour = ClockDigits.hour(w, at, true);
    return hour == null ? 24 : (int) hour.value();
  }
}
