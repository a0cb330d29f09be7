package io.github.tasalsul.time;

import io.github.tasalsul.time.Meaning.Clock;
import io.github.tasalsul.time.Meaning.DayPart;
import io.github.tasalsul.time.Meaning.Part;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads clock times, with their day before or behind them: «الساعة الثالثة والنصف بعد الظهر». */
final class ClockGrammar {
  private ClockGrammar() {}

  /** Reads a clock time alone or with its day behind it. */
  static @Nullable Phrase clock(Words w, int i) {
    Phrase core = core(w, i);
    if (core == null || !(core.meaning() instanceof Clock clock)) {
      return null;
    }
    int at = core.end();
    boolean inPart = w.is(at, WordClass.FROM) && w.is(at + 1, WordClass.THE_DAYPART);
    if (inPart && DayPartGrammar.dayPart(w, at + 1) == null) {
      Part part = w.part(at + 1, WordClass.THE_DAYPART);
      LocalTime time = ClockTail.shifted(clock.time(), part);
      return new Phrase(at + 2, new Clock(time, clock.exact(), clock.zone(), clock.day()));
    }
    if (w.is(at, WordClass.FROM) || w.isMark(at, '\u060C') || w.is(at, WordClass.IN)) {
      at++;
    }
    if (w.hasProclitic(at)) {
      return core;
    }
    Phrase night = w.is(i, WordClass.MIDNIGHT) ? DayPartGrammar.nightBetween(w, at) : null;
    if (night != null && night.meaning() instanceof DayPart of) {
      Meaning next = of.day() instanceof Meaning.Between between ? between.last() : of.day();
      return new Phrase(night.end(), new Clock(clock.time(), true, clock.zone(), next));
    }
    Phrase part = DayPartGrammar.dayPart(w, at);
    if (part != null && part.meaning() instanceof DayPart of) {
      Clock whole = in(clock, of.part(), of.day());
      return new Phrase(part.end(), whole);
    }
    Phrase day = DayGrammar.day(w, at);
    if (day == null && w.is(at, WordClass.MIDNIGHT, WordClass.MIDDAY)) {
      return core;
    }
    return day == null
        ? core
        : new Phrase(
            day.end(), new Clock(clock.time(), clock.exact(), clock.zone(), day.meaning()));
  }

  /** Reads a day and a clock time behind it: «الأحد 14 فيفري 2010 15:25». */
  static @Nullable Phrase dayThenClock(Words w, int i) {
    Phrase day = DayPartGrammar.dayThenPart(w, i);
    Part part = null;
    if (day == null) {
      day = DayPartGrammar.dayPart(w, i);
    }
    if (day == null) {
      day = DayGrammar.day(w, i);
    }
    if (day == null) {
      day = NumericGrammar.shortDate(w, i);
    }
    if (day == null) {
      return null;
    }
    Meaning of = day.meaning();
    if (of instanceof DayPart inner) {
      part = inner.part();
      of = inner.day();
    }
    int at = day.end();
    if (w.isMark(at, ',') || w.isMark(at, '\u060C') || w.isMark(at, '-')) {
      at++;
    }
    if (w.is(at, WordClass.NEAREST_CUE) && w.is(at + 1, WordClass.FROM)) {
      at += 2; // «السبت انطلاقا من الساعة السابعة»
    } else if (w.is(at, WordClass.AT) || w.is(at, WordClass.IN) || w.is(at, WordClass.ON)) {
      at++;
      if (w.is(at, WordClass.AT)) {
        at++;
      }
    }
    Phrase core = w.hasConjunction(at) ? null : core(w, at);
    if (core == null || !(core.meaning() instanceof Clock clock)) {
      return null;
    }
    Clock whole =
        part == null
            ? new Clock(clock.time(), clock.exact(), clock.zone(), of)
            : in(clock, part, of);
    return new Phrase(core.end(), whole);
  }

  /**
   * Tells whether the ordinal at {@code i} is the hour of a part of a day: «الثامنة من مساء اليوم».
   */
  private static boolean hourOfPart(Words w, int i, int end) {
    int at = w.is(end, WordClass.FROM) ? end + 1 : end;
    boolean noun = w.hasArticle(i - 1) && !w.is(i - 1, WordClass.CLOCK_HEAD);
    boolean part = w.is(at, WordClass.DAYPART) || w.is(at, WordClass.THE_DAYPART);
    return w.is(i, WordClass.THE_ORD)
        && !noun
        && part
        && !w.hasProclitic(at)
        && (at > end || introduced(w, i - 1))
        && (w.is(at, WordClass.THE_DAYPART) || DayPartGrammar.dayPart(w, at) != null);
  }

  /** «في العاشرة مساء السبت», «من العاشرة مساء السبت إلى الثانية فجر الأحد». */
  private static boolean introduced(Words w, int i) {
    return w.is(i, WordClass.IN)
        || w.is(i, WordClass.AT)
        || w.is(i, WordClass.FROM)
        || w.is(i, WordClass.TO)
        || w.is(i, WordClass.BETWEEN)
        || w.is(i, WordClass.SINCE);
  }

  private static Clock in(Clock clock, Part part, Meaning day) {
    LocalTime time = ClockTail.shifted(clock.time(), part);
    return new Clock(time, clock.exact(), clock.zone(), day);
  }

  /** Reads a clock time without any day. */
  private static @Nullable Phrase core(Words w, int i) {
    int at = i;
    Part before = null;
    if (w.is(at, WordClass.THE_DAYPART) && w.is(at + 1, WordClass.CLOCK_HEAD)) {
      before = w.part(at, WordClass.THE_DAYPART);
      at++;
    }
    if (w.is(at, WordClass.MIDNIGHT)) {
      return ClockTail.zone(w, at + 1, LocalTime.MIDNIGHT, true);
    } else if (w.is(at, WordClass.MIDDAY)) {
      return ClockTail.zone(w, at + 1, LocalTime.NOON, true);
    }
    boolean head = w.is(at, WordClass.CLOCK_HEAD);
    if (head) {
      at++;
      if (w.hasProclitic(at)) {
        return null;
      }
    }
    Phrase digits = ClockDigits.digits(w, at, head);
    LocalTime time;
    boolean exact;
    if (digits != null && digits.meaning() instanceof Clock read) {
      time = read.time();
      exact = true;
      at = digits.end();
    } else {
      NumberGrammar.Count hour = ClockDigits.hour(w, at, head);
      if (hour == null || hour.value() != Math.rint(hour.value()) || hour.value() > 24) {
        return null;
      }
      at = hour.end();
      int minutesAt = at;
      ClockDigits.Minutes minutes = ClockDigits.minutes(w, at);
      int total = (((int) hour.value()) * 60) + minutes.count();
      if (total < 0) {
        return null;
      }
      at = minutes.end();
      boolean said = minutes.end() > minutesAt;
      exact = said;
      boolean evidence =
          head
              || (said && !w.isNumber(i))
              || ClockTail.suffix(w, at) != null
              || (w.is(i, WordClass.THE_ORD) && w.is(at, WordClass.ZONE))
              || hourOfPart(w, i, at);
      if (!evidence) {
        return null;
      }
      time = LocalTime.of(total / 60 % 24, total % 60);
    }
    if (before != null) {
      time = ClockTail.shifted(time, before);
    }
    return ClockTail.suffixed(w, at, time, exact, digits != null);
  }
}
