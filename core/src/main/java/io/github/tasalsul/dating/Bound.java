package io.github.tasalsul.dating;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a clue says about the article's day, as data: «أمس الثلاثاء» is {@code
 * OnWeekday(WEDNESDAY)}, «الأحد المقبل في 19 يناير» is {@code Near(19 January, BEFORE, SUNDAY)}.
 */
public sealed interface Bound {

  /** Where the article's day lies, seen from the time that the words name. */
  enum Side {
    /** The article's day is the one named, or lies within the month named. */
    ON,
    /** It lies after it: «13 يناير الماضي». */
    AFTER,
    /** It lies before it: «19 يناير المقبل». */
    BEFORE,
    /** It lies somewhere near it. */
    NEAR
  }

  /** The article is of that day of the week. */
  record OnWeekday(DayOfWeek day) implements Bound {}

  /**
   * The article lies so from a day of the year.
   *
   * @param date the day and month
   * @param side on which side of it the article lies
   * @param weekday the day of the week that it falls on, or null where it is not said
   */
  record ByMonthDay(MonthDay date, Side side, @Nullable DayOfWeek weekday) implements Bound {}

  /** The article lies so from a month, 1 to 12, of the Gregorian or the Hijri calendar. */
  record ByMonth(int month, boolean hijri, Side side) implements Bound {}

  /**
   * A year that the text names.
   *
   * @param year the year
   * @param begun true where the words say that it has begun, so that the article is not older
   */
  record ByYear(int year, boolean begun) implements Bound {}

  /** Returns which sort of clue gives such a bound. */
  default Clue.Kind kind() {
    if (this instanceof OnWeekday) {
      return Clue.Kind.WEEKDAY;
    } else if (this instanceof ByMonthDay) {
      return Clue.Kind.MONTH_DAY;
    }
    return this instanceof ByMonth ? Clue.Kind.MONTH : Clue.Kind.YEAR;
  }

  /** Returns the bound as an English phrase about the article: "a Wednesday". */
  default String words() {
    if (this instanceof OnWeekday weekday) {
      return "a " + name(weekday.day());
    } else if (this instanceof ByMonthDay day) {
      String date = day.date().getDayOfMonth() + " " + month(day.date().getMonthValue());
      DayOfWeek weekday = day.weekday();
      return words(day.side()) + "a " + date + (weekday == null ? "" : ", a " + name(weekday));
    } else if (this instanceof ByMonth month) {
      String name = month.hijri() ? "Hijri month " + month.month() : month(month.month());
      return (month.side() == Side.ON ? "in " : words(month.side())) + name;
    } else if (this instanceof ByYear year) {
      return year.begun() ? year.year() + " or later" : year.year() + " is named";
    }
    throw new AssertionError(this);
  }

  private static String words(Side side) {
    return switch (side) {
      case ON -> "";
      case AFTER -> "after ";
      case BEFORE -> "before ";
      case NEAR -> "near ";
    };
  }

  /** Returns the English name of a day of the week. */
  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String month(int month) {
    return java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
