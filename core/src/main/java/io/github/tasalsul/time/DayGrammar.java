package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;

import io.github.tasalsul.time.Meaning.Both;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.FromPrevious;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Meaning.In;
import io.github.tasalsul.time.Meaning.Offset;
import io.github.tasalsul.time.Meaning.Weekday;
import org.jspecify.annotations.Nullable;

/** Reads days: «أمس الثلاثاء», «يوم الأحد المقبل في 19 يناير», «اليوم (الجمعة)», «يوم 13 مايو». */
final class DayGrammar {
  private DayGrammar() {}

  /** Reads a day of any kind that begins at item {@code i}. */
  static @Nullable Phrase day(Words w, int i) {
    int at = i;
    boolean head = isDayHead(w, i);
    if (head) {
      at++;
      if (w.hasProclitic(at)) {
        return null;
      }
    }
    Phrase phrase = dayWord(w, at);
    if (phrase == null) {
      phrase = WeekdayGrammar.weekday(w, at, head);
    }
    if (phrase == null) {
      phrase = WeekdayGrammar.nthWeekday(w, at);
    }
    if (phrase == null) {
      phrase = feast(w, at);
    }
    if (phrase == null) {
      phrase = DatePairs.date(w, at);
      if (phrase == null && head) {
        phrase = NumericGrammar.shortDate(w, at);
      }
      if (phrase != null && (!isDay(phrase.meaning()) || namesSomething(w, i, phrase))) {
        return null;
      }
    }
    return phrase;
  }

  /** Reads a feast, and its date behind «الموافق»: «يوم عرفة الموافق 9 ذي الحجة 1433هـ». */
  private static @Nullable Phrase feast(Words w, int i) {
    Phrase feast = FeastGrammar.feast(w, i);
    if (feast == null || !w.is(feast.end(), WordClass.MATCHING)) {
      return feast;
    }
    Phrase date = DatePairs.apposition(w, feast.end());
    return date == null ? feast : new Phrase(date.end(), new Both(date.meaning(), feast.meaning()));
  }

  static boolean isDayHead(Words w, int i) {
    return w.is(i, WordClass.UNIT) && w.unit(i, WordClass.UNIT) == DAY;
  }

  /** Tells whether a meaning is as fine as a day. */
  static boolean isDay(Meaning meaning) {
    if (meaning instanceof CalendarDate date) {
      return date.day() != null;
    } else if (meaning instanceof HijriDate date) {
      return date.day() != null;
    } else if (meaning instanceof Both both) {
      return isDay(both.main());
    } else if (meaning instanceof In in) {
      return isDay(in.time());
    }
    return true;
  }

  /**
   * Tells whether a date is part of a name: «شارع 26 يوليو», «مدينة السادس من أكتوبر»; with a year
   * only behind what is mostly named so, «جامعة 8 ماي 1945», not «ثورة 25 يناير 2011».
   */
  static boolean namesSomething(Words w, int i, Phrase date) {
    int head = nameHead(w, i);
    if (head < 0) {
      return false;
    }
    boolean yearless = date.meaning() instanceof CalendarDate d && d.year() == null;
    return yearless || (w.value(head, WordClass.NAME_HEAD) & 2) != 0;
  }

  /**
   * Returns the word before a date, or before the day of the month at {@code i}, that heads a name.
   */
  private static int nameHead(Words w, int i) {
    int before = i - 1;
    if (w.is(before, WordClass.NAME_HEAD)) {
      return before;
    }
    if (w.is(before, WordClass.FROM)) {
      before--;
    }
    if (w.is(before, WordClass.THE_TENS) || (w.is(before, WordClass.NUM) && !w.isNumber(before))) {
      before--;
    }
    if (w.is(before, WordClass.THE_ORD) || w.isNumber(before)) {
      before--;
    }
    return before < i - 1 && w.is(before, WordClass.NAME_HEAD) ? before : -1;
  }

  private static @Nullable Phrase dayWord(Words w, int i) {
    if (w.is(i, WordClass.TODAY)) {
      return today(w, i);
    }
    if (w.is(i, WordClass.DEMO) && w.is(i + 1, WordClass.TODAY)) {
      return withWeekday(w, i + 2, new Offset(0, DAY));
    }
    if (w.is(i, WordClass.TODAY_HEAD) && w.is(i + 1, WordClass.WEEKDAY) && !w.hasProclitic(i + 1)) {
      return withWeekday(w, i + 1, new Offset(0, DAY));
    }
    if (w.is(i, WordClass.THAT, WordClass.SAME_HEAD) && w.is(i + 1, WordClass.TODAY)) {
      return new Phrase(i + 2, new FromPrevious(0, DAY));
    }
    if (w.is(i, WordClass.DAY_WORD) && !WeekdayGrammar.isName(w, i)) {
      return withWeekday(w, i + 1, new Offset(w.value(i, WordClass.DAY_WORD), DAY));
    }
    return null;
  }

  private static @Nullable Phrase today(Words w, int i) {
    int next = i + 1;
    if (w.is(next, WordClass.SAME) && !w.hasProclitic(next)) {
      return new Phrase(next + 1, new FromPrevious(0, DAY));
    } else if (w.is(next, WordClass.THAT)) {
      return new Phrase(next + 1, new FromPrevious(0, DAY));
    } else if (w.is(next, WordClass.PREVIOUS)) {
      return new Phrase(next + 1, new FromPrevious(w.value(next, WordClass.PREVIOUS), DAY));
    } else if (w.is(next, WordClass.LAST)) {
      return new Phrase(next + 1, new Offset(-Modifiers.steps(w, next), DAY));
    } else if (w.is(next, WordClass.NEXT)) {
      return new Phrase(next + 1, new Offset(Modifiers.steps(w, next), DAY));
    }
    boolean numbered = w.isNumber(next) && w.hasPreposition(i);
    if (numbered || (w.is(next, WordClass.ARTICLE) && w.isNumber(next + 1))) {
      Phrase date = CalendarGrammar.date(w, next);
      return date != null && isDay(date.meaning()) ? date : null; // not «لليوم الـ213»
    }
    NumberGrammar.Count ordinal = NumberGrammar.theOrdinal(w, next);
    if (ordinal != null && !w.hasProclitic(next)) {
      Phrase date = CalendarGrammar.date(w, next);
      if (date != null && isDay(date.meaning())) {
        return date;
      }
      return FeastGrammar.feastDay(w, ordinal.end(), (int) ordinal.value());
    }
    return withWeekday(w, next, new Offset(0, DAY));
  }

  /** Reads a weekday, and a date, in apposition to «أمس», «اليوم», «غدا». */
  private static Phrase withWeekday(Words w, int at, Meaning day) {
    boolean bracket = w.isMark(at, '(');
    int next = bracket || weekdayBehindComma(w, at) ? at + 1 : at;
    if (!bracket && isDayHead(w, next) && w.is(next + 1, WordClass.WEEKDAY)) {
      next++;
    }
    Meaning meaning = day;
    int end = at;
    if (w.is(next, WordClass.WEEKDAY)
        && !w.hasProclitic(next)
        && (!bracket || w.isMark(next + 1, ')'))) {
      meaning = new Both(day, new Weekday(WeekdayGrammar.weekdayOf(w, next), Direction.PAST));
      end = bracket ? next + 2 : next + 1;
    }
    Phrase date = DatePairs.apposition(w, end);
    if (date != null) {
      boolean full = date.meaning() instanceof CalendarDate said && said.year() != null;
      Meaning both = full ? new Both(date.meaning(), meaning) : new Both(meaning, date.meaning());
      return new Phrase(date.end(), both);
    }
    return new Phrase(end, meaning);
  }

  /**
   * Tells whether a bare weekday stands behind a comma: «أمس، الثلاثاء»، not «أمس، الأحد المقبل».
   */
  private static boolean weekdayBehindComma(Words w, int at) {
    return (w.isMark(at, ',') || w.isMark(at, '\u060C'))
        && w.is(at + 1, WordClass.WEEKDAY)
        && !w.hasProclitic(at + 1)
        && Modifiers.direction(w, at + 2) == null;
  }
}
