package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;
import static io.github.tasalsul.time.Granularity.WEEK;

import io.github.tasalsul.time.Meaning.Both;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.FromPrevious;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Meaning.In;
import io.github.tasalsul.time.Meaning.Nth;
import io.github.tasalsul.time.Meaning.Offset;
import io.github.tasalsul.time.Meaning.Weekday;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads days: «أمس الثلاثاء», «يوم الأحد المقبل في 19 يناير», «اليوم (الجمعة)», «يوم 13 مايو». */
final class DayGrammar {
  private DayGrammar() {}

  /** Reads a day of any kind that begins at item {@code i}. */
  static @Nullable Phrase day(Words w, int i) {
    int at = i;
    boolean head = isDayHead(w, i);
    if (head) {
      at++;
      if (w.hasProclitic(at)) {
        return null;
      }
    }
    Phrase phrase = dayWord(w, at);
    if (phrase == null) {
      phrase = weekday(w, at, head);
    }
    if (phrase == null) {
      phrase = nthWeekday(w, at);
    }
    if (phrase == null) {
      phrase = feast(w, at);
    }
    if (phrase == null) {
      phrase = date(w, at);
      if (phrase == null && head) {
        phrase = NumericGrammar.shortDate(w, at);
      }
      if (phrase != null && (!isDay(phrase.meaning()) || namesSomething(w, i, phrase))) {
        return null;
      }
    }
    return phrase;
  }

  static boolean isDayHead(Words w, int i) {
    return w.is(i, WordClass.UNIT) && w.unit(i, WordClass.UNIT) == DAY;
  }

  private static @Nullable Phrase date(Words w, int i) {
    Phrase numeric = NumericGrammar.full(w, i);
    return numeric != null ? matched(w, numeric) : dateWithPair(w, i);
  }

  private static @Nullable Phrase dateWithPair(Words w, int i) {
    Phrase date = CalendarGrammar.date(w, i);
    return date == null ? null : matched(w, date);
  }

  /** Reads the second of two dates that are the same day: «9 محرم 1442 الموافق 28 أغسطس 2020». */
  private static Phrase matched(Words w, Phrase date) {
    int at = date.end();
    boolean bracket = w.isMark(at, '(');
    if (bracket || w.isMark(at, '\u060C')) {
      at++;
    }
    if (!w.is(at, WordClass.MATCHING)) {
      return date;
    }
    int next = isDayHead(w, at + 1) ? at + 2 : at + 1;
    Phrase numeric = NumericGrammar.full(w, next);
    Phrase other = numeric != null ? numeric : CalendarGrammar.date(w, next);
    if (other == null || !isDay(date.meaning()) || !isDay(other.meaning())) {
      return date;
    }
    int end = bracket && w.isMark(other.end(), ')') ? other.end() + 1 : other.end();
    boolean hijriFirst = date.meaning() instanceof HijriDate;
    Meaning both =
        hijriFirst
            ? new Both(other.meaning(), date.meaning())
            : new Both(date.meaning(), other.meaning());
    return new Phrase(end, both);
  }

  /** Tells whether a meaning is as fine as a day. */
  static boolean isDay(Meaning meaning) {
    if (meaning instanceof CalendarDate date) {
      return date.day() != null;
    } else if (meaning instanceof HijriDate date) {
      return date.day() != null;
    } else if (meaning instanceof Both both) {
      return isDay(both.main());
    } else if (meaning instanceof In in) {
      return isDay(in.time());
    }
    return true;
  }

  /** Tells whether a date without a year is part of a name: «شارع 26 يوليو», «ثورة 25 يناير». */
  static boolean namesSomething(Words w, int i, Phrase date) {
    boolean yearless = date.meaning() instanceof CalendarDate d && d.year() == null;
    boolean headed = w.is(i - 1, WordClass.NAME_HEAD);
    return yearless && (headed || (w.isNumber(i - 1) && w.is(i - 2, WordClass.NAME_HEAD)));
  }

  private static @Nullable Phrase dayWord(Words w, int i) {
    if (w.is(i, WordClass.TODAY)) {
      return today(w, i);
    }
    if (w.is(i, WordClass.DEMO) && w.is(i + 1, WordClass.TODAY)) {
      return new Phrase(i + 2, new Offset(0, DAY));
    }
    if (w.is(i, WordClass.THAT, WordClass.SAME_HEAD) && w.is(i + 1, WordClass.TODAY)) {
      return new Phrase(i + 2, new FromPrevious(0, DAY));
    }
    if (w.is(i, WordClass.DAY_WORD) && !isName(w, i)) {
      return withWeekday(w, i + 1, new Offset(w.value(i, WordClass.DAY_WORD), DAY));
    }
    return null;
  }

  private static @Nullable Phrase today(Words w, int i) {
    int next = i + 1;
    if (w.is(next, WordClass.SAME) && !w.hasProclitic(next)) {
      return new Phrase(next + 1, new FromPrevious(0, DAY));
    } else if (w.is(next, WordClass.THAT)) {
      return new Phrase(next + 1, new FromPrevious(0, DAY));
    } else if (w.is(next, WordClass.PREVIOUS)) {
      return new Phrase(next + 1, new FromPrevious(w.value(next, WordClass.PREVIOUS), DAY));
    } else if (w.is(next, WordClass.LAST)) {
      return new Phrase(next + 1, new Offset(-Modifiers.steps(w, next), DAY));
    } else if (w.is(next, WordClass.NEXT)) {
      return new Phrase(next + 1, new Offset(Modifiers.steps(w, next), DAY));
    }
    NumberGrammar.Count ordinal = NumberGrammar.theOrdinal(w, next);
    if (ordinal != null && !w.hasProclitic(next)) {
      Phrase date = CalendarGrammar.date(w, next);
      if (date != null && isDay(date.meaning())) {
        return date;
      }
      return feastDay(w, ordinal.end(), (int) ordinal.value());
    }
    return withWeekday(w, next, new Offset(0, DAY));
  }

  /** Reads a weekday, and a date, in apposition to «أمس», «اليوم», «غدا». */
  private static Phrase withWeekday(Words w, int at, Meaning day) {
    boolean bracket = w.isMark(at, '(');
    int next = bracket ? at + 1 : at;
    if (!bracket && isDayHead(w, next) && w.is(next + 1, WordClass.WEEKDAY)) {
      next++;
    }
    Meaning meaning = day;
    int end = at;
    if (w.is(next, WordClass.WEEKDAY)
        && !w.hasProclitic(next)
        && (!bracket || w.isMark(next + 1, ')'))) {
      meaning = new Both(day, new Weekday(weekdayOf(w, next), Direction.PAST));
      end = bracket ? next + 2 : next + 1;
    }
    Phrase date = apposition(w, end);
    if (date != null) {
      boolean full = date.meaning() instanceof CalendarDate said && said.year() != null;
      Meaning both = full ? new Both(date.meaning(), meaning) : new Both(meaning, date.meaning());
      return new Phrase(date.end(), both);
    }
    return new Phrase(end, meaning);
  }

  private static DayOfWeek weekdayOf(Words w, int i) {
    boolean article = w.is(i, WordClass.WEEKDAY);
    return DayOfWeek.of(w.value(i, article ? WordClass.WEEKDAY : WordClass.BARE_WEEKDAY));
  }

  private static @Nullable Phrase weekday(Words w, int i, boolean head) {
    boolean demo = w.is(i, WordClass.DEMO) && w.is(i + 1, WordClass.WEEKDAY);
    int at = demo ? i + 1 : i;
    if (w.is(at, WordClass.WEEKDAY)) {
      if (isName(w, i) && !head) {
        return null;
      }
      return weekdayTail(w, at + 1, weekdayOf(w, at), demo ? Direction.THIS : null);
    }
    if (w.is(i, WordClass.BARE_WEEKDAY)) {
      Phrase week = PeriodGrammar.unit(w, i + 1);
      if (week != null && week.meaning() instanceof Offset offset && offset.unit() == WEEK) {
        return new Phrase(
            week.end(), new In(new Weekday(weekdayOf(w, i), Direction.THIS), week.meaning()));
      }
    }
    return null;
  }

  /** Tells whether the word before makes a day's name a name: «سوق السبت», «حزب الغد». */
  private static boolean isName(Words w, int i) {
    return w.is(i - 1, WordClass.NAME_HEAD)
        && w.value(i - 1, WordClass.NAME_HEAD) == 1
        && !w.hasProclitic(i);
  }

  private static @Nullable Phrase weekdayTail(
      Words w, int next, DayOfWeek day, @Nullable Direction given) {
    int at = next;
    Direction direction = given == null ? Direction.PAST : given;
    int steps = 1;
    if (Modifiers.direction(w, at) != null) {
      direction = Modifiers.directionOf(w, at);
      steps = Modifiers.steps(w, at);
      at++;
    }
    Meaning weekday = new Weekday(day, direction);
    if (steps == 2) {
      int days = direction == Direction.NEXT ? 7 : -7;
      return new Phrase(at, new Meaning.After(days, DAY, weekday));
    }
    Phrase week = w.is(at, WordClass.FROM) ? PeriodGrammar.unit(w, at + 1) : null;
    if (week != null && week.meaning() instanceof Offset offset && offset.unit() == WEEK) {
      return new Phrase(week.end(), new In(new Weekday(day, Direction.THIS), week.meaning()));
    }
    Phrase feast = w.is(at, WordClass.ORD) ? feastDays(w, at) : null;
    if (feast != null) {
      return new Phrase(feast.end(), new Both(weekday, feast.meaning()));
    }
    Phrase nth = given == null ? ordinalWeekday(w, at, day) : null;
    if (nth != null) {
      return nth;
    }
    Phrase date = apposition(w, at);
    if (date != null) {
      Meaning pointed = Tense.turn(date.meaning(), direction);
      return new Phrase(date.end(), new Both(pointed, weekday));
    }
    return new Phrase(at, weekday);
  }

  /** Reads «الثلاثاء الثالث من أيلول»; «الثلاثاء الثالث من أيلول 2014» would be a date as well. */
  private static @Nullable Phrase ordinalWeekday(Words w, int at, DayOfWeek day) {
    NumberGrammar.Count ordinal = NumberGrammar.theOrdinal(w, at);
    if (ordinal == null || w.hasProclitic(at) || ordinal.value() > 5 || ordinal.value() < 0) {
      return null;
    }
    int n = (int) ordinal.value();
    Phrase whole = container(w, ordinal.end());
    if (whole == null) {
      return new Phrase(ordinal.end(), new Nth(n, day, new Offset(0, Granularity.MONTH)));
    }
    Phrase date = CalendarGrammar.date(w, at);
    boolean monthHead = w.is(ordinal.end() + 1, WordClass.UNIT);
    if (date != null && isDay(date.meaning()) && !monthHead) {
      return null;
    }
    return new Phrase(whole.end(), new Nth(n, day, whole.meaning()));
  }

  /** Reads a date of the same day, with what may join it: «،», «في», «الموافق», a bracket. */
  private static @Nullable Phrase apposition(Words w, int i) {
    int at = i;
    boolean bracket = w.isMark(at, '(');
    if (bracket || w.isMark(at, ',') || w.isMark(at, '\u060C') || w.isMark(at, '-')) {
      at++;
    }
    if (w.is(at, WordClass.MATCHING) || (w.is(at, WordClass.IN) && !w.hasProclitic(at))) {
      at++;
      if (isDayHead(w, at)) {
        at++;
      }
    }
    if (at < w.size() && w.hasConjunction(at)) {
      return null;
    }
    Phrase date = date(w, at);
    if (date == null && at == i) {
      date = NumericGrammar.shortDate(w, at);
    }
    if (date == null || !isDay(date.meaning())) {
      return null;
    }
    if (bracket) {
      return w.isMark(date.end(), ')') ? new Phrase(date.end() + 1, date.meaning()) : null;
    }
    return date;
  }

  /** Reads «ثالث يوم ثلاثاء في أيلول», «آخر اثنين من شهر شباط». */
  private static @Nullable Phrase nthWeekday(Words w, int i) {
    if (!w.is(i, WordClass.ORD)) {
      return null;
    }
    int at = isDayHead(w, i + 1) ? i + 2 : i + 1;
    if (!w.is(at, WordClass.BARE_WEEKDAY) || w.hasProclitic(at)) {
      return feastDays(w, i);
    }
    Phrase whole = container(w, at + 1);
    return whole == null
        ? null
        : new Phrase(
            whole.end(), new Nth(w.value(i, WordClass.ORD), weekdayOf(w, at), whole.meaning()));
  }

  /** Reads the longer time behind «من», «في» or ب. */
  static @Nullable Phrase container(Words w, int i) {
    boolean word = w.is(i, WordClass.FROM) || w.is(i, WordClass.IN);
    if (!word && !w.hasPreposition(i)) {
      return null;
    }
    int at = word ? i + 1 : i;
    Phrase month = CalendarGrammar.date(w, at);
    if (month != null && !(month.meaning() instanceof CalendarDate d && d.day() != null)) {
      return month;
    }
    return PeriodGrammar.unit(w, at);
  }

  private static @Nullable Phrase feast(Words w, int i) {
    if (!w.is(i, WordClass.FEAST)) {
      return null;
    }
    int at = i + 1;
    Direction direction = Direction.NEAREST;
    Integer year = null;
    if (Modifiers.direction(w, at) != null) {
      direction = Modifiers.directionOf(w, at);
      at++;
    } else {
      Phrase given = CalendarGrammar.year(w, at, false);
      if (given != null && given.meaning() instanceof CalendarDate date) {
        year = date.year();
        at = given.end();
      }
    }
    int code = w.value(i, WordClass.FEAST);
    Meaning feast = Feasts.meaning(code, null, direction);
    if (year == null) {
      return new Phrase(at, feast);
    }
    Meaning whole = new CalendarDate(year, null, null, Direction.THIS);
    boolean hijri = feast instanceof HijriDate;
    return new Phrase(
        at, hijri ? new In(feast, whole) : Feasts.meaning(code, year, Direction.THIS));
  }

  /** Reads «ثاني أيام عيد الفطر». */
  private static @Nullable Phrase feastDays(Words w, int i) {
    boolean days = w.is(i + 1, WordClass.UNITS) && w.unit(i + 1, WordClass.UNITS) == DAY;
    boolean day = isDayHead(w, i + 1);
    return days || day ? feastDay(w, i + 2, w.value(i, WordClass.ORD)) : null;
  }

  private static @Nullable Phrase feastDay(Words w, int i, int number) {
    int at = w.is(i, WordClass.FROM) || w.is(i, WordClass.IN) ? i + 1 : i;
    Phrase feast = feast(w, at);
    if (feast == null || number < 1) {
      return null;
    }
    return new Phrase(feast.end(), new Meaning.After(number - 1, DAY, feast.meaning()));
  }
}
