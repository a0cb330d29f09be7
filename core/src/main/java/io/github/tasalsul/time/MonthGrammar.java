package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.MONTH;

import org.jspecify.annotations.Nullable;

/**
 * Reads the names of months, alone and doubled: «يناير», «يناير/كانون الثاني», «أغسطس (آب)», «شهر
 * 9».
 */
final class MonthGrammar {
  private MonthGrammar() {}

  /** A month, and a second one where two names were given that disagree, else 0. */
  record Month(int end, int month, int other, boolean hijri, boolean weak) {}

  /**
   * Tells whether a month's name that is also another word is taken for a month where it stands.
   */
  static boolean confirmed(Words w, int i, int end) {
    boolean alone = w.isEnd(i - 1) && w.isEnd(end);
    boolean headed = w.is(i, WordClass.UNIT);
    return alone || headed || w.is(i - 1, WordClass.PART) || w.isMark(i - 1, '/') || end > i + 1;
  }

  /** Reads «يناير», «شهر يناير», «يناير/كانون الثاني», «أغسطس (آب)», «شهر 9», «رمضان». */
  static @Nullable Month month(Words w, int i) {
    int at = i;
    boolean head = w.is(at, WordClass.UNIT) && w.unit(at, WordClass.UNIT) == MONTH;
    if (head) {
      at++;
      if (w.hasProclitic(at)) {
        return null;
      }
      if (w.isNumber(at) && w.number(at) >= 1 && w.number(at) <= 12) {
        boolean counts = w.isCountedUnit(at + 1);
        return counts ? null : new Month(at + 1, (int) w.number(at), 0, false, false);
      }
    }
    if (w.is(at, WordClass.HIJRI, WordClass.WEAK_HIJRI)) {
      boolean strong = w.is(at, WordClass.HIJRI);
      int month = w.value(at, strong ? WordClass.HIJRI : WordClass.WEAK_HIJRI);
      boolean weak = !strong && !head && !afterPreposition(w, i);
      return new Month(at + 1, month, 0, true, weak);
    }
    if (!isMonth(w, at)) {
      return null;
    }
    int value = monthValue(w, at);
    boolean weak = !w.is(at, WordClass.MONTH) && !head;
    int next = at + 1;
    if ((w.isMark(next, '/') || w.isMark(next, '-') || w.isMark(next, '\u2013'))
        && isMonth(w, next + 1)
        && !w.hasProclitic(next + 1)) {
      int other = monthValue(w, next + 1);
      if (other == value || w.isMark(next, '/')) {
        return new Month(next + 2, value, other == value ? 0 : other, false, false);
      }
    }
    if (w.isMark(next, '(') && isMonth(w, next + 1) && w.isMark(next + 2, ')')) {
      int other = monthValue(w, next + 1);
      return new Month(next + 3, value, other == value ? 0 : other, false, false);
    }
    if (isMonth(w, next) && !w.hasProclitic(next) && monthValue(w, next) == value) {
      return new Month(next + 1, value, 0, false, false);
    }
    return new Month(next, value, 0, false, weak);
  }

  static boolean isMonth(Words w, int i) {
    return w.is(i, WordClass.MONTH, WordClass.WEAK_MONTH);
  }

  private static int monthValue(Words w, int i) {
    return w.value(i, w.is(i, WordClass.MONTH) ? WordClass.MONTH : WordClass.WEAK_MONTH);
  }

  private static boolean afterPreposition(Words w, int i) {
    boolean name = w.isArabic(i + 1) && !w.known(i + 1) && !w.hasArticle(i + 1);
    return (w.hasPreposition(i) && !name)
        || w.is(i - 1, WordClass.IN)
        || w.is(i - 1, WordClass.DURING)
        || w.is(i - 1, WordClass.BEFORE)
        || w.is(i - 1, WordClass.AFTER)
        || w.is(i - 1, WordClass.SINCE)
        || w.is(i - 1, WordClass.PART)
        || (w.is(i - 1, WordClass.FROM)
            && (w.is(i - 2, WordClass.PART)
                || w.is(i - 2, WordClass.TEN_DAYS)
                || w.is(i - 2, WordClass.THE_ORD)));
  }
}
