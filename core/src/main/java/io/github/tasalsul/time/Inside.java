package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;
import static io.github.tasalsul.time.Granularity.WEEK;

import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Meaning.In;
import io.github.tasalsul.time.Meaning.Nth;
import io.github.tasalsul.time.Meaning.Weekday;
import io.github.tasalsul.time.TimeValue.Unresolved;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Resolves a time that is told by the longer time it lies in: «5 من الشهر الجاري». */
final class Inside {
  private Inside() {}

  static TimeValue in(In in, @Nullable LocalDate anchor) {
    TimeValue outer = Resolver.resolve(in.outer(), anchor);
    LocalDate start = outer.range().firstDay();
    LocalDate end = outer.range().lastDay();
    if (start == null || end == null) {
      return unknown(in.time());
    }
    if (in.time() instanceof CalendarDate date) {
      Integer month = date.month();
      int inMonth = month == null ? start.getMonthValue() : month;
      return Dates.calendar(
          new CalendarDate(start.getYear(), inMonth, date.day(), Direction.THIS), anchor);
    } else if (in.time() instanceof Weekday weekday) {
      return Units.day(start.with(TemporalAdjusters.nextOrSame(weekday.day())));
    } else if (in.time() instanceof HijriDate date) {
      return Hijri.resolve(new HijriDate(null, date.month(), date.day(), Direction.FUTURE), start);
    }
    boolean told = in.time() instanceof Meaning.FromPrevious || in.time() instanceof Meaning.After;
    return told ? month(in.time(), start, anchor) : Resolver.resolve(in.time(), start);
  }

  /** Resolves «الشهر نفسه من العام الماضي»: the month told before, in another year. */
  private static TimeValue month(Meaning told, LocalDate year, @Nullable LocalDate anchor) {
    LocalDate first = Resolver.resolve(told, anchor).range().firstDay();
    return first == null
        ? new Unresolved(Timex.unknown(Granularity.MONTH), Resolver.NO_DATE, Granularity.MONTH)
        : Units.month(YearMonth.of(year.getYear(), first.getMonth()));
  }

  private static TimeValue unknown(Meaning inner) {
    TimeValue alone = Resolver.resolve(inner, null);
    return alone instanceof Unresolved
        ? alone
        : new Unresolved(Timex.unknown(DAY), Resolver.NO_DATE, DAY);
  }

  static TimeValue nth(Nth nth, @Nullable LocalDate anchor) {
    TimeValue whole = Resolver.resolve(nth.whole(), anchor);
    LocalDate start = whole.range().firstDay();
    LocalDate end = whole.range().lastDay();
    DayOfWeek day = nth.day();
    Granularity unit = day == null ? WEEK : DAY;
    if (start == null || end == null) {
      return new Unresolved(Timex.unknown(unit), Resolver.NO_DATE, unit);
    }
    DayOfWeek sought = day == null ? DayOfWeek.MONDAY : day;
    LocalDate found =
        nth.n() < 0
            ? end.with(TemporalAdjusters.previousOrSame(sought))
            : start.with(TemporalAdjusters.nextOrSame(sought)).plusWeeks(nth.n() - 1L);
    if (found.isAfter(end)) {
      return new Unresolved(Timex.unknown(unit), "there are not as many in that time", unit);
    }
    return day == null ? Units.week(found) : Units.day(found);
  }
}
