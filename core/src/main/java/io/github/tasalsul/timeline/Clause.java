package io.github.tasalsul.timeline;

import io.github.tasalsul.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The words around a trigger, up to punctuation or a word that opens another clause. */
final class Clause {
  private final String text;
  private final Span sentence;
  private final TitleWords words;

  Clause(String text, Span sentence, TitleWords words) {
    this.text = text;
    this.sentence =
        new Span(
            Math.min(sentence.start(), text.length()), Math.min(sentence.end(), text.length()));
    this.words = words;
  }

  /** Returns the clause that holds {@code trigger}. */
  Span around(Span trigger) {
    int from = Math.min(sentence.start(), trigger.start());
    int start = trigger.start();
    for (Span word : pieces(new Span(from, trigger.start()))) {
      boolean proclitic = word.end() == trigger.start();
      if (isBoundary(word) || proclitic) {
        start = proclitic ? Math.min(start, trigger.start()) : trigger.start();
      } else {
        start = Math.min(start, word.start());
      }
    }
    int end = trigger.end();
    for (Span word : pieces(new Span(end, Math.max(end, sentence.end())))) {
      if (isBoundary(word)) {
        break;
      }
      end = word.end();
    }
    return new Span(start, end);
  }

  private boolean isBoundary(Span piece) {
    String word = piece.of(text);
    return isStop(word.charAt(0)) || words.opensClause(word);
  }

  /** Words, and each stop by itself. */
  private List<Span> pieces(Span within) {
    List<Span> pieces = new ArrayList<>();
    int from = within.start();
    for (int i = within.start(); i <= within.end(); i++) {
      char c = i < within.end() ? text.charAt(i) : ' ';
      boolean stop = c != ' ' && isStop(c) && !isInsideWord(i);
      if (stop || isBlank(c)) {
        if (i > from) {
          pieces.add(new Span(from, i));
        }
        if (stop) {
          pieces.add(new Span(i, i + 1));
        }
        from = i + 1;
      }
    }
    return pieces;
  }

  /** A stop between two letters or digits belongs to the word: «19.5», «عربي-دولي». */
  private boolean isInsideWord(int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean isStop(char c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_PUNCTUATION -> c != '"' && c != '\'' && c != '/' && c != '%';
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> c == '\n';
    };
  }

  static boolean isBlank(char c) {
    return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
