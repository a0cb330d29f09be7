package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DECADE;
import static io.github.tasalsul.time.Granularity.SECOND;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.time.Meaning.Amount;
import io.github.tasalsul.time.Meaning.Total;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: «يومين», «أكثر من تسعة أشهر», «عام ونصف العام», «ساعتين ودقيقة». */
final class AmountGrammar {
  private static final int MOST_PARTS = 7;

  private AmountGrammar() {}

  /**
   * Reads a length of time.
   *
   * @param bare whether a unit alone («يوم», «أيام») is one here
   */
  static @Nullable Phrase amount(Words w, int i, boolean bare) {
    String mod = null;
    int at = i;
    if (w.is(i, WordClass.MORE)) {
      mod = "MORE_THAN";
      at++;
    } else if (w.is(i, WordClass.LESS)) {
      mod = "LESS_THAN";
      at++;
    } else if (w.is(i, WordClass.APPROX)) {
      mod = "APPROX";
      at++;
    }
    if (at > i && w.hasConjunction(at)) {
      return null;
    }
    Phrase first = simple(w, at, bare || mod != null);
    if (first == null || !(first.meaning() instanceof Amount amount)) {
      return null;
    }
    int end = first.end();
    ImmutableList.Builder<Amount> parts = ImmutableList.builder();
    parts.add(amount);
    Granularity smallest = amount.unit();
    int count = 1;
    while (count < MOST_PARTS) {
      int next = w.isMark(end, ',') || w.isMark(end, '\u060C') ? end + 1 : end;
      int joined = w.afterAnd(next);
      if (joined < 0) {
        joined = next > end ? next : -1;
      }
      Phrase more = joined < 0 ? null : simple(w, joined, next == end);
      if (more == null || !(more.meaning() instanceof Amount other) || other.number() == null) {
        break;
      }
      // «بين ثلاثة أشهر وستة أشهر» are two lengths.
      if (amount.number() == null || other.unit().compareTo(smallest) >= 0) {
        break;
      }
      smallest = other.unit();
      parts.add(other);
      end = more.end();
      count++;
    }
    if (w.is(end, WordClass.APPROX_AFTER)) {
      mod = "APPROX";
      end++;
    }
    if (count > 1) {
      return new Phrase(end, new Total(parts.build()));
    }
    return new Phrase(end, new Amount(amount.number(), amount.unit(), mod));
  }

  /**
   * Reads a length whose number has the article: «الثلاثة أيام», «الأربع والعشرين ساعة», «الـ72
   * ساعة».
   */
  static @Nullable Phrase withArticle(Words w, int i) {
    if (w.is(i, WordClass.ARTICLE)) {
      int digits = w.digitsAt(i);
      return digits > i ? counted(w, digits) : null;
    }
    if (!w.is(i, WordClass.THE_NUM)) {
      return null;
    }
    NumberGrammar.Count number = NumberGrammar.words(w, i, WordClass.THE_NUM);
    int at = number.end();
    boolean several = w.is(at, WordClass.UNITS);
    boolean fits = several || (number.value() > 10 && w.is(at, WordClass.UNIT));
    if (!fits || w.hasProclitic(at)) {
      return null;
    }
    Granularity unit = w.unit(at, several ? WordClass.UNITS : WordClass.UNIT);
    return new Phrase(at + 1, new Amount(number.value(), unit, null));
  }

  private static @Nullable Phrase simple(Words w, int i, boolean bare) {
    Phrase counted = counted(w, i);
    if (counted == null) {
      counted = withArticle(w, i);
    }
    if (counted != null) {
      return counted;
    }
    if (w.is(i, WordClass.UNIT) && !headsDate(w, i)) {
      Granularity unit = w.unit(i, WordClass.UNIT);
      boolean one = w.is(i + 1, WordClass.NUM) && w.value(i + 1, WordClass.NUM) == 1;
      if (one && !w.hasProclitic(i + 1)) {
        return new Phrase(i + 2, new Amount(1.0, unit, null));
      }
      boolean whole = w.is(i + 1, WordClass.WHOLE);
      boolean fraction = fraction(w, w.afterAnd(i + 1)) != 0 || w.is(i + 1, WordClass.EXCEPT);
      boolean goesOn = smallerUnit(w, w.afterAnd(i + 1), unit);
      boolean isWord = unit == DECADE || (unit == SECOND && !w.hasConjunction(i));
      if (whole || (fraction && !isWord) || (goesOn && !isWord) || (bare && !isWord)) {
        return fractionTail(w, i + 1, 1, unit);
      }
      return null;
    }
    if (w.is(i, WordClass.UNITS)) {
      boolean some = w.is(i + 1, WordClass.SEVERAL) || w.is(i + 1, WordClass.SOME);
      if (some && !w.hasProclitic(i + 1)) {
        return new Phrase(i + 2, new Amount(null, w.unit(i, WordClass.UNITS), null));
      }
      return bare ? new Phrase(i + 1, new Amount(null, w.unit(i, WordClass.UNITS), null)) : null;
    }
    return null;
  }

  /** Tells whether a counted length of a smaller unit stands at {@code i}: «سنة وستة أشهر». */
  private static boolean smallerUnit(Words w, int i, Granularity unit) {
    Phrase next = i < 0 ? null : counted(w, i);
    return next != null
        && next.meaning() instanceof Amount amount
        && amount.number() != null
        && amount.unit().compareTo(unit) < 0;
  }

  /** Reads a length that says its number: «3 أيام», «يومين», «عدة أشهر», «نصف ساعة». */
  static @Nullable Phrase counted(Words w, int i) {
    if (w.is(i, WordClass.UNIT_DUAL)) {
      return fractionTail(w, i + 1, 2, w.unit(i, WordClass.UNIT_DUAL));
    }
    if (w.is(i, WordClass.SOME) && w.is(i + 1, WordClass.UNITS)) {
      return new Phrase(i + 2, new Amount(null, w.unit(i + 1, WordClass.UNITS), null));
    }
    double part = fraction(w, i);
    if (part != 0 && w.is(i + 1, WordClass.UNIT) && !w.hasProclitic(i + 1)) {
      return new Phrase(i + 2, new Amount(part, w.unit(i + 1, WordClass.UNIT), null));
    }
    NumberGrammar.Count number = NumberGrammar.cardinal(w, i);
    if (number == null || number.value() > 100_000) {
      return null;
    }
    int at = number.end();
    boolean unit = w.is(at, WordClass.UNIT);
    if ((!unit && !w.is(at, WordClass.UNITS)) || w.hasProclitic(at) || (unit && headsDate(w, at))) {
      return null;
    }
    Granularity of = w.unit(at, unit ? WordClass.UNIT : WordClass.UNITS);
    return fractionTail(w, at + 1, number.value(), of);
  }

  /** Tells whether the unit at {@code i} is the head of a date: «عام 2016», «شهر رمضان». */
  private static boolean headsDate(Words w, int i) {
    int next = i + 1;
    if (w.hasProclitic(next)) {
      return false;
    }
    boolean year =
        w.unit(i, WordClass.UNIT) == Granularity.YEAR
            && w.is(next, WordClass.NUM)
            && w.value(next, WordClass.NUM) >= 1000;
    return year
        || w.isNumber(next)
        || MonthGrammar.isMonth(w, next)
        || w.is(next, WordClass.HIJRI, WordClass.WEAK_HIJRI)
        || w.is(next, WordClass.WEEKDAY)
        || w.is(next, WordClass.DAY_WORD);
  }

  /** Reads «ونصف العام», «ونصف», «إلا ربعا», «كاملة» behind an amount. */
  private static Phrase fractionTail(Words w, int i, double number, Granularity unit) {
    int at = w.is(i, WordClass.WHOLE) && !w.hasProclitic(i) ? i + 1 : i;
    double value = number;
    int joined = w.afterAnd(at);
    if (joined >= 0 && fraction(w, joined) != 0 && !otherUnit(w, joined + 1, unit)) {
      value += fraction(w, joined);
      at = joined + 1;
      if (isUnit(w, at, unit)) {
        at++;
      }
    } else if (w.is(at, WordClass.EXCEPT) && fraction(w, at + 1) != 0) {
      value -= fraction(w, at + 1);
      at += 2;
    }
    return new Phrase(at, new Amount(value, unit, null));
  }

  private static boolean otherUnit(Words w, int i, Granularity unit) {
    return w.is(i, WordClass.UNIT) && !w.hasProclitic(i) && !isUnit(w, i, unit);
  }

  private static boolean isUnit(Words w, int i, Granularity unit) {
    if (w.hasProclitic(i)) {
      return false;
    }
    return (w.is(i, WordClass.UNIT) && w.unit(i, WordClass.UNIT) == unit)
        || (w.is(i, WordClass.THE_UNIT) && w.unit(i, WordClass.THE_UNIT) == unit)
        || (w.is(i, WordClass.CLOCK_HEAD) && w.unit(i, WordClass.CLOCK_HEAD) == unit);
  }

  /** Returns the fraction that item {@code i} names, or 0. */
  static double fraction(Words w, int i) {
    if (i < 0) {
      return 0;
    } else if (w.is(i, WordClass.HALF)) {
      return 0.5;
    } else if (w.is(i, WordClass.QUARTER)) {
      return 0.25;
    }
    return w.is(i, WordClass.THIRD) ? 0.333 : 0;
  }
}
