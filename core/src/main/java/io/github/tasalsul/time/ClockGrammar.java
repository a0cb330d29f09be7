package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;

import io.github.tasalsul.time.Meaning.Clock;
import io.github.tasalsul.time.Meaning.DayPart;
import io.github.tasalsul.time.Meaning.Offset;
import io.github.tasalsul.time.Meaning.Part;
import io.github.tasalsul.time.Meaning.Weekday;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads clock times and parts of days: «الساعة الثالثة والنصف بعد الظهر», «مساء أمس الخميس». */
final class ClockGrammar {

  private ClockGrammar() {}

  /** Reads a part of a day with its day: «فجر السبت», «الليلة الماضية», «ليل الثلاثاء الأربعاء». */
  static @Nullable Phrase dayPart(Words w, int i) {
    if (w.is(i, WordClass.DAYPART_HEAD)) {
      return headed(w, i);
    }
    if (w.is(i, WordClass.DAYPART)) {
      Part part = w.part(i, WordClass.DAYPART);
      Phrase nights = part == Part.NI ? nightBetween(w, i + 1) : null;
      if (nights != null) {
        return nights;
      }
      if (w.hasProclitic(i + 1)) {
        return null;
      }
      Phrase day = DayGrammar.day(w, i + 1);
      return day == null ? null : new Phrase(day.end(), new DayPart(part, day.meaning()));
    }
    if (w.is(i, WordClass.THE_DAYPART, WordClass.ADV_DAYPART) && aloneOnLine(w, i)) {
      WordClass kind =
          w.is(i, WordClass.THE_DAYPART) ? WordClass.THE_DAYPART : WordClass.ADV_DAYPART;
      return new Phrase(i + 1, new DayPart(w.part(i, kind), new Offset(0, DAY)));
    }
    if (w.is(i, WordClass.TONIGHT)) {
      return tonight(w, i);
    }
    if (w.is(i, WordClass.DEMO) && w.is(i + 1, WordClass.TONIGHT)) {
      return new Phrase(i + 2, new DayPart(Part.NI, new Offset(0, DAY)));
    }
    if (w.is(i, WordClass.DEMO) && w.is(i + 1, WordClass.THE_DAYPART)) {
      Part part = w.part(i + 1, WordClass.THE_DAYPART);
      return new Phrase(i + 2, new DayPart(part, new Offset(0, DAY)));
    }
    return null;
  }

  private static boolean aloneOnLine(Words w, int i) {
    return w.isEnd(i - 1) && w.isEnd(i + 1);
  }

  private static @Nullable Phrase headed(Words w, int i) {
    Phrase inner = dayPart(w, i + 1);
    if (inner != null) {
      return inner;
    }
    Part part = w.part(i, WordClass.DAYPART_HEAD);
    Phrase day = DayGrammar.day(w, i + 1);
    return day == null ? null : new Phrase(day.end(), new DayPart(part, day.meaning()));
  }

  private static @Nullable Phrase nightBetween(Words w, int i) {
    int at = DayGrammar.isDayHead(w, i) ? i + 1 : i;
    if (!w.is(at, WordClass.WEEKDAY)) {
      return null;
    }
    int next = at + 1;
    if (w.isMark(next, '-')
        || w.isMark(next, '/')
        || w.isMark(next, '\u2013')
        || w.is(next, WordClass.TO)) {
      next++;
    }
    Weekday first = new Weekday(weekday(w, at), Direction.PAST);
    if (!w.is(next, WordClass.WEEKDAY) || weekday(w, next) != first.day().plus(1)) {
      return null;
    }
    Weekday second = new Weekday(weekday(w, next), Direction.PAST);
    Direction direction = Modifiers.direction(w, next + 1);
    if (direction != null) {
      first = new Weekday(first.day(), direction);
      next++;
    }
    return new Phrase(next + 1, new DayPart(Part.NI, new Meaning.Between(first, second)));
  }

  private static java.time.DayOfWeek weekday(Words w, int i) {
    return java.time.DayOfWeek.of(w.value(i, WordClass.WEEKDAY));
  }

  private static Phrase tonight(Words w, int i) {
    int days = 0;
    int end = i + 1;
    if (w.is(end, WordClass.LAST) && !w.hasProclitic(end)) {
      days = -Modifiers.steps(w, end);
      end++;
    } else if (w.is(end, WordClass.PREVIOUS)) {
      return new Phrase(
          end + 1,
          new DayPart(Part.NI, new Meaning.FromPrevious(w.value(end, WordClass.PREVIOUS), DAY)));
    } else if (w.is(end, WordClass.NEXT) || w.is(end, WordClass.THIS)) {
      end++;
    }
    return new Phrase(end, new DayPart(Part.NI, new Offset(days, DAY)));
  }

  /** Reads a day and a part of it behind it: «الأحد مساء», «أمس في المساء». */
  static @Nullable Phrase dayThenPart(Words w, int i) {
    Phrase day = DayGrammar.day(w, i);
    if (day == null) {
      return null;
    }
    int at = day.end();
    if (w.is(at, WordClass.ADV_DAYPART) && !w.hasProclitic(at)) {
      return new Phrase(at + 1, new DayPart(w.part(at, WordClass.ADV_DAYPART), day.meaning()));
    }
    if (w.is(at, WordClass.THE_DAYPART) && w.length(at) > 6) {
      return new Phrase(at + 1, new DayPart(w.part(at, WordClass.THE_DAYPART), day.meaning()));
    }
    if (w.is(at, WordClass.IN) && w.is(at + 1, WordClass.THE_DAYPART)) {
      return new Phrase(at + 2, new DayPart(w.part(at + 1, WordClass.THE_DAYPART), day.meaning()));
    }
    return null;
  }

  /** Reads a clock time alone or with its day behind it. */
  static @Nullable Phrase clock(Words w, int i) {
    Phrase core = core(w, i);
    if (core == null || !(core.meaning() instanceof Clock clock)) {
      return null;
    }
    int at = core.end();
    if (w.is(at, WordClass.FROM) || w.isMark(at, '\u060C') || w.is(at, WordClass.IN)) {
      at++;
    }
    if (w.hasProclitic(at)) {
      return core;
    }
    Phrase part = dayPart(w, at);
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
            day.end(), new Clock(clock.time(), clock.exact(), clock.offset(), day.meaning()));
  }

  /** Reads a day and a clock time behind it: «الأحد 14 فيفري 2010 15:25». */
  static @Nullable Phrase dayThenClock(Words w, int i) {
    Phrase day = dayThenPart(w, i);
    Part part = null;
    if (day == null) {
      day = dayPart(w, i);
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
    if (w.is(at, WordClass.AT) || w.is(at, WordClass.IN) || w.is(at, WordClass.ON)) {
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
            ? new Clock(clock.time(), clock.exact(), clock.offset(), of)
            : in(clock, part, of);
    return new Phrase(core.end(), whole);
  }

  private static Clock in(Clock clock, Part part, Meaning day) {
    LocalTime time = shifted(clock.time(), part);
    return new Clock(time, clock.exact(), clock.offset(), day);
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
      return zone(w, at + 1, LocalTime.MIDNIGHT, true);
    } else if (w.is(at, WordClass.MIDDAY)) {
      return zone(w, at + 1, LocalTime.NOON, true);
    }
    boolean head = w.is(at, WordClass.CLOCK_HEAD);
    if (head) {
      at++;
      if (w.hasProclitic(at)) {
        return null;
      }
    }
    Phrase digits = digits(w, at);
    LocalTime time;
    boolean exact;
    if (digits != null && digits.meaning() instanceof Clock read) {
      time = read.time();
      exact = true;
      at = digits.end();
    } else {
      NumberGrammar.Count hour = hour(w, at, head);
      if (hour == null || hour.value() != Math.rint(hour.value()) || hour.value() > 24) {
        return null;
      }
      at = hour.end();
      int minutesAt = at;
      Minutes minutes = minutes(w, at);
      int total = (((int) hour.value()) * 60) + minutes.count();
      if (total < 0) {
        return null;
      }
      at = minutes.end();
      boolean said = minutes.end() > minutesAt;
      exact = said;
      boolean evidence = head || (said && !w.isNumber(i)) || suffix(w, at) != null;
      if (!evidence) {
        return null;
      }
      time = LocalTime.of(total / 60 % 24, total % 60);
    }
    if (before != null) {
      time = shifted(time, before);
    }
    return suffixed(w, at, time, exact, digits != null);
  }

  private static NumberGrammar.@Nullable Count hour(Words w, int i, boolean head) {
    if (w.isNumber(i)) {
      if (w.length(i) > 2 || w.number(i) > 24) {
        return null;
      }
      return new NumberGrammar.Count(i + 1, w.number(i));
    }
    if (w.is(i, WordClass.THE_ORD)) {
      NumberGrammar.Count ordinal = hourOrdinal(w, i);
      return ordinal.value() < 1 || ordinal.value() > 12 ? null : ordinal;
    }
    if (head && w.is(i, WordClass.NUM) && w.value(i, WordClass.NUM) <= 12) {
      int value = w.value(i, WordClass.NUM);
      boolean teen =
          value < 10
              && w.is(i + 1, WordClass.NUM)
              && w.value(i + 1, WordClass.NUM) == 10
              && !w.hasProclitic(i + 1);
      return new NumberGrammar.Count(teen ? i + 2 : i + 1, teen ? value + 10 : value);
    }
    return null;
  }

  /** Reads the ordinal of an hour, which never joins «والعشرين»: that would be minutes. */
  private static NumberGrammar.Count hourOrdinal(Words w, int i) {
    int value = w.value(i, WordClass.THE_ORD);
    boolean teen =
        w.is(i + 1, WordClass.NUM) && w.value(i + 1, WordClass.NUM) == 10 && !w.hasProclitic(i + 1);
    return new NumberGrammar.Count(teen ? i + 2 : i + 1, teen ? value + 10 : value);
  }

  private record Minutes(int end, int count) {}

  /** Reads «والنصف», «و15 دقيقة», «إلا ربعا», «وثلاث وعشرون دقيقة». */
  private static Minutes minutes(Words w, int i) {
    boolean except = w.is(i, WordClass.EXCEPT);
    int at = except ? i + 1 : w.afterAnd(i);
    if (at < 0) {
      return new Minutes(i, 0);
    }
    int sign = except ? -1 : 1;
    if (w.is(at, WordClass.HALF)) {
      return new Minutes(at + 1, sign * 30);
    } else if (w.is(at, WordClass.QUARTER)) {
      return new Minutes(at + 1, sign * 15);
    } else if (w.is(at, WordClass.THIRD)) {
      return new Minutes(at + 1, sign * 20);
    }
    NumberGrammar.Count number = NumberGrammar.cardinal(w, at);
    if (number == null || number.value() > 59) {
      return new Minutes(i, 0);
    }
    int end = number.end();
    boolean named =
        (w.is(end, WordClass.UNIT) && w.unit(end, WordClass.UNIT) == Granularity.MINUTE)
            || (w.is(end, WordClass.UNITS) && w.unit(end, WordClass.UNITS) == Granularity.MINUTE);
    return named || except
        ? new Minutes(named ? end + 1 : end, sign * (int) number.value())
        : new Minutes(i, 0);
  }

  /** Reads «14:30» and «12:13:14». */
  private static @Nullable Phrase digits(Words w, int i) {
    if (!w.isNumber(i) || w.length(i) > 2 || !colon(w, i) || w.length(i + 2) != 2) {
      return null;
    }
    if (w.touchesPrevious(i) && (w.isMark(i - 1, ':') || w.isMark(i - 1, '.'))) {
      return null;
    }
    long hour = w.number(i);
    long minute = w.number(i + 2);
    if (hour > 24 || minute > 59) {
      return null;
    }
    int end = i + 3;
    long second = 0;
    if (colon(w, i + 2) && w.length(i + 4) == 2 && w.number(i + 4) < 60) {
      second = w.number(i + 4);
      end = i + 5;
    }
    LocalTime time = LocalTime.of((int) hour % 24, (int) minute, (int) second);
    return new Phrase(end, new Clock(time, true, null, null));
  }

  private static boolean colon(Words w, int i) {
    return w.isMark(i + 1, ':')
        && w.isNumber(i + 2)
        && w.touchesPrevious(i + 1)
        && w.touchesPrevious(i + 2);
  }

  /** Reads the part of the day that tells one o'clock from thirteen, then the zone. */
  private static Phrase suffixed(Words w, int i, LocalTime time, boolean exact, boolean digits) {
    Phrase suffix = suffix(w, i);
    int at = i;
    LocalTime told = time;
    if (suffix != null && suffix.meaning() instanceof DayPart part) {
      told = shifted(time, part.part());
      at = suffix.end();
    } else if (digits && w.is(i, WordClass.MERIDIEM) && !w.hasProclitic(i)) {
      boolean after = w.value(i, WordClass.MERIDIEM) == 12;
      told = shifted(time, after ? Part.EV : Part.MO);
      at = i + 1;
    }
    return zone(w, at, told, exact);
  }

  /** Reads «صباحا», «بعد الظهر», «في الليل», where no day follows it. */
  private static @Nullable Phrase suffix(Words w, int i) {
    int at = w.is(i, WordClass.IN) ? i + 1 : i;
    if (w.hasProclitic(at)) {
      return null;
    }
    WordClass kind =
        w.is(at, WordClass.ADV_DAYPART) ? WordClass.ADV_DAYPART : WordClass.THE_DAYPART;
    if (!w.is(at, kind) || (at > i && kind == WordClass.ADV_DAYPART)) {
      return null;
    }
    if (kind == WordClass.ADV_DAYPART && dayPart(w, at) != null) {
      return null;
    }
    return new Phrase(at + 1, new DayPart(w.part(at, kind), new Offset(0, DAY)));
  }

  private static Phrase zone(Words w, int i, LocalTime time, boolean exact) {
    boolean bracket = w.isMark(i, '(');
    int at = bracket ? i + 1 : i;
    if (!w.is(at, WordClass.ZONE)) {
      return new Phrase(i, new Clock(time, exact, null, null));
    }
    int minutes = w.value(at, WordClass.ZONE);
    int end = at + 1;
    if (w.isMark(end, '+') && colon(w, end + 1) && w.touchesPrevious(end)) {
      long east = (w.number(end + 1) * 60) + w.number(end + 3);
      minutes = (int) (east % (18 * 60));
      end += 4;
    }
    if (bracket && w.isMark(end, ')')) {
      end++;
    }
    ZoneOffset offset =
        minutes == TimeLexicon.LOCAL_ZONE ? null : ZoneOffset.ofTotalSeconds(minutes * 60);
    return new Phrase(end, new Clock(time, exact, offset, null));
  }

  /** Moves an hour of one to twelve into the part of the day that was said. */
  static LocalTime shifted(LocalTime time, Part part) {
    int hour = time.getHour();
    int moved =
        switch (part) {
          case MO -> hour == 12 ? 0 : hour;
          case NOON, AF -> hour >= 1 && hour <= 8 ? hour + 12 : hour;
          case EV -> hour >= 1 && hour <= 11 ? hour + 12 : hour;
          case NI -> hour == 12 ? 0 : hour >= 6 && hour <= 11 ? hour + 12 : hour;
          default -> hour;
        };
    return time.withHour(moved);
  }
}
