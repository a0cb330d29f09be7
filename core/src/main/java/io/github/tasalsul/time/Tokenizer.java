package io.github.tasalsul.time;

import static io.github.tasalsul.arabic.Proclitics.isConjunction;
import static io.github.tasalsul.arabic.Proclitics.isFusedArticle;
import static io.github.tasalsul.arabic.Proclitics.isPreposition;
import static io.github.tasalsul.arabic.Proclitics.unwrittenAlef;

import io.github.tasalsul.arabic.WordTable;
import io.github.tasalsul.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a folded text into {@link Words}, looking each up in the lexicon. Reads every character
 * once: the hash of a word is worked out on the way to its end, and those of its parts from it.
 */
final class Tokenizer {
  private static final int LONGEST_LATIN = 3;

  /** At most so many letters are cut off a word before it is looked up: و, ب and the like. */
  private static final int MOST_PROCLITICS = 2;

  /** No number of more digits is part of a time; longer ones only must not overflow. */
  private static final int MOST_DIGITS = 9;

  private final TimeLexicon lexicon;

  Tokenizer(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Cuts {@code text} in one pass. */
  Words tokenize(FoldedText text) {
    return new Pass(text).run();
  }

  /** One text being cut. */
  private final class Pass {
    private final char[] s;
    private final Words words;

    Pass(FoldedText text) {
      this.s = text.folded().toCharArray();
      this.words = new Words(text);
    }

    Words run() {
      int i = 0;
      while (i < s.length) {
        char c = s[i];
        if (Letters.isLetter(c)) {
          i = word(i);
        } else if (c == ' ' || c == '\t') {
          i++;
        } else if (isDigit(c)) {
          i = number(i);
        } else {
          if (c != '\r') {
            words.add(i, i, i + 1, Words.NONE, TimeWord.UNKNOWN, false);
          }
          i++;
        }
      }
      return words;
    }

    private int number(int start) {
      int end = start;
      int number = 0;
      while (end < s.length && isDigit(s[end])) {
        if (end - start < MOST_DIGITS) {
          number = number * 10 + (s[end] - '0');
        }
        end++;
      }
      int known = end - start > MOST_DIGITS ? Words.TOO_LARGE : number;
      words.add(start, start, end, known, TimeWord.UNKNOWN, false);
      return end;
    }

    /** Adds the word at {@code start} and returns where it ends, later for a phrase. */
    private int word(int start) {
      int hash = 0;
      int end = start;
      while (end < s.length && Letters.isInWord(s[end])) {
        hash = WordTable.hash(hash, s[end]);
        end++;
      }
      if (s[start] < 0x80) {
        return known(start, start, end, latin(start, end), false);
      } else if (end - start > lexicon.longest() + MOST_PROCLITICS) {
        return known(start, start, end, null, false);
      }
      TimeWord whole = lexicon.find(s, start, end, hash);
      return whole != null ? whole(start, end, hash, whole) : cut(start, end, hash);
    }

    private int whole(int start, int end, int hash, TimeWord whole) {
      // «بعيد الميلاد» is ب and a feast, although «بعيد» is a word as well.
      TimeWord inner = isPreposition(s[start]) ? rest(start, end, hash) : null;
      if (inner != null && inner.phraseCount() > 0) {
        words.add(start, start + 1, end, Words.NONE, inner, false);
        int longer = phrase(end, inner);
        if (longer > end) {
          return longer;
        }
        words.removeLast();
      }
      return known(start, start, end, whole, false);
    }

    /** Adds a word that is known only without its proclitics, if at all. */
    private int cut(int start, int end, int wholeHash) {
      int stem = start;
      int hash = wholeHash;
      if (end - stem > 2 && isConjunction(s[stem])) {
        TimeWord entry = rest(stem, end, hash);
        hash = WordTable.hashOfRest(hash, s[stem], end - stem - 1);
        stem++;
        if (entry != null) {
          return known(start, stem, end, entry, false);
        }
      }
      if (end - stem > 2 && isPreposition(s[stem])) {
        if (isFusedArticle(s[stem], s[stem + 1], end - stem)) {
          int length = end - stem - 1;
          int inner = WordTable.hashOfRest(hash, s[stem], length);
          int full = WordTable.hashWith(unwrittenAlef(), inner, length);
          TimeWord entry = lexicon.find(unwrittenAlef(), s, stem + 1, end, full);
          if (entry != null) {
            return known(start, stem + 1, end, entry, true);
          }
        }
        TimeWord entry = rest(stem, end, hash);
        if (entry != null) {
          return known(start, stem + 1, end, entry, false);
        }
      }
      return known(start, start, end, null, false);
    }

    /** Looks a word up without its first letter. */
    private @Nullable TimeWord rest(int start, int end, int hash) {
      int inner = WordTable.hashOfRest(hash, s[start], end - start - 1);
      return lexicon.find(s, start + 1, end, inner);
    }

    private int known(int start, int stem, int end, @Nullable TimeWord entry, boolean fused) {
      if (entry == null) {
        words.add(start, stem, end, Words.NONE, TimeWord.UNKNOWN, fused);
        return end;
      }
      words.add(start, stem, end, Words.NONE, entry, fused);
      return phrase(end, entry);
    }

    private @Nullable TimeWord latin(int start, int end) {
      if (end - start > LONGEST_LATIN) {
        return null;
      }
      char[] lower = new char[end - start];
      int hash = 0;
      for (int i = 0; i < lower.length; i++) {
        lower[i] = Character.toLowerCase(s[start + i]);
        hash = WordTable.hash(hash, lower[i]);
      }
      return lexicon.find(lower, 0, lower.length, hash);
    }

    /** Lengthens the last word to the longest phrase that begins with it. */
    private int phrase(int end, TimeWord first) {
      int count = first.phraseCount();
      int next = count == 0 ? end : behindBlanks(end);
      if (next == end) {
        return end;
      }
      for (int k = 0; k < count; k++) {
        String[] rest = first.phrase(k);
        int at = next < s.length && s[next] == rest[0].charAt(0) ? end : -1;
        for (int i = 0; i < rest.length && at >= 0; i++) {
          at = matchNext(at, rest[i]);
        }
        if (at >= 0) {
          words.extendLast(at, first.phraseWord(k));
          return at;
        }
      }
      return end;
    }

    private int behindBlanks(int at) {
      int i = at;
      while (i < s.length && s[i] == ' ') {
        i++;
      }
      return i;
    }

    private int matchNext(int at, String next) {
      int start = behindBlanks(at);
      int end = start + next.length();
      if (start == at || end > s.length) {
        return -1;
      }
      for (int i = start; i < end; i++) {
        if (s[i] != next.charAt(i - start)) {
          return -1;
        }
      }
      boolean wordGoesOn = end < s.length && Character.isLetterOrDigit(s[end]);
      return wordGoesOn ? -1 : end;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
