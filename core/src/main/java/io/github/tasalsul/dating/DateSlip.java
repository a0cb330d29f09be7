package io.github.tasalsul.dating;

import io.github.tasalsul.dating.Bound.ByDay;
import io.github.tasalsul.dating.Bound.OnWeekday;
import io.github.tasalsul.dating.Clue.Use;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows articles that were published the day after they were written: one of Thursday 20 February
 * 2020 that says «أمس الثلاثاء» speaks from 19 February.
 */
final class DateSlip {
  private DateSlip() {}

  /**
   * Returns the day before {@code day} where the text counts from that and slips are corrected,
   * else null.
   */
  static @Nullable LocalDate writtenOn(LocalDate day, List<Clue> clues, DateSlips slips) {
    return slips == DateSlips.CORRECT ? found(day, clues) : null;
  }

  /**
   * Returns the day before {@code day} where all firm clues fit that, and one that is counted from
   * the day of writing does not fit {@code day}; else null.
   */
  static @Nullable LocalDate found(LocalDate day, List<Clue> clues) {
    LocalDate before = day.minusDays(1);
    Fit fit = new Fit(day);
    boolean off = clues.stream().anyMatch(clue -> isCounted(clue) && fit.contradicts(clue));
    return off && clues.stream().noneMatch(new Fit(before)::contradicts) ? before : null;
  }

  /** Returns the words from which {@code written} follows. */
  static String reason(LocalDate written, List<Clue> clues) {
    Fit fit = new Fit(written.plusDays(1));
    return clues.stream()
        .filter(clue -> isCounted(clue) && fit.contradicts(clue))
        .findFirst()
        .map(clue -> "«" + clue.text() + "» is said from " + clue.says())
        .orElse("");
  }

  /** Returns the clues, each with whether it fits the known {@code day}. */
  static List<Clue> judged(LocalDate day, List<Clue> clues) {
    Fit fit = new Fit(day);
    return clues.stream()
        .map(
            clue -> clue.use() == Use.USED && !fit.allows(clue) ? clue.with(Use.CONTRADICTS) : clue)
        .toList();
  }

  /** Tells whether the clue counts from the day of writing: «أمس الثلاثاء», «اليوم 12 مارس». */
  static boolean isCounted(Clue clue) {
    return clue.bound() instanceof OnWeekday
        || (clue.bound() instanceof ByDay day && day.side() == Bound.Side.ON);
  }
}
