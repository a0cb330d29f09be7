package io.github.tasalsul.time;

import java.util.List;

/**
 * A rule with a human name: tried at an item of a text, it gives the expressions that begin there,
 * several where one head serves a list («عامي 2011 و2014»), mostly none.
 *
 * @param name what explanations call it, such as "weekday"
 * @param reader the mechanism
 */
record TimeRule(String name, Reader reader) {
  /** Reads expressions over word classes. */
  interface Reader {
    /** Returns what begins at item {@code i}. */
    List<Part> read(Words words, int i);
  }

  /** One expression of a rule: its items and its meaning. */
  record Part(int first, int end, Meaning meaning) {}

  /** Makes a rule that reads one phrase. */
  static TimeRule of(String name, PhraseReader reader) {
    return new TimeRule(
        name,
        (words, i) -> {
          Phrase phrase = reader.read(words, i);
          return phrase == null ? List.of() : List.of(new Part(i, phrase.end(), phrase.meaning()));
        });
  }

  /** Reads one phrase that begins where it is asked. */
  interface PhraseReader {
    /** Returns the phrase at item {@code i}, or null. */
    @org.jspecify.annotations.Nullable
    Phrase read(Words words, int i);
  }
}
