package io.github.tasalsul.chronology;

import io.github.tasalsul.chronology.TimeNetwork.Edge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits a network into the parts that have only the calendar in common. */
final class Components {
  private final int[] parent;

  private Components(int points) {
    parent = new int[points];
    for (int i = 0; i < points; i++) {
      parent[i] = i;
    }
  }

  static List<List<Edge>> of(int points, List<Edge> edges) {
    Components sets = new Components(points);
    for (Edge edge : edges) {
      if (edge.from() != TimeNetwork.ORIGIN && edge.to() != TimeNetwork.ORIGIN) {
        sets.parent[sets.find(edge.from())] = sets.find(edge.to());
      }
    }
    Map<Integer, List<Edge>> parts = new LinkedHashMap<>();
    for (Edge edge : edges) {
      int point = edge.from() == TimeNetwork.ORIGIN ? edge.to() : edge.from();
      parts.computeIfAbsent(sets.find(point), key -> new ArrayList<>()).add(edge);
    }
    return new ArrayList<>(parts.values());
  }

  private int find(int point) {
    int at = point;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
