package io.github.tasalsul.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * The code by which the lexicon file {@code feasts.tsv} fixes a feast: {@code H1001} is 1 Shawwal,
 * {@code G1225} the 25th of December, {@code EASTER-2} two days before Western Easter.
 */
final class Feasts {
  private static final int HIJRI = 10_000;
  private static final int GREGORIAN = 20_000;
  private static final int EASTER = 30_000;
  private static final int COPTIC_EASTER = 40_000;
  private static final int MIDDLE = 5_000;

  /** The code of the 25th of December, whose name also means a birthday. */
  static final int CHRISTMAS = GREGORIAN + 1225;

  private Feasts() {}

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is none
   */
  static int parse(String code) {
    if (code.startsWith("H")) {
      return HIJRI + monthDay(code);
    } else if (code.startsWith("G")) {
      return GREGORIAN + monthDay(code);
    } else if (code.startsWith("EASTER")) {
      return EASTER + MIDDLE + Integer.parseInt(code.substring("EASTER".length()));
    }
    checkArgument(code.startsWith("COPTIC_EASTER"), "no such feast code: %s", code);
    return COPTIC_EASTER + MIDDLE + Integer.parseInt(code.substring("COPTIC_EASTER".length()));
  }

  private static int monthDay(String code) {
    int monthDay = Integer.parseInt(code.substring(1));
    int month = monthDay / 100;
    int day = monthDay % 100;
    checkArgument(month >= 1 && month <= 12 && day >= 1 && day <= 31, "no such day: %s", code);
    return monthDay;
  }

  /** Returns what a feast means, in {@code year} or, where that is null, in the nearest one. */
  static Meaning meaning(
      int code, @org.jspecify.annotations.Nullable Integer year, Direction direction) {
    int kind = code / 10_000 * 10_000;
    int rest = code - kind;
    if (kind == HIJRI) {
      return new Meaning.HijriDate(year, rest / 100, rest % 100, direction);
    } else if (kind == GREGORIAN) {
      return new Meaning.CalendarDate(year, rest / 100, rest % 100, direction);
    }
    return new Meaning.Easter(kind == COPTIC_EASTER, rest - MIDDLE, year, direction);
  }

  /** Returns Easter Sunday of {@code year}, as a day of the Gregorian calendar. */
  static LocalDate easter(int year, boolean eastern) {
    return eastern ? julianEaster(year) : gregorianEaster(year);
  }

  /** The rule of Gauss as corrected by Butcher (1876). */
  private static LocalDate gregorianEaster(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** The rule of Meeus for the Julian calendar, then moved to the Gregorian one. */
  private static LocalDate julianEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    int lag = year / 100 - year / 400 - 2;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(lag);
  }
}
