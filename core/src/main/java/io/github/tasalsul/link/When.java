package io.github.tasalsul.link;

import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as far as it is known.
 *
 * <p>For a {@link Extent#POINT} the range holds the first and last possible moment: some day in
 * between. For a {@link Extent#SPAN} it holds when it began and when it ended or was last said to
 * go on. Open sides are unknown.
 *
 * @param extent one moment or a stretch
 * @param range the bounds
 * @param granularity how fine the evidence is
 */
public record When(Extent extent, TimeRange range, Granularity granularity) {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  /** Nothing is known. */
  public static final When UNKNOWN = new When(Extent.POINT, TimeRange.UNKNOWN, Granularity.VAGUE);

  /** Whether an event is one moment or goes on for a while. */
  public enum Extent {
    /** Some moment within the bounds. */
    POINT,
    /** From the start to the end of the bounds. */
    SPAN;

    /** Returns the name that JSON uses. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Makes a moment on one day. */
  public static When on(LocalDate day) {
    return new When(Extent.POINT, TimeRange.ofDay(day), Granularity.DAY);
  }

  /** Makes a moment no later than {@code day}. */
  public static When noLaterThan(LocalDate day) {
    return new When(Extent.POINT, TimeRange.upTo(day), Granularity.DAY);
  }

  /** Makes a moment on {@code day} or later. */
  public static When notBefore(LocalDate day) {
    return new When(Extent.POINT, TimeRange.from(day), Granularity.DAY);
  }

  /** Tells whether at least one side is bounded. */
  public boolean isBounded() {
    return range.startInclusive() != null || range.endExclusive() != null;
  }

  /** Tells whether exactly one day is left. */
  public boolean isOneDay() {
    return extent == Extent.POINT && range.withinOneDay();
  }

  /** Returns the first possible day or minute in ISO form, or null where the start is open. */
  public @Nullable String start() {
    LocalDateTime start = range.startInclusive();
    if (start == null) {
      return null;
    }
    return isFine() ? MINUTES.format(start) : start.toLocalDate().toString();
  }

  /** Returns the last possible day or minute in ISO form, or null where the end is open. */
  public @Nullable String end() {
    LocalDateTime end = range.endExclusive();
    if (end == null) {
      return null;
    }
    if (!isFine()) {
      LocalDate last = range.lastDay();
      return last == null ? null : last.toString();
    }
    return MINUTES.format(end.equals(range.startInclusive()) ? end : end.minusMinutes(1));
  }

  /** Returns the same in EDTF (ISO 8601-2), empty where nothing is known. */
  public String edtf() {
    LocalDate first = range.firstDay();
    LocalDate last = range.lastDay();
    if (first == null && last == null) {
      return "";
    }
    if (extent == Extent.SPAN) {
      return (first == null ? ".." : wide(first)) + "/" + (last == null ? ".." : last.toString());
    }
    if (first != null && last != null) {
      String whole = whole(first, last);
      return whole != null ? whole : "[" + first + ".." + last + "]";
    }
    return "[" + (first == null ? "" : first) + ".." + (last == null ? "" : last) + "]";
  }

  private boolean isFine() {
    return granularity.compareTo(Granularity.HOUR) <= 0;
  }

  /** The start of a span no finer than its evidence: {@code 2019-04} for "since April 2019". */
  private String wide(LocalDate day) {
    return switch (granularity) {
      case MONTH -> YearMonth.from(day).toString();
      case YEAR -> Integer.toString(day.getYear());
      default -> day.toString();
    };
  }

  private static @Nullable String whole(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return first.toString();
    }
    YearMonth month = YearMonth.from(first);
    if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
      return month.toString();
    }
    boolean year = first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31));
    return year ? Integer.toString(first.getYear()) : null;
  }
}
