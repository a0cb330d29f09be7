package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.CENTURY;
import static io.github.tasalsul.time.Granularity.DAY;
import static io.github.tasalsul.time.Granularity.DECADE;
import static io.github.tasalsul.time.Granularity.WEEK;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.time.Meaning.Amount;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.Era;
import io.github.tasalsul.time.Meaning.FromPrevious;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Meaning.Nth;
import io.github.tasalsul.time.Meaning.Offset;
import io.github.tasalsul.time.Meaning.Part;
import io.github.tasalsul.time.Meaning.PartOf;
import io.github.tasalsul.time.Meaning.Sign;
import io.github.tasalsul.time.Meaning.Window;
import org.jspecify.annotations.Nullable;

/** Reads weeks, months, years and what is longer, with their modifiers, and parts of them. */
final class PeriodGrammar {

  private static final ImmutableList<Part> HALVES = ImmutableList.of(Part.H1, Part.H2);
  private static final ImmutableList<Part> QUARTERS =
      ImmutableList.of(Part.Q1, Part.Q2, Part.Q3, Part.Q4);

  private PeriodGrammar() {}

  /** Reads «الشهر الماضي», «هذا العام», «الأسبوع نفسه», «ذات السنة». */
  static @Nullable Phrase unit(Words w, int i) {
    if (w.is(i, WordClass.DEMO) && w.is(i + 1, WordClass.THE_UNIT)) {
      return new Phrase(i + 2, new Offset(0, theUnit(w, i + 1)));
    }
    if (w.is(i, WordClass.SAME_HEAD, WordClass.THAT) && w.is(i + 1, WordClass.THE_UNIT)) {
      return new Phrase(i + 2, new FromPrevious(0, theUnit(w, i + 1)));
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
      return new Phrase(next + 1, new FromPrevious(0, unit));
    } else if (w.is(next, WordClass.PREVIOUS)) {
      return new Phrase(next + 1, new FromPrevious(w.value(next, WordClass.PREVIOUS), unit));
    }
    return null;
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

  private static Granularity theUnit(Words w, int i) {
    return w.unit(i, WordClass.THE_UNIT);
  }

  /** Reads «القرن التاسع عشر», «التسعينيات», «ثمانينيات القرن الماضي». */
  static @Nullable Phrase era(Words w, int i) {
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
      return new Phrase(number.end(), new Era(((int) number.value() - 1) * 100, CENTURY));
    }
    return unit(w, i);
  }

  /** Reads «الأيام القليلة الماضية», «السنوات الخمس المقبلة», «اليومين الماضيين», «آخر 3 أيام». */
  static @Nullable Phrase window(Words w, int i) {
    Double number = null;
    Granularity unit;
    int at = i;
    if (w.is(i, WordClass.THE_UNITS)) {
      unit = w.unit(i, WordClass.THE_UNITS);
      at++;
      if (w.is(at, WordClass.THE_NUM)) {
        NumberGrammar.Count counted = NumberGrammar.words(w, at, WordClass.THE_NUM);
        number = counted.value();
        at = counted.end();
      } else if (w.isNumber(at)) {
        number = (double) w.number(at);
        at++;
      }
    } else if (w.is(i, WordClass.THE_DUAL)) {
      unit = w.unit(i, WordClass.THE_DUAL);
      number = 2.0;
      at++;
    } else {
      return countedWindow(w, i);
    }
    if (w.is(at, WordClass.FEW)) {
      at++;
    }
    Sign sign = windowSign(w, at);
    if (sign == null) {
      return null;
    }
    int end = w.is(at + 1, WordClass.FEW) ? at + 2 : at + 1;
    if (number == null && w.is(at + 1, WordClass.THE_NUM)) {
      NumberGrammar.Count counted = NumberGrammar.words(w, at + 1, WordClass.THE_NUM);
      number = counted.value();
      end = counted.end();
    }
    return new Phrase(end, new Window(new Amount(number, unit, null), sign));
  }

  /** Reads «الثلاثة أيام الماضية», «24 ساعة الماضية», «آخر 3 أيام», «آخر شهرين». */
  private static @Nullable Phrase countedWindow(Words w, int i) {
    boolean last = w.is(i, WordClass.ORD) && w.value(i, WordClass.ORD) == -1;
    int at = last ? i + 1 : i;
    Phrase amount;
    if (!last && w.is(i, WordClass.THE_NUM) && w.is(i + 1, WordClass.UNITS)) {
      Granularity unit = w.unit(i + 1, WordClass.UNITS);
      double number = w.value(i, WordClass.THE_NUM);
      amount = new Phrase(i + 2, new Amount(number, unit, null));
    } else {
      amount = AmountGrammar.counted(w, at);
    }
    if (amount == null || !(amount.meaning() instanceof Amount length)) {
      return null;
    }
    if (last) {
      return length.number() == null
          ? null
          : new Phrase(amount.end(), new Window(length, Sign.BEFORE));
    }
    Sign sign = windowSign(w, amount.end());
    return sign == null ? null : new Phrase(amount.end() + 1, new Window(length, sign));
  }

  private static @Nullable Sign windowSign(Words w, int i) {
    Direction direction = Modifiers.direction(w, i);
    if (direction == null) {
      return null;
    }
    return switch (direction) {
      case LAST, PAST -> Sign.BEFORE;
      case NEXT, FUTURE -> Sign.AFTER;
      case THIS, NEAREST -> Sign.AT;
    };
  }

  /** Reads «أوائل الشهر الجاري», «النصف الثاني من 2019», «الأسبوع الأول من يونيو». */
  static @Nullable Phrase part(Words w, int i) {
    if (w.is(i, WordClass.PART)) {
      Part part = w.part(i, WordClass.PART);
      int at = w.is(i + 1, WordClass.FROM) ? i + 2 : i + 1;
      Phrase whole = w.hasProclitic(at) ? null : whole(w, at);
      if (whole == null && w.is(at, WordClass.THE_UNIT) && !w.hasProclitic(at)) {
        Granularity unit = theUnit(w, at);
        boolean counts = unit.compareTo(WEEK) >= 0;
        boolean ordinal = w.is(at + 1, WordClass.THE_ORD);
        whole = counts && !ordinal ? new Phrase(at + 1, new Offset(0, unit)) : null;
      }
      return whole == null ? null : new Phrase(whole.end(), new PartOf(part, whole.meaning()));
    }
    if (w.is(i, WordClass.HALF, WordClass.QUARTER)) {
      return fraction(w, i);
    }
    return firstWeek(w, i);
  }

  private static @Nullable Phrase fraction(Words w, int i) {
    NumberGrammar.Count number = NumberGrammar.theOrdinal(w, i + 1);
    if (number == null) {
      return null;
    }
    int n = (int) number.value();
    boolean half = w.is(i, WordClass.HALF);
    n = n == -1 ? (half ? 2 : 4) : n;
    if (n < 1 || n > (half ? 2 : 4)) {
      return null;
    }
    Part part = half ? HALVES.get(n - 1) : QUARTERS.get(n - 1);
    int at = w.is(number.end(), WordClass.FROM) ? number.end() + 1 : number.end();
    Phrase whole = whole(w, at);
    if (whole == null && CalendarGrammar.isYear(w, at)) {
      whole = CalendarGrammar.year(w, at, false);
    }
    if (whole == null && at > number.end() && w.is(at, WordClass.THE_UNIT)) {
      whole = new Phrase(at + 1, new Offset(0, theUnit(w, at)));
    }
    return whole == null ? null : new Phrase(whole.end(), new PartOf(part, whole.meaning()));
  }

  private static @Nullable Phrase firstWeek(Words w, int i) {
    Granularity unit;
    NumberGrammar.Count number;
    if (w.is(i, WordClass.THE_UNIT)) {
      unit = theUnit(w, i);
      number = NumberGrammar.theOrdinal(w, i + 1);
    } else if (w.is(i, WordClass.THE_UNITS)) {
      unit = w.unit(i, WordClass.THE_UNITS);
      number = NumberGrammar.theOrdinal(w, i + 1);
      if (number != null && number.value() > 1) {
        return null;
      }
    } else if (w.is(i, WordClass.ORD) && w.is(i + 1, WordClass.UNIT)) {
      unit = w.unit(i + 1, WordClass.UNIT);
      number = new NumberGrammar.Count(i + 2, w.value(i, WordClass.ORD));
    } else {
      return null;
    }
    boolean fits = unit == WEEK || (unit == DAY && w.is(i, WordClass.THE_UNITS));
    if (!fits || number == null || w.hasProclitic(i + 1)) {
      return null;
    }
    Phrase whole = DayGrammar.container(w, number.end());
    if (whole == null) {
      return null;
    }
    int n = (int) number.value();
    Meaning meaning =
        n == 1 && w.is(i, WordClass.THE_UNIT, WordClass.THE_UNITS)
            ? new PartOf(Part.START, whole.meaning())
            : n == -1 ? new PartOf(Part.END, whole.meaning()) : new Nth(n, null, whole.meaning());
    return new Phrase(whole.end(), meaning);
  }

  /** Reads a time that can have parts: a month, a year, a decade, a week, a season. */
  private static @Nullable Phrase whole(Words w, int i) {
    Phrase date = CalendarGrammar.date(w, i);
    if (date != null) {
      boolean day =
          (date.meaning() instanceof CalendarDate c && c.day() != null)
              || (date.meaning() instanceof HijriDate h && h.day() != null);
      return day ? null : date;
    }
    Phrase year = CalendarGrammar.headedYear(w, i);
    if (year == null && CalendarGrammar.isYear(w, i)) {
      year = CalendarGrammar.year(w, i, false);
    }
    if (year != null) {
      return year;
    }
    Phrase era = era(w, i);
    return era != null ? era : unit(w, i);
  }

  /** Reads «صيف 2019», «الصيف الماضي», «شتاء العام الماضي», «هذا الخريف». */
  static @Nullable Phrase season(Words w, int i) {
    if (w.is(i, WordClass.SEASON)) {
      Part part = w.part(i, WordClass.SEASON);
      int at = w.is(i + 1, WordClass.FROM) ? i + 2 : i + 1;
      Phrase year = CalendarGrammar.year(w, at, false);
      return year == null ? null : new Phrase(year.end(), new PartOf(part, year.meaning()));
    }
    boolean demo = w.is(i, WordClass.DEMO);
    int at = demo ? i + 1 : i;
    if (!w.is(at, WordClass.THE_SEASON)) {
      return null;
    }
    Part part = w.part(at, WordClass.THE_SEASON);
    Direction direction = demo ? Direction.THIS : Modifiers.direction(w, at + 1);
    if (direction == null) {
      return null;
    }
    CalendarDate near = new CalendarDate(null, null, null, direction);
    return new Phrase(demo ? at + 1 : at + 2, new PartOf(part, near));
  }
}
