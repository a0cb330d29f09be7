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
}
