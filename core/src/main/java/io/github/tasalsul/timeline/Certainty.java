package io.github.tasalsul.timeline;

import java.util.Locale;

/** How sure an entry's date is. */
public enum Certainty {
  /**
   * A day or month that a time expression of the event's own clause states, or a day on which two
   * articles agree; and nobody tells it otherwise.
   */
  HIGH,
  /** One day or a short stretch by inference, a stated year, or the news of the day. */
  MEDIUM,
  /** Only bounds. */
  LOW;

  /** Returns the next lower one. */
  Certainty lower() {
    return this == HIGH ? MEDIUM : LOW;
  }

  /** Returns the less sure of two. */
  Certainty orLess(Certainty other) {
    return compareTo(other) > 0 ? this : other;
  }

  /** Returns the name that JSON uses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
