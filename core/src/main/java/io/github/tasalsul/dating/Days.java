package io.github.tasalsul.dating;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days as a domain of whole numbers, so that the day after 31 January is 1 February and ranges of
 * days have one written form: {@code [2020-01-13..2020-01-19)} for 13 to 18 January 2020.
 */
public final class Days extends DiscreteDomain<LocalDate> {
  /** The domain. */
  public static final Days DOMAIN = new Days();

  private Days() {}

  @Override
  public @Nullable LocalDate next(LocalDate day) {
    return day.equals(LocalDate.MAX) ? null : day.plusDays(1);
  }

  @Override
  public @Nullable LocalDate previous(LocalDate day) {
    return day.equals(LocalDate.MIN) ? null : day.minusDays(1);
  }

  @Override
  public long distance(LocalDate start, LocalDate end) {
    return ChronoUnit.DAYS.between(start, end);
  }

  @Override
  public LocalDate minValue() {
    return LocalDate.MIN;
  }

  @Override
  public LocalDate maxValue() {
    return LocalDate.MAX;
  }

  /** Returns the range from {@code first} to {@code last}, both in, in its canonical form. */
  static Range<LocalDate> range(LocalDate first, LocalDate last) {
    return Range.closed(first, last).canonical(DOMAIN);
  }

  /** Counts the days of bounded ranges. */
  static long count(RangeSet<LocalDate> days) {
    return days.asRanges().stream()
        .mapToLong(r -> ChronoUnit.DAYS.between(r.lowerEndpoint(), r.upperEndpoint()))
        .sum();
  }

  /** Lists the days of canonical bounded ranges, the first {@code most} of them. */
  static List<LocalDate> list(RangeSet<LocalDate> days, int most) {
    List<LocalDate> all = new ArrayList<>();
    for (Range<LocalDate> range : days.asRanges()) {
      for (LocalDate day = range.lowerEndpoint();
          day.isBefore(range.upperEndpoint()) && all.size() < most;
          day = day.plusDays(1)) {
        all.add(day);
      }
    }
    return all;
  }
}
