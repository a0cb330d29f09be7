package io.github.tasalsul.cli;

import org.jline.utils.WCWidth;

/**
 * How many cells of a terminal a text takes: «شدّة» three, since the shadda stands on its letter,
 * and {@code 中} two. The widths are those of the wcwidth tables of JLine, with the marks of the
 * Unicode that Java knows, which is newer.
 *
 * <p>Where terminals differ it counts the most: a family of emoji joined by ZWJ as its members, a
 * ligature of lam and alef as two, an isolate, which is not seen but takes a cell in tmux, as one.
 * So a line may end too early, but never runs over.
 */
final class Cells {
  private static final int EMOJI_SELECTOR = 0xFE0F;

  private Cells() {}

  /** Returns the cells that a text takes. */
  static int of(String text) {
    int cells = 0;
    int before = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      int width = codePoint == EMOJI_SELECTOR && before == 1 ? 1 : of(codePoint);
      cells += width;
      before = width;
    }
    return cells;
  }

  private static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.CONTROL -> 0;
      default -> isArabicSign(codePoint) ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
    };
  }

  /** Tells whether it is a sign that stands before or around a number and is seen, such as ؀. */
  private static boolean isArabicSign(int codePoint) {
    return (codePoint >= 0x600 && codePoint <= 0x605) || codePoint == 0x6DD || codePoint == 0x8E2;
  }
}
