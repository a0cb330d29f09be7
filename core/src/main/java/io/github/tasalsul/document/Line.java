package io.github.tasalsul.document;

import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.text.Lines;
import io.github.tasalsul.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of an article that is not blank, with what the rules ask of it.
 *
 * @param span where it stands
 * @param folded its characters, folded and in lower case
 * @param words its folded words
 * @param afterGap whether a blank line stands before it, or nothing at all
 */
record Line(Span span, String folded, List<String> words, boolean afterGap) {
  private static final String STOPS = ".\u06D4";
  private static final String CLOSERS = "\"'\u00BB\u201D\u2019)]*\u200F ";

  /** Cuts {@code text} into its lines. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int last = 0;
    for (Span span : Lines.of(text)) {
      String folded = Folding.foldWord(span.of(text)).toLowerCase(Locale.ROOT);
      boolean gap = lines.isEmpty() || lineEnds(text, last, span.start()) > 1;
      lines.add(new Line(span, folded, Phrases.words(folded), gap));
      last = span.end();
    }
    return lines;
  }

  private static int lineEnds(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean pair = text.charAt(i) == '\r' && i + 1 < to && text.charAt(i + 1) == '\n';
      count += Lines.isLineEnd(text.charAt(i)) && !pair ? 1 : 0;
    }
    return count;
  }

  /** Returns how many words the line has. */
  int size() {
    return words.size();
  }

  /** Tells whether the line ends like a sentence: with a full stop, not with dots. */
  boolean ended() {
    int end = folded.length();
    while (end > 0 && CLOSERS.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0
        && STOPS.indexOf(folded.charAt(end - 1)) >= 0
        && (end < 2 || folded.charAt(end - 2) != '.');
  }

  /** Tells whether a sentence ends before the line does. */
  boolean hasInnerStop() {
    return folded.indexOf(". ") >= 0;
  }

  /** Tells whether the line opens an enumeration of what follows. */
  boolean endsWithColon() {
    return folded.endsWith(":") || folded.endsWith(": ");
  }

  /** Tells whether the line is an item of a list: it begins with a bullet, a dash or a number. */
  boolean isItem() {
    char first = folded.charAt(0);
    return "-\u2013\u2014\u2022*\u25CF\u25AA+".indexOf(first) >= 0 || Character.isDigit(first);
  }

  /** Tells whether most letters of the line are Latin. */
  boolean isLatin() {
    long letters = folded.chars().filter(Character::isLetter).count();
    long latin = folded.chars().filter(c -> c < 0x250 && Character.isLetter(c)).count();
    return latin >= 3 && latin * 10 >= letters * 6;
  }

  /** Tells whether the first character after the first {@code count} words is a colon. */
  boolean colonAfter(int count) {
    int at = 0;
    for (int word = 0; word < count; word++) {
      while (at < folded.length() && !Character.isLetterOrDigit(folded.charAt(at))) {
        at++;
      }
      while (at < folded.length() && Character.isLetterOrDigit(folded.charAt(at))) {
        at++;
      }
    }
    while (at < folded.length() && !Character.isLetterOrDigit(folded.charAt(at))) {
      if (folded.charAt(at) == ':') {
        return true;
      }
      at++;
    }
    return false;
  }
}
