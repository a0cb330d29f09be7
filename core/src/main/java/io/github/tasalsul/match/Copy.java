package io.github.tasalsul.match;

import java.util.Locale;

/**
 * That an article has no text of its own.
 *
 * @param document the article
 * @param of the article whose text it has
 * @param kind what it is to it
 * @param share which part of the shorter text stands in the longer, from 0 to 1
 */
public record Copy(String document, String of, Kind kind, double share) {
  /** What an article is to the one whose text it has. */
  public enum Kind {
    /** Another outlet printed the same agency text, edited or cut. */
    COPY,
    /** An earlier version, which the outlet corrected or brought up to date. */
    EARLIER_VERSION;

    /** Returns the name that JSON uses. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
