package io.github.tasalsul.eval;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * A time expression as readers see it: «أمس الثلاثاء» is a DATE, 2020-02-18.
 *
 * @param extent where it stands
 * @param text the words
 * @param type its TIMEX3 type
 * @param values its TIMEX3 value, then others that are right too
 * @param otherExtents other extents that are right too
 * @param optional true where it does not matter whether it is found
 */
public record GoldTime(
    Extent extent,
    String text,
    String type,
    List<String> values,
    List<Extent> otherExtents,
    boolean optional) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no value
   */
  public GoldTime {
    values = List.copyOf(values);
    otherExtents = List.copyOf(otherExtents);
    checkArgument(!values.isEmpty(), "a time expression needs a value: %s", text);
  }
}
