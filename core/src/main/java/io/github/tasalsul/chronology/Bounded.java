package io.github.tasalsul.chronology;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.chronology.TimeNetwork.Edge;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bounds of the points of a network while they are found, and the edge that gave each. */
final class Bounded {
  final long[] earliest;
  final long[] latest;
  final @Nullable Edge[] early;
  final @Nullable Edge[] late;
  private final int origin;

  Bounded(int points, int origin) {
    this.origin = origin;
    earliest = new long[points];
    latest = new long[points];
    early = new Edge[points];
    late = new Edge[points];
    Arrays.fill(earliest, PointBounds.OPEN_EARLY);
    Arrays.fill(latest, PointBounds.OPEN_LATE);
    earliest[origin] = 0;
    latest[origin] = 0;
  }

  /** Forgets what is known of a point. */
  void clear(int point) {
    if (point != origin) {
      earliest[point] = PointBounds.OPEN_EARLY;
      latest[point] = PointBounds.OPEN_LATE;
      early[point] = null;
      late[point] = null;
    }
  }

  PointBounds of(int point) {
    return new PointBounds(
        earliest[point],
        latest[point],
        statements(path(point, true)),
        statements(path(point, false)));
  }

  /** The edges from the origin to a point's earliest, or from its latest to the origin. */
  List<Edge> path(int point, boolean earliestSide) {
    Set<Edge> path = new LinkedHashSet<>();
    int at = point;
    while (at != origin) {
      Edge edge = earliestSide ? early[at] : late[at];
      if (edge == null || !path.add(edge)) {
        break;
      }
      at = earliestSide ? edge.from() : edge.to();
    }
    return ImmutableList.copyOf(path);
  }

  /** The edges of both bounds of a point, none if a way is longer than {@code longest}. */
  List<Edge> paths(int point, int longest) {
    if (isLonger(early, point, longest, true) || isLonger(late, point, longest, false)) {
      return ImmutableList.of();
    }
    Set<Edge> both = new LinkedHashSet<>(path(point, true));
    both.addAll(path(point, false));
    return ImmutableList.copyOf(both);
  }

  private boolean isLonger(@Nullable Edge[] by, int point, int longest, boolean earliestSide) {
    int at = point;
    for (int step = 0; at != origin; step++) {
      Edge edge = by[at];
      if (edge == null || step == longest) {
        return edge != null;
      }
      at = earliestSide ? edge.from() : edge.to();
    }
    return false;
  }

  private static ImmutableList<Statement> statements(List<Edge> edges) {
    Set<Statement> said = new LinkedHashSet<>();
    for (Edge edge : edges) {
      if (edge.statement() != null) {
        said.add(edge.statement());
      }
    }
    return ImmutableList.copyOf(said);
  }
}
