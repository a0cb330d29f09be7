package io.github.tasalsul.render;

/** Makes text safe to stand in XML 1.0, code point for code point. */
final class Xml {
  private static final int REPLACEMENT = 0xFFFD;

  private Xml() {}

  /** Returns text as the content of an element; a reader gets the same code points back. */
  static String text(String text) {
    return escaped(text, false);
  }

  /** Returns text as the value of an attribute in double quotation marks. */
  static String attribute(String text) {
    return escaped(text, true);
  }

  private static String escaped(String text, boolean attribute) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(c, attribute, safe));
    return safe.toString();
  }

  private static void append(int c, boolean attribute, StringBuilder safe) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      // A parser would make a line feed of a bare one.
      case '\r' -> safe.append("&#13;");
      case '"', '\n', '\t' -> {
        if (attribute) {
          safe.append("&#").append(c).append(';');
        } else {
          safe.appendCodePoint(c);
        }
      }
      default -> safe.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
    }
  }

  /** Tells whether XML 1.0 can hold the character at all. */
  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }
}
