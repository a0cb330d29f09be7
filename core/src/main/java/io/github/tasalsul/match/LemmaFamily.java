package io.github.tasalsul.match;

import io.github.tasalsul.arabic.Folding;

/**
 * The consonants that a verb shares with its verbal noun: «استأنف» and «استئناف», «علّق» and
 * «تعليق».
 */
final class LemmaFamily {
  /** Alef, waw, yeh, their hamza carriers, hamza and heh at the end come and go within a family. */
  private static final String WEAK = "\u0627\u0648\u064A\u0624\u0626\u0621";

  private static final char TEH = '\u062A';
  private static final char MEEM = '\u0645';
  private static final char HEH = '\u0647';
  private static final int ROOT = 3;

  private LemmaFamily() {}

  /** Returns the family of a lemma; of a phrase, that of its first word. */
  static String of(String lemma) {
    String word = Folding.foldWord(lemma).strip();
    int space = word.indexOf(' ');
    word = NameWords.bare(space < 0 ? word : word.substring(0, space));
    if (word.length() > ROOT && word.charAt(word.length() - 1) == HEH) {
      word = word.substring(0, word.length() - 1);
    }
    StringBuilder strong = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (WEAK.indexOf(word.charAt(i)) < 0) {
        strong.append(word.charAt(i));
      }
    }
    boolean prefixed =
        strong.length() > ROOT && (strong.charAt(0) == TEH || strong.charAt(0) == MEEM);
    return prefixed ? strong.substring(1) : strong.toString();
  }
}
