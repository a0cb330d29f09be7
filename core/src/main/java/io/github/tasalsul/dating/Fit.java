package io.github.tasalsul.dating;

import io.github.tasalsul.dating.Clue.Use;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Tells which clues leave one day; each bound is looked at once, however often it is said. */
final class Fit {
  /** Clues look at the years around the day only. */
  private static final int YEARS = 2;

  private final LocalDate day;
  private final Map<Bound, Boolean> known = new HashMap<>();

  Fit(LocalDate day) {
    this.day = day;
  }

  /** Tells whether {@code clue} leaves the day. */
  boolean allows(Clue clue) {
    return known.computeIfAbsent(
        clue.bound(),
        bound -> bound.days(Days.range(day.minusYears(YEARS), day.plusYears(YEARS))).contains(day));
  }

  /** Tells whether a clue that is relied upon leaves the day out. */
  boolean contradicts(Clue clue) {
    return (clue.use() == Use.USED || clue.use() == Use.CONTRADICTS)
        && clue.isFirm()
        && !allows(clue);
  }
}
