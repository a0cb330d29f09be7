package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;
import static io.github.tasalsul.time.Granularity.WEEK;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Meaning.Nth;
import io.github.tasalsul.time.Meaning.Offset;
import io.github.tasalsul.time.Meaning.Part;
import io.github.tasalsul.time.Meaning.PartOf;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of longer times, and seasons: «أوائل الشهر الجاري», «الربع الثالث من 2020», «صيف
 * 2019».
 */
final class PartGrammar {
  private PartGrammar() {}

  private static final ImmutableList<Part> HALVES = ImmutableList.of(Part.H1, Part.H2);

  private static final ImmutableList<Part> QUARTERS =
      ImmutableList.of(Part.Q1, Part.Q2, Part.Q3, Part.Q4);

  /** Reads «أوائل الشهر الجاري», «النصف الثاني من 2019», «الأسبوع الأول من يونيو». */
  static @Nullable Phrase part(Words w, int i) {
    if (w.is(i, WordClass.PART)) {
      Part part = w.part(i, WordClass.PART);
      int at = w.is(i + 1, WordClass.FROM) ? i + 2 : i + 1;
      Phrase whole = w.hasProclitic(at) ? null : whole(w, at);
      if (whole == null && w.is(at, WordClass.THE_UNIT) && !w.hasProclitic(at)) {
        Granularity unit = PeriodGrammar.theUnit(w, at);
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
    if (whole == null && YearGrammar.isYear(w, at)) {
      whole = YearGrammar.year(w, at, false);
    }
    if (whole == null && at > number.end() && w.is(at, WordClass.THE_UNIT)) {
      whole = new Phrase(at + 1, new Offset(0, PeriodGrammar.theUnit(w, at)));
    }
    return whole == null ? null : new Phrase(whole.end(), new PartOf(part, whole.meaning()));
  }

  private static @Nullable Phrase firstWeek(Words w, int i) {
    Granularity unit;
    NumberGrammar.Count number;
    if (w.is(i, WordClass.THE_UNIT)) {
      unit = PeriodGrammar.theUnit(w, i);
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
    Phrase whole = WeekdayGrammar.container(w, number.end());
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
    Phrase year = YearGrammar.headedYear(w, i);
    if (year == null && YearGrammar.isYear(w, i)) {
      year = YearGrammar.year(w, i, false);
    }
    if (year != null) {
      return year;
    }
    Phrase era = PeriodGrammar.era(w, i);
    return era != null ? era : PeriodGrammar.unit(w, i);
  }

  /** Reads «صيف 2019», «الصيف الماضي», «شتاء العام الماضي», «هذا الخريف». */
  static @Nullable Phrase season(Words w, int i) {
    if (w.is(i, WordClass.SEASON)) {
      Part part = w.part(i, WordClass.SEASON);
      int at = w.is(i + 1, WordClass.FROM) ? i + 2 : i + 1;
      Phrase year = YearGrammar.year(w, at, false);
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
