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
          new TimeRule("clock times in a range", ClockLists::range),
          TimeRule.of("day with a clock time", ClockGrammar::dayThenClock),
          TimeRule.of("clock time", ClockGrammar::clock),
          TimeRule.of("part of a day", DayPartGrammar::dayPart),
          TimeRule.of("day with its part", DayPartGrammar::dayThenPart),
          TimeRule.of("day", DayGrammar::day),
          TimeRule.of("month or date", TimeRules::date),
          TimeRule.of("date in digits", NumericGrammar::full),
          TimeRule.of("short date in digits", TimeRules::shortDate),
          TimeRule.of("part of a longer time", PartGrammar::part),
          TimeRule.of("season", PartGrammar::season),
          TimeRule.of("decade or century", PeriodGrammar::era),
          TimeRule.of("last or next units", WindowGrammar::window),
          TimeRule.of("week, month or year", PeriodGrammar::unit),
          TimeRule.of("year", YearGrammar::headedYear),
          TimeRule.of("bare year", YearGrammar::bareYear),
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
}
