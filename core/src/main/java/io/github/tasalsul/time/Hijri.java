package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;
import static io.github.tasalsul.time.Granularity.MONTH;
import static io.github.tasalsul.time.Granularity.YEAR;

import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.TimeValue.Resolved;
import io.github.tasalsul.time.TimeValue.Unresolved;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Resolves dates of the Hijri calendar by the tables of Umm al-Qura, which know 1300 to 1600. Dates
 * before and after that are by the arithmetical calendar, in which 11 of 30 years are leap years
 * (those of the civil epoch, 16 July 622 Julian): a day more or less beside what was observed.
 */
final class Hijri {
  private static final int FIRST_YEAR = 1300;
  private static final int LAST_YEAR = 1600;
  private static final String NO_TABLE = "no table of that Hijri year";

  /** 1 Muharram of the year 1, in the Gregorian calendar. */
  private static final LocalDate EPOCH = LocalDate.of(622, 7, 19);

  private Hijri() {}

  static TimeValue resolve(HijriDate date, @Nullable LocalDate anchor) {
    Integer year = date.year();
    Integer month = date.month();
    if (year != null) {
      return at(year, month, date.day());
    }
    Granularity unit = date.day() != null ? DAY : MONTH;
    if (isYear(date)) {
      return year(date.direction(), anchor);
    }
    if (month == null || anchor == null) {
      return new Unresolved(Timex.unknown(unit), Resolver.NO_DATE, unit);
    }
    if (anchor.getYear() < 1884 || anchor.getYear() > 2170) {
      return new Unresolved(Timex.unknown(unit), NO_TABLE, unit);
    }
    int near = HijrahDate.from(anchor).get(ChronoField.YEAR);
    Direction direction = date.direction() == Direction.PAST ? Direction.NEAREST : date.direction();
    List<LocalDate> starts = new ArrayList<>();
    for (int y = Math.max(FIRST_YEAR, near - 2); y <= Math.min(LAST_YEAR, near + 2); y++) {
      starts.add(first(y, month, date.day()));
    }
    LocalDate chosen =
        direction == Direction.THIS
            ? first(near, month, date.day())
            : Dates.choose(starts, Function.identity(), direction, anchor);
    int chosenYear = HijrahDate.from(chosen).get(ChronoField.YEAR);
    return at(chosenYear, month, date.day());
  }

  /** Tells whether a date is a year that is not numbered: «العام الهجري المقبل». */
  static boolean isYear(HijriDate date) {
    return date.year() == null && date.month() == null && date.day() == null;
  }

  private static TimeValue year(Direction direction, @Nullable LocalDate anchor) {
    if (anchor == null || anchor.getYear() < 1884 || anchor.getYear() > 2170) {
      String reason = anchor == null ? Resolver.NO_DATE : NO_TABLE;
      return new Unresolved(Timex.unknown(YEAR), reason, YEAR);
    }
    int near = HijrahDate.from(anchor).get(ChronoField.YEAR);
    int steps = direction == Direction.LAST ? -1 : direction == Direction.NEXT ? 1 : 0;
    return at(near + steps, null, null);
  }

  /** Returns a day, or the first day of a month or year. */
  static LocalDate first(int year, @Nullable Integer month, @Nullable Integer day) {
    int m = month == null ? 1 : month;
    int d = day == null ? 1 : day;
    return hasTable(year) ? LocalDate.from(HijrahDate.of(year, m, d)) : arithmetical(year, m, d);
  }

  private static boolean hasTable(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static LocalDate arithmetical(int year, int month, int day) {
    if (day > (month % 2 == 1 || month == 12 ? 30 : 29)) {
      throw new DateTimeException("Hijri month " + month + " has no day " + day);
    }
    int months = (59 * (month - 1) + 1) / 2;
    int leapDays = Math.floorDiv(3 + 11 * year, 30);
    return EPOCH.plusDays((year - 1) * 354L + leapDays + months + day - 1);
  }

  private static TimeValue at(int year, @Nullable Integer month, @Nullable Integer day) {
    if (month != null && day != null) {
      return Units.day(first(year, month, day));
    }
    LocalDate start = first(year, month, null);
    LocalDate next =
        month == null || month == 12 ? first(year + 1, 1, null) : first(year, month + 1, null);
    LocalDate end = next.minusDays(1);
    String timex = Timex.day(start) + "/" + Timex.day(end);
    return new Resolved(
        timex, null, TimeRange.ofDays(start, end), month == null ? YEAR : MONTH, false);
  }
}
