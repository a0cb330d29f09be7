package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.CENTURY;
import static io.github.tasalsul.time.Granularity.DECADE;

import io.github.tasalsul.time.Meaning.Amount;
import io.github.tasalsul.time.Meaning.Era;
import io.github.tasalsul.time.Meaning.FromPrevious;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Meaning.Offset;
import io.github.tasalsul.time.Meaning.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Reads weeks, months, years and what is longer, with their modifiers: «الشهر الماضي»,
 * «التسعينيات».
 */
final class PeriodGrammar {
  private PeriodGrammar() {}

  /** Reads «الشهر الماضي», «هذا العام», «الأسبوع نفسه», «ذات السنة». */
  static @Nullable Phrase unit(Words w, int i) {
    if (w.is(i, WordClass.NOW_UNIT)) {
      return new Phrase(i + 1, new Offset(0, w.unit(i, WordClass.NOW_UNIT)));
    }
    if (w.is(i, WordClass.DEMO) && w.is(i + 1, WordClass.THE_UNIT)) {
      return new Phrase(i + 2, new Offset(0, theUnit(w, i + 1)));
    }
    if (w.is(i, WordClass.SAME_HEAD, WordClass.THAT) && w.is(i + 1, WordClass.THE_UNIT)) {
      return same(w, i + 2, theUnit(w, i + 1));
    }
    if (!w.is(i, WordClass.THE_UNIT, WordClass.CLOCK_HEAD)) {
      return null;
    }
    boolean hour = w.is(i, WordClass.CLOCK_HEAD);
    Granularity unit = hour ? Granularity.HOUR : theUnit(w, i);
    int next = i + 1;
    if (unit.compareTo(Granularity.HOUR) <= 0) {
      return clockUnit(w, next, unit);
    }
    if (w.hasProclitic(next)) {
      return null;
    } else if (w.is(next, WordClass.LAST)) {
      return new Phrase(next + 1, new Offset(-Modifiers.steps(w, next), unit));
    } else if (w.is(next, WordClass.NEXT)) {
      return new Phrase(next + 1, new Offset(Modifiers.steps(w, next), unit));
    } else if (w.is(next, WordClass.THIS, WordClass.DEMO)) {
      return new Phrase(next + 1, new Offset(0, unit));
    } else if (w.is(next, WordClass.SAME, WordClass.THAT)) {
      return same(w, next + 1, unit);
    } else if (w.is(next, WordClass.PREVIOUS)) {
      return new Phrase(next + 1, new FromPrevious(w.value(next, WordClass.PREVIOUS), unit));
    }
    return null;
  }

  /** Reads what may follow the month told before: «الشهر نفسه من العام الماضي». */
  private static Phrase same(Words w, int i, Granularity unit) {
    FromPrevious same = new FromPrevious(0, unit);
    boolean month = unit == Granularity.MONTH && w.is(i, WordClass.FROM) && !w.hasConjunction(i);
    Phrase year = month ? YearGrammar.year(w, i + 1, false) : null;
    boolean told = year == null || year.meaning() instanceof FromPrevious;
    return year == null || told
        ? new Phrase(i, same)
        : new Phrase(year.end(), new Meaning.In(same, year.meaning()));
  }

  /** Reads «الساعة الماضية», «الدقيقة السابقة»: a step by the clock. */
  private static @Nullable Phrase clockUnit(Words w, int i, Granularity unit) {
    Direction direction = Modifiers.direction(w, i);
    if (direction != Direction.LAST && direction != Direction.NEXT) {
      return null;
    }
    Amount steps = new Amount((double) Modifiers.steps(w, i), unit, null);
    Sign sign = direction == Direction.LAST ? Sign.BEFORE : Sign.AFTER;
    return new Phrase(i + 1, new Meaning.Shift(steps, sign));
  }

  static Granularity theUnit(Words w, int i) {
    return w.unit(i, WordClass.THE_UNIT);
  }

  /** Reads «القرن التاسع عشر», «التسعينيات», «ثمانينيات القرن الماضي». */
  static @Nullable Phrase era(Words w, int i) {
    boolean head = w.is(i, WordClass.UNIT) && w.unit(i, WordClass.UNIT) == DECADE;
    if (head && w.is(i + 1, WordClass.DECADE) && !w.hasProclitic(i + 1)) {
      return era(w, i + 1);
    }
    if (w.is(i, WordClass.DECADE)) {
      int at = w.is(i + 1, WordClass.FROM) ? i + 2 : i + 1;
      Phrase century = century(w, at);
      if (at > i + 1 && w.is(at, WordClass.AGE)) {
        return null;
      }
      int start = 1900;
      int end = i + 1;
      if (century != null) {
        end = century.end();
        start = century.meaning() instanceof Era era ? era.start() : 1900;
      }
      return new Phrase(end, new Era(start + w.value(i, WordClass.DECADE), DECADE));
    }
    return century(w, i);
  }

  /** Reads what tells the calendar of a century: «القرن الرابع الهجري» is about 913 to 1009. */
  private static Phrase markedCentury(Words w, int at, int number) {
    if (w.is(at, WordClass.HIJRI_MARK)) {
      Meaning first = new HijriDate((number - 1) * 100 + 1, null, null, Direction.THIS);
      Meaning last = new HijriDate(number * 100, null, null, Direction.THIS);
      return new Phrase(at + 1, new Meaning.Between(first, last));
    }
    boolean before = w.is(at, WordClass.BC_MARK);
    int start = before ? 1 - number * 100 : (number - 1) * 100;
    int end = before || w.is(at, WordClass.GREGORIAN_MARK) ? at + 1 : at;
    return new Phrase(end, new Era(start, CENTURY));
  }

  private static @Nullable Phrase century(Words w, int i) {
    if (!w.is(i, WordClass.THE_UNIT) || theUnit(w, i) != CENTURY) {
      return null;
    }
    NumberGrammar.Count number = NumberGrammar.theOrdinal(w, i + 1);
    if (number == null) {
      // «القرن الـ19»: the article before digits is a word of its own.
      int at = w.isWord(i + 1) && w.length(i + 1) == 2 && w.touchesPrevious(i + 2) ? i + 2 : i + 1;
      if (w.isNumber(at) && w.number(at) <= 30) {
        number = new NumberGrammar.Count(at + 1, w.number(at));
      }
    }
    if (number != null && number.value() >= 1) {
      return markedCentury(w, number.end(), (int) number.value());
    }
    return unit(w, i);
  }
}
