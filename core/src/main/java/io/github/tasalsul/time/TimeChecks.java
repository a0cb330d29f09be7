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
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds times that disagree with themselves or with the article's date: «الأحد 13 يناير 2020» was a
 * Monday, «كانون الأول/يناير» names two months.
 */
public final class TimeChecks {
  private TimeChecks() {}

  /**
   * A disagreement, told with both readings.
   *
   * @param span where it stands
   * @param code {@code weekday-mismatch}, {@code month-mismatch}, {@code calendar-mismatch} or
   *     {@code no-such-date}
   * @param message one English sentence
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
      for (Meaning part : time.meaning().parts()) {
        Disagreement found = part instanceof Both both ? check(time.span(), both, anchor) : null;
        if (found != null) {
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
      return new Disagreement(
          span,
          "month-mismatch",
          "the two names of the month are " + one.month() + " and " + other.month());
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
              + name(weekday.day());
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
    boolean years =
        (both.main() instanceof CalendarDate date && date.month() == null)
            || both.check() instanceof Offset;
    long apart = Math.abs(ChronoUnit.DAYS.between(day, other));
    if (years || apart <= slack) {
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

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
