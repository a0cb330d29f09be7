package io.github.tasalsul.document.html;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** In which order a page writes day and month in figures. */
enum DateOrder {
  /** 18/02/2020. */
  DAY_FIRST,
  /** 02/18/2020. */
  MONTH_FIRST,
  /** 02/18/2020, but 18.02.2020: English of no region, in which people of all countries write. */
  MOSTLY_MONTH_FIRST,
  /** Nothing says. */
  UNKNOWN;

  private static final ImmutableSet<String> MONTH_FIRST_REGIONS =
      ImmutableSet.of("US", "PH", "PR", "GU", "FM", "PW", "MH", "AS", "MP", "VI");

  /**
   * Returns the order that goes with a language and region: American English has the month first,
   * as has English of no region; all else the day. A page in no known language has none.
   */
  static DateOrder of(String language, String region) {
    String upper = region.toUpperCase(Locale.ROOT);
    if (language.equals("en") || language.equals("fil")) {
      return upper.isEmpty()
          ? MOSTLY_MONTH_FIRST
          : MONTH_FIRST_REGIONS.contains(upper) ? MONTH_FIRST : DAY_FIRST;
    }
    return language.isEmpty() ? UNKNOWN : DAY_FIRST;
  }

  /** Tells whether the month stands first where {@code separator} stands between the figures. */
  boolean isMonthFirst(char separator) {
    return this == MONTH_FIRST || (this == MOSTLY_MONTH_FIRST && separator != '.');
  }
}
