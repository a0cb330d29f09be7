package io.github.tasalsul.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.util.Arrays;

/**
 * A folded view of a text, for matching, that maps every position back to the untouched original.
 *
 * <p>«السرّاج» folded without its shadda is «السراج»; {@link #original(Span)} of the whole folded
 * word gives the span of the seven original characters.
 */
public final class FoldedText {
  private final String original;
  private final String folded;
  private final int[] starts;
  private final int[] ends;

  private FoldedText(String original, String folded, int[] starts, int[] ends) {
    this.original = original;
    this.folded = folded;
    this.starts = starts;
    this.ends = ends;
  }

  /** Starts a folded view of {@code original}. */
  public static Builder builder(String original) {
    return new Builder(original);
  }

  /** Returns the text as it was given: the source of truth for offsets. */
  public String original() {
    return original;
  }

  /** Returns the folded text. */
  public String folded() {
    return folded;
  }

  /**
   * Maps a span of the folded text to the original. Characters that folding removed behind the last
   * one (a vowel sign) belong to the result; those before the first do not.
   *
   * @throws IndexOutOfBoundsException if the span does not lie in the folded text
   */
  public Span original(Span inFolded) {
    checkPositionIndexes(inFolded.start(), inFolded.end(), folded.length());
    if (inFolded.length() == 0) {
      int at = inFolded.start() < starts.length ? starts[inFolded.start()] : original.length();
      return new Span(at, at);
    }
    return new Span(starts[inFolded.start()], ends[inFolded.end() - 1]);
  }

  /** Maps an index of the original to the first folded index that stands at or behind it. */
  public int foldedIndex(int originalIndex) {
    int found = Arrays.binarySearch(starts, 0, folded.length(), originalIndex);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && starts[found - 1] == originalIndex) {
      found--;
    }
    return found;
  }

  /** Collects the folded characters, each with the place that it came from. */
  public static final class Builder {
    private final String original;
    private final StringBuilder folded;
    private int[] starts;
    private int[] ends;

    private Builder(String original) {
      this.original = original;
      this.folded = new StringBuilder(original.length());
      this.starts = new int[original.length() + 16];
      this.ends = new int[original.length() + 16];
    }

    /**
     * Appends one folded UTF-16 unit that stands for the original from {@code start} up to, but
     * without, {@code end}.
     *
     * @throws IllegalArgumentException if the place lies outside the original
     */
    public Builder append(char unit, int start, int end) {
      checkArgument(
          start >= 0 && start <= end && end <= original.length(),
          "no such place in the original: %s to %s",
          start,
          end);
      int at = folded.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2);
        ends = Arrays.copyOf(ends, at * 2);
      }
      starts[at] = start;
      ends[at] = end;
      folded.append(unit);
      return this;
    }

    /** Lets the last folded character reach up to {@code end}, over characters folded away. */
    public Builder extendLast(int end) {
      if (folded.length() > 0) {
        ends[folded.length() - 1] = end;
      }
      return this;
    }

    /** Returns the last folded character, or NUL where there is none yet. */
    public char last() {
      return folded.length() == 0 ? '\0' : folded.charAt(folded.length() - 1);
    }

    /** Replaces the last folded character, which then reaches up to {@code end}. */
    public Builder replaceLast(char unit, int end) {
      folded.setCharAt(folded.length() - 1, unit);
      return extendLast(end);
    }

    /** Returns the finished view. */
    public FoldedText build() {
      int n = folded.length();
      return new FoldedText(
          original, folded.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }
  }
}
