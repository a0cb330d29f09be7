package io.github.tasalsul.timeline;

import io.github.tasalsul.link.When;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.TimeRange;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together the bounds that several mentions of one happening give. */
final class Bounds {
  /** The width of one day. */
  static final int DAY = 0;

  /** The width of a few days. */
  static final int FEW_DAYS = 1;

  /** The width of a month. */
  static final int MONTH = 2;

  /** The width of a year. */
  static final int YEAR = 3;

  private static final int LONGER = 4;
  private static final int HALF_OPEN = 5;
  private static final int OPEN = 6;
  private static final int DAYS_OF_FEW = 4;
  private static final int DAYS_OF_MONTH = 31;
  private static final int DAYS_OF_YEAR = 366;

  private Bounds() {}

  /** Returns how wide a time is: of a moment, all of it; of a span, when it may have begun. */
  static int width(When when) {
    LocalDateTime start = when.range().startInclusive();
    LocalDateTime end = when.range().endExclusive();
    if (start == null || end == null) {
      boolean begun = start != null && when.extent() == Extent.SPAN;
      return begun ? spanWidth(when) : start == null && end == null ? OPEN : HALF_OPEN;
    }
    if (when.extent() == Extent.SPAN) {
      return spanWidth(when);
    }
    if (when.isOneDay()) {
      return DAY;
    }
    long days = ChronoUnit.DAYS.between(start, end);
    return days <= DAYS_OF_FEW
        ? FEW_DAYS
        : days <= DAYS_OF_MONTH ? MONTH : days <= DAYS_OF_YEAR ? YEAR : LONGER;
  }

  private static int spanWidth(When when) {
    return switch (when.granularity()) {
      case MINUTE, HOUR, DAY_PART, DAY -> DAY;
      case WEEK -> FEW_DAYS;
      case MONTH -> MONTH;
      case SEASON, YEAR -> YEAR;
      default -> LONGER;
    };
  }

  /**
   * Narrows a time by those that agree with it: a moment to what all of them allow, a span to its
   * latest end. One day stays as it is.
   */
  static When narrow(When leading, List<When> agreeing) {
    if (agreeing.stream().anyMatch(w -> w.extent() == Extent.SPAN)) {
      return span(leading, agreeing);
    }
    if (leading.isOneDay()) {
      return leading;
    }
    LocalDateTime start = leading.range().startInclusive();
    LocalDateTime end = leading.range().endExclusive();
    for (When when : agreeing) {
      start = later(start, when.range().startInclusive());
      end = earlier(end, when.range().endExclusive());
    }
    TimeRange range = range(start, end);
    if (range == null || range.equals(leading.range())) {
      return leading;
    }
    Granularity grain =
        leading.granularity().compareTo(Granularity.DAY) > 0 && range.wholeDays()
            ? Granularity.DAY
            : leading.granularity();
    return new When(Extent.POINT, range, grain);
  }

  private static When span(When leading, List<When> agreeing) {
    LocalDateTime end = null;
    for (When when : agreeing) {
      if (when.extent() == Extent.SPAN) {
        end = later(end, when.range().endExclusive());
      }
    }
    LocalDateTime start = leading.range().startInclusive();
    for (When when : start == null ? agreeing : List.<When>of()) {
      start = later(start, when.range().startInclusive());
    }
    TimeRange range = range(start, end);
    return range == null ? leading : new When(Extent.SPAN, range, leading.granularity());
  }

  private static @Nullable TimeRange range(
      @Nullable LocalDateTime start, @Nullable LocalDateTime end) {
    boolean empty = start != null && end != null && !start.isBefore(end);
    return empty ? null : new TimeRange(start, end);
  }

  private static @Nullable LocalDateTime later(
      @Nullable LocalDateTime a, @Nullable LocalDateTime b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }

  private static @Nullable LocalDateTime earlier(
      @Nullable LocalDateTime a, @Nullable LocalDateTime b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }
}
