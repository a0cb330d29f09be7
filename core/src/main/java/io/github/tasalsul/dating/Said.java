package io.github.tasalsul.dating;

import io.github.tasalsul.time.Direction;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.Easter;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Resolver;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one time expression that can tell something about the article's date: «أمس الثلاثاء
 * 18 فبراير» says an offset, a weekday and a date.
 *
 * @param offset days counted from the article's day, or null
 * @param weekday the day of the week, or null
 * @param date the Gregorian date, possibly in part, or null
 * @param hijri the Hijri date, possibly in part, or null
 * @param easter the feast counted from Easter, or null
 * @param plus how many days behind the Hijri date or feast: 1 for «ثاني أيام عيد الفطر»
 * @param clock whether a time of day is said
 */
record Said(
    @Nullable Integer offset,
    Meaning.@Nullable Weekday weekday,
    @Nullable CalendarDate date,
    @Nullable HijriDate hijri,
    @Nullable Easter easter,
    int plus,
    boolean clock) {
  private static final Said NOTHING = new Said(null, null, null, null, null, 0, false);
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int LONGEST_HIJRI_MONTH = 30;

  /** Reads the parts of {@code meaning}; those inside ranges and recurring times say nothing. */
  static Said of(Meaning meaning) {
    if (meaning instanceof Meaning.Both both) {
      return of(both.main()).and(of(both.check()));
    } else if (meaning instanceof Meaning.Clock clock) {
      Meaning day = clock.day();
      Said said = day == null ? NOTHING : of(day);
      return said.withClock();
    } else if (meaning instanceof Meaning.DayPart part) {
      return of(part.day());
    } else if (meaning instanceof Meaning.PartOf part) {
      return of(part.whole());
    } else if (meaning instanceof Meaning.Within within) {
      return of(within.day());
    } else if (meaning instanceof Meaning.Offset offset && offset.unit() == Granularity.DAY) {
      return new Said(offset.amount(), null, null, null, null, 0, false);
    } else if (meaning instanceof Meaning.Weekday weekday) {
      return new Said(null, weekday, null, null, null, 0, false);
    } else if (meaning instanceof CalendarDate date) {
      return new Said(null, null, date, null, null, 0, false);
    } else if (meaning instanceof Meaning.After after) {
      return feastDay(after);
    } else if (meaning instanceof Meaning.Member member) {
      return of(member.date());
    } else if (meaning instanceof Meaning.Nth nth) {
      return of(nth.whole()).month();
    } else if (meaning instanceof Easter easter) {
      return new Said(null, null, null, null, easter, 0, false);
    }
    return meaning instanceof HijriDate date
        ? new Said(null, null, null, date, null, 0, false)
        : NOTHING;
  }

  /** A later day of a feast; a day counted from any other time told before says nothing. */
  private static Said feastDay(Meaning.After after) {
    boolean feast = after.base() instanceof HijriDate || after.base() instanceof Easter;
    if (!feast || after.unit() != Granularity.DAY) {
      return NOTHING;
    }
    Said base = of(after.base());
    return new Said(null, null, null, base.hijri, base.easter, after.amount(), false);
  }

  /** Of «الأسبوع الثاني من مارس الجاري» the month alone says something. */
  private Said month() {
    boolean month = (date != null && date.day() == null) || (hijri != null && hijri.day() == null);
    return month ? this : NOTHING;
  }

  private Said withClock() {
    return new Said(offset, weekday, date, hijri, easter, plus, true);
  }

  private Said and(Said other) {
    return new Said(
        offset == null ? other.offset : offset,
        weekday == null ? other.weekday : weekday,
        date == null ? other.date : date,
        hijri == null ? other.hijri : hijri,
        easter == null ? other.easter : easter,
        plus == 0 ? other.plus : plus,
        clock || other.clock);
  }

  /** Returns the day, where year, month and day are all said and the day exists; else null. */
  @Nullable LocalDate fullDay() {
    LocalDate day = gregorianDay();
    if (day == null && plus == 0 && hijri != null && hijri.year() != null && hijri.day() != null) {
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

  /** Returns the day of the year, where it is said without the year and such a day exists. */
  @Nullable Yearly yearly() {
    if (date != null) {
      return date.year() == null ? civil(date.month(), date.day()) : null;
    } else if (hijri != null) {
      return hijri.year() == null ? hijri(hijri.month(), hijri.day()) : null;
    } else if (easter != null && easter.year() == null) {
      Yearly.Kind kind = easter.eastern() ? Yearly.Kind.EASTERN_EASTER : Yearly.Kind.EASTER;
      return new Yearly(kind, 0, easter.days(), plus);
    }
    return null;
  }

  private static @Nullable Yearly civil(@Nullable Integer month, @Nullable Integer day) {
    return month == null || day == null || day > Month.of(month).maxLength()
        ? null
        : Yearly.gregorian(month, day);
  }

  private @Nullable Yearly hijri(@Nullable Integer month, @Nullable Integer day) {
    if (month == null || day == null || day > LONGEST_HIJRI_MONTH) {
      return null;
    }
    return day + plus < LONGEST_HIJRI_MONTH && day + plus > 0
        ? new Yearly(Yearly.Kind.HIJRI, month, day + plus, 0)
        : new Yearly(Yearly.Kind.HIJRI, month, day, plus);
  }

  /** Returns on which side of the article the date lies, as the text says it. */
  Direction direction() {
    if (date != null) {
      return date.direction();
    } else if (hijri != null) {
      return hijri.direction();
    }
    return easter != null ? easter.direction() : Direction.PAST;
  }

  /** Tells whether the day is known by the civil calendar alone. */
  boolean onlyGregorian() {
    return date != null && hijri == null && easter == null;
  }

  /** Tells whether the day is known by the Hijri calendar alone. */
  boolean onlyHijri() {
    return date == null && hijri != null;
  }
}
