package io.github.tasalsul.timeline;

import io.github.tasalsul.link.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Puts drafts in order: by start, else by end; days come before stretches and bounds of the same
 * start; among those of one moment what an article calls earlier comes first; then by the first
 * mention.
 */
final class EntryOrder {
  /** That one draft comes before another, by their numbers. */
  record Before(int first, int second) {}

  private EntryOrder() {}

  /** Turns a relation between two drafts into an order, or none. */
  static List<Before> before(int from, Relation relation, int to) {
    return switch (relation) {
      case BEFORE, ENDS_BY -> List.of(new Before(from, to));
      case AFTER, SINCE, BEGINS_AT, NOT_BEFORE -> List.of(new Before(to, from));
      case DURING, INCLUDED_IN, SIMULTANEOUS -> List.of();
    };
  }

  /** Returns the numbers of {@code drafts} in their order. */
  static List<Integer> sort(List<EntryDraft> drafts, List<Before> befores) {
    List<Integer> sorted = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      sorted.add(i);
    }
    sorted.sort((a, b) -> EntryDraft.ORDER.compare(drafts.get(a), drafts.get(b)));
    List<Integer> ordered = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean tied =
          i < sorted.size()
              && drafts.get(sorted.get(i)).at().equals(drafts.get(sorted.get(from)).at())
              && drafts.get(sorted.get(i)).openness() == drafts.get(sorted.get(from)).openness();
      if (!tied) {
        ordered.addAll(ties(sorted.subList(from, i), befores));
        from = i;
      }
    }
    return ordered;
  }

  /** Orders what begins at one moment; where the relations go in a circle they are not followed. */
  private static List<Integer> ties(List<Integer> tied, List<Before> befores) {
    Map<Integer, Integer> rank = new HashMap<>();
    tied.forEach(n -> rank.put(n, rank.size()));
    Map<Integer, Set<Integer>> next = new HashMap<>();
    Map<Integer, Integer> waiting = new HashMap<>();
    for (Before before : befores) {
      boolean here = rank.containsKey(before.first()) && rank.containsKey(before.second());
      if (here && next.computeIfAbsent(before.first(), k -> new HashSet<>()).add(before.second())) {
        waiting.merge(before.second(), 1, Integer::sum);
      }
    }
    PriorityQueue<Integer> ready =
        new PriorityQueue<>((a, b) -> Integer.compare(place(rank, a), place(rank, b)));
    tied.stream().filter(n -> !waiting.containsKey(n)).forEach(ready::add);
    List<Integer> ordered = new ArrayList<>();
    for (Integer n = ready.poll(); n != null; n = ready.poll()) {
      ordered.add(n);
      for (int later : next.getOrDefault(n, Set.of())) {
        if (waiting.merge(later, -1, Integer::sum) == 0) {
          ready.add(later);
        }
      }
    }
    return ordered.size() == tied.size() ? ordered : List.copyOf(tied);
  }

  private static int place(Map<Integer, Integer> rank, int n) {
    return rank.getOrDefault(n, 0);
  }
}
