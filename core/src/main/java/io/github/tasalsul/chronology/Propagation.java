package io.github.tasalsul.chronology;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.chronology.TimeNetwork.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Carries the bounds of one component along its edges until nothing changes: earliest values
 * forward, latest backward, part by part, so that only the few events that hang on each other in a
 * circle are looked at more than once.
 */
final class Propagation {
  /** So often a point is looked at before it is asked whether it goes round in a circle. */
  private static final int SUSPICIOUS = 4;

  private static final int NEAR = 4;
  private static final int FAR = 64;

  private final Bounded bounded;
  private final List<Integer> points;
  private final Map<Integer, List<Edge>> out = new HashMap<>();
  private final Map<Integer, List<Edge>> in = new HashMap<>();
  private final List<Edge> calendar = new ArrayList<>();
  private long steps;
  private List<List<Edge>> clashes = ImmutableList.of();

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
    for (int i = 0; i < parts.size() && run.clashes.isEmpty(); i++) {
      run.settle(parts.get(i), true);
    }
    for (int i = parts.size() - 1; i >= 0 && run.clashes.isEmpty(); i--) {
      run.settle(parts.get(i), false);
    }
    if (run.clashes.isEmpty()) {
      run.clashes = run.crossed();
    }
    return run;
  }

  /**
   * Returns sets of edges that cannot all hold, the smallest first; none if the component is
   * consistent. They are not all that there are: what clashes far away is found when these are
   * gone.
   */
  List<List<Edge>> clashes() {
    return clashes;
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
      int visit = visits.merge(point, 1, Integer::sum);
      if (visit > part.size() + 1 || (visit >= SUSPICIOUS && Integer.bitCount(visit) == 1)) {
        List<Edge> circle = circle(point, forward);
        if (!circle.isEmpty()) {
          clashes = ImmutableList.of(circle);
          return;
        }
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

  /** The circle of edges that pushes a point ever on, none if there is none behind it. */
  private List<Edge> circle(int point, boolean forward) {
    Set<Integer> seen = new HashSet<>();
    int at = point;
    while (seen.add(at)) {
      Edge edge = forward ? bounded.early[at] : bounded.late[at];
      if (edge == null || at == TimeNetwork.ORIGIN) {
        return ImmutableList.of();
      }
      at = forward ? edge.from() : edge.to();
    }
    List<Edge> circle = new ArrayList<>();
    int start = at;
    do {
      Edge edge = forward ? bounded.early[at] : bounded.late[at];
      if (edge == null) {
        return ImmutableList.of();
      }
      circle.add(edge);
      at = forward ? edge.from() : edge.to();
    } while (at != start);
    return ImmutableList.copyOf(circle);
  }

  /**
   * What puts points after their own latest, the shortest sets first. All that lies behind a clash
   * is put there too: only the points nearest to one are looked at, or else a single one.
   */
  private List<List<Edge>> crossed() {
    List<Integer> late =
        points.stream().filter(p -> bounded.earliest[p] > bounded.latest[p]).toList();
    List<List<Edge>> sets = new ArrayList<>();
    for (int longest = NEAR; !late.isEmpty() && sets.isEmpty(); longest *= NEAR) {
      for (int point : longest <= FAR ? late : late.subList(0, 1)) {
        List<Edge> both = bounded.paths(point, longest <= FAR ? longest : Integer.MAX_VALUE);
        if (!both.isEmpty()) {
          sets.add(both);
        }
      }
    }
    sets.sort(Comparator.comparingInt(List::size));
    return ImmutableList.copyOf(sets);
  }
}
