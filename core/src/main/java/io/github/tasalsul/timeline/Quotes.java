package io.github.tasalsul.timeline;

/** Takes away quotation marks that lost their partner: «أعلنت "الوفاق» becomes «أعلنت الوفاق». */
final class Quotes {
  private static final char STRAIGHT = '"';

  private Quotes() {}

  /** Returns {@code line} without marks that do not close. */
  static String closed(String line) {
    long straight = line.chars().filter(c -> c == STRAIGHT).count();
    long opening = count(line, Character.INITIAL_QUOTE_PUNCTUATION);
    long closing = count(line, Character.FINAL_QUOTE_PUNCTUATION);
    long open = count(line, Character.START_PUNCTUATION);
    long close = count(line, Character.END_PUNCTUATION);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean lone =
          c == STRAIGHT
              ? straight % 2 != 0
              : (isPaired(c) && opening != closing) || (isBracket(c) && open != close);
      if (!lone) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isPaired(char c) {
    int type = Character.getType(c);
    return type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  private static boolean isBracket(char c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION || type == Character.END_PUNCTUATION;
  }

  private static long count(String line, byte type) {
    return line.chars().filter(c -> Character.getType(c) == type).count();
  }
}
