package io.github.tasalsul.event;

/**
 * A place in a sentence where an event is told.
 *
 * @param first its first token
 * @param end the token after its last
 * @param sense the lexicon's sense
 * @param form verb, verbal noun, participle or phrase
 * @param passive true for a verb in the passive
 */
record Trigger(int first, int end, Sense sense, Form form, boolean passive) {
  /** The shape of a trigger. */
  enum Form {
    VERB,
    NOUN,
    PARTICIPLE,
    PHRASE
  }

  boolean isVerbal() {
    return form == Form.VERB || (form == Form.PHRASE && sense.is(Sense.Flag.VERB));
  }

  /** Names the rule and the lexicon's entry: «verb of the lexicon: وصل, if prep:إلى;next:#». */
  String rule() {
    String entry = kind() + ": " + sense.written();
    return sense.condition().isEmpty() ? entry : entry + ", if " + sense.condition().text();
  }

  private String kind() {
    return switch (form) {
      case VERB -> "verb of the lexicon";
      case NOUN -> "verbal noun of the lexicon";
      case PARTICIPLE -> "participle of the lexicon";
      case PHRASE -> "fixed phrase";
    };
  }
}
