package io.github.tasalsul.chronology;

import java.util.List;

/**
 * Between when and when a point of time lies.
 *
 * @param earliest the first possible value, {@link #OPEN_EARLY} where nothing bounds it
 * @param latest the last possible value, {@link #OPEN_LATE} where nothing bounds it
 * @param early the statements that the earliest follows from; the more, the less sure
 * @param late the statements that the latest follows from
 */
public record PointBounds(long earliest, long latest, List<Statement> early, List<Statement> late) {
  /** The earliest of a point that nothing bounds. */
  public static final long OPEN_EARLY = Long.MIN_VALUE / 4;

  /** The latest of a point that nothing bounds. */
  public static final long OPEN_LATE = Long.MAX_VALUE / 4;

  /** Copies the lists. */
  public PointBounds {
    early = List.copyOf(early);
    late = List.copyOf(late);
  }

  /** Tells whether something bounds it from before. */
  public boolean hasEarliest() {
    return earliest > OPEN_EARLY;
  }

  /** Tells whether something bounds it from behind. */
  public boolean hasLatest() {
    return latest < OPEN_LATE;
  }
}
