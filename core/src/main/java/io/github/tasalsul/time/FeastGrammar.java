package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;

import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Meaning.In;
import org.jspecify.annotations.Nullable;

/** Reads feasts and days with a name: «عيد الفطر», «ثاني أيام عيد الأضحى». */
final class FeastGrammar {
  private static final int FIRST_HIJRI_YEAR = 1300;
  private static final int LAST_HIJRI_YEAR = 1600;

  private FeastGrammar() {}

  static @Nullable Phrase feast(Words w, int i) {
    if (!w.is(i, WordClass.FEAST)) {
      return null;
    }
    int at = i + 1;
    if (w.value(i, WordClass.FEAST) == Feasts.CHRISTMAS && isBirthday(w, at)) {
      return null;
    }
    Direction direction = Direction.NEAREST;
    Integer year = null;
    boolean hijriYear = false;
    if (Modifiers.direction(w, at) != null) {
      direction = Modifiers.directionOf(w, at);
      at++;
    } else {
      Phrase given = YearGrammar.year(w, at, false);
      if (given != null && given.meaning() instanceof CalendarDate date && date.year() != null) {
        year = date.year();
        hijriYear = year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR;
        at = given.end();
      } else if (given != null && given.meaning() instanceof HijriDate date) {
        year = date.year();
        hijriYear = true;
        at = given.end();
      }
    }
    int code = w.value(i, WordClass.FEAST);
    Meaning feast = Feasts.meaning(code, null, direction);
    if (year == null) {
      return new Phrase(at, feast);
    }
    if (hijriYear && feast instanceof HijriDate) {
      return new Phrase(at, Feasts.meaning(code, year, Direction.THIS)); // «عيد الفطر 1440»
    }
    Meaning whole = new CalendarDate(year, null, null, Direction.THIS);
    boolean hijri = feast instanceof HijriDate;
    return new Phrase(
        at, hijri ? new In(feast, whole) : Feasts.meaning(code, year, Direction.THIS));
  }

  /** Tells whether «عيد الميلاد» is somebody's birthday: «عيد الميلاد الخامس والتسعين», «الـ95». */
  private static boolean isBirthday(Words w, int at) {
    return w.is(at, WordClass.THE_ORD)
        || w.is(at, WordClass.THE_TENS)
        || (w.is(at, WordClass.ARTICLE) && w.isNumber(at + 1));
  }

  /** Reads «ثاني أيام عيد الفطر», «أول أيام شهر رمضان». */
  static @Nullable Phrase feastDays(Words w, int i) {
    boolean days = w.is(i + 1, WordClass.UNITS) && w.unit(i + 1, WordClass.UNITS) == DAY;
    boolean day = DayGrammar.isDayHead(w, i + 1);
    return days || day ? feastDay(w, i + 2, w.value(i, WordClass.ORD)) : null;
  }

  static @Nullable Phrase feastDay(Words w, int i, int number) {
    int at = w.is(i, WordClass.FROM) || w.is(i, WordClass.IN) ? i + 1 : i;
    Phrase feast = feast(w, at);
    if (number < 1) {
      return null;
    } else if (feast == null) {
      return CalendarGrammar.dayOfHijriMonth(w, at, number);
    }
    return new Phrase(feast.end(), new Meaning.After(number - 1, DAY, feast.meaning()));
  }
}
