package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.YEAR;

import io.github.tasalsul.time.Meaning.Both;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Meaning.Offset;
import org.jspecify.annotations.Nullable;

/** Reads years: «عام 2011», «سنة ألفين وثلاثة», «العام الماضي», «1442 هـ», «44 ق.م». */
final class YearGrammar {
  /** Two digits from here on are a year of the last century. */
  private static final int FIRST_SHORT = 30;

  /** How many words a year may stand behind that of which it is the year. */
  private static final int EVENT_REACH = 4;

  private YearGrammar() {}

  /** Tells whether item {@code i} is a year in four digits. */
  static boolean isYear(Words w, int i) {
    return w.isNumber(i) && w.length(i) == 4 && w.number(i) >= 1000 && w.number(i) <= 2999;
  }

  /** Tells whether a meaning is a whole year. */
  static boolean isYear(Meaning meaning) {
    return (meaning instanceof CalendarDate date && date.month() == null && date.day() == null)
        || (meaning instanceof Offset offset && offset.unit() == YEAR)
        || (meaning instanceof Meaning.FromPrevious previous && previous.unit() == YEAR)
        || (meaning instanceof Both both && isYear(both.main()));
  }

  /** Reads a year behind a month: «2019», «عام 2019», «العام الماضي», «1442 هـ». */
  static @Nullable Phrase year(Words w, int i, boolean hijriMonth) {
    if (isYear(w, i) && !w.isCountedUnit(i + 1) && !w.counts(i + 1)) {
      return markedYear(w, i + 1, (int) w.number(i), hijriMonth);
    }
    boolean shortHijri =
        hijriMonth
            && w.isNumber(i)
            && w.length(i) <= 4
            && w.number(i) > 0
            && w.is(i + 1, WordClass.HIJRI_MARK);
    return shortHijri
        ? markedYear(w, i + 1, (int) w.number(i), true)
        : headedYear(w, i, hijriMonth);
  }

  /** Reads «عام 2011», «سنة ألفين وثلاثة», «العام الماضي», «هذا العام». */
  static @Nullable Phrase headedYear(Words w, int i) {
    return headedYear(w, i, false);
  }

  private static @Nullable Phrase headedYear(Words w, int i, boolean hijriMonth) {
    if (w.is(i, WordClass.NOW_UNIT) && w.unit(i, WordClass.NOW_UNIT) == YEAR) {
      return new Phrase(i + 1, new Offset(0, YEAR));
    }
    boolean bareHead = w.is(i, WordClass.UNIT) && w.unit(i, WordClass.UNIT) == YEAR;
    boolean theHead = w.is(i, WordClass.THE_UNIT) && w.unit(i, WordClass.THE_UNIT) == YEAR;
    if (bareHead && w.hasPreposition(i) && w.isNumber(i - 1)) {
      return null; // «القانون رقم 175 لسنة 2018» is the law's name
    }
    if (bareHead || theHead) {
      boolean hijri = theHead && w.is(i + 1, WordClass.HIJRI_MARK);
      int at = hijri ? i + 2 : i + 1;
      boolean placed = hijri && !w.is(at, WordClass.PREVIOUS);
      Direction direction = placed ? Modifiers.direction(w, at) : null;
      if (direction != null) {
        return new Phrase(at + 1, new HijriDate(null, null, null, direction));
      }
      if (w.isNumber(at) && w.length(at) <= 4 && w.number(at) > 0) {
        boolean counts = w.isCountedUnit(at + 1);
        int year = hijriMonth || hijri ? (int) w.number(at) : full(w, at);
        return counts ? null : markedYear(w, at + 1, year, hijriMonth || hijri);
      }
      WordClass kind = w.is(at, WordClass.NUM) ? WordClass.NUM : WordClass.THE_NUM;
      if (w.is(at, kind) && !w.hasProclitic(at)) {
        NumberGrammar.Count number = NumberGrammar.words(w, at, kind);
        if (number.value() >= 1000 && number.value() < 3000) {
          return markedYear(w, number.end(), (int) number.value(), hijriMonth || hijri);
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
      int number = (int) w.number(unit.end());
      // «هذا العام 1442هـ»: no year of the article's time has such a number in the other calendar.
      Phrase said = markedYear(w, unit.end() + 1, number, number < 1600);
      return new Phrase(said.end(), new Both(said.meaning(), unit.meaning()));
    }
    return unit;
  }

  /** Returns the year at {@code i}, which may be short: «حدود عام 67», «اتفاق عام 93». */
  private static int full(Words w, int i) {
    int year = (int) w.number(i);
    boolean marked =
        w.is(i + 1, WordClass.HIJRI_MARK)
            || w.is(i + 1, WordClass.BC_MARK)
            || w.is(i + 1, WordClass.BC_SHORT)
            || w.is(i + 1, WordClass.GREGORIAN_MARK);
    return w.length(i) == 2 && year >= FIRST_SHORT && !marked ? 1900 + year : year;
  }

  private static Phrase markedYear(Words w, int at, int year, boolean hijriMonth) {
    if (w.is(at, WordClass.HIJRI_MARK)) {
      return new Phrase(at + 1, new HijriDate(year, null, null, Direction.THIS));
    }
    if (w.is(at, WordClass.BC_MARK)) {
      return new Phrase(at + 1, new CalendarDate(1 - year, null, null, Direction.THIS));
    }
    int dot = w.is(at, WordClass.BC_SHORT) && w.isMark(at + 1, '.') ? at + 2 : at;
    if (dot > at && w.is(dot, WordClass.GREGORIAN_MARK)) {
      return new Phrase(dot + 1, new CalendarDate(1 - year, null, null, Direction.THIS));
    }
    int end = w.is(at, WordClass.GREGORIAN_MARK) && !w.hasProclitic(at) ? at + 1 : at;
    if (hijriMonth && year < 1700) {
      return new Phrase(end, new HijriDate(year, null, null, Direction.THIS));
    }
    return new Phrase(end, new CalendarDate(year, null, null, Direction.THIS));
  }

  /**
   * Tells whether a year is that of what stands before it: «دستور 2014», «كأس أمم أفريقيا 2019».
   */
  private static boolean isOfEvent(Words w, int i) {
    for (int k = i - 1; k >= Math.max(0, i - EVENT_REACH) && w.isWord(k); k--) {
      if (w.is(k, WordClass.YEARLY)) {
        return true;
      } else if (w.is(k, WordClass.PAST_CUE) || w.isEnd(k + 1) || w.hasConjunction(k)) {
        return false;
      }
    }
    return false;
  }

  /** Reads a year without the word for it, «في 2011», where nothing counted follows. */
  static @Nullable Phrase bareYear(Words w, int i) {
    if (!isYear(w, i) || w.number(i) < 1800 || w.number(i) > 2100) {
      return null;
    }
    boolean free = !w.touchesPrevious(i) || w.isMark(i - 1, '(') || w.hasSingleLetterBefore(i);
    boolean goesOn =
        w.touchesPrevious(i + 1)
            && (w.isMark(i + 1, '/')
                || w.isMark(i + 1, '-')
                || w.isMark(i + 1, '%')
                || ((w.isMark(i + 1, ',') || w.isMark(i + 1, '.'))
                    && w.isNumber(i + 2)
                    && w.touchesPrevious(i + 2)));
    boolean counts = w.counts(i + 1) || w.isCountedUnit(i + 1) || w.is(i + 1, WordClass.NUM);
    boolean numbered =
        w.is(i - 1, WordClass.NUMBER_HEAD)
            || w.is(i - 2, WordClass.NUMBER_HEAD)
            || (w.is(i - 3, WordClass.NUMBER_HEAD) && !w.is(i - 1, WordClass.IN));
    boolean named =
        MonthGrammar.isMonth(w, i - 1) && w.isNumber(i - 2) && w.is(i - 3, WordClass.NAME_HEAD);
    if (!free || goesOn || counts || numbered || named) {
      return null;
    }
    boolean bracket = w.isMark(i - 1, '(') && w.isMark(i + 1, ')');
    long year = w.number(i);
    boolean modern = year >= 1900 && year <= 2060;
    boolean lineEnd = w.isEnd(i + 1) && w.isArabic(i - 1) && modern;
    // «كأس العالم 2018», but not the round number of «أعادت الأمم 2000 لاجئ».
    boolean event =
        modern && ((w.hasArticle(i - 1) && year % 100 != 0 && !w.known(i - 1)) || isOfEvent(w, i));
    boolean introduced =
        w.is(i - 1, WordClass.IN)
            || w.is(i - 1, WordClass.SINCE)
            || w.is(i - 1, WordClass.TO)
            || w.is(i - 1, WordClass.DURING)
            || w.is(i - 1, WordClass.BEFORE)
            || w.is(i - 1, WordClass.AFTER);
    if (!bracket && !lineEnd && !introduced && !event) {
      return null;
    }
    return year(w, i, false);
  }
}
