package io.github.tasalsul.dating;

import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Resolver;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one time expression that can tell something about the article's date: «أمس الثلاثاء
 * 18 فبراير» says an offset, a weekday and a date.
 *
 * @param offset days counted from the article's day, or null
 * @param weekday the day of the week, or null
 * @param date the Gregorian date, possibly in part, or null
 * @param hijri the Hijri date, possibly in part, or null
 * @param clock whether a time of day is said
 */
record Said(
    @Nullable Integer offset,
    Meaning.@Nullable Weekday weekday,
    @Nullable CalendarDate date,
    @Nullable HijriDate hijri,
    boolean clock) {
  private static final Said NOTHING = new Said(null, null, null, null, false);
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  /** Reads the parts of {@code meaning}; those inside ranges and recurring times say nothing. */
  static Said of(Meaning meaning) {
    if (meaning instanceof Meaning.Both both) {
      return of(both.main()).and(of(both.check()));
    } else if (meaning instanceof Meaning.Clock clock) {
      Meaning day = clock.day();
      Said said = day == null ? NOTHING : of(day);
      return new Said(said.offset, said.weekday, said.date, said.hijri, true);
    } else if (meaning instanceof Meaning.DayPart part) {
      return of(part.day());
    } else if (meaning instanceof Meaning.PartOf part) {
      return of(part.whole());
    } else if (meaning instanceof Meaning.Within within) {
      return of(within.day());
    } else if (meaning instanceof Meaning.Offset offset && offset.unit() == Granularity.DAY) {
      return new Said(offset.amount(), null, null, null, false);
    } else if (meaning instanceof Meaning.Weekday weekday) {
      return new Said(null, weekday, null, null, false);
    } else if (meaning instanceof CalendarDate date) {
      return new Said(null, null, date, null, false);
    }
    return meaning instanceof HijriDate date ? new Said(null, null, null, date, false) : NOTHING;
  }

  private Said and(Said other) {
    return new Said(
        offset == null ? other.offset : offset,
        weekday == null ? other.weekday : weekday,
        date == null ? other.date : date,
        hijri == null ? other.hijri : hijri,
        clock || other.clock);
  }

  /** Returns the day, where year, month and day are all said and the day exists; else null. */
  @Nullable LocalDate fullDay() {
    LocalDate day = gregorianDay();
    if (day == null && hijri != null && hijri.year() != null && hijri.day() != null) {
      day = Resolver.resolve(hijri, null).range().firstDay();
    }
    return day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : null;
  }

  private @Nullable LocalDate gregorianDay() {
    if (date == null) {
      return null;
    }
    Integer year = date.year();
    Integer month = date.month();
    Integer day = date.day();
    if (year == null || month == null || day == null) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Tells whether the day is known by the Hijri calendar alone. */
  boolean onlyHijri() {
    return date == null && hijri != null;
  }
}
