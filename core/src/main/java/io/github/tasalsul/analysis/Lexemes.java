package io.github.tasalsul.analysis;

import java.util.List;

/**
 * The readings of word forms, proclitics and pronouns already cut off. Implementations are
 * thread-safe.
 */
public interface Lexemes {
  /**
   * Returns the readings of {@code word}, none where it is unknown. Vowel signs do not matter; a
   * missing hamza («اعلنت») and a confusion of final yeh and alef maqsura are forgiven.
   *
   * @param word the form as the text has it
   */
  List<Lexeme> of(String word);
}
