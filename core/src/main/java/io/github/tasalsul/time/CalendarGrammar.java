package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.MONTH;
import static io.github.tasalsul.time.Granularity.YEAR;

import io.github.tasalsul.time.Meaning.Both;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Meaning.In;
import io.github.tasalsul.time.Meaning.Offset;
import org.jspecify.annotations.Nullable;

/** Reads dates with a month's name, in all orders that the press uses, and years. */
final class CalendarGrammar {
  private CalendarGrammar() {}

  /** A month, and a second one where two names were given that disagree, else 0. */
  private record Month(int end, int month, int other, boolean hijri, boolean weak) {}

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
    Month month = month(w, next);
    if (month != null) {
      return complete(w, month, (int) day.value(), i);
    }
    if (from) {
      Phrase outer = monthReference(w, next);
      if (outer != null) {
        CalendarDate inner = new CalendarDate(null, null, (int) day.value(), Direction.THIS);
        return new Phrase(outer.end(), new In(inner, outer.meaning()));
      }
    }
    return null;
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

  private static @Nullable Phrase monthFirst(Words w, int i) {
    Month month = month(w, i);
    if (month == null) {
      return null;
    }
    int at = month.end();
    if (!month.hijri() && w.isNumber(at) && w.length(at) <= 2 && american(w, at)) {
      int day = (int) w.number(at);
      return complete(w, new Month(at + 1, month.month(), month.other(), false, false), day, i);
    }
    NumberGrammar.Count ordinal = month.hijri() ? null : NumberGrammar.theOrdinal(w, at);
    if (ordinal != null && ordinal.value() >= 1 && ordinal.value() <= 31 && !w.hasProclitic(at)) {
      Month rest = new Month(ordinal.end(), month.month(), month.other(), false, false);
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
    boolean year = isYear(w, at + 1) || (comma && isYear(w, at + 2));
    boolean over = w.isEnd(at + 1) || w.isMark(at + 1, '.') || w.is(at + 1, WordClass.TO);
    return year || over;
  }

  /** Reads what may follow a month: a second name was read already; year, «الماضي». */
  private static @Nullable Phrase complete(Words w, Month month, @Nullable Integer day, int i) {
    int at = month.end();
    Direction direction = Direction.PAST;
    Phrase year = null;
    int next = at;
    if ((w.isMark(next, ',') || w.isMark(next, '\u060C')) && isYear(w, next + 1)) {
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
      year = year(w, next, month.hijri());
      if (year != null) {
        at = year.end();
      }
    }
    boolean bare = day == null && year == null && at == month.end();
    if (month.weak() && bare && !confirmed(w, i, at)) {
      return null;
    }
    Meaning meaning = meaning(month, day, year, direction);
    if (yearsOff != 0) {
      Granularity unit = day == null ? MONTH : Granularity.DAY;
      int amount = day == null ? 12 * yearsOff : 365 * yearsOff;
      return new Phrase(at, new Meaning.After(amount, unit, meaning));
    }
    return new Phrase(at, meaning);
  }

  /**
   * Tells whether a month's name that is also another word is taken for a month where it stands.
   */
  private static boolean confirmed(Words w, int i, int end) {
    boolean alone = w.isEnd(i - 1) && w.isEnd(end);
    boolean headed = w.is(i, WordClass.UNIT);
    return alone || headed || w.isMark(i - 1, '/') || end > i + 1;
  }

  private static Meaning meaning(
      Month month, @Nullable Integer day, @Nullable Phrase year, Direction direction) {
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

  /** Reads «يناير», «شهر يناير», «يناير/كانون الثاني», «أغسطس (آب)», «شهر 9», «رمضان». */
  private static @Nullable Month month(Words w, int i) {
    int at = i;
    boolean head = w.is(at, WordClass.UNIT) && w.unit(at, WordClass.UNIT) == MONTH;
    if (head) {
      at++;
      if (w.hasProclitic(at)) {
        return null;
      }
      if (w.isNumber(at) && w.number(at) >= 1 && w.number(at) <= 12) {
        boolean counts = w.is(at + 1, WordClass.UNIT, WordClass.UNITS);
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

  private static boolean afterPreposition(Words w, int i) {
    return w.hasPreposition(i)
        || w.is(i - 1, WordClass.IN)
        || w.is(i - 1, WordClass.DURING)
        || w.is(i - 1, WordClass.BEFORE)
        || w.is(i - 1, WordClass.AFTER)
        || w.is(i - 1, WordClass.SINCE)
        || w.is(i - 1, WordClass.PART)
        || (w.is(i - 1, WordClass.FROM) && w.is(i - 2, WordClass.PART));
  }

  static boolean isMonth(Words w, int i) {
    return w.is(i, WordClass.MONTH, WordClass.WEAK_MONTH);
  }

  private static int monthValue(Words w, int i) {
    return w.value(i, w.is(i, WordClass.MONTH) ? WordClass.MONTH : WordClass.WEAK_MONTH);
  }

  /** Tells whether item {@code i} is a year in four digits. */
  static boolean isYear(Words w, int i) {
    return w.isNumber(i) && w.length(i) == 4 && w.number(i) >= 1000 && w.number(i) <= 2999;
  }

  /** Reads a year behind a month: «2019», «عام 2019», «العام الماضي», «1442 هـ». */
  static @Nullable Phrase year(Words w, int i, boolean hijriMonth) {
    if (isYear(w, i) && !w.is(i + 1, WordClass.UNIT, WordClass.UNITS) && !w.counts(i + 1)) {
      return markedYear(w, i + 1, (int) w.number(i), hijriMonth);
    }
    return headedYear(w, i);
  }

  /** Reads «عام 2011», «سنة ألفين وثلاثة», «العام الماضي», «هذا العام». */
  static @Nullable Phrase headedYear(Words w, int i) {
    boolean bareHead = w.is(i, WordClass.UNIT) && w.unit(i, WordClass.UNIT) == YEAR;
    boolean theHead = w.is(i, WordClass.THE_UNIT) && w.unit(i, WordClass.THE_UNIT) == YEAR;
    if (bareHead || theHead) {
      int at = i + 1;
      if (w.isNumber(at) && w.length(at) <= 4 && w.number(at) > 0) {
        boolean counts = w.is(at + 1, WordClass.UNIT, WordClass.UNITS);
        return counts ? null : markedYear(w, at + 1, (int) w.number(at), false);
      }
      WordClass kind = w.is(at, WordClass.NUM) ? WordClass.NUM : WordClass.THE_NUM;
      if (w.is(at, kind) && !w.hasProclitic(at)) {
        NumberGrammar.Count number = NumberGrammar.words(w, at, kind);
        if (number.value() >= 1000 && number.value() < 3000) {
          return markedYear(w, number.end(), (int) number.value(), false);
        }
      }
    }
    Phrase unit = PeriodGrammar.unit(w, i);
    boolean ofYear =
        unit != null
            && ((unit.meaning() instanceof Offset offset && offset.unit() == YEAR)
                || (unit.meaning() instanceof Meaning.FromPrevious previous
                    && previous.unit() == YEAR));
    if (!ofYear || unit == null) {
      return null;
    }
    if (isYear(w, unit.end()) && !w.counts(unit.end() + 1)) {
      CalendarDate said = new CalendarDate((int) w.number(unit.end()), null, null, Direction.THIS);
      return new Phrase(unit.end() + 1, new Both(said, unit.meaning()));
    }
    return unit;
  }

  private static Phrase markedYear(Words w, int at, int year, boolean hijriMonth) {
    if (w.is(at, WordClass.HIJRI_MARK)) {
      return new Phrase(at + 1, new HijriDate(year, null, null, Direction.THIS));
    }
    if (w.is(at, WordClass.BC_MARK)) {
      return new Phrase(at + 1, new CalendarDate(1 - year, null, null, Direction.THIS));
    }
    int end = w.is(at, WordClass.GREGORIAN_MARK) && !w.hasProclitic(at) ? at + 1 : at;
    if (hijriMonth && year < 1700) {
      return new Phrase(end, new HijriDate(year, null, null, Direction.THIS));
    }
    return new Phrase(end, new CalendarDate(year, null, null, Direction.THIS));
  }
}
