package io.github.tasalsul.text;

import static com.google.common.base.Preconditions.checkPositionIndex;

import com.google.errorprone.annotations.Immutable;

/**
 * Converts between {@link String} indices (UTF-16) and Unicode code point offsets, in which JSON
 * output counts. In «👍 قصف» the word begins at index 3 and at offset 2.
 */
@Immutable
public final class CodePointOffsets {
  @SuppressWarnings("Immutable") // never written after construction, never handed out
  private final int[] surrogatePairs;

  private final int length;

  private CodePointOffsets(int[] surrogatePairs, int length) {
    this.surrogatePairs = surrogatePairs;
    this.length = length;
  }

  /** Makes the converter of {@code text}. */
  public static CodePointOffsets of(String text) {
    int[] pairs =
        java.util.stream.IntStream.range(0, Math.max(0, text.length() - 1))
            .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
            .toArray();
    return new CodePointOffsets(pairs, text.length());
  }

  /**
   * Returns how many code points stand before {@code index}.
   *
   * @throws IndexOutOfBoundsException if {@code index} is not in the text
   */
  public int codePoints(int index) {
    checkPositionIndex(index, length);
    return index - pairsBefore(index);
  }

  /**
   * Returns the UTF-16 index of the code point at {@code offset}.
   *
   * @throws IndexOutOfBoundsException if the text has fewer code points
   */
  public int index(int offset) {
    checkPositionIndex(offset, length - surrogatePairs.length);
    int index = offset;
    for (int pair : surrogatePairs) {
      if (pair >= index) {
        break;
      }
      index++;
    }
    return index;
  }

  private int pairsBefore(int index) {
    int found = java.util.Arrays.binarySearch(surrogatePairs, index);
    return found < 0 ? -found - 1 : found;
  }
}
