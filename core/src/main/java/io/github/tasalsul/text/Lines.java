package io.github.tasalsul.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines at every sort of line end. */
public final class Lines {
  private Lines() {}

  /**
   * Returns the lines of {@code text} that are not blank, in order, without the blanks around them.
   * "خبر \r\n\n نص" gives the spans of «خبر» and «نص».
   */
  public static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        Span line = trimmed(text, start, i);
        if (line.length() > 0) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Tells whether {@code c} ends a line. */
  public static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Tells whether {@code c} leaves no ink: a space of any sort, a control or a format mark. */
  public static boolean isBlank(char c) {
    return c <= ' '
        || Character.isSpaceChar(c)
        || (c > 0x7E && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT));
  }
}
