package io.github.tasalsul.event;

import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * What the vowel signs tell that a text does write: «كُلّف», «أُنقذت» and «استُقبل» are passives,
 * whatever the tagger takes them for.
 */
final class VowelSigns {
  private static final String PAST = "VBD";
  private static final String PASSIVE = "VBN";
  private static final char DAMMA = '\u064F';
  private static final String ALEFS = "\u0627\u0623\u0625\u0622";

  private VowelSigns() {}

  /** Returns the sentence with its written passives tagged as such. */
  static Sentence mend(Sentence sentence) {
    List<Token> mended = new ArrayList<>(sentence.tokens());
    for (int i = 0; i < mended.size(); i++) {
      Token t = mended.get(i);
      if (t.tag().equals(PAST) && isPassive(t.text())) {
        mended.set(i, new Token(t.span(), t.text(), t.form(), PASSIVE, t.attached()));
      }
    }
    return new Sentence(sentence.span(), mended);
  }

  /**
   * Tells whether a verb of the past bears the sign of the passive: a damma on its first letter, or
   * on any letter but the last behind an alef («استُقبل»).
   */
  static boolean isPassive(String verb) {
    int sign = verb.indexOf(DAMMA);
    if (sign < 1 || sign >= verb.length() - 1) {
      return false;
    }
    boolean first = Character.isLetter(verb.charAt(0)) && lettersBefore(verb, sign) == 1;
    return first || ALEFS.indexOf(verb.charAt(0)) >= 0;
  }

  private static int lettersBefore(String verb, int end) {
    return (int) verb.substring(0, end).chars().filter(Character::isLetter).count();
  }
}
