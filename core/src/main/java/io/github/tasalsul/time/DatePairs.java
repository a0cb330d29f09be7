package io.github.tasalsul.time;

import io.github.tasalsul.time.Meaning.Both;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.HijriDate;
import org.jspecify.annotations.Nullable;

/** Reads a second date of the same day: in apposition, in brackets, behind «الموافق». */
final class DatePairs {
  private DatePairs() {}

  static @Nullable Phrase date(Words w, int i) {
    Phrase numeric = NumericGrammar.full(w, i);
    return numeric != null ? matched(w, numeric) : dateWithPair(w, i);
  }

  private static @Nullable Phrase dateWithPair(Words w, int i) {
    Phrase date = CalendarGrammar.date(w, i);
    return date == null ? null : matched(w, date);
  }

  /** Reads the second of two dates that are the same day: «9 محرم 1442 الموافق 28 أغسطس 2020». */
  private static Phrase matched(Words w, Phrase date) {
    int at = date.end();
    boolean bracket = w.isMark(at, '(');
    if (bracket || w.isMark(at, '\u060C')) {
      at++;
    }
    boolean said = w.is(at, WordClass.MATCHING);
    if (!said && (w.isMark(at, '-') || w.isMark(at, '/') || w.isMark(at, '\u2013'))) {
      at++;
    }
    int next = said ? at + 1 : at;
    next = w.digitsAt(DayGrammar.isDayHead(w, next) ? next + 1 : next);
    Phrase numeric = NumericGrammar.full(w, next);
    Phrase other = numeric != null ? numeric : CalendarGrammar.date(w, next);
    if (other != null && !said && !twoCalendars(date.meaning(), other.meaning())) {
      return date;
    }
    if (other == null || !DayGrammar.isDay(date.meaning()) || !DayGrammar.isDay(other.meaning())) {
      return date;
    }
    int end = bracket && w.isMark(other.end(), ')') ? other.end() + 1 : other.end();
    boolean hijriFirst = date.meaning() instanceof HijriDate;
    Meaning both =
        hijriFirst
            ? new Both(other.meaning(), date.meaning())
            : new Both(date.meaning(), other.meaning());
    return new Phrase(end, both);
  }

  /** Tells whether one is a full date of the Hijri calendar and the other of the Gregorian. */
  private static boolean twoCalendars(Meaning one, Meaning other) {
    if (other instanceof HijriDate) {
      return one instanceof CalendarDate && twoCalendars(other, one);
    }
    return one instanceof HijriDate hijri
        && hijri.year() != null
        && other instanceof CalendarDate date
        && date.year() != null;
  }

  /** Reads a date of the same day, with what may join it: «،», «في», «الموافق», a bracket. */
  static @Nullable Phrase apposition(Words w, int i) {
    int at = i;
    boolean bracket = w.isMark(at, '(');
    if (bracket || w.isMark(at, ',') || w.isMark(at, '\u060C') || w.isMark(at, '-')) {
      at++;
    }
    if (w.is(at, WordClass.MATCHING) || (w.is(at, WordClass.IN) && !w.hasProclitic(at))) {
      at++;
      if (DayGrammar.isDayHead(w, at)) {
        at++;
      }
      at = w.digitsAt(at);
    }
    if (at < w.size() && w.hasConjunction(at)) {
      return null;
    }
    Phrase date = date(w, at);
    if (date == null && at == i) {
      date = NumericGrammar.shortDate(w, at);
    }
    if (date == null || !DayGrammar.isDay(date.meaning())) {
      return null;
    }
    if (bracket) {
      return w.isMark(date.end(), ')') ? new Phrase(date.end() + 1, date.meaning()) : null;
    }
    return date;
  }
}
