package io.github.tasalsul.time;

import static io.github.tasalsul.time.WordClass.ADV_DAYPART;
import static io.github.tasalsul.time.WordClass.AFTER;
import static io.github.tasalsul.time.WordClass.APPROX;
import static io.github.tasalsul.time.WordClass.ARTICLE;
import static io.github.tasalsul.time.WordClass.BARE_WEEKDAY;
import static io.github.tasalsul.time.WordClass.BEFORE;
import static io.github.tasalsul.time.WordClass.CLOCK_HEAD;
import static io.github.tasalsul.time.WordClass.DAYPART;
import static io.github.tasalsul.time.WordClass.DAYPART_HEAD;
import static io.github.tasalsul.time.WordClass.DAY_WORD;
import static io.github.tasalsul.time.WordClass.DECADE;
import static io.github.tasalsul.time.WordClass.DEMO;
import static io.github.tasalsul.time.WordClass.EARLIER;
import static io.github.tasalsul.time.WordClass.EVE;
import static io.github.tasalsul.time.WordClass.EVERY;
import static io.github.tasalsul.time.WordClass.FEAST;
import static io.github.tasalsul.time.WordClass.HALF;
import static io.github.tasalsul.time.WordClass.HIJRI;
import static io.github.tasalsul.time.WordClass.LESS;
import static io.github.tasalsul.time.WordClass.MIDDAY;
import static io.github.tasalsul.time.WordClass.MIDNIGHT;
import static io.github.tasalsul.time.WordClass.MONTH;
import static io.github.tasalsul.time.WordClass.MORE;
import static io.github.tasalsul.time.WordClass.NOW_UNIT;
import static io.github.tasalsul.time.WordClass.NUM;
import static io.github.tasalsul.time.WordClass.ORD;
import static io.github.tasalsul.time.WordClass.PAIR;
import static io.github.tasalsul.time.WordClass.PART;
import static io.github.tasalsul.time.WordClass.QUARTER;
import static io.github.tasalsul.time.WordClass.SAME_HEAD;
import static io.github.tasalsul.time.WordClass.SEASON;
import static io.github.tasalsul.time.WordClass.SEASON_HEAD;
import static io.github.tasalsul.time.WordClass.SET_ADV;
import static io.github.tasalsul.time.WordClass.SINCE;
import static io.github.tasalsul.time.WordClass.SOME;
import static io.github.tasalsul.time.WordClass.TEN_DAYS;
import static io.github.tasalsul.time.WordClass.TERM;
import static io.github.tasalsul.time.WordClass.THAT;
import static io.github.tasalsul.time.WordClass.THEN;
import static io.github.tasalsul.time.WordClass.THE_DAYPART;
import static io.github.tasalsul.time.WordClass.THE_DUAL;
import static io.github.tasalsul.time.WordClass.THE_NUM;
import static io.github.tasalsul.time.WordClass.THE_ORD;
import static io.github.tasalsul.time.WordClass.THE_SEASON;
import static io.github.tasalsul.time.WordClass.THE_TENS;
import static io.github.tasalsul.time.WordClass.THE_UNIT;
import static io.github.tasalsul.time.WordClass.THE_UNITS;
import static io.github.tasalsul.time.WordClass.THIRD;
import static io.github.tasalsul.time.WordClass.TIMES;
import static io.github.tasalsul.time.WordClass.TODAY;
import static io.github.tasalsul.time.WordClass.TODAY_HEAD;
import static io.github.tasalsul.time.WordClass.TONIGHT;
import static io.github.tasalsul.time.WordClass.UNIT;
import static io.github.tasalsul.time.WordClass.UNITS;
import static io.github.tasalsul.time.WordClass.UNIT_DUAL;
import static io.github.tasalsul.time.WordClass.VAGUE;
import static io.github.tasalsul.time.WordClass.VAGUE_IN;
import static io.github.tasalsul.time.WordClass.VAGUE_THEN;
import static io.github.tasalsul.time.WordClass.WEAK_HIJRI;
import static io.github.tasalsul.time.WordClass.WEAK_MONTH;
import static io.github.tasalsul.time.WordClass.WEEKDAY;
import static io.github.tasalsul.time.WordClass.WEEKEND;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * All rules, by name; where two read equally far the earlier one wins.
 *
 * <p>What a rule can begin with is said beside it ({@link TimeRule#at}); a rule of which nothing is
 * said is tried at every known word. Whoever lets a rule begin with another class adds it there.
 */
final class TimeRules {
  private static final Starts MONTHS = Starts.of(UNIT, MONTH, WEAK_MONTH, HIJRI, WEAK_HIJRI);
  private static final Starts DATES = MONTHS.or(Starts.NUMBER).or(ORD, THE_ORD, THE_TENS, ARTICLE);
  private static final Starts DAYS =
      DATES.or(TODAY, TODAY_HEAD, DAY_WORD, WEEKDAY, BARE_WEEKDAY, FEAST, DEMO, THAT, SAME_HEAD);
  private static final Starts DAY_PARTS =
      Starts.of(DAYPART_HEAD, EVE, DAYPART, ADV_DAYPART, THE_DAYPART, TONIGHT, DEMO);
  private static final Starts CLOCKS =
      Starts.NUMBER.or(THE_DAYPART, MIDNIGHT, MIDDAY, CLOCK_HEAD, THE_ORD);
  private static final Starts PERIODS =
      Starts.of(DEMO, SAME_HEAD, THAT, THE_UNIT, CLOCK_HEAD, NOW_UNIT);
  private static final Starts AMOUNTS =
      Starts.NUMBER.or(MORE, LESS, APPROX, UNIT, UNITS, UNIT_DUAL, SOME, HALF, QUARTER, THIRD, NUM);

  static final ImmutableList<TimeRule> ALL =
      ImmutableList.of(
          TimeRule.ofList("days that share a month", ListGrammar::days)
              .at(DATES.or(UNITS, PAIR, THE_UNITS, WEEKDAY)),
          TimeRule.ofList("range of days", ListGrammar::range).at(DATES),
          TimeRule.ofList("weekdays in a list", ListGrammar::weekdays)
              .at(Starts.of(PAIR, UNITS, UNIT, WEEKDAY)),
          TimeRule.ofList("years in a list", ListGrammar::years)
              .at(Starts.NUMBER.or(PAIR, UNITS, UNIT, THE_UNITS, THE_UNIT, THE_DUAL)),
          TimeRule.ofList("months that share a year", ListGrammar::months)
              .at(MONTHS.or(PAIR, UNITS)),
          TimeRule.ofList("clock times in a range", ClockLists::range),
          TimeRule.of("day with a clock time", ClockGrammar::dayThenClock).at(DAYS.or(DAY_PARTS)),
          TimeRule.of("clock time", ClockGrammar::clock).at(CLOCKS),
          TimeRule.of("part of a day", DayPartGrammar::dayPart).at(DAY_PARTS),
          TimeRule.of("day with its part", DayPartGrammar::dayThenPart).at(DAYS),
          TimeRule.of("day", DayGrammar::day).at(DAYS),
          TimeRule.of("month or date", TimeRules::date).at(DATES),
          TimeRule.of("date in digits", NumericGrammar::full).at(Starts.NUMBER),
          TimeRule.of("short date in digits", TimeRules::shortDate).at(Starts.NUMBER),
          TimeRule.of("part of a longer time", PartGrammar::part)
              .at(
                  Starts.of(
                      PART, HALF, QUARTER, THE_UNIT, THE_UNITS, ORD, TEN_DAYS, TERM, THE_NUM)),
          TimeRule.of("season", PartGrammar::season)
              .at(Starts.of(SEASON, THE_SEASON, SEASON_HEAD, DEMO)),
          TimeRule.of("decade or century", PeriodGrammar::era).at(PERIODS.or(DECADE, UNIT)),
          TimeRule.ofList("lengths in a range", LengthRanges::range).at(AMOUNTS),
          TimeRule.of("last or next units", WindowGrammar::window)
              .at(AMOUNTS.or(THE_UNITS, THE_DUAL, ORD, THE_NUM, ARTICLE)),
          TimeRule.of("week, month or year", PeriodGrammar::unit).at(PERIODS),
          TimeRule.of("year", YearGrammar::headedYear).at(PERIODS.or(UNIT)),
          TimeRule.of("bare year", YearGrammar::bareYear).at(Starts.NUMBER),
          TimeRule.of("earlier or later", FixedGrammar::within).at(Starts.of(EARLIER)),
          TimeRule.of("weekend", FixedGrammar::weekend).at(Starts.of(WEEKEND)),
          TimeRule.of("repeated time", FixedGrammar::repeated)
              .at(DATES.or(SET_ADV, UNITS, UNIT, EVERY, TIMES, NUM)),
          TimeRule.of("vague reference", FixedGrammar::vague)
              .at(Starts.of(VAGUE, VAGUE_IN, VAGUE_THEN)),
          TimeRule.ofList("counted before or after", RelativeGrammar::shifted)
              .at(Starts.of(BEFORE, AFTER, SINCE, THEN)),
          TimeRule.of("length of time", RelativeGrammar::duration)
              .at(AMOUNTS.or(ARTICLE, THE_NUM)));

  /** A bit for each rule that can begin with a number in digits. */
  static final long NUMBERS = Starts.numberMask(ALL);

  private TimeRules() {}

  private static @Nullable Phrase date(Words w, int i) {
    Phrase date = CalendarGrammar.date(w, i);
    return date == null || DayGrammar.namesSomething(w, i, date) ? null : date;
  }

  private static @Nullable Phrase shortDate(Words w, int i) {
    return NumericGrammar.introduced(w, i) ? NumericGrammar.shortDate(w, i) : null;
  }
}
