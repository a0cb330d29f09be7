package io.github.tasalsul.time;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.Meaning.Both;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Meaning.Offset;
import io.github.tasalsul.time.Meaning.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds times that disagree with themselves or with the article's date: «الأحد 13 يناير 2020» was a
 * Monday, «كانون الأول/يناير» names two months. The value stays what the date or the first name
 * says; the message tells what the other reading would be.
 */
public final class TimeChecks {
  private TimeChecks() {}

  /**
   * A disagreement, told with both readings.
   *
   * @param span where it stands
   * @param code {@code weekday-mismatch}, {@code month-mismatch}, {@code calendar-mismatch}, {@code
   *     year-mismatch} or {@code no-such-date}
   * @param message one English sentence that names both readings
   */
  public record Disagreement(Span span, String code, String message) {}

  /** Lists the disagreements of {@code times}, seen from {@code anchor} where that is known. */
  public static List<Disagreement> check(List<TimeExpression> times, @Nullable LocalDate anchor) {
    ImmutableList.Builder<Disagreement> all = ImmutableList.builder();
    for (TimeExpression time : times) {
      TimeValue value = Resolver.resolve(time.meaning(), anchor);
      if (value instanceof TimeValue.Unresolved unresolved
          && unresolved.reason().startsWith(Resolver.NO_SUCH_DATE)) {
        all.add(new Disagreement(time.span(), "no-such-date", unresolved.reason()));
      }
      Set<String> told = new HashSet<>();
      for (Meaning part : time.meaning().parts()) {
        Disagreement found = part instanceof Both both ? check(time.span(), both, anchor) : null;
        if (found != null && told.add(found.code())) {
          all.add(found);
        }
      }
    }
    return all.build();
  }

  private static @Nullable Disagreement check(Span span, Both both, @Nullable LocalDate anchor) {
    if (both.main() instanceof CalendarDate one
        && both.check() instanceof CalendarDate other
        && one.month() != null
        && !one.month().equals(other.month())) {
      String message =
          "the two names of the month are those of "
              + Resolver.resolve(one, anchor).timex()
              + " and "
              + Resolver.resolve(other, anchor).timex();
      return new Disagreement(span, "month-mismatch", message);
    }
    if (YearGrammar.isYear(both.main()) || isHijriYear(both.main())) {
      return years(span, both, anchor);
    }
    LocalDate day = Resolver.resolve(mainOf(both, anchor), anchor).range().firstDay();
    if (day == null) {
      return null;
    }
    if (both.check() instanceof Weekday weekday && day.getDayOfWeek() != weekday.day()) {
      boolean counted = both.main() instanceof Offset;
      String message =
          Timex.day(day)
              + (counted ? ", counted from the article's date, is a " : " is a ")
              + name(day.getDayOfWeek())
              + ", the text says "
              + name(weekday.day())
              + ", which would be "
              + Timex.day(nearest(day, weekday.day()));
      return new Disagreement(span, "weekday-mismatch", message);
    }
    if (both.check() instanceof Both inner && inner.check() instanceof Weekday) {
      return check(span, new Both(both.main(), inner.check()), anchor);
    }
    if (both.check() instanceof HijriDate || both.check() instanceof CalendarDate) {
      return calendars(span, both, day, anchor);
    }
    return null;
  }

  private static Meaning mainOf(Both both, @Nullable LocalDate anchor) {
    return Dates.agreeing(both, anchor);
  }

  private static @Nullable Disagreement calendars(
      Span span, Both both, LocalDate day, @Nullable LocalDate anchor) {
    LocalDate other = checked(both.check(), day, anchor);
    if (other == null) {
      return null;
    }
    // The sighting of the moon may move a Hijri date by a day.
    long slack = both.check() instanceof HijriDate ? 1 : 0;
    long apart = Math.abs(ChronoUnit.DAYS.between(day, other));
    if (both.check() instanceof Offset || apart <= slack) {
      return null;
    }
    return new Disagreement(
        span,
        "calendar-mismatch",
        "the two dates are " + Timex.day(day) + " and " + Timex.day(other));
  }

  /** A date without a year beside another time is the one nearest to that: «غدا 1 يوليو». */
  private static @Nullable LocalDate checked(
      Meaning check, LocalDate day, @Nullable LocalDate anchor) {
    if (check instanceof CalendarDate date && date.year() == null) {
      Meaning near = new CalendarDate(null, date.month(), date.day(), Direction.NEAREST);
      return Resolver.resolve(near, day).range().firstDay();
    } else if (check instanceof HijriDate date && date.year() == null) {
      Meaning near = new HijriDate(null, date.month(), date.day(), Direction.NEAREST);
      return Resolver.resolve(near, day).range().firstDay();
    }
    return Resolver.resolve(check, anchor).range().firstDay();
  }

  private static boolean isHijriYear(Meaning meaning) {
    return meaning instanceof HijriDate date && date.month() == null;
  }

  /** Checks «العام الماضي 2018»: the year that is named should be the one that is counted. */
  private static @Nullable Disagreement years(Span span, Both both, @Nullable LocalDate anchor) {
    TimeValue named = Resolver.resolve(both.main(), anchor);
    TimeValue counted = Resolver.resolve(both.check(), anchor);
    LocalDate first = named.range().firstDay();
    LocalDate last = named.range().lastDay();
    LocalDate start = counted.range().firstDay();
    LocalDate end = counted.range().lastDay();
    if (first == null || last == null || start == null || end == null) {
      return null;
    }
    if (!first.isAfter(end) && !start.isAfter(last)) {
      return null;
    }
    String message =
        "the year that is named is "
            + named.timex()
            + ", the one counted from the article's date is "
            + counted.timex();
    return new Disagreement(span, "year-mismatch", message);
  }

  /** Returns the day of the week {@code sought} that is nearest to {@code day}. */
  private static LocalDate nearest(LocalDate day, DayOfWeek sought) {
    return day.minusDays(3).with(TemporalAdjusters.nextOrSame(sought));
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
