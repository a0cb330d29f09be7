package io.github.tasalsul.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the day that somebody types after an option: {@code 2020-02-19}, {@code last Wednesday}.
 */
@FunctionalInterface
interface TypedDays {
  /** Returns the day, seen from {@code today}, or nothing where there is none in the words. */
  Optional<LocalDate> parse(String typed, LocalDate today);

  /** Returns a reader of ISO dates that leaves all other words to {@code words}. */
  static TypedDays isoOr(TypedDays words) {
    Pattern likeIso = Pattern.compile("[+-]?[0-9]+-[0-9]+-[0-9]+");
    return (typed, today) -> {
      String text = typed.strip();
      if (!likeIso.matcher(text).matches()) {
        return words.parse(text, today);
      }
      try {
        return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    };
  }
}
