package io.github.tasalsul.eval;

import io.github.tasalsul.timeline.Certainty;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Mention;
import io.github.tasalsul.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The timeline that the program makes, as its JSON says it.
 *
 * @param articles what it says of each article
 * @param entries the entries that have a bound, in their order
 * @param undated the others
 */
record Story(List<Answer> articles, List<FoundEntry> entries, List<FoundEntry> undated) {
  Story {
    articles = List.copyOf(articles);
    entries = List.copyOf(entries);
    undated = List.copyOf(undated);
  }

  /**
   * An entry of the program's.
   *
   * @param start the first day or minute, or null where open
   * @param end the last day or minute, or null where open
   * @param sure whether the program is sure of the date
   * @param mentions the events that tell it
   */
  record FoundEntry(
      String id,
      @Nullable String start,
      @Nullable String end,
      boolean sure,
      List<Mention> mentions) {
    FoundEntry {
      mentions = List.copyOf(mentions);
    }

    /** Returns the day by which the entry is ordered, or null. */
    @Nullable String place() {
      String first = Days.first(start);
      return first == null ? Days.last(end) : first;
    }
  }

  static Story from(Timeline timeline) {
    return new Story(
        timeline.articles().stream().map(Answer::from).toList(),
        timeline.entries().stream().map(Story::entry).toList(),
        timeline.undated().stream().map(Story::entry).toList());
  }

  List<FoundEntry> all() {
    List<FoundEntry> all = new ArrayList<>(entries);
    all.addAll(undated);
    return all;
  }

  private static FoundEntry entry(Entry entry) {
    return new FoundEntry(
        entry.id(),
        entry.when().start(),
        entry.when().end(),
        entry.certainty() == Certainty.HIGH,
        entry.mentions());
  }
}
