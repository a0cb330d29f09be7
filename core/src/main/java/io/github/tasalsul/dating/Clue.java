package io.github.tasalsul.dating;

import io.github.tasalsul.text.Span;

/**
 * Something in the text that bounds the article's date: «أمس الثلاثاء» says that it is of a
 * Wednesday.
 *
 * @param bound what follows for the article's day
 * @param span where it stands
 * @param text the words
 */
public record Clue(Bound bound, Span span, String text) {
  /** The sorts of clues. */
  public enum Kind {
    /** The day of the week of the article. */
    WEEKDAY,
    /** A day and month that lies just before or after the article. */
    MONTH_DAY,
    /** A month that lies just before or after the article. */
    MONTH,
    /** A year that the article is not older than. */
    YEAR
  }

  /** Returns what sort of bound it is. */
  public Kind kind() {
    return bound.kind();
  }

  /** Returns what follows from it, in an English phrase: "a Wednesday". */
  public String says() {
    return bound.words();
  }
}
