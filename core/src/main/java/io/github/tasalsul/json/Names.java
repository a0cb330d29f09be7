package io.github.tasalsul.json;

import io.github.tasalsul.time.Meaning;
import java.math.BigDecimal;
import java.util.Locale;

/** How JSON names what has no name of its own. */
final class Names {
  private Names() {}

  /** Returns a constant's name in small letters: {@code month-day}. */
  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns a length of time as TIMEX3 writes it: «يومين» is {@code P2D}, «أيام» {@code PXD}. */
  static String duration(Meaning.Amount amount) {
    Double number = amount.number();
    String count =
        number == null ? "X" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return switch (amount.unit()) {
      case SECOND -> "PT" + count + "S";
      case MINUTE -> "PT" + count + "M";
      case HOUR -> "PT" + count + "H";
      case DAY, DAY_PART -> "P" + count + "D";
      case WEEK -> "P" + count + "W";
      case MONTH -> "P" + count + "M";
      case SEASON -> "P" + count + "Q";
      case YEAR -> "P" + count + "Y";
      case DECADE -> "P" + count + "DE";
      case CENTURY -> "P" + count + "CE";
      case VAGUE -> "PXX";
    };
  }
}
