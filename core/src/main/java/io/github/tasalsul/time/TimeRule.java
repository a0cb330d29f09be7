package io.github.tasalsul.time;

import java.util.List;

/**
 * A rule with a human name: tried at an item of a text, it gives the expressions that begin there,
 * several where one head serves a list («عامي 2011 و2014»), mostly none.
 *
 * @param name what explanations call it, such as "weekday"
 * @param reader the mechanism
 * @param starts with what its expressions can begin
 */
record TimeRule(String name, Reader reader, Starts starts) {
  /** Reads expressions over word classes. */
  interface Reader {
    /** Returns what begins at item {@code i}. */
    List<Part> read(Words words, int i);
  }

  /** One expression of a rule: its items and its meaning. */
  record Part(int first, int end, Meaning meaning) {}

  /** Makes a rule that reads one phrase and is tried at every word of the lexicon. */
  static TimeRule of(String name, PhraseReader reader) {
    return ofList(
        name,
        (words, i) -> {
          Phrase phrase = reader.read(words, i);
          return phrase == null ? List.of() : List.of(new Part(i, phrase.end(), phrase.meaning()));
        });
  }

  /** Makes a rule that reads several at once and is tried at every word of the lexicon. */
  static TimeRule ofList(String name, Reader reader) {
    return new TimeRule(name, reader, Starts.ANY);
  }

  /** Returns the same rule, tried only where the first word allows it. */
  TimeRule at(Starts starts) {
    return new TimeRule(name, reader, starts);
  }

  /** Reads one phrase that begins where it is asked. */
  interface PhraseReader {
    /** Returns the phrase at item {@code i}, or null. */
    @org.jspecify.annotations.Nullable
    Phrase read(Words words, int i);
  }
}
