package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;
import static io.github.tasalsul.time.Granularity.MONTH;
import static io.github.tasalsul.time.Granularity.WEEK;
import static io.github.tasalsul.time.Granularity.YEAR;

import io.github.tasalsul.time.Meaning.Amount;
import io.github.tasalsul.time.Meaning.Sign;
import io.github.tasalsul.time.TimeValue.Resolved;
import io.github.tasalsul.time.TimeValue.Unresolved;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Resolves what is counted in whole units: «الشهر الماضي», «قبل سنتين», «الأيام الماضية». */
final class Units {
  private Units() {}

  static Resolved day(LocalDate day) {
    return new Resolved(Timex.day(day), null, TimeRange.ofDay(day), DAY, false);
  }

  static Resolved week(LocalDate in) {
    LocalDate monday = in.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    TimeRange range = TimeRange.ofDays(monday, monday.plusDays(6));
    return new Resolved(Timex.week(in), null, range, WEEK, false);
  }

  static Resolved month(YearMonth month) {
    return new Resolved(Timex.month(month), null, TimeRange.ofMonth(month), MONTH, false);
  }

  static Resolved year(int year) {
    return new Resolved(Timex.year(year), null, TimeRange.ofYear(year), YEAR, false);
  }

  /** Resolves the {@code amount}-th unit after the one that the anchor lies in. */
  static TimeValue offset(int amount, Granularity unit, @Nullable LocalDate anchor) {
    if (anchor == null) {
      return new Unresolved(Timex.unknown(unit), Resolver.NO_DATE, unit);
    }
    return switch (unit) {
      case DAY_PART, DAY -> day(anchor.plusDays(amount));
      case WEEK -> week(anchor.plusWeeks(amount));
      case MONTH, SEASON -> month(YearMonth.from(anchor).plusMonths(amount));
      case YEAR -> year(anchor.plusYears(amount).getYear());
      case DECADE -> era(new Meaning.Era(floor(anchor, 10) + amount * 10, unit));
      case CENTURY -> era(new Meaning.Era(floor(anchor, 100) + amount * 100, unit));
      case SECOND, MINUTE, HOUR, VAGUE ->
          Resolver.vague(amount < 0 ? Sign.BEFORE : amount > 0 ? Sign.AFTER : Sign.AT, anchor);
    };
  }

  private static int floor(LocalDate day, int years) {
    return Math.floorDiv(day.getYear(), years) * years;
  }

  static TimeValue era(Meaning.Era era) {
    int years = era.unit() == Granularity.DECADE ? 10 : 100;
    LocalDate first = LocalDate.of(era.start(), 1, 1);
    TimeRange range = TimeRange.ofDays(first, first.plusYears(years).minusDays(1));
    // Before year 1 the digits count down: the fourth century BC, 400 to 301, is BC03.
    int digits = years == 10 ? 3 : 2;
    String timex =
        era.start() >= 0
            ? Timex.year(era.start() + 1).substring(0, digits)
            : Timex.year(era.start() + years - 1).substring(0, digits + 2);
    return new Resolved(timex, null, range, era.unit(), false);
  }

  static TimeValue after(Meaning.After after, @Nullable LocalDate anchor) {
    TimeValue base = Resolver.resolve(after.base(), anchor);
    LocalDate day = base.range().firstDay();
    if (day == null) {
      return new Unresolved(Timex.unknown(after.unit()), Resolver.NO_DATE, after.unit());
    }
    return offset(after.amount(), after.unit(), day);
  }

  /** Resolves «قبل يومين» to a day, «قبل شهرين» to a month, «قبل سنتين» to a year. */
  static TimeValue shift(Meaning.Shift shift, @Nullable LocalDate anchor) {
    Amount amount = shift.amount();
    Double number = amount.number();
    if (number == null) {
      return Resolver.vague(shift.sign(), anchor);
    }
    Granularity unit = amount.unit();
    if (anchor == null) {
      return new Unresolved(Timex.unknown(precision(unit)), Resolver.NO_DATE, precision(unit));
    }
    int sign = shift.sign() == Sign.BEFORE ? -1 : 1;
    if (unit.compareTo(Granularity.HOUR) <= 0) {
      return hours(anchor, number * sign, unit);
    }
    LocalDate day = move(anchor, number * sign, unit);
    boolean whole = number == Math.rint(number);
    Resolved value =
        switch (precision(unit)) {
          case MONTH -> month(YearMonth.from(day));
          case YEAR -> whole ? year(day.getYear()) : month(YearMonth.from(day));
          default -> day(day);
        };
    return new Resolved(
        value.timex(), amount.mod(), value.range(), value.granularity(), amount.mod() != null);
  }

  private static Granularity precision(Granularity unit) {
    return switch (unit) {
      case MONTH, SEASON -> MONTH;
      case YEAR, DECADE, CENTURY -> YEAR;
      case SECOND, MINUTE, HOUR -> Granularity.HOUR;
      default -> DAY;
    };
  }

  /** Some hours from an hour that is not known: on the anchor's day, or where it touches it. */
  private static TimeValue hours(LocalDate anchor, double number, Granularity unit) {
    long minutes =
        Math.round(
            unit == Granularity.HOUR
                ? number * 60
                : unit == Granularity.MINUTE ? number : number / 60);
    LocalDateTime start = anchor.atStartOfDay();
    LocalDateTime end = start.plusDays(1);
    TimeRange range =
        minutes < 0
            ? new TimeRange(start.plusMinutes(minutes), end)
            : new TimeRange(start, end.plusMinutes(minutes));
    LocalDate day = anchor.plusDays(minutes / (24 * 60));
    return new Resolved(Timex.day(day) + "TXX:XX", null, range, Granularity.HOUR, true);
  }

  /** Resolves an exact number of hours or less from a moment; null for all other shifts. */
  static @Nullable TimeValue hours(Meaning.Shift shift, LocalDateTime moment) {
    Double number = shift.amount().number();
    Granularity unit = shift.amount().unit();
    if (number == null || unit.compareTo(Granularity.HOUR) > 0) {
      return null;
    }
    double seconds =
        unit == Granularity.HOUR
            ? number * 3600
            : unit == Granularity.MINUTE ? number * 60 : number;
    long signed = Math.round(shift.sign() == Sign.BEFORE ? -seconds : seconds);
    LocalDateTime then = moment.plusSeconds(signed).withSecond(0).withNano(0);
    TimeRange range = new TimeRange(then, then.plusMinutes(1));
    String timex = Timex.day(then.toLocalDate()) + Timex.time(then.toLocalTime());
    return new Resolved(timex, shift.amount().mod(), range, Granularity.MINUTE, false);
  }

  static LocalDate move(LocalDate from, double number, Granularity unit) {
    return switch (unit) {
      case WEEK -> from.plusDays(Math.round(number * 7));
      case MONTH, SEASON ->
          number == Math.rint(number)
              ? from.plusMonths((long) number)
              : from.plusDays(Math.round(number * 30.44));
      case YEAR -> from.plusMonths(Math.round(number * 12));
      case DECADE -> from.plusMonths(Math.round(number * 120));
      case CENTURY -> from.plusMonths(Math.round(number * 1200));
      case SECOND, MINUTE, HOUR -> from;
      default -> from.plusDays(Math.round(number));
    };
  }

  /** Resolves «الأيام الخمسة الماضية»: a length, with the days that it covers. */
  static TimeValue window(Meaning.Window window, @Nullable LocalDate anchor) {
    return Resolver.amount(window.amount(), covered(window, anchor));
  }

  /** Resolves «الأشهر التسعة الأولى من 2019»: a length, with the days that it covers. */
  static TimeValue edge(Meaning.Edge edge, @Nullable LocalDate anchor) {
    TimeRange whole = Resolver.resolve(edge.whole(), anchor).range();
    Double number = edge.amount().number();
    LocalDate first = whole.firstDay();
    LocalDate last = whole.lastDay();
    if (number == null || first == null || last == null) {
      return Resolver.amount(edge.amount(), whole);
    }
    Granularity unit = edge.amount().unit();
    LocalDate start = edge.first() ? first : move(last.plusDays(1), -number, unit);
    LocalDate end = edge.first() ? move(first, number, unit).minusDays(1) : last;
    boolean inside = !end.isBefore(start) && !end.isAfter(last) && !start.isBefore(first);
    return Resolver.amount(edge.amount(), inside ? TimeRange.ofDays(start, end) : whole);
  }

  private static TimeRange covered(Meaning.Window window, @Nullable LocalDate anchor) {
    Double number = window.amount().number();
    if (anchor == null || window.sign() == Sign.AT) {
      return TimeRange.UNKNOWN;
    }
    boolean before = window.sign() == Sign.BEFORE;
    if (number == null) {
      return before ? TimeRange.upTo(anchor) : TimeRange.from(anchor);
    }
    LocalDate far = move(anchor, before ? -number : number, window.amount().unit());
    return before ? TimeRange.ofDays(far, anchor) : TimeRange.ofDays(anchor, far);
  }
}
