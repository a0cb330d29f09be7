package io.github.tasalsul.arabic;

/** Tells Arabic script from others. */
public final class Script {
  private Script() {}

  /** Tells whether {@code text} holds at least one Arabic letter. */
  public static boolean hasArabicLetter(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                Character.isLetter(c)
                    && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  /**
   * Tells whether {@code text} is of another script: it has letters and none is Arabic, or neither
   * letters nor digits. «١٤/٠٢/٢٠١٠», a date in digits alone, is not.
   */
  public static boolean isForeign(String text) {
    boolean digitsAlone =
        text.codePoints().noneMatch(Character::isLetter)
            && text.codePoints().anyMatch(Character::isDigit);
    return !digitsAlone && !hasArabicLetter(text);
  }
}
