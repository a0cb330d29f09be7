package io.github.tasalsul.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins mentions pair by pair, the surest first, and never two clusters of which one mention cannot
 * be one with a mention of the other: a chain of likenesses glues nothing together that is apart.
 */
final class Clusters {
  /** Two mentions that may be joined. */
  record Edge(int a, int b, double score) {}

  private static final Comparator<Edge> SUREST =
      Comparator.comparingDouble(Edge::score)
          .reversed()
          .thenComparingInt(Edge::a)
          .thenComparingInt(Edge::b);

  private static final double LEAST_AVERAGE = 1.5;

  private final List<Telling> tellings;
  private final Likeness likeness;
  private final List<List<Integer>> members = new ArrayList<>();
  private final int[] cluster;

  Clusters(List<Telling> tellings, Likeness likeness) {
    this.tellings = tellings;
    this.likeness = likeness;
    this.cluster = new int[tellings.size()];
    for (int i = 0; i < cluster.length; i++) {
      cluster[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /** Joins along the edges, the surest first. */
  void join(List<Edge> edges) {
    for (Edge edge : edges.stream().sorted(SUREST).toList()) {
      int a = cluster[edge.a()];
      int b = cluster[edge.b()];
      if (a != b && agree(members.get(a), members.get(b))) {
        merge(Math.min(a, b), Math.max(a, b));
      }
    }
  }

  /** Joins two clusters without asking. */
  void merge(int into, int from) {
    for (int member : members.get(from)) {
      cluster[member] = into;
    }
    members.get(into).addAll(members.get(from));
    members.get(from).clear();
  }

  /** Tells whether some mention of the one cluster cannot stand beside one of the other. */
  boolean hasRival(Edge edge, Disputes disputes) {
    for (int x : members.get(cluster[edge.a()])) {
      for (int y : members.get(cluster[edge.b()])) {
        if (!disputes.endures(tellings.get(x), tellings.get(y))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the number of the cluster that holds a mention. */
  int of(int telling) {
    return cluster[telling];
  }

  /** Returns the clusters that have members, by their first one. */
  List<List<Integer>> all() {
    return members.stream()
        .filter(m -> !m.isEmpty())
        .map(m -> m.stream().sorted().toList())
        .sorted(Comparator.comparingInt(m -> m.get(0)))
        .toList();
  }

  /** A bare word without a day, «المفاوضات», is unlike anything; that speaks neither way. */
  private static boolean saysLittle(Telling a, Telling b) {
    boolean bare = a.bare() || b.bare();
    return bare && TimeFit.of(a.time().when(), b.time().when()) == TimeFit.OPEN;
  }

  private boolean agree(List<Integer> some, List<Integer> others) {
    double sum = 0;
    int compared = 0;
    for (int x : some) {
      for (int y : others) {
        if (likeness.excludes(tellings.get(x), tellings.get(y))) {
          return false;
        }
        Likeness.Verdict verdict = likeness.of(tellings.get(x), tellings.get(y));
        boolean counts = verdict.possible() && !saysLittle(tellings.get(x), tellings.get(y));
        sum += counts ? verdict.score() : 0;
        compared += counts ? 1 : 0;
      }
    }
    return sum >= LEAST_AVERAGE * compared;
  }
}
