package io.github.tasalsul.eval;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A stretch of a text in Unicode code points, as gold files and JSON results count it. In «قصفت
 * قوات حفتر» the word «قوات» is {@code Extent.of(5, 9)}.
 *
 * @param start the offset of the first character, at least 0
 * @param end the offset after the last character, not before {@code start}
 */
public record Extent(int start, int end) {
  /**
   * Checks the borders.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Extent {
    checkArgument(start >= 0, "start must not be negative: %s", start);
    checkArgument(end >= start, "end %s lies before start %s", end, start);
  }

  /**
   * Makes the extent from {@code start} up to, but without, {@code end}.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public static Extent of(int start, int end) {
    return new Extent(start, end);
  }

  /** Returns how many code points the two have in common. */
  int overlap(Extent other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  int length() {
    return end - start;
  }
}
