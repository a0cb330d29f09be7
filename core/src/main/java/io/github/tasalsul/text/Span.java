package io.github.tasalsul.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * A stretch of an article's untouched text, in UTF-16 indices as {@link String} counts them.
 *
 * <p>In «قصفت قوات حفتر» the word «قوات» is {@code Span.of(5, 9)}.
 *
 * @param start the index of the first character, at least 0
 * @param end the index after the last character, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * Checks the borders.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
    checkArgument(start >= 0, "start must not be negative: %s", start);
    checkArgument(end >= start, "end %s lies before start %s", end, start);
  }

  /**
   * Makes the span from {@code start} up to, but without, {@code end}.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  /** Tells how many UTF-16 units the span covers. */
  public int length() {
    return end - start;
  }

  /** Tells whether every character of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Tells whether the character at {@code index} lies in this span. */
  public boolean contains(int index) {
    return start <= index && index < end;
  }

  /** Tells whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Returns the same span {@code by} characters further on. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** Returns the part of {@code text} that the span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
