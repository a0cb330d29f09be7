package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;
import static io.github.tasalsul.time.Granularity.MONTH;
import static io.github.tasalsul.time.Granularity.YEAR;

import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.TimeValue.Unresolved;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Resolves weekdays and dates of the Gregorian calendar, choosing the year that was not said. */
final class Dates {
  /** How far to look for a year-less date; 29 February may be eight years away. */
  private static final int YEARS = 8;

  private static final long SOON = 62;
  private static final long TEN_MONTHS = 300;

  private Dates() {}

  static TimeValue weekday(Meaning.Weekday weekday, @Nullable LocalDate anchor) {
    if (anchor == null) {
      String timex = "XXXX-WXX-" + weekday.day().getValue();
      return new Unresolved(timex, Resolver.NO_DATE, DAY);
    }
    return Units.day(
        switch (weekday.direction()) {
          case PAST, UNSAID -> anchor.with(TemporalAdjusters.previousOrSame(weekday.day()));
          case FUTURE -> anchor.with(TemporalAdjusters.nextOrSame(weekday.day()));
          case LAST -> anchor.with(TemporalAdjusters.previous(weekday.day()));
          case NEXT -> anchor.with(TemporalAdjusters.next(weekday.day()));
          case THIS, NEAREST ->
              anchor.minusDays(3).with(TemporalAdjusters.nextOrSame(weekday.day()));
        });
  }

  static TimeValue calendar(CalendarDate date, @Nullable LocalDate anchor) {
    Integer year = date.year();
    Integer month = date.month();
    Integer day = date.day();
    if (year != null) {
      if (month == null) {
        return Units.year(year);
      }
      return day == null
          ? Units.month(YearMonth.of(year, month))
          : Units.day(LocalDate.of(year, month, day));
    }
    if (month == null) {
      String timex = day == null ? "XXXX" : "XXXX-XX-" + Timex.two(day);
      return new Unresolved(timex, Resolver.NO_DATE, day == null ? YEAR : DAY);
    }
    String timex = "XXXX-" + Timex.two(month);
    if (day == null) {
      return anchor == null
          ? new Unresolved(timex, Resolver.NO_DATE, MONTH)
          : Units.month(month(month, date.direction(), YearMonth.from(anchor)));
    }
    if (day > java.time.Month.of(month).maxLength()) {
      throw new DateTimeException("month " + month + " has no day " + day);
    }
    if (anchor == null) {
      return new Unresolved(timex + "-" + Timex.two(day), Resolver.NO_DATE, DAY);
    }
    List<LocalDate> days = new ArrayList<>();
    int last = Math.min(Year.MAX_VALUE, anchor.getYear() + YEARS);
    for (int y = Math.max(Year.MIN_VALUE, anchor.getYear() - YEARS); y <= last; y++) {
      if (day <= YearMonth.of(y, month).lengthOfMonth()) {
        days.add(LocalDate.of(y, month, day));
      }
    }
    return Units.day(choose(days, Function.identity(), date.direction(), anchor));
  }

  /**
   * Returns the main meaning of {@code both}; where that is a date without a year, and the weekday
   * beside it does not fit the year that the direction chose, the nearest year where it fits:
   * «السبت 21/9».
   */
  static Meaning agreeing(Meaning.Both both, @Nullable LocalDate anchor) {
    if (anchor == null
        || !(both.main() instanceof CalendarDate date)
        || !(both.check() instanceof Meaning.Weekday weekday)
        || date.year() != null
        || date.day() == null) {
      return both.main();
    }
    LocalDate chosen = Resolver.resolve(date, anchor).range().firstDay();
    if (chosen == null || chosen.getDayOfWeek() == weekday.day()) {
      return date;
    }
    for (int years : new int[] {1, -1}) {
      LocalDate other = chosen.plusYears(years);
      boolean near = Math.abs(ChronoUnit.DAYS.between(anchor, other)) < 366;
      if (other.getDayOfWeek() == weekday.day() && near) {
        return new CalendarDate(other.getYear(), date.month(), date.day(), Direction.THIS);
      }
    }
    return date;
  }

  private static YearMonth month(int month, Direction direction, YearMonth anchor) {
    List<YearMonth> months = new ArrayList<>();
    for (int year = anchor.getYear() - 2; year <= anchor.getYear() + 2; year++) {
      months.add(YearMonth.of(year, month));
    }
    return choose(months, m -> m.atDay(1), direction, anchor.atDay(1));
  }

  /** Chooses from {@code all}, which ascend, by the direction from the anchor. */
  static <T> T choose(
      List<T> all, Function<T, LocalDate> start, Direction direction, LocalDate anchor) {
    T best = all.get(0);
    long nearest = Long.MAX_VALUE;
    for (T one : all) {
      long days = ChronoUnit.DAYS.between(anchor, start.apply(one));
      long cost =
          switch (direction) {
            case PAST -> days <= 0 ? -days : Long.MAX_VALUE;
            // What comes soon goes before what is ten months old.
            case UNSAID -> days <= 0 ? -days : days <= SOON ? TEN_MONTHS : Long.MAX_VALUE;
            case LAST -> days < 0 ? -days : Long.MAX_VALUE;
            case FUTURE -> days >= 0 ? days : Long.MAX_VALUE;
            case NEXT -> days > 0 ? days : Long.MAX_VALUE;
            case THIS -> start.apply(one).getYear() == anchor.getYear() ? 0 : Math.abs(days) + 1;
            case NEAREST -> Math.abs(days);
          };
      if (cost < nearest) {
        best = one;
        nearest = cost;
      }
    }
    return best;
  }

  static TimeValue easter(Meaning.Easter easter, @Nullable LocalDate anchor) {
    Integer year = easter.year();
    if (year != null) {
      return Units.day(Feasts.easter(year, easter.eastern()).plusDays(easter.days()));
    } else if (anchor == null) {
      return new Unresolved(Timex.unknown(DAY), Resolver.NO_DATE, DAY);
    }
    List<LocalDate> days =
        IntStream.rangeClosed(anchor.getYear() - 1, anchor.getYear() + 1)
            .mapToObj(y -> Feasts.easter(y, easter.eastern()).plusDays(easter.days()))
            .toList();
    return Units.day(choose(days, Function.identity(), easter.direction(), anchor));
  }
}
