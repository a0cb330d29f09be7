package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;
import static io.github.tasalsul.time.Granularity.VAGUE;

import io.github.tasalsul.time.Meaning.Amount;
import io.github.tasalsul.time.Meaning.Both;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.Sign;
import io.github.tasalsul.time.TimeValue.Resolved;
import io.github.tasalsul.time.TimeValue.Unresolved;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns meanings into values, seen from an anchor date, mostly the day of the article. «أمس» seen
 * from 19 February 2020 is {@code 2020-02-18}; without an anchor it stays {@link Unresolved} as
 * {@code XXXX-XX-XX}.
 *
 * <p>Ranges are half-open local times: a morning is from 6 to 12, dawn counts as morning, noon is
 * from 12 to 15, an afternoon from 12 to 18, an evening from 18 to 24, a night from 18 to 6 of the
 * next day. A date that does not exist (30 February) is {@link Unresolved}, never an exception.
 */
public final class Resolver {
  static final String NO_SUCH_DATE = "there is no such date";
  static final String NO_DATE = "the date it is counted from is not known";

  private Resolver() {}

  /**
   * Resolves {@code meaning}.
   *
   * @param anchor the day it is seen from, or null where that is not known
   */
  public static TimeValue resolve(Meaning meaning, @Nullable LocalDate anchor) {
    try {
      return value(meaning, anchor);
    } catch (DateTimeException | ArithmeticException e) {
      return new Unresolved(placeholder(meaning), NoSuchDate.reason(meaning), VAGUE);
    }
  }

  /**
   * Resolves {@code meaning} as seen from a moment, which tells apart what counts in hours: «قبل 6
   * ساعات» seen from 10:38 is {@code T04:38}. All else is as seen from the day of the moment.
   */
  public static TimeValue resolveAt(Meaning meaning, LocalDateTime moment) {
    try {
      TimeValue hours = meaning instanceof Meaning.Shift shift ? Units.hours(shift, moment) : null;
      return hours != null ? hours : resolve(meaning, moment.toLocalDate());
    } catch (DateTimeException e) {
      return new Unresolved("", NoSuchDate.reason(meaning), VAGUE);
    }
  }

  static TimeValue value(Meaning meaning, @Nullable LocalDate anchor) {
    if (meaning instanceof Meaning.Offset offset) {
      return Units.offset(offset.amount(), offset.unit(), anchor);
    } else if (meaning instanceof Meaning.Weekday weekday) {
      return Dates.weekday(weekday, anchor);
    } else if (meaning instanceof CalendarDate date) {
      return Dates.calendar(date, anchor);
    } else if (meaning instanceof Meaning.HijriDate date) {
      return Hijri.resolve(date, anchor);
    } else if (meaning instanceof Meaning.Easter easter) {
      return Dates.easter(easter, anchor);
    } else if (meaning instanceof Both both) {
      return both(both, anchor);
    } else if (meaning instanceof Meaning.DayPart part) {
      return Parts.ofDay(part, anchor);
    } else if (meaning instanceof Meaning.PartOf part) {
      return Parts.of(part, anchor);
    } else if (meaning instanceof Meaning.Clock clock) {
      return Parts.clock(clock, anchor);
    } else if (meaning instanceof Meaning.Within within) {
      return resolve(within.day(), anchor);
    } else if (meaning instanceof Meaning.Era era) {
      return Units.era(era);
    } else if (meaning instanceof Meaning.In in) {
      return Inside.in(in, anchor);
    } else if (meaning instanceof Meaning.Nth nth) {
      return Inside.nth(nth, anchor);
    } else if (meaning instanceof Meaning.Between between) {
      return between(between, anchor);
    } else if (meaning instanceof Meaning.After after) {
      return Units.after(after, anchor);
    } else if (meaning instanceof Meaning.FromPrevious previous) {
      return Units.offset(previous.amount(), previous.unit(), anchor);
    } else if (meaning instanceof Meaning.Member member) {
      return Members.resolve(member, anchor);
    }
    return length(meaning, anchor);
  }

  private static TimeValue length(Meaning meaning, @Nullable LocalDate anchor) {
    if (meaning instanceof Meaning.Shift shift) {
      return Units.shift(shift, anchor);
    } else if (meaning instanceof Amount amount) {
      return amount(amount, TimeRange.UNKNOWN);
    } else if (meaning instanceof Meaning.FromEvent event) {
      return amount(event.amount(), TimeRange.UNKNOWN);
    } else if (meaning instanceof Meaning.Window window) {
      return Units.window(window, anchor);
    } else if (meaning instanceof Meaning.Edge edge) {
      return Units.edge(edge, anchor);
    } else if (meaning instanceof Meaning.Total total) {
      return total(total);
    } else if (meaning instanceof Meaning.Every every) {
      return new TimeValue.Recurring(
          every.timex(),
          every.unit(),
          every.each() ? "EVERY" : null,
          every.times() == null ? null : every.times() + "X");
    } else if (meaning instanceof Meaning.Vague vague) {
      return vague(vague.sign(), anchor);
    }
    return new Unresolved("", "no way to resolve " + meaning.getClass().getSimpleName(), VAGUE);
  }

  static TimeValue amount(Amount amount, TimeRange range) {
    String timex = Timex.duration(amount.number(), amount.unit());
    boolean vague = amount.number() == null;
    return new TimeValue.Amount(timex, amount.mod(), range, amount.unit(), vague);
  }

  private static TimeValue total(Meaning.Total total) {
    Granularity finest = total.amounts().get(total.amounts().size() - 1).unit();
    String days =
        total.amounts().stream()
            .filter(part -> part.unit().compareTo(Granularity.HOUR) > 0)
            .map(part -> Timex.amount(part.number(), part.unit()))
            .collect(Collectors.joining());
    String hours =
        total.amounts().stream()
            .filter(part -> part.unit().compareTo(Granularity.HOUR) <= 0)
            .map(part -> Timex.amount(part.number(), part.unit()))
            .collect(Collectors.joining());
    String timex = "P" + days + (hours.isEmpty() ? "" : "T" + hours);
    return new TimeValue.Amount(timex, null, TimeRange.UNKNOWN, finest, false);
  }

  static TimeValue vague(Sign sign, @Nullable LocalDate anchor) {
    String timex =
        switch (sign) {
          case BEFORE -> "PAST_REF";
          case AT -> "PRESENT_REF";
          case AFTER -> "FUTURE_REF";
        };
    TimeRange range = TimeRange.UNKNOWN;
    if (anchor != null) {
      range =
          switch (sign) {
            case BEFORE -> TimeRange.upTo(anchor);
            case AT -> TimeRange.ofDay(anchor);
            case AFTER -> TimeRange.from(anchor);
          };
    }
    return new Resolved(timex, null, range, VAGUE, true);
  }

  private static TimeValue both(Both both, @Nullable LocalDate anchor) {
    TimeValue main = resolve(Dates.agreeing(both, anchor), anchor);
    if (!(main instanceof Unresolved)) {
      return main;
    }
    TimeValue check = resolve(both.check(), anchor);
    boolean noDate = main.timex().startsWith("XXXX-XX-XX");
    return check instanceof Resolved || noDate ? check : main;
  }

  private static TimeValue between(Meaning.Between between, @Nullable LocalDate anchor) {
    TimeValue first = resolve(between.first(), anchor);
    TimeValue last = resolve(between.last(), anchor);
    LocalDate start = first.range().firstDay();
    LocalDate end = last.range().lastDay();
    if (start == null || end == null || end.isBefore(start)) {
      return first;
    }
    String timex = Timex.day(start) + "/" + Timex.day(end);
    return new Resolved(timex, null, TimeRange.ofDays(start, end), DAY, false);
  }

  private static String placeholder(Meaning meaning) {
    if (meaning instanceof CalendarDate date) {
      Integer year = date.year();
      String first = year == null ? "XXXX" : Timex.year(year);
      String month = date.month() == null ? "" : "-" + Timex.two(date.month());
      String day = date.day() == null ? "" : "-" + Timex.two(date.day());
      return first + month + day;
    }
    for (Meaning inner : meaning.inner()) {
      String timex = placeholder(inner);
      if (!timex.isEmpty()) {
        return timex;
      }
    }
    return "";
  }
}
