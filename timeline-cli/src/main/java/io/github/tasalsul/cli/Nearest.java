package io.github.tasalsul.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a mistyped one was meant to be. */
final class Nearest {
  private Nearest() {}

  /** Returns the word of {@code known} that takes the fewest changes, if it takes few. */
  static Optional<String> to(String typed, Collection<String> known) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(Comparator.comparingInt(word -> changes(wanted, word.toLowerCase(Locale.ROOT))))
        .filter(
            word ->
                changes(wanted, word.toLowerCase(Locale.ROOT))
                    <= Math.max(1, Math.min(typed.length(), word.length()) / 2));
  }

  /** Returns how many letters must be put in, left out or changed. */
  private static int changes(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int above = row[j];
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[to.length()];
  }
}
