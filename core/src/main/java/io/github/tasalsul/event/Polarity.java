package io.github.tasalsul.event;

/** Whether the text asserts or denies an event. */
public enum Polarity {
  /** Asserted. */
  POS,
  /** Denied: «لم يتم أي لقاء», «نفى قبول». */
  NEG
}
