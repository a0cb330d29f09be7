package io.github.tasalsul.time;

/**
 * Tells which characters words are made of, by a table up to the end of the Arabic block, where
 * nearly all characters of an Arabic text are found.
 */
final class Letters {
  private static final byte LETTER = 1;
  private static final byte MARK = 2;
  private static final byte[] KINDS = new byte[0x700];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = kind(c);
    }
  }

  private Letters() {}

  /** Tells whether a word can begin with {@code c}. */
  static boolean isLetter(char c) {
    return (c < KINDS.length ? KINDS[c] : kind(c)) == LETTER;
  }

  /** Tells whether a word can go on with {@code c}: a letter or a mark on one. */
  static boolean isInWord(char c) {
    return (c < KINDS.length ? KINDS[c] : kind(c)) != 0;
  }

  private static byte kind(char c) {
    if (Character.isLetter(c)) {
      return LETTER;
    }
    return Character.getType(c) == Character.NON_SPACING_MARK ? MARK : 0;
  }
}
