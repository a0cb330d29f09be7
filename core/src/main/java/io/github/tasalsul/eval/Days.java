package io.github.tasalsul.eval;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Compares ISO dates of any precision: 2020, 2020-02, 2020-02-18, 2020-02-18T21:00. */
final class Days {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  /** A gold interval with no more days between its ends is narrow: the answer must lie inside. */
  private static final int NARROW = 3;

  /** How much later than the gold a long interval may end. */
  private static final int LONGEST = 366;

  private Days() {}

  /** Returns the first day of a date, or null where there is none. */
  static @Nullable String first(@Nullable String value) {
    String day = dayPart(value);
    return switch (day.length()) {
      case YEAR -> day + "-01-01";
      case MONTH -> day + "-01";
      case DAY -> day;
      default -> null;
    };
  }

  /** Returns the last day of a date, or null where there is none. */
  static @Nullable String last(@Nullable String value) {
    String day = dayPart(value);
    return switch (day.length()) {
      case YEAR -> day + "-12-31";
      case MONTH -> YearMonth.parse(day).atEndOfMonth().toString();
      case DAY -> day;
      default -> null;
    };
  }

  /** Tells whether both ends are one and the same day. */
  static boolean isOneDay(@Nullable String start, @Nullable String end) {
    return start != null && (end == null || start.equals(end)) && dayPart(start).length() == DAY;
  }

  /**
   * Tells whether an answer is right.
   *
   * <p>It is where it lies inside a gold interval of at most four days; a longer one must start in
   * the same month (or year, where the gold gives no more), must not end before the gold starts,
   * and must not last over a year longer. Where the gold is open at its end only the start is
   * compared: the same day, or the next for a night. Where the gold is approximate, any date inside
   * is right.
   */
  static boolean agree(GoldWhen gold, @Nullable String start, @Nullable String end) {
    String goldStart = gold.start();
    String goldFirst = first(goldStart);
    String first = first(start);
    String last = last(end == null ? start : end);
    if (start == null || goldStart == null || goldFirst == null || first == null || last == null) {
      return false;
    }
    if (last.compareTo(first) < 0) {
      return false;
    }
    int precision = Math.min(dayPart(goldStart).length(), MONTH);
    boolean sameMonth =
        start.length() >= precision
            && first.substring(0, precision).equals(goldFirst.substring(0, precision));
    String goldLast = last(gold.end());
    if (goldLast == null) {
      return goldStart.length() < DAY ? sameMonth : startsOn(gold, goldFirst, start, first);
    }
    boolean inside = goldFirst.compareTo(first) <= 0 && last.compareTo(goldLast) <= 0;
    if (gold.approximate() && inside) {
      return true;
    }
    if (daysBetween(goldFirst, goldLast) <= NARROW) {
      return inside;
    }
    return sameMonth
        && goldFirst.compareTo(last) <= 0
        && last.compareTo(later(goldLast, LONGEST)) <= 0;
  }

  private static boolean startsOn(GoldWhen gold, String goldFirst, String start, String first) {
    int slack = "night".equals(gold.granularity()) ? 1 : 0;
    return start.length() >= DAY
        && goldFirst.compareTo(first) <= 0
        && first.compareTo(later(goldFirst, slack)) <= 0;
  }

  private static String dayPart(@Nullable String value) {
    if (value == null) {
      return "";
    }
    int clock = value.indexOf('T');
    return clock < 0 ? value : value.substring(0, clock);
  }

  private static long daysBetween(String first, String last) {
    return ChronoUnit.DAYS.between(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static String later(String day, int days) {
    return LocalDate.parse(day).plusDays(days).toString();
  }
}
