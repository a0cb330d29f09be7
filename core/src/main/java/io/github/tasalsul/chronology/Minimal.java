package io.github.tasalsul.chronology;

import io.github.tasalsul.chronology.TimeNetwork.Edge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out of statements that clash whatever they clash without. */
final class Minimal {
  private Minimal() {}

  /** Returns edges of which no statement can be left out without the rest being possible. */
  static List<Edge> of(List<Edge> clashing) {
    List<Edge> left = new ArrayList<>(new LinkedHashSet<>(clashing));
    Set<Statement> said = new LinkedHashSet<>();
    for (Edge edge : left) {
      if (edge.statement() != null) {
        said.add(edge.statement());
      }
    }
    for (Statement statement : said) {
      List<Edge> without = left.stream().filter(e -> !statement.equals(e.statement())).toList();
      if (!isPossible(without)) {
        left = without;
      }
    }
    return left;
  }

  /** Tells whether edges can all hold: no circle of them pushes a point behind itself. */
  static boolean isPossible(List<Edge> edges) {
    Map<Integer, Long> values = new HashMap<>();
    for (Edge edge : edges) {
      values.put(edge.from(), 0L);
      values.put(edge.to(), 0L);
    }
    for (int round = 0; round <= values.size(); round++) {
      boolean changed = false;
      for (Edge edge : edges) {
        long pushed = values.getOrDefault(edge.from(), 0L) + edge.distance();
        if (pushed > values.getOrDefault(edge.to(), 0L)) {
          values.put(edge.to(), pushed);
          changed = true;
        }
      }
      if (!changed) {
        return true;
      }
    }
    return false;
  }
}
