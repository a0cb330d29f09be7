package io.github.tasalsul.document.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or a number of a line that may hold a date; «٢١ شباط» is 21 and «شباط».
 *
 * @param start its first index in the line
 * @param end the index behind it
 * @param word the word, folded, or the digits in ASCII
 * @param number the number, or -1 where it is a word or has more than eight digits
 */
record DateToken(int start, int end, String word, int number) {
  private static final int MOST_DIGITS = 8;

  /** Cuts {@code line} into words and numbers, also where they touch: «18th», «2020年». */
  static List<DateToken> of(String line) {
    List<DateToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      int c = line.codePointAt(i);
      int start = i;
      if (Character.isDigit(c)) {
        StringBuilder digits = new StringBuilder();
        while (i < line.length() && Character.isDigit(line.codePointAt(i))) {
          digits.append(Character.digit(line.codePointAt(i), 10));
          i += Character.charCount(line.codePointAt(i));
        }
        String ascii = digits.toString();
        int number = ascii.length() > MOST_DIGITS ? -1 : Integer.parseInt(ascii);
        tokens.add(new DateToken(start, i, ascii, number));
      } else if (isOfWord(c)) {
        boolean ideograph = Character.isIdeographic(c);
        i += Character.charCount(c);
        while (!ideograph && i < line.length() && continuesWord(line.codePointAt(i))) {
          i += Character.charCount(line.codePointAt(i));
        }
        tokens.add(new DateToken(start, i, MonthNames.fold(line.substring(start, i)), -1));
      } else {
        i += Character.charCount(c);
      }
    }
    return tokens;
  }

  private static boolean continuesWord(int c) {
    return isOfWord(c) && !Character.isIdeographic(c);
  }

  private static boolean isOfWord(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || c == '\u0640'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  boolean isNumber() {
    return number >= 0;
  }

  int digits() {
    return isNumber() ? word.length() : 0;
  }
}
