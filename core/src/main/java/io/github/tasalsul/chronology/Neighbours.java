package io.github.tasalsul.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are about the same people and bodies, so that not every article is compared with
 * every other: those that share a name at least, most of all first.
 */
final class Neighbours {
  private static final int MOST = 50;

  /** A name that so many articles share tells nothing about any of them. */
  private static final int COMMON = 1_000;

  private final List<@Nullable Told> told;
  private final Map<String, List<Integer>> byName = new HashMap<>();

  Neighbours(List<@Nullable Told> told) {
    this.told = told;
    for (int i = 0; i < told.size(); i++) {
      Told one = told.get(i);
      if (one != null) {
        for (String name : one.side().names()) {
          byName.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  /** Returns the neighbours of article {@code i}, in an order that the input's does not touch. */
  List<Told> of(int i) {
    Told own = told.get(i);
    if (own == null) {
      return List.of();
    }
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String name : own.side().names()) {
      List<Integer> all = byName.getOrDefault(name, List.of());
      if (all.size() <= COMMON) {
        all.forEach(other -> shared.merge(other, 1, Integer::sum));
      }
    }
    shared.remove(i);
    List<Told> near = new ArrayList<>();
    shared.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                .thenComparing(entry -> document(entry.getKey())))
        .limit(MOST)
        .forEach(
            entry -> {
              Told one = told.get(entry.getKey());
              if (one != null) {
                near.add(one);
              }
            });
    return near;
  }

  private String document(int i) {
    Told one = told.get(i);
    return one == null ? "" : one.extraction().article().document();
  }
}
