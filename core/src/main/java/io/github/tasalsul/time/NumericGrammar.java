package io.github.tasalsul.time;

import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.HijriDate;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits alone: «18/2/2020», «2020-02-18», «١٤/٠٢/٢٠١٠»; the day comes first. */
final class NumericGrammar {
  private NumericGrammar() {}

  /** Reads a date of three numbers. */
  static @Nullable Phrase full(Words w, int i) {
    if (!w.isNumber(i) || !joined(w, i + 1) || !w.isNumber(i + 2)) {
      return null;
    }
    int mark = w.folded().charAt(w.start(i + 1));
    if (!w.isMark(i + 3, (char) mark) || !w.isNumber(i + 4) || !sameSpacing(w, i)) {
      return null;
    }
    if (partOfMore(w, i, i + 4)) {
      return null;
    }
    long a = w.number(i);
    long b = w.number(i + 2);
    long c = w.number(i + 4);
    if (w.length(i) == 4 && w.length(i + 4) <= 2) {
      return make(w, i + 5, a, b, c);
    } else if (w.length(i + 4) == 4 && w.length(i) <= 2) {
      return make(w, i + 5, c, b, a);
    } else if (mark == '/' && w.length(i + 4) == 2 && w.length(i) <= 2 && c <= 60) {
      return make(w, i + 5, 2000 + c, b, a);
    }
    return null;
  }

  private static boolean joined(Words w, int i) {
    return w.isMark(i, '/') || w.isMark(i, '-') || w.isMark(i, '.');
  }

  private static boolean sameSpacing(Words w, int i) {
    boolean tight = w.touchesPrevious(i + 1) && w.touchesPrevious(i + 2);
    boolean tightLater = w.touchesPrevious(i + 3) && w.touchesPrevious(i + 4);
    return (tight && tightLater) || (w.isMark(i + 1, '/') && tight == tightLater);
  }

  /** Tells whether the numbers go on on either side, as in a telephone number. */
  private static boolean partOfMore(Words w, int first, int last) {
    boolean before = w.touchesPrevious(first) && (joined(w, first - 1) || w.isNumber(first - 1));
    boolean after =
        w.touchesPrevious(last + 1)
            && (w.isMark(last + 1, '-') || w.isMark(last + 1, '/'))
            && w.isNumber(last + 2)
            && w.touchesPrevious(last + 2);
    return before || after;
  }

  private static @Nullable Phrase make(Words w, int end, long year, long month, long day) {
    boolean marked = w.is(end, WordClass.HIJRI_MARK);
    boolean swapped = month > 12 && day <= 12;
    int m = (int) (swapped ? day : month);
    int d = (int) (swapped ? month : day);
    if (m < 1 || m > 12 || d < 1 || d > 31) {
      return null;
    }
    if (marked || (year >= 1400 && year < 1500)) {
      if (d > 30) {
        return null;
      }
      Meaning date = new HijriDate((int) year, m, d, Direction.THIS);
      return new Phrase(marked ? end + 1 : end, date);
    }
    int behind = w.is(end, WordClass.GREGORIAN_MARK) && !beforeClock(w, end) ? end + 1 : end;
    return new Phrase(behind, new CalendarDate((int) year, m, d, Direction.THIS));
  }

  private static boolean beforeClock(Words w, int i) {
    return w.hasProclitic(i);
  }

  /** Reads «22-4» or «6/8» where something says that it is a date, and «2/2013». */
  static @Nullable Phrase shortDate(Words w, int i) {
    boolean tight =
        w.isNumber(i)
            && (w.isMark(i + 1, '/') || w.isMark(i + 1, '-'))
            && w.isNumber(i + 2)
            && w.touchesPrevious(i + 1)
            && w.touchesPrevious(i + 2);
    if (!tight || partOfMore(w, i, i + 2) || w.isMark(i + 3, '%') || w.length(i) > 2) {
      return null;
    }
    long a = w.number(i);
    long b = w.number(i + 2);
    if (w.isMark(i + 1, '/') && YearGrammar.isYear(w, i + 2) && a >= 1 && a <= 12) {
      boolean plausible = b >= 1900 && b <= 2100;
      return plausible ? new Phrase(i + 3, date((int) b, (int) a, null)) : null;
    }
    if (w.length(i + 2) > 2 || a < 1 || a > 31 || b < 1 || b > 12) {
      return null;
    }
    return new Phrase(i + 3, date(null, (int) b, (int) a));
  }

  private static CalendarDate date(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    return new CalendarDate(year, month, day, Direction.PAST);
  }

  /** Tells whether what stands around lets two numbers with a mark be a date. */
  static boolean introduced(Words w, int i) {
    boolean alone = w.isEnd(i - 1) && w.isEnd(i + 3);
    boolean dated = w.is(i - 1, WordClass.IN) && !w.counts(i + 3);
    boolean sinceMonth = w.is(i - 1, WordClass.SINCE) && YearGrammar.isYear(w, i + 2);
    return alone || dated || sinceMonth || isDayHead(w, i - 1);
  }

  private static boolean isDayHead(Words w, int i) {
    return w.is(i, WordClass.UNIT) && w.unit(i, WordClass.UNIT) == Granularity.DAY;
  }
}
