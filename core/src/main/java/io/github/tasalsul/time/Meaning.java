package io.github.tasalsul.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.text.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression says, before any article date is known: a small algebra that {@link
 * Resolver} turns into a {@link TimeValue}.
 *
 * <p>«أمس الثلاثاء» is {@code Both(Offset(-1, DAY), Weekday(TUESDAY, PAST))}: the offset decides,
 * the weekday is kept to be checked and to serve as a clue to the article's date.
 */
public sealed interface Meaning {

  /** A unit of the calendar counted from the anchor: «أمس» is -1 day, «الشهر الجاري» 0 months. */
  record Offset(int amount, Granularity unit) implements Meaning {}

  /** An amount of a unit before or after the anchor, to the unit's precision: «قبل سنتين». */
  record Shift(Amount amount, Sign sign) implements Meaning {}

  /** A day of the week: «الأربعاء», «الأحد المقبل». */
  record Weekday(DayOfWeek day, Direction direction) implements Meaning {}

  /**
   * A date of the Gregorian calendar, any part of which may be absent: «13 يناير», «يناير 2020»,
   * «عام 2011».
   *
   * @param year the year, or null
   * @param month 1 to 12, or null
   * @param day 1 to 31, or null
   * @param direction where the date lies if the year is absent
   */
  record CalendarDate(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day, Direction direction)
      implements Meaning {
    /** Checks the parts. */
    public CalendarDate {
      checkArgument(month == null || (month >= 1 && month <= 12), "no such month: %s", month);
      checkArgument(day == null || (day >= 1 && day <= 31), "no such day: %s", day);
    }
  }

  /**
   * A date of the Hijri calendar (Umm al-Qura), in the same manner: «شهر رمضان», «9 محرم 1442»;
   * with no part at all the year itself, «العام الهجري المقبل».
   */
  record HijriDate(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day, Direction direction)
      implements Meaning {}

  /** A decade or century: {@code start} 1990 and unit DECADE for «التسعينيات». */
  record Era(int start, Granularity unit) implements Meaning {}

  /** Part of a longer time: «أوائل الشهر الجاري», «النصف الثاني من 2019». */
  record PartOf(Part part, Meaning whole) implements Meaning {}

  /** A part of a day: «مساء أمس الخميس», «الليلة الماضية». */
  record DayPart(Part part, Meaning day) implements Meaning {}

  /**
   * A clock time on a day: «منتصف الليل 12 يناير», «الساعة 14:30».
   *
   * @param time the time on the clock
   * @param exact false where minutes were not said
   * @param zone the zone where one was said, else null: an offset for «بتوقيت غرينتش», a region
   *     whose summer time is known for «بتوقيت القاهرة»
   * @param day the day, or null where none was said
   */
  record Clock(LocalTime time, boolean exact, @Nullable ZoneId zone, @Nullable Meaning day)
      implements Meaning {}

  /** One time said twice: {@code main} decides, {@code check} should agree. */
  record Both(Meaning main, Meaning check) implements Meaning {}

  /**
   * A length of time.
   *
   * @param number how many, null for an unsaid small number («أيام»)
   * @param unit of what
   * @param mod TIMEX3 {@code mod} such as {@code MORE_THAN}, or null
   */
  record Amount(@Nullable Double number, Granularity unit, @Nullable String mod)
      implements Meaning {}

  /** A length of time that ends or begins at the anchor: «الأيام القليلة الماضية». */
  record Window(Amount amount, Sign sign) implements Meaning {}

  /**
   * A meaning that is not known any more, since a result was saved without it and read again: only
   * what it came to is. It cannot be resolved anew.
   *
   * @param links what the time is counted from
   * @param explanation the sentence that explained its value, or null
   */
  record Saved(TimexLinks links, @Nullable String explanation) implements Meaning {}

  /**
   * A length of time counted from an event: «بعد يومين من إعلان ...».
   *
   * @param amount how long
   * @param sign after the event or before it
   * @param signal where the preposition stands, which is outside the extent
   */
  record FromEvent(Amount amount, Sign sign, Span signal) implements Meaning {}

  /** An offset from a time told before: «في اليوم التالي» is +1 day, «اليوم نفسه» 0 days. */
  record FromPrevious(int amount, Granularity unit) implements Meaning {}

  /** A vague reference: «مؤخرا» (PAST_REF), «الآن» (PRESENT_REF), «قريبا» (FUTURE_REF). */
  record Vague(Sign sign) implements Meaning {}

  /** Earlier or later on a day that is said: «في وقت سابق الاثنين». */
  record Within(Sign sign, Meaning day) implements Meaning {}

  /**
   * Something that comes again: «كل يوم جمعة» ({@code XXXX-WXX-5}), «مرتين أسبوعيا» ({@code P1W}).
   *
   * @param timex the TIMEX3 {@code value}: how often, or on which day
   * @param unit the unit of the value
   * @param each whether it is said to come every time («كل», «يوميا»), TIMEX3 {@code quant}
   * @param times how many times («مرتين» is 2), TIMEX3 {@code freq}, or null where unsaid
   */
  record Every(String timex, Granularity unit, boolean each, @Nullable Integer times)
      implements Meaning {}

  /** A stretch between two times: «ليل الثلاثاء الأربعاء». */
  record Between(Meaning first, Meaning last) implements Meaning {}

  /**
   * A date without a year that is one of several: «من 20 نوفمبر إلى 18 ديسمبر», «يومي 14 و15 آذار».
   * One choice places all, so that no range ends before it begins.
   *
   * @param date the date itself
   * @param first the first of them
   * @param last the last of them, whose direction all share
   */
  record Member(CalendarDate date, CalendarDate first, CalendarDate last) implements Meaning {}

  /**
   * The first or last units of a longer time: «الأشهر التسعة الأولى من 2019».
   *
   * @param amount how many
   * @param first false for the last ones
   * @param whole the longer time
   */
  record Edge(Amount amount, boolean first, Meaning whole) implements Meaning {}

  /** Several lengths together, «ساعتين ودقيقة»; the largest unit first. */
  record Total(ImmutableList<Amount> amounts) implements Meaning {}

  /**
   * A time inside another: «5 من الشهر الجاري», «يناير من العام الماضي», «الأحد من الأسبوع الماضي».
   *
   * @param time a day, month or weekday that alone would be looked for near the anchor
   * @param outer the longer time that it is looked for in
   */
  record In(Meaning time, Meaning outer) implements Meaning {}

  /**
   * The n-th weekday or week of a longer time: «ثالث يوم ثلاثاء في أيلول».
   *
   * @param n from 1 on, or -1 for the last
   * @param day the weekday, or null for a week
   * @param whole the longer time
   */
  record Nth(int n, @Nullable DayOfWeek day, Meaning whole) implements Meaning {}

  /**
   * A feast that is counted from Easter Sunday.
   *
   * @param eastern true for the Easter of the eastern churches
   * @param days how many days behind Easter Sunday
   * @param year the year, or null for the nearest by {@code direction}
   * @param direction where the feast lies if the year is absent
   */
  record Easter(boolean eastern, int days, @Nullable Integer year, Direction direction)
      implements Meaning {}

  /** A time counted from one told before: «اليوم التالي» behind «في 13 يناير». */
  record After(int amount, Granularity unit, Meaning base) implements Meaning {}

  /** Before, at or after. */
  enum Sign {
    /** Before the anchor. */
    BEFORE,
    /** At the anchor. */
    AT,
    /** After the anchor. */
    AFTER
  }

  /** A part of a day, or of a longer time, under its TIMEX3 name. */
  enum Part {
    /** «أوائل», «مطلع», «بداية». */
    START,
    /** «منتصف», «أواسط». */
    MID,
    /** «أواخر», «نهاية». */
    END,
    /** The first half. */
    H1,
    /** The second half. */
    H2,
    /** The first quarter. */
    Q1,
    /** The second quarter. */
    Q2,
    /** The third quarter. */
    Q3,
    /** The fourth quarter. */
    Q4,
    /** Spring. */
    SP,
    /** Summer. */
    SU,
    /** Autumn. */
    FA,
    /** Winter. */
    WI,
    /** Morning. */
    MO,
    /** «فجر»: the hours before sunrise; TIMEX3 has no name of their own for them. */
    DAWN,
    /** Noon. */
    NOON,
    /** Afternoon. */
    AF,
    /** Evening. */
    EV,
    /** Night. */
    NI
  }

  /** Returns the meanings that this one is made of, outermost first, itself in. */
  default List<Meaning> parts() {
    ImmutableList.Builder<Meaning> all = ImmutableList.builder();
    all.add(this);
    for (Meaning inner : inner()) {
      all.addAll(inner.parts());
    }
    return all.build();
  }

  /** Returns the meanings directly inside this one. */
  default List<Meaning> inner() {
    if (this instanceof Both both) {
      return List.of(both.main(), both.check());
    } else if (this instanceof PartOf part) {
      return List.of(part.whole());
    } else if (this instanceof DayPart part) {
      return List.of(part.day());
    } else if (this instanceof Within within) {
      return List.of(within.day());
    } else if (this instanceof Between between) {
      return List.of(between.first(), between.last());
    } else if (this instanceof In in) {
      return List.of(in.time(), in.outer());
    } else if (this instanceof Nth nth) {
      return List.of(nth.whole());
    } else if (this instanceof After after) {
      return List.of(after.base());
    } else if (this instanceof Member member) {
      return List.of(member.date());
    } else if (this instanceof Edge edge) {
      return List.of(edge.whole());
    } else if (this instanceof Total total) {
      return ImmutableList.copyOf(total.amounts());
    } else if (this instanceof Clock clock && clock.day() != null) {
      return List.of(clock.day());
    }
    return List.of();
  }
}
