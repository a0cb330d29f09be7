package io.github.tasalsul.time;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * The zones of clock times as the lexicon file {@code zones.tsv} names them: minutes from UTC, a
 * region of the tz database ({@code Africa/Cairo}), or {@code LOCAL} where the text says no more.
 */
final class Zones {
  private static final int LOCAL = Integer.MIN_VALUE;
  private static final int FIRST_REGION = 10_000;
  private static final int MOST_HOURS = 18;

  private static final ImmutableList<String> REGIONS =
      ImmutableList.sortedCopyOf(ZoneId.getAvailableZoneIds());

  private Zones() {}

  /**
   * Reads a cell of the lexicon as a plain number.
   *
   * @throws IllegalArgumentException if it is no zone
   */
  static int parse(String cell) {
    if (cell.equals("LOCAL")) {
      return LOCAL;
    }
    int region = Collections.binarySearch(REGIONS, cell);
    return region >= 0 ? FIRST_REGION + region : Integer.parseInt(cell);
  }

  /** Returns the zone of a number that {@link #parse} gave, or null for local time. */
  static @Nullable ZoneId of(int value) {
    if (value == LOCAL) {
      return null;
    }
    return value >= FIRST_REGION
        ? ZoneId.of(REGIONS.get(value - FIRST_REGION))
        : ZoneOffset.ofTotalSeconds(value * 60);
  }

  /** Returns the zone some hours and minutes east of Greenwich, or null where there is none. */
  static @Nullable ZoneId east(long hours, long minutes) {
    return hours >= MOST_HOURS || minutes >= 60
        ? null
        : ZoneOffset.ofHoursMinutes((int) hours, (int) minutes);
  }
}
