package io.github.tasalsul.time;

import io.github.tasalsul.time.Meaning.Amount;
import io.github.tasalsul.time.TimeRule.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads two lengths between which another lies: «بين ثلاث وسبع سنوات», «من شهر إلى سنة». */
final class LengthRanges {
  private LengthRanges() {}

  static List<Part> range(Words w, int i) {
    boolean between = w.is(i - 1, WordClass.BETWEEN);
    if ((!between && !w.is(i - 1, WordClass.FROM)) || w.hasProclitic(i)) {
      return List.of();
    }
    Phrase first = between && isTwoNumbers(w, i) ? null : length(w, i);
    NumberGrammar.Count bare = first == null ? number(w, i) : null;
    int end = first != null ? first.end() : bare != null ? bare.end() : -1;
    int next = end < 0 ? -1 : link(w, end, between);
    Phrase last = next < 0 ? null : length(w, next);
    if (last == null || !(last.meaning() instanceof Amount most) || most.number() == null) {
      return List.of();
    }
    if (bare != null) {
      Amount least = new Amount(bare.value(), most.unit(), null);
      return bare.value() < most.number()
          ? List.of(new Part(i, end, least), new Part(next, last.end(), most))
          : List.of();
    }
    boolean counted =
        AmountGrammar.counted(w, i) != null
            || AmountGrammar.counted(w, next) != null
            || w.is(i - 2, WordClass.LASTING);
    return first != null && counted
        ? List.of(new Part(i, end, first.meaning()), new Part(next, last.end(), most))
        : List.of();
  }

  /**
   * Tells whether two small numbers stand side by side, which are no sum: «بين ثلاث وسبع سنوات».
   */
  private static boolean isTwoNumbers(Words w, int i) {
    return w.is(i, WordClass.NUM)
        && w.hasConjunction(i + 1)
        && w.is(i + 1, WordClass.NUM)
        && w.value(i + 1, WordClass.NUM) <= 10;
  }

  /** Reads a counted length, or a unit alone, which is one. */
  private static @Nullable Phrase length(Words w, int i) {
    Phrase counted = AmountGrammar.counted(w, i);
    if (counted != null) {
      return counted;
    }
    boolean unit = w.is(i, WordClass.UNIT) && w.unit(i, WordClass.UNIT) != Granularity.SECOND;
    boolean headsMore =
        !w.hasProclitic(i + 1)
            && (w.isNumber(i + 1)
                || MonthGrammar.isMonth(w, i + 1)
                || w.is(i + 1, WordClass.WEEKDAY)
                || w.is(i + 1, WordClass.NUM, WordClass.DAY_WORD)
                || w.is(i + 1, WordClass.HIJRI, WordClass.WEAK_HIJRI));
    return unit && !headsMore
        ? new Phrase(i + 1, new Amount(1.0, w.unit(i, WordClass.UNIT), null))
        : null;
  }

  /**
   * Reads the first number where the unit stands behind the second: «ثلاث» of «ثلاث وسبع سنوات».
   */
  private static NumberGrammar.@Nullable Count number(Words w, int i) {
    if (w.isNumber(i)) {
      return w.length(i) <= 3 ? new NumberGrammar.Count(i + 1, w.number(i)) : null;
    }
    boolean teen = w.is(i + 1, WordClass.NUM) && !w.hasProclitic(i + 1);
    return w.is(i, WordClass.NUM) && !teen
        ? new NumberGrammar.Count(i + 1, w.value(i, WordClass.NUM))
        : null;
  }

  private static int link(Words w, int i, boolean between) {
    int joined = w.afterAnd(i);
    if (joined >= 0) {
      return w.is(joined, WordClass.TO) ? joined + 1 : between ? joined : -1;
    }
    return w.is(i, WordClass.TO) ? i + 1 : -1;
  }
}
