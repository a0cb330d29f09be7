package io.github.tasalsul.time;

import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.Member;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves dates without a year that stand in a row: «من 20 نوفمبر إلى 18 ديسمبر». */
final class Members {
  private static final int YEARS = 4;

  private Members() {}

  static TimeValue resolve(Member member, @Nullable LocalDate anchor) {
    MonthDay own = monthDay(member.date());
    MonthDay first = monthDay(member.first());
    MonthDay last = monthDay(member.last());
    if (anchor == null || own == null || first == null || last == null) {
      return Dates.calendar(member.date(), anchor);
    }
    List<Row> rows = new ArrayList<>();
    for (int year = anchor.getYear() - YEARS; year <= anchor.getYear() + YEARS; year++) {
      LocalDate start = first.atYear(year);
      LocalDate end = last.atYear(last.isBefore(first) ? year + 1 : year);
      rows.add(new Row(start, end));
    }
    LocalDate start = choose(rows, member.last().direction(), anchor).start();
    int year = own.isBefore(first) ? start.getYear() + 1 : start.getYear();
    CalendarDate date = member.date();
    return Dates.calendar(new CalendarDate(year, date.month(), date.day(), Direction.THIS), anchor);
  }

  /** The first and last day of the row in one year. */
  private record Row(LocalDate start, LocalDate end) {}

  /** Chooses by the start of what is past and by the end of what is to come. */
  private static Row choose(List<Row> rows, Direction direction, LocalDate anchor) {
    for (Row row : rows) {
      boolean around = !row.start().isAfter(anchor) && !row.end().isBefore(anchor);
      if (around && direction != Direction.LAST && direction != Direction.NEXT) {
        return row;
      }
    }
    return switch (direction) {
      case FUTURE, NEXT, LAST -> Dates.choose(rows, Row::end, direction, anchor);
      default -> Dates.choose(rows, Row::start, direction, anchor);
    };
  }

  private static @Nullable MonthDay monthDay(CalendarDate date) {
    Integer month = date.month();
    Integer day = date.day();
    return month == null || day == null || day > java.time.Month.of(month).maxLength()
        ? null
        : MonthDay.of(month, day);
  }
}
