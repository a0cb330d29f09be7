package io.github.tasalsul.dating;

import io.github.tasalsul.dating.Bound.ByDay;
import io.github.tasalsul.dating.Bound.ByMonth;
import io.github.tasalsul.dating.Bound.InYear;
import io.github.tasalsul.dating.Bound.NotAfter;
import io.github.tasalsul.dating.Bound.NotBefore;
import io.github.tasalsul.dating.Bound.OnWeekday;
import io.github.tasalsul.time.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Says in English what a bound leaves: "a Wednesday", "after a 13 January". */
final class BoundWords {
  private static final int FEW_DAYS = 60;

  private BoundWords() {}

  static String of(Bound bound) {
    if (bound instanceof OnWeekday weekday) {
      return "a " + Bound.name(weekday.day());
    } else if (bound instanceof ByDay day) {
      return day(day);
    } else if (bound instanceof ByMonth month) {
      String name =
          month.hijri() ? Yearly.HIJRI_MONTHS.get(month.month() - 1) : Yearly.name(month.month());
      return switch (month.side()) {
        case ON -> "in " + name;
        case AFTER -> "after " + (month.hijri() ? name : "a " + name);
        case BEFORE -> "before " + (month.hijri() ? name : "a " + name);
        case NEAR -> name + " is named";
      };
    } else if (bound instanceof InYear in) {
      return "in " + in.year();
    } else if (bound instanceof NotBefore from) {
      return time(from.day(), from.unit()) + " or later";
    } else if (bound instanceof NotAfter to) {
      return time(to.day(), to.unit()) + " or earlier";
    } else if (bound instanceof Bound.Named named) {
      return named.year() + " is named";
    }
    throw new AssertionError(bound);
  }

  private static String day(ByDay bound) {
    DayOfWeek weekday = bound.weekday();
    String date =
        "a " + bound.date().words() + (weekday == null ? "" : ", a " + Bound.name(weekday));
    if (bound.first() == bound.last()) {
      return bound.first() == 0 ? date : count(Math.abs(bound.first())) + side(bound) + date;
    } else if (bound.side() == Bound.Side.NEAR) {
      return "near " + date;
    }
    int least = Math.min(Math.abs(bound.first()), Math.abs(bound.last()));
    int most = Math.max(Math.abs(bound.first()), Math.abs(bound.last()));
    return (most <= FEW_DAYS ? least + " to " + count(most) : "") + side(bound) + date;
  }

  private static String side(ByDay bound) {
    boolean few = Math.max(Math.abs(bound.first()), Math.abs(bound.last())) <= FEW_DAYS;
    return (few ? " " : "") + (bound.first() + bound.last() < 0 ? "before " : "after ");
  }

  private static String count(int days) {
    return days + (days == 1 ? " day" : " days");
  }

  private static String time(LocalDate day, Granularity unit) {
    return switch (unit) {
      case YEAR -> Integer.toString(day.getYear());
      case MONTH -> Yearly.name(day.getMonthValue()) + " " + day.getYear();
      default -> day.toString();
    };
  }
}
