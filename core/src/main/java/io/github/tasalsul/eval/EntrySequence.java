package io.github.tasalsul.eval;

import io.github.tasalsul.eval.Story.FoundEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of gold entries of which one lies wholly before the other.
 *
 * @param ordered how many pairs there are
 * @param placed of how many the program has a day for both
 * @param right how many the program orders the same way
 */
record EntrySequence(int ordered, int placed, int right) {
  static EntrySequence of(List<EntryMatch> entries) {
    int ordered = 0;
    int placed = 0;
    int right = 0;
    for (EntryMatch one : entries) {
      for (EntryMatch other : entries) {
        if (isBefore(one.goldEnd(), other.goldStart())) {
          ordered++;
          placed += one.place() != null && other.place() != null ? 1 : 0;
          right += isBefore(one.place(), other.place()) ? 1 : 0;
        }
      }
    }
    return new EntrySequence(ordered, placed, right);
  }

  /** Returns the share of all pairs that is right. */
  double recall() {
    return new Ratio(right, ordered).rate();
  }

  /** Returns the share of the pairs with days that is right. */
  double accuracy() {
    return new Ratio(right, placed).rate();
  }

  /** Counts the neighbours in the program's timeline of which the later one stands first. */
  static int outOfOrder(List<FoundEntry> entries) {
    int wrong = 0;
    for (int j = 1; j < entries.size(); j++) {
      wrong += isBefore(entries.get(j).place(), entries.get(j - 1).place()) ? 1 : 0;
    }
    return wrong;
  }

  private static boolean isBefore(@Nullable String one, @Nullable String other) {
    return one != null && other != null && one.compareTo(other) < 0;
  }
}
