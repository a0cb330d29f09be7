package io.github.tasalsul.render;

/** The colours of a terminal, by what they say. */
enum Ink {
  /** What has none. */
  NONE(""),
  /** A heading. */
  HEADING("1"),
  /** A date that the text says. */
  SURE("1;32"),
  /** A date that is inferred. */
  INFERRED("33"),
  /** What matters less: bounds, counts, names of files. */
  FAINT("2"),
  /** What happened. */
  ACTUAL("1"),
  /** What goes on. */
  ONGOING("36"),
  /** What is to come. */
  PLANNED("34"),
  /** What may be. */
  HYPOTHETICAL("35"),
  /** What is denied, and what a source says otherwise. */
  DENIED("31");

  private static final String START = "\u001b[";
  private static final String RESET = "\u001b[0m";

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** Returns a text in this colour. */
  String on(String text) {
    return this == NONE || text.isEmpty() ? text : START + code + "m" + text + RESET;
  }
}
