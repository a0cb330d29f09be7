package io.github.tasalsul.json;

import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.Resolver;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How JSON names what has no name of its own. */
final class Names {
  private static final @Nullable LocalDate NO_DATE = null;

  private Names() {}

  /** Returns a constant's name in small letters: {@code month-day}. */
  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns a length of time as TIMEX3 writes it: «يومين» is {@code P2D}, «أيام» {@code PXD}. */
  static String duration(Meaning.Amount amount) {
    return Resolver.resolve(amount, NO_DATE).timex();
  }
}
