package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.MONTH;
import static io.github.tasalsul.time.Granularity.YEAR;

import io.github.tasalsul.time.Meaning.Both;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Meaning.In;
import io.github.tasalsul.time.Meaning.Offset;
import org.jspecify.annotations.Nullable;

/** Reads dates with a month's name, in all orders that the press uses. */
final class CalendarGrammar {
  private CalendarGrammar() {}

  /** Reads a date that begins with its day or its month. */
  static @Nullable Phrase date(Words w, int i) {
    NumberGrammar.Count day = dayNumber(w, i);
    if (day != null) {
      return dayFirst(w, i, day);
    }
    return monthFirst(w, i);
  }

  /** Reads the number of a day: «13», «الثالث», «أول». */
  static NumberGrammar.@Nullable Count dayNumber(Words w, int i) {
    if (w.is(i, WordClass.ARTICLE) && w.isNumber(i + 1)) {
      return dayNumber(w, i + 1);
    }
    NumberGrammar.Count number =
        w.isNumber(i)
            ? w.length(i) <= 2 ? new NumberGrammar.Count(i + 1, w.number(i)) : null
            : NumberGrammar.ordinal(w, i);
    if (number == null || number.value() < 1 || number.value() > 31) {
      return null;
    }
    return number;
  }

  private static @Nullable Phrase dayFirst(Words w, int i, NumberGrammar.Count day) {
    int at = day.end();
    boolean from = w.is(at, WordClass.FROM) && !w.hasConjunction(at);
    int next = from ? at + 1 : at;
    if (!from && w.hasProclitic(next)) {
      return null;
    }
    MonthGrammar.Month month = MonthGrammar.month(w, next);
    if (month != null) {
      return complete(w, month, (int) day.value(), i);
    }
    if (!from && w.is(next, WordClass.DATED_MONTH)) {
      int value = w.value(next, WordClass.DATED_MONTH);
      return complete(
          w, new MonthGrammar.Month(next + 1, value, 0, false, false), (int) day.value(), i);
    }
    Phrase outer = outerMonth(w, i, day.end());
    if (outer == null) {
      return null;
    }
    CalendarDate inner = new CalendarDate(null, null, (int) day.value(), Direction.THIS);
    return new Phrase(outer.end(), new In(inner, outer.meaning()));
  }

  /** Reads the month of a day where it has no name: «من الشهر الجاري», «الجاري», «منه». */
  private static @Nullable Phrase outerMonth(Words w, int i, int at) {
    boolean from = w.is(at, WordClass.FROM) && !w.hasConjunction(at);
    Phrase month = monthReference(w, from ? at + 1 : at);
    if (month != null && (from || (w.isNumber(i) && w.is(at, WordClass.THE_UNIT)))) {
      return month;
    }
    boolean introduced =
        w.is(i - 1, WordClass.IN)
            || w.is(i - 1, WordClass.TO)
            || w.is(i - 1, WordClass.UNIT)
            || w.is(i - 1, WordClass.WEEKDAY)
            || w.hasConjunction(i)
            || w.hasSingleLetterBefore(i);
    if (!introduced) {
      return null;
    } else if (w.is(at, WordClass.OF_IT)) {
      return new Phrase(at + 1, new Meaning.FromPrevious(0, MONTH));
    }
    int next = from ? at + 1 : at;
    boolean current = w.is(next, WordClass.THIS) && !w.hasProclitic(next);
    return current ? new Phrase(next + 1, new Offset(0, MONTH)) : null;
  }

  /** Reads «الشهر الجاري», «الشهر نفسه», «هذا الشهر», «ذات الشهر». */
  private static @Nullable Phrase monthReference(Words w, int i) {
    Phrase period = PeriodGrammar.unit(w, i);
    if (period == null) {
      return null;
    }
    Meaning m = period.meaning();
    boolean ofMonth =
        (m instanceof Offset offset && offset.unit() == MONTH)
            || (m instanceof Meaning.FromPrevious previous && previous.unit() == MONTH);
    return ofMonth ? period : null;
  }

  /** Reads the month of «أول أيام شهر رمضان المبارك», whose day was read. */
  static @Nullable Phrase dayOfHijriMonth(Words w, int i, int day) {
    MonthGrammar.Month month = MonthGrammar.month(w, i);
    return month == null || !month.hijri() || day > 30
        ? null
        : complete(w, new MonthGrammar.Month(month.end(), month.month(), 0, true, false), day, i);
  }

  private static @Nullable Phrase monthFirst(Words w, int i) {
    MonthGrammar.Month month = MonthGrammar.month(w, i);
    if (month == null) {
      return null;
    }
    int at = month.end();
    if (!month.hijri() && w.isNumber(at) && w.length(at) <= 2 && american(w, at)) {
      int day = (int) w.number(at);
      return complete(
          w, new MonthGrammar.Month(at + 1, month.month(), month.other(), false, false), day, i);
    }
    NumberGrammar.Count ordinal = month.hijri() ? null : NumberGrammar.theOrdinal(w, at);
    if (ordinal != null && ordinal.value() >= 1 && ordinal.value() <= 31 && !w.hasProclitic(at)) {
      MonthGrammar.Month rest =
          new MonthGrammar.Month(ordinal.end(), month.month(), month.other(), false, false);
      return complete(w, rest, (int) ordinal.value(), i);
    }
    return complete(w, month, null, i);
  }

  /** Tells whether the number at {@code at} behind a month is its day: «يناير 11, 1987». */
  private static boolean american(Words w, int at) {
    long day = w.number(at);
    if (day < 1 || day > 31 || w.touchesPrevious(at)) {
      return false;
    }
    boolean comma = w.isMark(at + 1, ',') || w.isMark(at + 1, '\u060C');
    boolean year = YearGrammar.isYear(w, at + 1) || (comma && YearGrammar.isYear(w, at + 2));
    boolean over = w.isEnd(at + 1) || w.isMark(at + 1, '.') || w.is(at + 1, WordClass.TO);
    return year || over;
  }

  /** Reads what may follow a month: a second name was read already; year, «الماضي». */
  private static @Nullable Phrase complete(
      Words w, MonthGrammar.Month month, @Nullable Integer day, int i) {
    int at = month.end();
    Direction direction = Direction.PAST;
    Phrase year = null;
    int next = at;
    if ((w.isMark(next, ',') || w.isMark(next, '\u060C')) && YearGrammar.isYear(w, next + 1)) {
      next++;
    }
    int yearsOff = 0;
    if (Modifiers.direction(w, at) != null) {
      direction = Modifiers.directionOf(w, at);
      if (Modifiers.steps(w, at) == 2) {
        yearsOff = direction == Direction.LAST ? -1 : 1;
      }
      at++;
    } else {
      if ((w.is(next, WordClass.FROM) || w.is(next, WordClass.IN)) && !w.hasConjunction(next)) {
        next++;
      }
      year = YearGrammar.year(w, next, month.hijri());
      if (year != null) {
        at = year.end();
      }
    }
    boolean bare = day == null && year == null && at == month.end();
    if (bare && at == i + 1 && isSurname(w, i)) {
      return null;
    }
    if (month.weak() && bare && !MonthGrammar.confirmed(w, i, at)) {
      return null;
    }
    Meaning meaning = meaning(month, day, year, direction);
    if (yearsOff != 0) {
      Meaning otherYear = new Meaning.After(yearsOff, YEAR, meaning);
      CalendarDate inner = new CalendarDate(null, month.month(), day, Direction.THIS);
      return month.hijri()
          ? new Phrase(at, new Meaning.After(12 * yearsOff, MONTH, meaning))
          : new Phrase(at, new In(inner, otherYear));
    }
    return new Phrase(at, meaning);
  }

  /** Tells whether a lone month's name is that of a person: «النائب أحمد نيسان», «عائلة آذار». */
  private static boolean isSurname(Words w, int i) {
    if (w.hasProclitic(i)) {
      return false;
    }
    boolean name = w.isArabic(i - 1) && !w.known(i - 1) && !w.hasArticle(i - 1);
    return w.is(i - 1, WordClass.PERSON_CUE) || (name && w.is(i - 2, WordClass.PERSON_CUE));
  }

  private static Meaning meaning(
      MonthGrammar.Month month, @Nullable Integer day, @Nullable Phrase year, Direction direction) {
    Integer number = null;
    Meaning outer = null;
    boolean gregorianYear = false;
    if (year != null) {
      if (year.meaning() instanceof CalendarDate date) {
        number = date.year();
        gregorianYear = true;
      } else if (year.meaning() instanceof HijriDate date) {
        number = date.year();
      } else {
        outer = year.meaning();
      }
    }
    if (month.hijri()) {
      if (gregorianYear && year != null) {
        return new In(new HijriDate(null, month.month(), day, Direction.THIS), year.meaning());
      }
      HijriDate date = new HijriDate(number, month.month(), day, direction);
      return outer == null ? date : new In(date, outer);
    }
    CalendarDate date = new CalendarDate(number, month.month(), day, direction);
    if (outer != null) {
      return new In(date, outer);
    }
    if (month.other() != 0) {
      return new Both(date, new CalendarDate(number, month.other(), day, direction));
    }
    return date;
  }
}
