package io.github.tasalsul.time;

import static io.github.tasalsul.arabic.Proclitics.isConjunction;
import static io.github.tasalsul.arabic.Proclitics.isFusedArticle;
import static io.github.tasalsul.arabic.Proclitics.isPreposition;
import static io.github.tasalsul.arabic.Proclitics.unwrittenAlef;

import io.github.tasalsul.text.FoldedText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a folded text into {@link Words}, looking each up in the lexicon. */
final class Tokenizer {
  private static final int LONGEST_LATIN = 3;

  /** No number of more digits is part of a time; longer ones only must not overflow. */
  private static final int MOST_DIGITS = 9;

  private final TimeLexicon lexicon;

  Tokenizer(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Cuts {@code text} in one pass. */
  Words tokenize(FoldedText text) {
    String s = text.folded();
    Words words = new Words(text);
    int i = 0;
    while (i < s.length()) {
      char c = s.charAt(i);
      if (c == ' ' || c == '\t') {
        i++;
      } else if (c >= '0' && c <= '9') {
        int end = i + 1;
        while (end < s.length() && s.charAt(end) >= '0' && s.charAt(end) <= '9') {
          end++;
        }
        long number = end - i > MOST_DIGITS ? Long.MAX_VALUE : parse(s, i, end);
        words.add(i, i, end, number, TimeWord.UNKNOWN, false);
        i = end;
      } else if (Character.isLetter(c)) {
        int end = i + 1;
        while (end < s.length() && isWordCharacter(s.charAt(end))) {
          end++;
        }
        i = word(words, s, i, end);
      } else {

        if (c != '\r') {
          words.add(i, i, i + 1, Words.NONE, TimeWord.UNKNOWN, false);
        }
        i++;
      }
    }
    return words;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static long parse(String s, int start, int end) {
    long number = 0;
    for (int i = start; i < end; i++) {
      number = number * 10 + (s.charAt(i) - '0');
    }
    return number;
  }

  /**
   * Adds the word at {@code [start, end)} and returns where it ends, which is later for a phrase.
   */
  private int word(Words words, String s, int start, int end) {
    TimeWord whole = s.charAt(start) < 0x80 ? latin(s, start, end) : lexicon.find(s, start, end);
    if (whole != null) {
      // «بعيد الميلاد» is ب and a feast, although «بعيد» is a word as well.
      TimeWord inner = isPreposition(s.charAt(start)) ? lexicon.find(s, start + 1, end) : null;
      if (inner != null && inner.phraseCount() > 0) {
        words.add(start, start + 1, end, Words.NONE, inner, false);
        int longer = phrase(words, s, end, inner);
        if (longer > end) {
          return longer;
        }
        words.removeLast();
      }
      words.add(start, start, end, Words.NONE, whole, false);
      return phrase(words, s, end, whole);
    }
    int stem = start;
    if (end - stem > 2 && isConjunction(s.charAt(stem))) {
      stem++;
      TimeWord entry = lexicon.find(s, stem, end);
      if (entry != null) {
        words.add(start, stem, end, Words.NONE, entry, false);
        return phrase(words, s, end, entry);
      }
    }
    if (end - stem > 2 && isPreposition(s.charAt(stem))) {
      if (isFusedArticle(s, stem, end)) {
        TimeWord entry = lexicon.find(unwrittenAlef(), s, stem + 1, end);
        if (entry != null) {
          words.add(start, stem + 1, end, Words.NONE, entry, true);
          return phrase(words, s, end, entry);
        }
      }
      TimeWord entry = lexicon.find(s, stem + 1, end);
      if (entry != null) {
        words.add(start, stem + 1, end, Words.NONE, entry, false);
        return phrase(words, s, end, entry);
      }
    }
    words.add(start, start, end, Words.NONE, TimeWord.UNKNOWN, false);
    return end;
  }

  private @Nullable TimeWord latin(String s, int start, int end) {
    if (end - start > LONGEST_LATIN) {
      return null;
    }
    String lower = s.substring(start, end).toLowerCase(Locale.ROOT);
    return lexicon.find(lower, 0, lower.length());
  }

  /** Lengthens the last word to the longest phrase that begins with it. */
  private static int phrase(Words words, String s, int end, TimeWord first) {
    for (int k = 0; k < first.phraseCount(); k++) {
      int at = end;
      for (String next : first.phrase(k)) {
        at = matchNext(s, at, next);
        if (at < 0) {
          break;
        }
      }
      if (at >= 0) {
        words.extendLast(at, first.phraseWord(k));
        return at;
      }
    }
    return end;
  }

  private static int matchNext(String s, int at, String next) {
    int i = at;
    while (i < s.length() && s.charAt(i) == ' ') {
      i++;
    }
    if (i == at || !s.startsWith(next, i)) {
      return -1;
    }
    int end = i + next.length();
    boolean wordGoesOn = end < s.length() && Character.isLetterOrDigit(s.charAt(end));
    return wordGoesOn ? -1 : end;
  }
}
