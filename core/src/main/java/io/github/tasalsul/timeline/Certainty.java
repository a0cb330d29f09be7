package io.github.tasalsul.timeline;

import java.util.Locale;

/** How sure an entry's date is. */
public enum Certainty {
  /** One day, stated by a time expression that modifies the event. */
  HIGH,
  /** One day or a short stretch by inference, or the news of the day. */
  MEDIUM,
  /** Only bounds. */
  LOW;

  /** Returns the name that JSON uses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
