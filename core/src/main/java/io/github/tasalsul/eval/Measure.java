package io.github.tasalsul.eval;

import java.util.Locale;

/** What is measured. */
public enum Measure {
  /** Time expressions: found, their type, their value. */
  TIMES,
  /** Events: found, their type, date, agents and places. */
  EVENTS,
  /** The merged timeline: entries, their dates and their order. */
  MERGE;

  /** Returns the name that the command line uses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
