package io.github.tasalsul.chronology;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.chronology.TimeNetwork.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Carries the bounds of one component along its edges until nothing changes: earliest values
 * forward, latest backward, part by part, so that only the few events that hang on each other in a
 * circle are looked at more than once.
 */
final class Propagation {
  private final Bounded bounded;
  private final List<Integer> points;
  private final Map<Integer, List<Edge>> out = new HashMap<>();
  private final Map<Integer, List<Edge>> in = new HashMap<>();
  private final List<Edge> calendar = new ArrayList<>();
  private long steps;
  private List<Edge> clash = ImmutableList.of();

  private Propagation(List<Edge> edges, Bounded bounded) {
    this.bounded = bounded;
    Set<Integer> all = new TreeSet<>();
    for (Edge edge : edges) {
      boolean dates = edge.from() == TimeNetwork.ORIGIN || edge.to() == TimeNetwork.ORIGIN;
      if (dates) {
        calendar.add(edge);
      } else {
        out.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
        in.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge);
      }
      all.add(edge.from());
      all.add(edge.to());
    }
    all.remove(TimeNetwork.ORIGIN);
    this.points = ImmutableList.copyOf(all);
  }

  /** Runs over one component, from nothing known. */
  static Propagation run(List<Edge> edges, Bounded bounded) {
    Propagation run = new Propagation(edges, bounded);
    run.points.forEach(bounded::clear);
    run.calendar.forEach(run::relax);
    List<List<Integer>> parts = StrongParts.of(run.points, run.out);
    for (int i = 0; i < parts.size() && run.clash.isEmpty(); i++) {
      run.settle(parts.get(i), true);
    }
    for (int i = parts.size() - 1; i >= 0 && run.clash.isEmpty(); i--) {
      run.settle(parts.get(i), false);
    }
    if (run.clash.isEmpty()) {
      run.clash = run.crossed();
    }
    return run;
  }

  /** Returns the edges that cannot all hold, none if the component is consistent. */
  List<Edge> clash() {
    return clash;
  }

  /** Returns how many edges were looked at. */
  long steps() {
    return steps;
  }

  /** Carries bounds along within a part until they rest, and out of it. */
  private void settle(List<Integer> part, boolean forward) {
    Deque<Integer> waiting = new ArrayDeque<>(part);
    Set<Integer> queued = new HashSet<>(part);
    Map<Integer, Integer> visits = new HashMap<>();
    while (!waiting.isEmpty()) {
      int point = waiting.remove();
      queued.remove(point);
      if (visits.merge(point, 1, Integer::sum) > part.size() + 1) {
        clash = circle(point, forward);
        return;
      }
      List<Edge> edges = (forward ? out : in).getOrDefault(point, ImmutableList.of());
      for (Edge edge : edges) {
        int other = forward ? edge.to() : edge.from();
        boolean changed = forward ? relaxEarly(edge) : relaxLate(edge);
        if (changed && part.size() > 1 && isIn(part, other) && queued.add(other)) {
          waiting.add(other);
        }
      }
    }
  }

  private static boolean isIn(List<Integer> part, int point) {
    return Collections.binarySearch(part, point) >= 0;
  }

  private void relax(Edge edge) {
    if (edge.from() == TimeNetwork.ORIGIN) {
      relaxEarly(edge);
    } else {
      relaxLate(edge);
    }
  }

  private boolean relaxEarly(Edge edge) {
    steps++;
    long from = bounded.earliest[edge.from()];
    if (from <= PointBounds.OPEN_EARLY || from + edge.distance() <= bounded.earliest[edge.to()]) {
      return false;
    }
    bounded.earliest[edge.to()] = from + edge.distance();
    bounded.early[edge.to()] = edge;
    return true;
  }

  private boolean relaxLate(Edge edge) {
    steps++;
    long to = bounded.latest[edge.to()];
    if (to >= PointBounds.OPEN_LATE || to - edge.distance() >= bounded.latest[edge.from()]) {
      return false;
    }
    bounded.latest[edge.from()] = to - edge.distance();
    bounded.late[edge.from()] = edge;
    return true;
  }

  /** The circle of edges that pushes a point ever on. */
  private List<Edge> circle(int point, boolean forward) {
    Set<Integer> seen = new HashSet<>();
    int at = point;
    while (seen.add(at)) {
      @Nullable Edge edge = forward ? bounded.early[at] : bounded.late[at];
      if (edge == null) {
        return bounded.path(point, forward);
      }
      at = forward ? edge.from() : edge.to();
    }
    List<Edge> circle = new ArrayList<>();
    int start = at;
    do {
      Edge edge = forward ? bounded.early[at] : bounded.late[at];
      if (edge == null) {
        break;
      }
      circle.add(edge);
      at = forward ? edge.from() : edge.to();
    } while (at != start);
    return ImmutableList.copyOf(circle);
  }

  /** What puts a point after its own latest: the shortest such set of edges. */
  private List<Edge> crossed() {
    List<Edge> shortest = ImmutableList.of();
    for (int point : points) {
      if (bounded.earliest[point] > bounded.latest[point]) {
        List<Edge> both = new ArrayList<>(bounded.path(point, true));
        both.addAll(bounded.path(point, false));
        shortest = shortest.isEmpty() || both.size() < shortest.size() ? both : shortest;
      }
    }
    return shortest;
  }
}
