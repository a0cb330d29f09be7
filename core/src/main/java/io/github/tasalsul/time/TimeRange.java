package io.github.tasalsul.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A half-open range of local time, possibly open at either side. «أمس» seen from 19 February 2020
 * is from 2020-02-18T00:00 up to, but without, 2020-02-19T00:00.
 *
 * @param startInclusive the first minute, or null where the start is open or unknown
 * @param endExclusive the minute after the last, or null where the end is open or unknown
 */
public record TimeRange(
    @Nullable LocalDateTime startInclusive, @Nullable LocalDateTime endExclusive) {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  /** The range of which nothing is known. */
  public static final TimeRange UNKNOWN = new TimeRange(null, null);

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the end lies before the start
   */
  public TimeRange {
    checkArgument(
        startInclusive == null || endExclusive == null || !endExclusive.isBefore(startInclusive),
        "end %s lies before start %s",
        endExclusive,
        startInclusive);
  }

  /** Returns the whole of one day. */
  public static TimeRange ofDay(LocalDate day) {
    return ofDays(day, day);
  }

  /**
   * Returns the days from {@code first} to {@code last}, both in.
   *
   * @throws IllegalArgumentException if {@code last} lies before {@code first}
   */
  public static TimeRange ofDays(LocalDate first, LocalDate last) {
    return new TimeRange(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
  }

  /** Returns the whole of one month. */
  public static TimeRange ofMonth(YearMonth month) {
    return ofDays(month.atDay(1), month.atEndOfMonth());
  }

  /** Returns the whole of one year. */
  public static TimeRange ofYear(int year) {
    return ofDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Returns all time up to and with {@code day}. */
  public static TimeRange upTo(LocalDate day) {
    return new TimeRange(null, day.plusDays(1).atStartOfDay());
  }

  /** Returns all time from {@code day} on. */
  public static TimeRange from(LocalDate day) {
    return new TimeRange(day.atStartOfDay(), null);
  }

  /**
   * Returns the first day or minute covered, in ISO: {@code 2020-02-18}, {@code 2020-02-18T14:30};
   * null where the start is open.
   */
  public @Nullable String isoFirst() {
    return startInclusive == null ? null : iso(startInclusive);
  }

  /**
   * Returns the last day or minute covered, in ISO and still in: {@code 2020-02-18}, {@code
   * 2020-02-18T14:59}; null where the end is open.
   */
  public @Nullable String isoLast() {
    if (endExclusive == null) {
      return null;
    }
    boolean empty = endExclusive.equals(startInclusive);
    return iso(empty ? endExclusive : endExclusive.minusMinutes(1));
  }

  private String iso(LocalDateTime time) {
    return wholeDays() ? time.toLocalDate().toString() : MINUTES.format(time);
  }

  /** Returns the first day touched, or null where the start is open. */
  public @Nullable LocalDate firstDay() {
    return startInclusive == null ? null : startInclusive.toLocalDate();
  }

  /** Returns the last day touched, or null where the end is open. */
  public @Nullable LocalDate lastDay() {
    if (endExclusive == null) {
      return null;
    }
    boolean empty = endExclusive.equals(startInclusive);
    return (empty ? endExclusive : endExclusive.minusNanos(1)).toLocalDate();
  }

  /** Tells whether the range is exactly whole days, so that it can be told by days alone. */
  public boolean wholeDays() {
    return (startInclusive == null
            || startInclusive.equals(startInclusive.toLocalDate().atStartOfDay()))
        && (endExclusive == null || endExclusive.equals(endExclusive.toLocalDate().atStartOfDay()))
        && !(startInclusive != null && startInclusive.equals(endExclusive));
  }

  /** Tells whether the range is one calendar day or lies within one. */
  public boolean withinOneDay() {
    LocalDate first = firstDay();
    return first != null && first.equals(lastDay());
  }
}
