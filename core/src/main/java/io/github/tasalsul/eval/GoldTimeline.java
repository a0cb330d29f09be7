package io.github.tasalsul.eval;

import java.util.List;

/**
 * The timeline that readers made of several articles.
 *
 * @param entries its entries, in their order
 * @param apart groups of events, each by its id, that are easily confused and must not be merged
 */
public record GoldTimeline(List<GoldEntry> entries, List<List<String>> apart) {
  /** Copies the lists. */
  public GoldTimeline {
    entries = List.copyOf(entries);
    apart = apart.stream().map(List::copyOf).toList();
  }
}
