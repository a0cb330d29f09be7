package io.github.tasalsul.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes values in the notation of TIMEX3, always in ASCII digits. */
final class Timex {
  private Timex() {}

  static String day(LocalDate day) {
    return month(YearMonth.from(day)) + "-" + two(day.getDayOfMonth());
  }

  static String month(YearMonth month) {
    return year(month.getYear()) + "-" + two(month.getMonthValue());
  }

  /** Writes a year; years before 1 are 0 and below, and are written {@code BC0044}. */
  static String year(int year) {
    return year > 0 ? four(year) : "BC" + four(1 - year);
  }

  static String week(LocalDate day) {
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    return year(year) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String time(LocalTime time) {
    String minutes = "T" + two(time.getHour()) + ":" + two(time.getMinute());
    return time.getSecond() == 0 ? minutes : minutes + ":" + two(time.getSecond());
  }

  static String two(int number) {
    return number < 10 && number >= 0 ? "0" + number : Integer.toString(number);
  }

  private static String four(int number) {
    return "0".repeat(number < 10 ? 3 : number < 100 ? 2 : number < 1000 ? 1 : 0) + number;
  }

  /** Writes the part of a day with its T: {@code TEV}; noon is a time of the clock. */
  static String part(Meaning.Part part) {
    return switch (part) {
      case NOON -> "T12:00";
      case DAWN -> "TMO";
      default -> "T" + part.name();
    };
  }

  /** Writes a length of time; null is an unsaid number, {@code PXD}. */
  static String duration(@Nullable Double number, Granularity unit) {
    return unit.compareTo(Granularity.HOUR) <= 0
        ? "PT" + amount(number, unit)
        : "P" + amount(number, unit);
  }

  /** Writes an amount without the P before it: {@code 2D}. */
  static String amount(@Nullable Double number, Granularity unit) {
    int years = unit == Granularity.DECADE ? 10 : unit == Granularity.CENTURY ? 100 : 1;
    String count = number == null ? "X" : number(number * years);
    return count + letter(unit);
  }

  private static String number(double number) {
    if (number == Math.rint(number)) {
      return Long.toString((long) number);
    }
    String digits = String.format(Locale.ROOT, "%.3f", number);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }

  private static char letter(Granularity unit) {
    return switch (unit) {
      case SECOND -> 'S';
      case MINUTE, MONTH -> 'M';
      case HOUR -> 'H';
      case WEEK -> 'W';
      case YEAR, DECADE, CENTURY -> 'Y';
      default -> 'D';
    };
  }

  /** Writes what is certain of a unit without any date: {@code XXXX-XX-XX}. */
  static String unknown(Granularity unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX:XX";
      case DAY_PART, DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case MONTH, SEASON -> "XXXX-XX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case VAGUE -> "";
    };
  }
}
