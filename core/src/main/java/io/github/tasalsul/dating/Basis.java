package io.github.tasalsul.dating;

import java.util.Locale;

/** How an article's date is known, the most trusted first. */
public enum Basis {
  /** Somebody said so from outside: the caller, or the record that the article came in. */
  GIVEN,
  /** The page's metadata. */
  METADATA,
  /** A date line in the text. */
  STATED,
  /** The article's own clues leave it. */
  INFERRED,
  /** Other articles of the batch leave it. */
  JOINT,
  /** It is not known. */
  UNKNOWN;

  /** Returns the name that JSON uses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
