package io.github.tasalsul.dating;

/**
 * What to do where an article's date is one day later than its text says, as with «أمس الثلاثاء» in
 * an article of a Thursday: most were written before midnight and published after it.
 */
public enum DateSlips {
  /** Count the text's times from the day before, and report it. */
  CORRECT,
  /** Count them from the date as it is, and warn. */
  WARN
}
