package io.github.tasalsul.dating;

import io.github.tasalsul.dating.Bound.ByDay;
import io.github.tasalsul.dating.Bound.ByMonth;
import io.github.tasalsul.dating.Bound.InYear;
import io.github.tasalsul.dating.Bound.Named;
import io.github.tasalsul.dating.Bound.NotAfter;
import io.github.tasalsul.dating.Bound.NotBefore;
import io.github.tasalsul.dating.Bound.OnWeekday;
import io.github.tasalsul.dating.Bound.Side;
import io.github.tasalsul.dating.Clue.Use;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says in English words what the clues leave: "a Wednesday; after a 13 January; year unknown", or
 * of few candidates "Monday 13 January of 2014, 2020, 2025 or 2031".
 */
final class Constraints {
  private static final int MOST_DATES = 4;
  private static final int MOST_YEARS = 8;
  private static final int MOST_DAYS = 8;

  private Constraints() {}

  /**
   * Returns the words, or null where no clue says anything about the day.
   *
   * @param clues all clues; those that do not count are passed over
   * @param listed the candidates, empty where they are too many
   */
  static @Nullable String words(List<Clue> clues, List<LocalDate> listed) {
    String few = ofFew(listed);
    if (few != null) {
      return few;
    }
    List<Clue> counted = clues.stream().filter(Constraints::counts).toList();
    List<String> parts = new ArrayList<>();
    String shared = shared(listed);
    addIfAny(parts, shared.isEmpty() ? weekdays(counted) : shared);
    addIfAny(parts, phrases(days(counted)));
    addIfAny(parts, phrases(months(counted)));
    String year = year(counted);
    if (parts.isEmpty() && year.isEmpty()) {
      return null;
    }
    parts.add(year.isEmpty() ? "year unknown" : year);
    return String.join("; ", parts);
  }

  private static boolean counts(Clue clue) {
    return clue.use() == Use.USED || clue.use() == Use.IDLE;
  }

  private static void addIfAny(List<String> parts, String part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  /** Says few candidates themselves; null where they are many or none. */
  private static @Nullable String ofFew(List<LocalDate> days) {
    if (days.isEmpty()) {
      return null;
    }
    List<Integer> years = days.stream().map(LocalDate::getYear).distinct().toList();
    List<MonthDay> dates = days.stream().map(MonthDay::from).distinct().toList();
    List<DayOfWeek> weekdays = days.stream().map(LocalDate::getDayOfWeek).distinct().toList();
    if (dates.size() == 1 && years.size() <= MOST_YEARS) {
      MonthDay date = dates.get(0);
      String weekday = weekdays.size() == 1 ? Bound.name(weekdays.get(0)) + " " : "";
      String day = date.getDayOfMonth() + " " + Yearly.name(date.getMonthValue());
      return weekday + day + " of " + or(years);
    } else if (days.size() <= MOST_DAYS) {
      return (weekdays.size() == 1 ? "a " + Bound.name(weekdays.get(0)) + ": " : "") + or(days);
    }
    return null;
  }

  private static String or(List<?> things) {
    List<String> words = things.stream().map(Object::toString).toList();
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** Says the weekday and month that all candidates share: "a Monday in January". */
  private static String shared(List<LocalDate> days) {
    List<DayOfWeek> weekdays = days.stream().map(LocalDate::getDayOfWeek).distinct().toList();
    List<Integer> months = days.stream().map(LocalDate::getMonthValue).distinct().toList();
    return weekdays.size() == 1 && months.size() == 1
        ? "a " + Bound.name(weekdays.get(0)) + " in " + Yearly.name(months.get(0))
        : "";
  }

  private static String weekdays(List<Clue> clues) {
    return clues.stream()
        .filter(clue -> clue.bound() instanceof OnWeekday)
        .map(Clue::says)
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  private static List<Clue> days(List<Clue> clues) {
    List<Clue> dated = clues.stream().filter(c -> c.bound() instanceof ByDay).toList();
    List<Clue> firm = dated.stream().filter(c -> side(c.bound()) != Side.NEAR).toList();
    List<Clue> told = firm.isEmpty() ? dated : firm;
    return told.stream().filter(c -> !isSaidBetter((ByDay) c.bound(), told)).toList();
  }

  /** Tells whether another clue says the same day with its weekday. */
  private static boolean isSaidBetter(ByDay day, List<Clue> clues) {
    return day.weekday() == null
        && clues.stream()
            .map(c -> (ByDay) c.bound())
            .anyMatch(other -> other.weekday() != null && other.date().equals(day.date()));
  }

  private static List<Clue> months(List<Clue> clues) {
    List<Clue> months = clues.stream().filter(c -> c.bound() instanceof ByMonth).toList();
    List<Clue> on = months.stream().filter(c -> side(c.bound()) == Side.ON).toList();
    List<Clue> firm = months.stream().filter(c -> side(c.bound()) != Side.NEAR).toList();
    boolean days = clues.stream().anyMatch(c -> c.bound() instanceof ByDay);
    return !on.isEmpty() ? on : firm.isEmpty() && !days ? months : firm;
  }

  private static Side side(Bound bound) {
    if (bound instanceof ByDay day) {
      return day.side();
    }
    return bound instanceof ByMonth month ? month.side() : Side.NEAR;
  }

  private static String year(List<Clue> clues) {
    for (Clue clue : clues) {
      if (clue.bound() instanceof InYear) {
        return clue.says();
      }
    }
    Clue from = null;
    Clue to = null;
    int named = 0;
    for (Clue clue : clues) {
      if (clue.bound() instanceof NotBefore one
          && (from == null || one.day().isAfter(((NotBefore) from.bound()).day()))) {
        from = clue;
      } else if (clue.bound() instanceof NotAfter one
          && (to == null || one.day().isBefore(((NotAfter) to.bound()).day()))) {
        to = clue;
      } else if (clue.bound() instanceof Named one) {
        named = Math.max(named, one.year());
      }
    }
    List<String> parts = new ArrayList<>();
    if (from != null) {
      parts.add(from.says());
    }
    if (to != null) {
      parts.add(to.says());
    }
    return parts.isEmpty() && named > 0
        ? "year unknown, the latest named is " + named
        : String.join(", ", parts);
  }

  private static String phrases(List<Clue> clues) {
    return clues.stream()
        .map(Clue::says)
        .distinct()
        .limit(MOST_DATES)
        .collect(Collectors.joining("; "));
  }
}
