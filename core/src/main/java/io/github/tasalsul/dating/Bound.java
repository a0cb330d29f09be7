package io.github.tasalsul.dating;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import io.github.tasalsul.time.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a clue says about the article's day, as data: «أمس الثلاثاء» is {@code
 * OnWeekday(WEDNESDAY)}; «الأحد المقبل في 19 يناير» is {@code ByDay(19 January, SUNDAY, BEFORE, -6,
 * -1)}, which leaves 13 to 18 January of the years in which 19 January is a Sunday.
 */
public sealed interface Bound {
  /** A year-less date lies within so many days of the article on a side that is said. */
  int YEAR = 366;

  /** Where the article's day lies, seen from the time that the words name. */
  enum Side {
    /** The article's day is the one named, or lies within the month named. */
    ON,
    /** It lies after it: «13 يناير الماضي». */
    AFTER,
    /** It lies before it: «19 يناير المقبل». */
    BEFORE,
    /** Mostly somewhere near it; the words do not say on which side. */
    NEAR
  }

  /** The article is of that day of the week. */
  record OnWeekday(DayOfWeek day) implements Bound {}

  /**
   * The article lies so from a day that comes every year.
   *
   * @param date the day
   * @param weekday the day of the week that it falls on, or null where it is not said
   * @param side on which side of it the article lies
   * @param first how many days behind it the article is at the least, negative for before
   * @param last how many days behind it the article is at the most
   */
  record ByDay(Yearly date, @Nullable DayOfWeek weekday, Side side, int first, int last)
      implements Bound {}

  /** The article lies so from a month, 1 to 12, of the Gregorian or the Hijri calendar. */
  record ByMonth(int month, boolean hijri, Side side) implements Bound {}

  /** The article is of that year. */
  record InYear(int year) implements Bound {}

  /**
   * The article is not older than that day.
   *
   * @param day the first day that is left
   * @param unit whether the text names a day, a month or a year
   */
  record NotBefore(LocalDate day, Granularity unit) implements Bound {}

  /**
   * The article is not younger than that day.
   *
   * @param day the last day that is left
   * @param unit whether the text names a day, a month or a year
   */
  record NotAfter(LocalDate day, Granularity unit) implements Bound {}

  /** The text names the year, which does not say when the article was written. */
  record Named(int year) implements Bound {}

  /** Returns which sort of clue gives such a bound. */
  default Clue.Kind kind() {
    if (this instanceof OnWeekday) {
      return Clue.Kind.WEEKDAY;
    } else if (this instanceof ByDay) {
      return Clue.Kind.MONTH_DAY;
    }
    return this instanceof ByMonth ? Clue.Kind.MONTH : Clue.Kind.YEAR;
  }

  /** Returns the days in {@code window} that the article may be of. */
  default ImmutableRangeSet<LocalDate> days(Range<LocalDate> window) {
    if (this instanceof OnWeekday weekday) {
      ImmutableRangeSet.Builder<LocalDate> days = ImmutableRangeSet.builder();
      LocalDate day = window.lowerEndpoint().with(TemporalAdjusters.nextOrSame(weekday.day()));
      for (; window.contains(day); day = day.plusWeeks(1)) {
        days.add(Days.range(day, day));
      }
      return days.build();
    } else if (this instanceof ByDay one) {
      return around(one, window);
    } else if (this instanceof ByMonth month && month.side() == Side.ON) {
      return month.hijri() ? hijriMonth(month.month(), window) : month(month.month(), window);
    } else if (this instanceof InYear in) {
      return within(LocalDate.of(in.year(), 1, 1), LocalDate.of(in.year(), 12, 31), window);
    } else if (this instanceof NotBefore from) {
      return within(from.day(), LocalDate.MAX, window);
    } else if (this instanceof NotAfter to) {
      return within(LocalDate.MIN, to.day(), window);
    }
    return ImmutableRangeSet.of(window);
  }

  private static ImmutableRangeSet<LocalDate> within(
      LocalDate first, LocalDate last, Range<LocalDate> window) {
    Range<LocalDate> range = Days.range(first, last);
    return range.isConnected(window)
        ? ImmutableRangeSet.of(range.intersection(window))
        : ImmutableRangeSet.of();
  }

  private static ImmutableRangeSet<LocalDate> around(ByDay one, Range<LocalDate> window) {
    TreeRangeSet<LocalDate> days = TreeRangeSet.create();
    int slack = one.date().slack();
    for (LocalDate told : one.date().days(window)) {
      for (int moved = -slack; moved <= slack; moved++) {
        LocalDate day = told.plusDays(moved);
        if (one.weekday() == null || one.weekday() == day.getDayOfWeek()) {
          days.add(Days.range(day.plusDays(one.first()), day.plusDays(one.last())));
        }
      }
    }
    return ImmutableRangeSet.copyOf(days.subRangeSet(window));
  }

  private static ImmutableRangeSet<LocalDate> month(int month, Range<LocalDate> window) {
    TreeRangeSet<LocalDate> days = TreeRangeSet.create();
    int last = window.upperEndpoint().getYear();
    for (int year = window.lowerEndpoint().getYear(); year <= last; year++) {
      YearMonth one = YearMonth.of(year, month);
      days.add(Days.range(one.atDay(1), one.atEndOfMonth()));
    }
    return ImmutableRangeSet.copyOf(days.subRangeSet(window));
  }

  private static ImmutableRangeSet<LocalDate> hijriMonth(int month, Range<LocalDate> window) {
    TreeRangeSet<LocalDate> days = TreeRangeSet.create();
    int last = HijrahDate.from(window.upperEndpoint()).get(ChronoField.YEAR);
    for (int y = HijrahDate.from(window.lowerEndpoint()).get(ChronoField.YEAR); y <= last; y++) {
      HijrahDate first = HijrahDate.of(y, month, 1);
      LocalDate start = LocalDate.from(first);
      days.add(Days.range(start.minusDays(1), start.plusDays(first.lengthOfMonth())));
    }
    return ImmutableRangeSet.copyOf(days.subRangeSet(window));
  }

  /** Returns the bound as an English phrase about the article: "a Wednesday". */
  default String words() {
    return BoundWords.of(this);
  }

  /** Returns the English name of a day of the week. */
  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
