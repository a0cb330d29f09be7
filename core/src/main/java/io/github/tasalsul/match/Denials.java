package io.github.tasalsul.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which happening each denial speaks of: the most alike of those told in other words. */
final class Denials {
  private final Map<Integer, List<Integer>> byCluster = new HashMap<>();
  private final Set<Integer> placed = new HashSet<>();

  private Denials() {}

  /** Places every cluster of denials that has an edge to a positive mention. */
  static Denials of(Clusters clusters, List<Telling> tellings, List<Clusters.Edge> edges) {
    Map<Integer, Clusters.Edge> best = new TreeMap<>();
    Comparator<Clusters.Edge> surest =
        Comparator.comparingDouble(Clusters.Edge::score)
            .reversed()
            .thenComparingInt(Clusters.Edge::a)
            .thenComparingInt(Clusters.Edge::b);
    for (Clusters.Edge edge : edges.stream().sorted(surest).toList()) {
      boolean first = Pair.isPositive(tellings.get(edge.a()));
      best.putIfAbsent(clusters.of(first ? edge.b() : edge.a()), edge);
    }
    Denials denials = new Denials();
    for (List<Integer> cluster : clusters.all()) {
      Clusters.Edge edge = best.get(clusters.of(cluster.get(0)));
      if (edge != null && !Pair.isPositive(tellings.get(cluster.get(0)))) {
        int positive = Pair.isPositive(tellings.get(edge.a())) ? edge.a() : edge.b();
        denials.placed.addAll(cluster);
        denials
            .byCluster
            .computeIfAbsent(clusters.of(positive), c -> new ArrayList<>())
            .addAll(cluster);
      }
    }
    return denials;
  }

  /** Tells whether a mention is a denial that found its happening. */
  boolean isPlaced(int telling) {
    return placed.contains(telling);
  }

  /** Returns the denials of one cluster. */
  List<Integer> of(int cluster) {
    return byCluster.getOrDefault(cluster, List.of());
  }
}
