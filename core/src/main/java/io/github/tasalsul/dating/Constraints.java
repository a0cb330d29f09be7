package io.github.tasalsul.dating;

import io.github.tasalsul.dating.Bound.ByMonth;
import io.github.tasalsul.dating.Bound.ByMonthDay;
import io.github.tasalsul.dating.Bound.ByYear;
import io.github.tasalsul.dating.Bound.OnWeekday;
import io.github.tasalsul.dating.Bound.Side;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in English words what the clues leave: "a Wednesday; after a 13 January; year unknown". */
final class Constraints {
  private static final int MOST_DATES = 4;

  private Constraints() {}

  /** Returns the words, or null where no clue says anything about the day. */
  static @Nullable String words(List<Clue> clues) {
    List<String> parts =
        java.util.stream.Stream.of(weekdays(clues), dates(clues), months(clues))
            .filter(part -> !part.isEmpty())
            .toList();
    String year = year(clues);
    if (parts.isEmpty() && year.isEmpty()) {
      return null;
    }
    String days = String.join("; ", parts);
    return (days.isEmpty() ? "" : days + "; ") + (year.isEmpty() ? "year unknown" : year);
  }

  private static String weekdays(List<Clue> clues) {
    List<String> days = phrases(clues.stream().filter(c -> c.bound() instanceof OnWeekday).toList());
    return String.join(" or ", days) + (days.size() > 1 ? " (the clues disagree)" : "");
  }

  private static String dates(List<Clue> clues) {
    List<Clue> dated = clues.stream().filter(c -> c.bound() instanceof ByMonthDay).toList();
    List<Clue> firm = dated.stream().filter(c -> side(c.bound()) != Side.NEAR).toList();
    return String.join("; ", phrases(firm.isEmpty() ? dated : firm));
  }

  private static String months(List<Clue> clues) {
    return String.join(
        "; ",
        phrases(
            clues.stream()
                .filter(c -> c.bound() instanceof ByMonth)
                .filter(c -> side(c.bound()) != Side.NEAR)
                .toList()));
  }

  private static Side side(Bound bound) {
    if (bound instanceof ByMonthDay day) {
      return day.side();
    }
    return bound instanceof ByMonth month ? month.side() : Side.NEAR;
  }

  private static String year(List<Clue> clues) {
    OptionalInt begun = latest(clues, true);
    if (begun.isPresent()) {
      return begun.getAsInt() + " or later";
    }
    OptionalInt named = latest(clues, false);
    return named.isPresent() ? "year unknown, the latest named is " + named.getAsInt() : "";
  }

  private static OptionalInt latest(List<Clue> clues, boolean begun) {
    return clues.stream()
        .map(Clue::bound)
        .filter(ByYear.class::isInstance)
        .map(ByYear.class::cast)
        .filter(year -> !begun || year.begun())
        .mapToInt(ByYear::year)
        .max();
  }

  private static List<String> phrases(List<Clue> clues) {
    return clues.stream()
        .map(Clue::says)
        .distinct()
        .limit(MOST_DATES)
        .collect(Collectors.toList());
  }
}
