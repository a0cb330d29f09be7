package io.github.tasalsul.analysis;

/**
 * One reading of a word form: «قصفت» is the past, active, third person feminine singular of «قصف».
 *
 * @param lemma the dictionary form without vowel signs, folded
 * @param vocalised the dictionary form with its vowel signs where the dictionary has them
 * @param kind verb, verbal noun or other noun
 * @param tense of a verb, else {@link Tense#NONE}
 * @param passive true for a verb in the passive voice
 * @param intransitive true for a verb that takes no object
 * @param gender M, F or - where it does not show
 * @param number 1 singular, 2 dual, 3 plural, 0 where it does not show
 * @param person 1, 2 or 3 for a verb, else 0
 */
public record Lexeme(
    String lemma,
    String vocalised,
    Kind kind,
    Tense tense,
    boolean passive,
    boolean intransitive,
    char gender,
    int number,
    int person) {
  /** Word classes, as far as finding events needs them. */
  public enum Kind {
    VERB,
    MASDAR,
    PARTICIPLE,
    NOUN,
    PARTICLE
  }

  /** Tenses. */
  public enum Tense {
    PAST,
    PRESENT,
    IMPERATIVE,
    NONE
  }

  /** Returns the same reading of a verb in the passive voice. */
  public Lexeme asPassive() {
    return new Lexeme(lemma, vocalised, kind, tense, true, intransitive, gender, number, person);
  }
}
