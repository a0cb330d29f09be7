package io.github.tasalsul.time;

import static io.github.tasalsul.time.WordClass.NUM;
import static io.github.tasalsul.time.WordClass.ORD;
import static io.github.tasalsul.time.WordClass.THE_NUM;
import static io.github.tasalsul.time.WordClass.THE_ORD;
import static io.github.tasalsul.time.WordClass.THE_TENS;

import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and in words, with right and with wrong agreement. */
final class NumberGrammar {
  private static final int LONGEST = 12;

  private NumberGrammar() {}

  /** A number and the item behind it. */
  record Count(int end, double value) {}

  /** Reads «3», «١٫٥», «ثلاثة وعشرين», «5 آلاف». */
  static @Nullable Count cardinal(Words w, int i) {
    if (w.isNumber(i)) {
      return digits(w, i);
    }
    return w.is(i, NUM) ? words(w, i, NUM) : null;
  }

  private static Count digits(Words w, int i) {
    double value = w.number(i);
    boolean point = w.isMark(i + 1, '.') || w.isMark(i + 1, ',') || w.isMark(i + 1, '\u066B');
    if (point && w.touchesPrevious(i + 1) && w.isNumber(i + 2) && w.touchesPrevious(i + 2)) {
      double fraction = w.number(i + 2) / Math.pow(10, w.length(i + 2));
      return new Count(i + 3, value + fraction);
    }
    if (w.is(i + 1, NUM) && !w.hasProclitic(i + 1) && w.value(i + 1, NUM) == 1000) {
      return new Count(i + 2, value * 1000);
    }
    return new Count(i + 1, value);
  }

  /** Reads a number in words; {@code kind} is NUM, or THE_NUM where each word has the article. */
  static Count words(Words w, int i, WordClass kind) {
    double total = 0;
    double part = w.value(i, kind);
    if (part >= 1000) {
      total = part;
      part = 0;
    }
    int at = i + 1;
    while (at - i < LONGEST) {
      int joined = w.afterAnd(at);
      // «وأحد عشر», folded, begins like «واحد».
      boolean eleven =
          w.is(at, NUM) && w.value(at, NUM) == 1 && w.is(at + 1, NUM) && w.value(at + 1, NUM) == 10;
      if (eleven && !w.hasProclitic(at) && !w.hasProclitic(at + 1)) {
        part += 11;
        at += 2;
      } else if (joined >= 0 && isNumberWord(w, joined)) {
        part += valueOf(w, joined);
        at = joined + 1;
      } else if (w.is(at, NUM) && !w.hasProclitic(at) && multiplies(part, w.value(at, NUM))) {
        int value = w.value(at, NUM);
        if (value == 10) {
          part += 10;
        } else if (value == 100) {
          part = part / 100 * 100 * 100;
        } else {
          total += Math.max(part, 1) * value;
          part = 0;
        }
        at++;
      } else {
        break;
      }
      if (part >= 1000) {
        total += part;
        part = 0;
      }
    }
    return new Count(at, total + part);
  }

  private static boolean isNumberWord(Words w, int i) {
    return w.is(i, NUM) || w.is(i, THE_TENS) || w.is(i, THE_NUM);
  }

  private static int valueOf(Words w, int i) {
    WordClass kind = w.is(i, NUM) ? NUM : w.is(i, THE_TENS) ? THE_TENS : THE_NUM;
    return w.value(i, kind);
  }

  private static boolean multiplies(double part, int value) {
    return (value == 10 && part < 10 && part > 0)
        || (value == 100 && part < 10 && part > 2)
        || (value == 1000 && part > 0);
  }

  /** Reads «الثالث», «الثاني عشر», «الخامس والعشرين», «أول»; -1 is «الأخير». */
  static @Nullable Count ordinal(Words w, int i) {
    if (w.is(i, ORD)) {
      return new Count(i + 1, w.value(i, ORD));
    }
    return theOrdinal(w, i);
  }

  /** Reads an ordinal with the article. */
  static @Nullable Count theOrdinal(Words w, int i) {
    if (w.is(i, THE_TENS)) {
      return new Count(i + 1, w.value(i, THE_TENS));
    }
    if (!w.is(i, THE_ORD)) {
      return null;
    }
    int value = w.value(i, THE_ORD);
    if (w.is(i + 1, NUM) && w.value(i + 1, NUM) == 10 && !w.hasProclitic(i + 1)) {
      return new Count(i + 2, value + 10);
    }
    int joined = w.afterAnd(i + 1);
    if (joined >= 0 && w.is(joined, THE_TENS)) {
      return new Count(joined + 1, value + w.value(joined, THE_TENS));
    }
    return new Count(i + 1, value);
  }
}
