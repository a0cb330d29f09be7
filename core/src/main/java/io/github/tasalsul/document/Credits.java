package io.github.tasalsul.document;

import io.github.tasalsul.arabic.Phrases;
import java.util.List;

/** Finds the picture credit that ends a caption: «... (فابريس كوفريني/فرانس برس)». */
final class Credits {
  private static final int MOST_CREDIT_CHARS = 80;
  private static final int MOST_CREDIT_WORDS = 9;
  private static final String SEPARATORS = "/|-\u2013\u2014\u00A9:\u060C,+";

  private final Phrases<CueKind> phrases;

  Credits(Phrases<CueKind> phrases) {
    this.phrases = phrases;
  }

  /** Tells whether {@code line} ends in a credit, in brackets or behind a dash or a slash. */
  boolean atEndOf(Line line) {
    String text = line.folded();
    int end = text.length();
    while (end > 0 && ". ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > 0 && ")]".indexOf(text.charAt(end - 1)) >= 0) {
      int open = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('[', end - 1));
      return open >= 0
          && end - open <= MOST_CREDIT_CHARS
          && isCredit(text.substring(open + 1, end - 1));
    }
    int cut = lastSeparator(text, end);
    return cut > 0 && isCredit(text.substring(cut + 1, end));
  }

  private static int lastSeparator(String text, int end) {
    for (int i = end - 1; i >= Math.max(0, end - MOST_CREDIT_CHARS); i--) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean isCredit(String inside) {
    List<String> words = Phrases.words(inside);
    if (words.isEmpty() || words.size() > MOST_CREDIT_WORDS) {
      return false;
    }
    if (phrases.begins(words, CueKind.PHOTO) || phrases.is(words, CueKind.AGENCY)) {
      return true;
    }
    int cut = lastSeparator(inside, inside.length());
    if (cut > 0) {
      List<String> last = Phrases.words(inside.substring(cut + 1));
      List<String> first = Phrases.words(inside.substring(0, cut));
      return isOrigin(last) || isOrigin(first);
    }
    return phrases.ends(words, CueKind.PHOTO) && words.size() <= 4;
  }

  private boolean isOrigin(List<String> words) {
    return phrases.is(words, CueKind.AGENCY) || phrases.is(words, CueKind.PHOTO);
  }
}
