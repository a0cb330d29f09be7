package io.github.tasalsul.match;

import io.github.tasalsul.link.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days and months in which a mention may be, as numbers: what decides whether two mentions are
 * compared at all. «الأحد» and «الشهر الماضي» meet, «الأحد» and «الجمعة» do not, save where the one
 * may be a mistake for the other.
 */
final class DayWindow {
  private static final int NEVER = 1 << 28;

  /** All that have no bound, or whose days are left aside, are near each other. */
  static final DayWindow ANY = new DayWindow(-NEVER, NEVER, 0, new int[0]);

  /** Sources contradict each other by so many days at most ({@link Disputes}). */
  private static final int APART = 2;

  /** A mention of so many days is brief. */
  private static final int BRIEF = 3;

  /** A mention without a start is news of at most this long ago. */
  private static final int MEMORY_DAYS = 62;

  private static final int LONG_DAYS = 92;
  private static final int MONTHS = 12;
  private static final int DAYS_OF_MONTH = 31;

  private final int first;
  private final int last;
  private final int anchor;
  private final int[] months;

  private DayWindow(int first, int last, int anchor, int[] months) {
    this.anchor = anchor;
    this.first = first;
    this.last = last;
    this.months = months;
  }

  /** Returns the window of a time. */
  static DayWindow of(When when) {
    LocalDate first = when.range().firstDay();
    LocalDate last = when.range().lastDay();
    if (first == null && last == null) {
      return ANY;
    }
    // A span counts by when it may have begun, not by how long it went on.
    LocalDate end =
        when.extent() == When.Extent.SPAN && first != null ? TimeFit.latestStart(when) : last;
    LocalDate anchor = end != null ? end : first;
    return new DayWindow(
        first == null ? -NEVER : (int) first.toEpochDay(),
        last == null ? NEVER : (int) last.toEpochDay(),
        anchor == null ? 0 : (int) anchor.toEpochDay(),
        months(first, end));
  }

  /** The months in which it may be; of a year or more, its first month and its last. */
  private static int[] months(@Nullable LocalDate first, @Nullable LocalDate end) {
    LocalDate from = first != null ? first : plus(end, -MEMORY_DAYS);
    LocalDate to = end != null ? end : plus(first, MEMORY_DAYS);
    int start = month(from);
    int stop = month(to);
    if (ChronoUnit.DAYS.between(from, to) > LONG_DAYS) {
      return new int[] {start, stop};
    }
    int[] months = new int[Math.max(0, stop - start) + 1];
    for (int i = 0; i < months.length; i++) {
      months[i] = start + i;
    }
    return months;
  }

  private static int month(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return month.getYear() * MONTHS + month.getMonthValue();
  }

  private static LocalDate plus(@Nullable LocalDate day, int days) {
    return day == null ? LocalDate.EPOCH : day.plusDays(days);
  }

  /** Returns the day by which mentions are put in order: the last, else the first. */
  int anchor() {
    return anchor;
  }

  /** Tells whether it is a matter of a few days. */
  boolean isBrief() {
    return last - first < BRIEF;
  }

  /** Tells whether it is one of the long times, of which only the ends count. */
  boolean isLong() {
    return months.length > 1 && months[months.length - 1] - months[0] >= months.length;
  }

  /** Returns the greatest distance of the anchors of two mentions that are near, neither long. */
  int reach(DayWindow other) {
    return isBrief() && other.isBrief() ? BRIEF + APART : 2 * LONG_DAYS + DAYS_OF_MONTH;
  }

  /**
   * Tells whether two mentions may be of one time, or contradict each other on it. What lasts may
   * still go on when the other is told, so ends are compared only of two brief ones.
   */
  boolean isNear(DayWindow other) {
    boolean apart =
        isBrief() && other.isBrief() && (first > other.last + APART || other.first > last + APART);
    boolean any = months.length == 0 || other.months.length == 0;
    return !apart && (any ? months.length == other.months.length : sharesMonth(other));
  }

  private boolean sharesMonth(DayWindow other) {
    for (int mine : months) {
      for (int its : other.months) {
        if (mine == its) {
          return true;
        }
      }
    }
    return false;
  }
}
