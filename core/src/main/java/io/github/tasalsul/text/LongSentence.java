package io.github.tasalsul.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Cuts a sentence that runs on and on into parts, where it does the least harm: behind a sign («، »
 * or « - »), else before «و» on a word, else at a space, else anywhere between two characters.
 */
final class LongSentence {
  /**
   * The longest sentence left whole, in characters. The longest of 523 in 29 news articles has 782,
   * and 99 of 100 have less than 330.
   */
  static final int LONGEST = 1_200;

  /** A cut leaves at least so much before it: a comma at the head is no good place. */
  private static final int SHORTEST = LONGEST / 2;

  private static final char WAW = '\u0648';

  /** The signs behind which it may be cut, if a space follows. */
  private static final String SIGNS = "،؛,;:.!?؟-\u2013\u2014";

  private LongSentence() {}

  /** Returns the parts of a sentence in order, without the blanks between them. */
  static List<Span> cut(String text, Span sentence) {
    if (sentence.length() <= LONGEST) {
      return List.of(sentence);
    }
    ImmutableList.Builder<Span> parts = ImmutableList.builder();
    int start = sentence.start();
    while (sentence.end() - start > LONGEST) {
      int end = end(text, start);
      parts.add(Span.of(start, lastInk(text, start, end)));
      start = end;
      while (start < sentence.end() && SentenceSplitter.isBlank(text.charAt(start))) {
        start++;
      }
    }
    if (start < sentence.end()) {
      parts.add(Span.of(start, sentence.end()));
    }
    return parts.build();
  }

  /** Where the part that begins at {@code start} ends: {@link #LONGEST} behind it at most. */
  private static int end(String text, int start) {
    int limit = start + LONGEST;
    int conjunction = -1;
    int space = -1;
    for (int i = limit; i > start; i--) {
      if (!SentenceSplitter.isBlank(text.charAt(i))) {
        continue;
      }
      boolean late = i >= start + SHORTEST;
      if (late && SIGNS.indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
      if (late && conjunction < 0 && isLedByWaw(text, i + 1)) {
        conjunction = i;
      }
      space = space < 0 ? i : space;
      if (!late) {
        break;
      }
    }
    if (conjunction > 0 || space > start) {
      return conjunction > 0 ? conjunction : space;
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  /** Tells whether a word of some length begins at {@code at} with «و»: «وقال», but not «وفد». */
  private static boolean isLedByWaw(String text, int at) {
    if (at + 3 >= text.length() || text.charAt(at) != WAW) {
      return false;
    }
    for (int i = at + 1; i <= at + 3; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int lastInk(String text, int start, int end) {
    int last = end;
    while (last > start && SentenceSplitter.isBlank(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }
}
