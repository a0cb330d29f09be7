package io.github.tasalsul.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.util.Arrays;

/**
 * A folded view of a text, for matching, that maps every position back to the untouched original.
 *
 * <p>«السرّاج» folded without its shadda is «السراج»; {@link #original(Span)} of the whole folded
 * word gives the span of the seven original characters.
 *
 * <p>Most of a text folds character for character, so the places are kept as runs: within one, the
 * next folded unit stands for the next original one. Only the last unit of a run can stand for
 * several.
 */
public final class FoldedText {
  private final String original;
  private final String folded;

  /** Where each run begins in the folded text. */
  private final int[] runs;

  /** Where the first unit of each run stands in the original. */
  private final int[] starts;

  /** Where the last unit of each run ends in the original. */
  private final int[] ends;

  private FoldedText(String original, String folded, int[] runs, int[] starts, int[] ends) {
    this.original = original;
    this.folded = folded;
    this.runs = runs;
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
      int at = inFolded.start() < folded.length() ? start(inFolded.start()) : original.length();
      return new Span(at, at);
    }
    return new Span(start(inFolded.start()), end(inFolded.end() - 1));
  }

  private int start(int unit) {
    int run = run(unit);
    return starts[run] + unit - runs[run];
  }

  private int end(int unit) {
    int run = run(unit);
    return unit == endOfRun(run) - 1 ? ends[run] : starts[run] + unit - runs[run] + 1;
  }

  private int run(int unit) {
    int found = Arrays.binarySearch(runs, unit);
    return found < 0 ? -found - 2 : found;
  }

  private int endOfRun(int run) {
    return run + 1 < runs.length ? runs[run + 1] : folded.length();
  }

  /** Maps an index of the original to the first folded index that stands at or behind it. */
  public int foldedIndex(int originalIndex) {
    // The first run that begins at or behind the index; a unit of the run before may stand there.
    int low = 0;
    int high = runs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] >= originalIndex) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    if (low == 0) {
      return 0;
    }
    int run = low - 1;
    return Math.min(runs[run] + originalIndex - starts[run], endOfRun(run));
  }

  /** Collects the folded characters, each with the place that it came from. */
  public static final class Builder {
    private static final int NOWHERE = -1;

    private final String original;
    private char[] units;
    private int size;
    private int[] runs = new int[8];
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int count;

    /** Where the last unit ends. */
    private int end;

    /** Where a unit must stand to go on with the run; {@link #NOWHERE} if none can. */
    private int next = NOWHERE;

    private Builder(String original) {
      this.original = original;
      this.units = new char[original.length()];
    }

    /**
     * Appends one folded UTF-16 unit that stands for the original from {@code start} up to, but
     * without, {@code end}.
     *
     * @throws IllegalArgumentException if the place lies outside the original or before that of the
     *     unit appended last
     */
    public Builder append(char unit, int start, int end) {
      if (start != next || end != start + 1 || end > original.length()) {
        checkArgument(
            start >= 0 && start <= end && end <= original.length(),
            "no such place in the original: %s to %s",
            start,
            end);
        startRun(start);
      }
      if (size == units.length) {
        units = Arrays.copyOf(units, size * 2 + 16);
      }
      units[size++] = unit;
      this.end = end;
      next = end == start + 1 ? end : NOWHERE;
      return this;
    }

    private void startRun(int start) {
      if (count == runs.length) {
        runs = Arrays.copyOf(runs, count * 2);
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      if (count > 0) {
        int last = starts[count - 1] + size - 1 - runs[count - 1];
        checkArgument(start >= last, "%s stands before %s, appended last", start, last);
        ends[count - 1] = end;
      }
      runs[count] = size;
      starts[count] = start;
      count++;
    }

    /** Lets the last folded character reach up to {@code end}, over characters folded away. */
    public Builder extendLast(int end) {
      if (size > 0 && end != this.end) {
        this.end = end;
        next = NOWHERE;
      }
      return this;
    }

    /** Returns the last folded character, or NUL where there is none yet. */
    public char last() {
      return size == 0 ? '\0' : units[size - 1];
    }

    /** Replaces the last folded character, which then reaches up to {@code end}. */
    public Builder replaceLast(char unit, int end) {
      units[size - 1] = unit;
      return extendLast(end);
    }

    /** Returns the finished view. */
    public FoldedText build() {
      if (count > 0) {
        ends[count - 1] = end;
      }
      return new FoldedText(
          original,
          new String(units, 0, size),
          Arrays.copyOf(runs, count),
          Arrays.copyOf(starts, count),
          Arrays.copyOf(ends, count));
    }
  }
}
