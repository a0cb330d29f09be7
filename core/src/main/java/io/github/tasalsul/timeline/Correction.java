package io.github.tasalsul.timeline;

import io.github.tasalsul.link.When;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a reader knows better.
 *
 * @param line where it is said: {@code corrections.tsv:3}
 * @param action what to do
 * @param keys the mentions that it is about, as {@link MentionKeys} names them
 * @param when the time to set, or null where another action is meant
 * @param title the title to set, or null where another action is meant
 */
record Correction(
    String line, Action action, List<String> keys, @Nullable When when, @Nullable String title) {

  /** What to do with an entry. */
  enum Action {
    /** Give it this time. */
    DATE,
    /** Give it this title. */
    TITLE,
    /** Leave it out. */
    HIDE,
    /** Make one entry of those that hold the mentions. */
    MERGE,
    /** Take the mentions out of their entry, into one of their own. */
    SPLIT;

    /** Returns the word that files use. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the list. */
  Correction {
    keys = List.copyOf(keys);
  }
}
