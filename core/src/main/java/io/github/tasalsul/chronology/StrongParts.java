package io.github.tasalsul.chronology;

import io.github.tasalsul.chronology.TimeNetwork.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The strongly connected parts of a network without the calendar, each before those that lie behind
 * it: within a part bounds may run in circles, from part to part they run once.
 */
final class StrongParts {
  private final Map<Integer, List<Edge>> out;
  private final Map<Integer, Integer> number = new HashMap<>();
  private final Map<Integer, Integer> low = new HashMap<>();
  private final Map<Integer, Boolean> onStack = new HashMap<>();
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final List<List<Integer>> parts = new ArrayList<>();

  /** A point whose edges are being followed, and the next of them. */
  private static final class Visit {
    final int point;
    int next;

    Visit(int point) {
      this.point = point;
    }
  }

  private StrongParts(Map<Integer, List<Edge>> out) {
    this.out = out;
  }

  /**
   * Finds the parts.
   *
   * @param points the points in a fixed order
   * @param out the edges that leave each point, none of them to or from the calendar
   */
  static List<List<Integer>> of(List<Integer> points, Map<Integer, List<Edge>> out) {
    StrongParts found = new StrongParts(out);
    for (int point : points) {
      if (!found.number.containsKey(point)) {
        found.visit(point);
      }
    }
    Collections.reverse(found.parts);
    return found.parts;
  }

  /** Tarjan's walk with a stack of its own: a chain may be a hundred thousand events long. */
  private void visit(int root) {
    Deque<Visit> walk = new ArrayDeque<>();
    walk.push(enter(root));
    while (!walk.isEmpty()) {
      Visit visit = walk.peek();
      List<Edge> edges = out.getOrDefault(visit.point, List.of());
      if (visit.next < edges.size()) {
        int to = edges.get(visit.next++).to();
        if (!number.containsKey(to)) {
          walk.push(enter(to));
        } else if (onStack.getOrDefault(to, false)) {
          lower(visit.point, number.getOrDefault(to, 0));
        }
      } else {
        walk.pop();
        leave(visit.point);
        Visit above = walk.peek();
        if (above != null) {
          lower(above.point, low.getOrDefault(visit.point, 0));
        }
      }
    }
  }

  private Visit enter(int point) {
    number.put(point, number.size());
    low.put(point, number.size() - 1);
    stack.push(point);
    onStack.put(point, true);
    return new Visit(point);
  }

  private void lower(int point, int to) {
    low.merge(point, to, Math::min);
  }

  private void leave(int point) {
    if (!low.getOrDefault(point, 0).equals(number.get(point))) {
      return;
    }
    List<Integer> part = new ArrayList<>();
    int member;
    do {
      member = stack.pop();
      onStack.put(member, false);
      part.add(member);
    } while (member != point);
    Collections.sort(part);
    parts.add(part);
  }
}
