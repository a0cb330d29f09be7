package io.github.tasalsul.time;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** All rules, by name; where two read equally far the earlier one wins. */
final class TimeRules {
  static final ImmutableList<TimeRule> ALL =
      ImmutableList.of(
          new TimeRule("days that share a month", ListGrammar::days),
          new TimeRule("weekdays in a list", ListGrammar::weekdays),
          new TimeRule("years in a list", ListGrammar::years),
          new TimeRule("months that share a year", ListGrammar::months),
          TimeRule.of("day with a clock time", ClockGrammar::dayThenClock),
          TimeRule.of("clock time", ClockGrammar::clock),
          TimeRule.of("part of a day", ClockGrammar::dayPart),
          TimeRule.of("day with its part", ClockGrammar::dayThenPart),
          TimeRule.of("day", DayGrammar::day),
          TimeRule.of("month or date", TimeRules::date),
          TimeRule.of("date in digits", NumericGrammar::full),
          TimeRule.of("short date in digits", TimeRules::shortDate),
          TimeRule.of("part of a longer time", PeriodGrammar::part),
          TimeRule.of("season", PeriodGrammar::season),
          TimeRule.of("decade or century", PeriodGrammar::era),
          TimeRule.of("last or next units", PeriodGrammar::window),
          TimeRule.of("week, month or year", PeriodGrammar::unit),
          TimeRule.of("year", CalendarGrammar::headedYear),
          TimeRule.of("bare year", TimeRules::bareYear),
          TimeRule.of("earlier or later", FixedGrammar::within),
          TimeRule.of("weekend", FixedGrammar::weekend),
          TimeRule.of("repeated time", FixedGrammar::repeated),
          TimeRule.of("vague reference", FixedGrammar::vague),
          new TimeRule("counted before or after", RelativeGrammar::shifted),
          TimeRule.of("length of time", RelativeGrammar::duration));

  private TimeRules() {}

  private static @Nullable Phrase date(Words w, int i) {
    Phrase date = CalendarGrammar.date(w, i);
    return date == null || DayGrammar.namesSomething(w, i, date) ? null : date;
  }

  private static @Nullable Phrase shortDate(Words w, int i) {
    return NumericGrammar.introduced(w, i) ? NumericGrammar.shortDate(w, i) : null;
  }

  /** Reads a year without the word for it, «في 2011», where nothing counted follows. */
  private static @Nullable Phrase bareYear(Words w, int i) {
    if (!CalendarGrammar.isYear(w, i) || w.number(i) < 1800 || w.number(i) > 2100) {
      return null;
    }
    boolean free = !w.touchesPrevious(i) || w.isMark(i - 1, '(') || w.hasSingleLetterBefore(i);
    boolean goesOn =
        w.touchesPrevious(i + 1)
            && (w.isMark(i + 1, '/')
                || w.isMark(i + 1, '-')
                || w.isMark(i + 1, '%')
                || ((w.isMark(i + 1, ',') || w.isMark(i + 1, '.'))
                    && w.isNumber(i + 2)
                    && w.touchesPrevious(i + 2)));
    boolean counts =
        w.counts(i + 1)
            || w.is(i + 1, WordClass.UNIT, WordClass.UNITS)
            || w.is(i + 1, WordClass.NUM);
    if (!free || goesOn || counts) {
      return null;
    }
    boolean bracket = w.isMark(i - 1, '(') && w.isMark(i + 1, ')');
    long year = w.number(i);
    boolean modern = year >= 1900 && year <= 2060;
    boolean lineEnd = w.isEnd(i + 1) && w.isArabic(i - 1) && modern;
    // «كأس العالم 2018», but not the round number of «أعادت الأمم 2000 لاجئ».
    boolean named = w.hasArticle(i - 1) && modern && year % 100 != 0 && !w.known(i - 1);
    boolean introduced =
        w.is(i - 1, WordClass.IN)
            || w.is(i - 1, WordClass.SINCE)
            || w.is(i - 1, WordClass.TO)
            || w.is(i - 1, WordClass.DURING)
            || w.is(i - 1, WordClass.BEFORE)
            || w.is(i - 1, WordClass.AFTER);
    if (!bracket && !lineEnd && !introduced && !named) {
      return null;
    }
    return CalendarGrammar.year(w, i, false);
  }
}
