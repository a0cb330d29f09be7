package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY_PART;
import static io.github.tasalsul.time.Granularity.SEASON;

import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.Clock;
import io.github.tasalsul.time.Meaning.DayPart;
import io.github.tasalsul.time.Meaning.Part;
import io.github.tasalsul.time.Meaning.PartOf;
import io.github.tasalsul.time.TimeValue.Resolved;
import io.github.tasalsul.time.TimeValue.Unresolved;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Resolves parts: of a day, of the clock, of a week, month, year or decade. */
final class Parts {
  private Parts() {}

  static TimeValue ofDay(DayPart part, @Nullable LocalDate anchor) {
    Meaning told = part.day() instanceof Meaning.Between between ? between.first() : part.day();
    TimeValue day = Resolver.resolve(told, anchor);
    LocalDate date = day.range().firstDay();
    String suffix = Timex.part(part.part());
    if (date == null || !(day instanceof Resolved)) {
      String timex = day.timex().startsWith("XXXX") ? day.timex() : "XXXX-XX-XX";
      return new Unresolved(timex + suffix, Resolver.NO_DATE, DAY_PART);
    }
    LocalDateTime start = date.atStartOfDay();
    TimeRange range =
        switch (part.part()) {
          case DAWN -> hours(start, 0, 7); // the news call what follows midnight so too
          case MO -> hours(start, 6, 12);
          case NOON -> hours(start, 12, 15);
          case AF -> hours(start, 12, 18);
          case EV -> hours(start, 18, 24);
          case NI -> hours(start, 18, 30);
          default -> TimeRange.ofDay(date);
        };
    return new Resolved(Timex.day(date) + suffix, null, range, DAY_PART, false);
  }

  private static TimeRange hours(LocalDateTime start, int from, int to) {
    return new TimeRange(start.plusHours(from), start.plusHours(to));
  }

  static TimeValue clock(Clock clock, @Nullable LocalDate anchor) {
    Meaning told = clock.day();
    TimeValue day =
        told == null ? Units.offset(0, Granularity.DAY, anchor) : Resolver.resolve(told, anchor);
    LocalTime time = clock.time();
    Granularity unit = clock.exact() ? Granularity.MINUTE : Granularity.HOUR;
    LocalDate date = day.range().firstDay();
    if (date == null || !(day instanceof Resolved)) {
      String timex = day.timex().startsWith("XXXX") ? day.timex() : "XXXX-XX-XX";
      return new Unresolved(timex + Timex.time(time), Resolver.NO_DATE, unit);
    }
    LocalDateTime start = date.atTime(time);
    TimeRange range = new TimeRange(start, start.plusMinutes(clock.exact() ? 1 : 60));
    return new Resolved(Timex.day(date) + Timex.time(time), null, range, unit, false);
  }

  static TimeValue of(PartOf part, @Nullable LocalDate anchor) {
    switch (part.part()) {
      case SP, SU, FA, WI -> {
        return season(part.part(), part.whole(), anchor);
      }
      default -> {
        TimeValue whole = Resolver.resolve(part.whole(), anchor);
        LocalDate first = whole.range().firstDay();
        LocalDate last = whole.range().lastDay();
        if (first == null || last == null || !(whole instanceof Resolved)) {
          return new Unresolved(whole.timex(), Resolver.NO_DATE, whole.granularity());
        }
        return part(part.part(), whole, first, last);
      }
    }
  }

  private static TimeValue part(Part part, TimeValue whole, LocalDate first, LocalDate last) {
    boolean year = whole.granularity() == Granularity.YEAR;
    TimeRange range = share(part, first, last);
    return switch (part) {
      case START, MID, END ->
          new Resolved(whole.timex(), part.name(), range, whole.granularity(), false);
      case H1, H2 ->
          year
              ? new Resolved(whole.timex() + "-" + part, null, range, SEASON, false)
              : new Resolved(
                  whole.timex(),
                  part == Part.H1 ? "START" : "END",
                  range,
                  whole.granularity(),
                  false);
      default -> new Resolved(whole.timex() + "-" + part, null, range, SEASON, false);
    };
  }

  /** Returns the share of the days that a part covers, in thirds, halves or quarters. */
  private static TimeRange share(Part part, LocalDate first, LocalDate last) {
    return switch (part) {
      case START -> share(first, last, 0, 3);
      case MID -> share(first, last, 1, 3);
      case END -> share(first, last, 2, 3);
      case H1 -> share(first, last, 0, 2);
      case H2 -> share(first, last, 1, 2);
      case Q1 -> share(first, last, 0, 4);
      case Q2 -> share(first, last, 1, 4);
      case Q3 -> share(first, last, 2, 4);
      case Q4 -> share(first, last, 3, 4);
      default -> TimeRange.ofDays(first, last);
    };
  }

  private static TimeRange share(LocalDate first, LocalDate last, int index, int parts) {
    long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
    if (months > 0 && months % parts == 0 && first.getDayOfMonth() == 1) {
      LocalDate start = first.plusMonths(months / parts * index);
      return TimeRange.ofDays(start, start.plusMonths(months / parts).minusDays(1));
    }
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    LocalDate start = first.plusDays(days * index / parts);
    LocalDate end = first.plusDays(Math.max(days * (index + 1) / parts, 1) - 1);
    return TimeRange.ofDays(start, end.isBefore(start) ? start : end);
  }

  private static TimeValue season(Part part, Meaning whole, @Nullable LocalDate anchor) {
    Integer year = null;
    if (whole instanceof CalendarDate near && near.year() == null && near.month() == null) {
      if (anchor != null) {
        List<YearMonth> starts =
            IntStream.rangeClosed(anchor.getYear() - 2, anchor.getYear() + 2)
                .mapToObj(y -> YearMonth.of(y, firstMonth(part)))
                .toList();
        // A season is past only when it is over: compare its end, three months later.
        boolean last = near.direction() == Direction.LAST;
        Function<YearMonth, LocalDate> edge = m -> (last ? m.plusMonths(3) : m).atDay(1);
        LocalDate from = last ? anchor.plusDays(1) : anchor;
        year = Dates.choose(starts, edge, near.direction(), from).getYear();
      }
    } else {
      LocalDate first = Resolver.resolve(whole, anchor).range().firstDay();
      year = first == null ? null : first.getYear();
    }
    if (year == null) {
      return new Unresolved("XXXX-" + part, Resolver.NO_DATE, SEASON);
    }
    LocalDate start = LocalDate.of(year, firstMonth(part), 1);
    TimeRange range = TimeRange.ofDays(start, start.plusMonths(3).minusDays(1));
    return new Resolved(Timex.year(year) + "-" + part, null, range, SEASON, false);
  }

  private static int firstMonth(Part season) {
    return switch (season) {
      case SP -> 3;
      case SU -> 6;
      case FA -> 9;
      default -> 12;
    };
  }
}
