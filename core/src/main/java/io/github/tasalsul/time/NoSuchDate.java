package io.github.tasalsul.time;

import java.time.Month;
import java.time.Year;
import java.time.chrono.HijrahChronology;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a date is none: of «31 فبراير 2020», "February 2020 has 29 days". */
final class NoSuchDate {
  private static final int LONGEST_HIJRI_MONTH = 30;

  private NoSuchDate() {}

  /** Returns the reason that the first impossible date within {@code meaning} gives. */
  static String reason(Meaning meaning) {
    for (Meaning part : meaning.parts()) {
      String reason = null;
      if (part instanceof Meaning.CalendarDate date) {
        reason = gregorian(date.year(), date.month(), date.day());
      } else if (part instanceof Meaning.HijriDate date) {
        reason = hijri(date.year(), date.day());
      }
      if (reason != null) {
        return Resolver.NO_SUCH_DATE + ": " + reason;
      }
    }
    return Resolver.NO_SUCH_DATE + ": it lies outside the calendar";
  }

  private static @Nullable String gregorian(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    if (month == null || day == null) {
      return null;
    }
    Month named = Month.of(month);
    String name = named.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    if (day > named.maxLength()) {
      return year == null || named.minLength() == named.maxLength()
          ? name + " never has more than " + named.maxLength() + " days"
          : has(name, year);
    }
    return year != null && day > named.length(Year.isLeap(year)) ? has(name, year) : null;
  }

  private static String has(String month, int year) {
    // Only February's length depends on the year.
    return month + " " + year + " has " + (Year.isLeap(year) ? 29 : 28) + " days";
  }

  private static @Nullable String hijri(@Nullable Integer year, @Nullable Integer day) {
    ValueRange years = HijrahChronology.INSTANCE.range(ChronoField.YEAR);
    if (year != null && !years.isValidValue(year)) {
      return "the Hijri year "
          + year
          + " lies outside the Umm al-Qura tables, "
          + years.getMinimum()
          + " to "
          + years.getMaximum();
    }
    return day == null || day < LONGEST_HIJRI_MONTH
        ? null
        : day > LONGEST_HIJRI_MONTH
            ? "no Hijri month has more than 30 days"
            : "that Hijri month has 29 days";
  }
}
