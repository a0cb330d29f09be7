package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;
import static io.github.tasalsul.time.Granularity.WEEK;

import io.github.tasalsul.time.Meaning.Both;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.In;
import io.github.tasalsul.time.Meaning.Nth;
import io.github.tasalsul.time.Meaning.Offset;
import io.github.tasalsul.time.Meaning.Weekday;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads weekdays: «الأحد المقبل», «الثلاثاء الثالث من أيلول», «آخر اثنين من شهر شباط». */
final class WeekdayGrammar {
  private WeekdayGrammar() {}

  static DayOfWeek weekdayOf(Words w, int i) {
    boolean article = w.is(i, WordClass.WEEKDAY);
    return DayOfWeek.of(w.value(i, article ? WordClass.WEEKDAY : WordClass.BARE_WEEKDAY));
  }

  static @Nullable Phrase weekday(Words w, int i, boolean head) {
    boolean demo = w.is(i, WordClass.DEMO) && w.is(i + 1, WordClass.WEEKDAY);
    int at = demo ? i + 1 : i;
    if (w.is(at, WordClass.WEEKDAY)) {
      // «سوق الجمعة», but «صلاة الجمعة الماضية» tells which.
      if (isName(w, i) && !head && Modifiers.direction(w, at + 1) == null) {
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
  static boolean isName(Words w, int i) {
    return w.is(i - 1, WordClass.NAME_HEAD)
        && (w.value(i - 1, WordClass.NAME_HEAD) & 1) != 0
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
    boolean ordinal = w.is(at, WordClass.ORD) && !w.hasProclitic(at);
    Phrase feast = ordinal ? FeastGrammar.feastDays(w, at) : null;
    if (feast != null) {
      return new Phrase(feast.end(), new Both(weekday, feast.meaning()));
    }
    Phrase nth = given == null ? ordinalWeekday(w, at, day) : null;
    if (nth != null) {
      return nth;
    }
    Phrase date = DatePairs.apposition(w, at);
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
    if (date != null && DayGrammar.isDay(date.meaning()) && !monthHead) {
      return null;
    }
    return new Phrase(whole.end(), new Nth(n, day, whole.meaning()));
  }

  /** Reads «ثالث يوم ثلاثاء في أيلول», «آخر اثنين من شهر شباط». */
  static @Nullable Phrase nthWeekday(Words w, int i) {
    if (!w.is(i, WordClass.ORD)) {
      return null;
    }
    int at = DayGrammar.isDayHead(w, i + 1) ? i + 2 : i + 1;
    if (!w.is(at, WordClass.BARE_WEEKDAY) || w.hasProclitic(at)) {
      return FeastGrammar.feastDays(w, i);
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
}
