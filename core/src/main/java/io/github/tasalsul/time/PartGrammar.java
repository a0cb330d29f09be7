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
        boolean other = w.is(at + 1, WordClass.THE_ORD) || w.is(at + 1, WordClass.KIND_OF_YEAR);
        whole = counts && !other ? new Phrase(at + 1, new Offset(0, unit)) : null;
      }
      return whole == null ? null : new Phrase(whole.end(), new PartOf(part, whole.meaning()));
    }
    if (w.is(i, WordClass.HALF, WordClass.QUARTER) || w.is(i, WordClass.TERM)) {
      return fraction(w, i);
    }
    Phrase edge = edge(w, i);
    return edge != null ? edge : firstWeek(w, i);
  }

  /** Reads «أول الشهر», «آخر العام الماضي», «آخر 2020», and «العشر الأواخر من رمضان». */
  private static @Nullable Phrase edge(Words w, int i) {
    if (w.is(i, WordClass.TEN_DAYS)) {
      return tenDays(w, i + 1, w.value(i, WordClass.TEN_DAYS));
    }
    boolean ten = w.is(i, WordClass.THE_NUM) && w.value(i, WordClass.THE_NUM) == 10;
    if (ten && w.is(i + 1, WordClass.THE_ORD) && !w.hasProclitic(i + 1)) {
      int ordinal = w.value(i + 1, WordClass.THE_ORD);
      return ordinal == 1 || ordinal == -1 ? tenDays(w, i + 2, ordinal == 1 ? 1 : 3) : null;
    }
    boolean first = w.is(i, WordClass.ORD) && w.value(i, WordClass.ORD) == 1;
    boolean last = w.is(i, WordClass.ORD) && w.value(i, WordClass.ORD) == -1;
    if ((!first && !last) || w.hasProclitic(i + 1)) {
      return null;
    }
    Phrase whole = YearGrammar.headedYear(w, i + 1);
    if (whole == null) {
      whole = PeriodGrammar.unit(w, i + 1);
    }
    if (whole == null && last && YearGrammar.isYear(w, i + 1) && !w.counts(i + 2)) {
      whole = YearGrammar.year(w, i + 1, false);
    }
    if (whole == null && w.is(i + 1, WordClass.THE_UNIT)) {
      Granularity unit = PeriodGrammar.theUnit(w, i + 1);
      boolean other = w.is(i + 2, WordClass.KIND_OF_YEAR) || w.is(i + 2, WordClass.THE_ORD);
      boolean period = unit.compareTo(WEEK) >= 0 && unit.compareTo(Granularity.YEAR) <= 0;
      whole = period && !other ? new Phrase(i + 2, new Offset(0, unit)) : null;
    }
    // «آخر 2020», but «أول 2020» may count something.
    boolean firstOfYear = first && whole != null && whole.meaning() instanceof CalendarDate;
    return whole == null || firstOfYear
        ? null
        : new Phrase(whole.end(), new PartOf(first ? Part.START : Part.END, whole.meaning()));
  }

  /** Reads a third of a Hijri month: its first, middle or last ten days. */
  private static @Nullable Phrase tenDays(Words w, int i, int third) {
    Phrase month = w.is(i, WordClass.FROM) ? CalendarGrammar.date(w, i + 1) : null;
    if (month == null || DayGrammar.isDay(month.meaning())) {
      return null;
    }
    Meaning first = new Meaning.After(10 * (third - 1), Granularity.DAY, month.meaning());
    Meaning last =
        third == 3
            ? month.meaning()
            : new Meaning.After(10 * third - 1, Granularity.DAY, month.meaning());
    return new Phrase(month.end(), new Meaning.Between(first, last));
  }

  private static @Nullable Phrase fraction(Words w, int i) {
    NumberGrammar.Count number = NumberGrammar.theOrdinal(w, i + 1);
    if (number == null) {
      return null;
    }
    int n = (int) number.value();
    boolean term = w.is(i, WordClass.TERM);
    boolean half = term ? w.value(i, WordClass.TERM) == 2 : w.is(i, WordClass.HALF);
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
      boolean kind = w.is(at + 1, WordClass.KIND_OF_YEAR);
      whole = kind ? null : new Phrase(at + 1, new Offset(0, PeriodGrammar.theUnit(w, at)));
    }
    // «الفصل الأول من العام», but no part of what is no year: «الفصل الأول من الكتاب».
    boolean ofYear = whole != null && YearGrammar.isYear(whole.meaning());
    return whole == null || (term && !ofYear)
        ? null
        : new Phrase(whole.end(), new PartOf(part, whole.meaning()));
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
    Phrase season = season(w, i);
    if (season != null) {
      return season;
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
    if (w.is(i, WordClass.SEASON_HEAD) && !w.hasProclitic(i + 1)) {
      return w.is(i + 1, WordClass.THE_SEASON) ? season(w, i + 1) : null;
    }
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
