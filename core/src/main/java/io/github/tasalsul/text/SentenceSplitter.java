package io.github.tasalsul.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Finds the sentences of a text: a line end always closes one, then a full stop, question or
 * exclamation mark that is none of an initial («د. سلامة», «أ.ف.ب.»), of a number or the number of
 * a list («1. وقف القتال»), of an address or of dots that trail off («الوطني.. قيادة»), then a
 * bullet between spaces («• عدن • صنعاء»), which opens the next.
 *
 * <p>A sentence of more than 1,200 characters is cut at a sign, else before a conjunction, else at
 * a space: the cost of reading a sentence grows faster than its length.
 *
 * <p>«قال الوزير كذا".وقال السفير كذا» are two sentences, although no space stands between them.
 */
public final class SentenceSplitter {
  private static final char QUOTE = '"';
  private static final String CLOSERS = "\"»”’')]";
  private static final int LONGEST_INITIAL = 1;

  /** How far back the opening quotation mark is looked for, in characters. */
  private static final int LONGEST_QUOTED = 2_000;

  private static final int LONGEST_LIST_NUMBER = 2;

  private SentenceSplitter() {}

  /** Returns the sentences of the whole text, blank ones left out, trimmed. */
  public static List<Span> split(String text) {
    return split(text, Span.of(0, text.length()));
  }

  /** Returns the sentences within one part of the text. */
  public static List<Span> split(String text, Span part) {
    ImmutableList.Builder<Span> sentences = ImmutableList.builder();
    whole(text, part).forEach(s -> sentences.addAll(LongSentence.cut(text, s)));
    return sentences.build();
  }

  /**
   * Returns those sentences within one part of the text that {@link #split} cuts because they are
   * too long, each as a whole.
   */
  public static List<Span> tooLong(String text, Span part) {
    return whole(text, part).stream().filter(s -> s.length() > LongSentence.LONGEST).toList();
  }

  private static List<Span> whole(String text, Span part) {
    ImmutableList.Builder<Span> sentences = ImmutableList.builder();
    int start = part.start();
    for (int i = part.start(); i < part.end(); i++) {
      char c = text.charAt(i);
      if (isLineEnd(c)) {
        add(text, start, i, sentences);
        start = i + 1;
      } else if (isStop(c) && closes(text, i, part.end())) {
        int end = i + 1;
        while (end < part.end() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
          if (text.charAt(end) == QUOTE && !inQuotes(text, start, end)) {
            break; // it opens what comes next
          }
          end++;
        }
        add(text, start, end, sentences);
        start = end;
        i = end - 1;
      } else if (isBullet(c) && standsAlone(text, i, part)) {
        add(text, start, i, sentences);
        start = i;
      }
    }
    add(text, start, part.end(), sentences);
    return sentences.build();
  }

  /** Tells whether a straight quotation mark was opened, and not closed, since {@code start}. */
  private static boolean inQuotes(String text, int start, int end) {
    boolean open = false;
    for (int i = Math.max(start, end - LONGEST_QUOTED); i < end; i++) {
      open ^= text.charAt(i) == QUOTE;
    }
    return open;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f';
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '؟' || c == '۔';
  }

  private static boolean closes(String text, int at, int end) {
    char next = at + 1 < end ? text.charAt(at + 1) : '\n';
    char before = at > 0 ? text.charAt(at - 1) : '\n';
    if (text.charAt(at) != '.') {
      boolean inAddress = isAsciiWord(next) && (before == '/' || isAsciiWord(before));
      return !isStop(next) && !inAddress;
    }
    if (before == '.' || next == '.') {
      return false; // dots that trail off, not a full stop
    }
    if (isInitial(text, at) || isListNumber(text, at)) {
      return false;
    }
    boolean latinOrDigit = isAsciiWord(before) && isAsciiWord(next);
    return !latinOrDigit && !(Character.isDigit(before) && Character.isDigit(next));
  }

  /** Tells whether the word before the stop is a single letter, as in «د.» and «أ.ف.ب.». */
  private static boolean isInitial(String text, int at) {
    int start = at;
    int letters = 0;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
      letters += Character.isLetter(text.charAt(start)) ? 1 : 0;
    }
    return letters > 0 && letters <= LONGEST_INITIAL;
  }

  /** Tells whether only the one or two digits of a list's number stand on the line before. */
  private static boolean isListNumber(String text, int at) {
    int start = at;
    while (start > 0 && at - start < 3 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    int digits = at - start;
    while (start > 0 && isBlank(text.charAt(start - 1)) && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return digits > 0
        && digits <= LONGEST_LIST_NUMBER
        && (start == 0 || isLineEnd(text.charAt(start - 1)));
  }

  private static boolean isBullet(char c) {
    return c == '\u2022' || c == '\u25AA' || c == '\u25A0' || c == '\u25CF' || c == '\u25C6';
  }

  private static boolean standsAlone(String text, int at, Span part) {
    return at > part.start()
        && isBlank(text.charAt(at - 1))
        && at + 1 < part.end()
        && isBlank(text.charAt(at + 1));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isAsciiWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static void add(String text, int from, int to, ImmutableList.Builder<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(Span.of(start, end));
    }
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
