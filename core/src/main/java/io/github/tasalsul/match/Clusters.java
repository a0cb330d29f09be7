package io.github.tasalsul.match;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins mentions pair by pair, the surest first, and never two clusters of which one mention cannot
 * be one with a mention of the other: a chain of likenesses glues nothing together that is apart.
 */
final class Clusters {
  /**
   * Two mentions that may be joined.
   *
   * @param sole true if it is the only thing that one of them may take up
   * @param local true if both stand in one article
   */
  record Edge(int a, int b, double score, boolean sole, boolean local) {}

  private static final Comparator<Edge> SUREST =
      Comparator.comparingDouble(Edge::score)
          .reversed()
          .thenComparingInt(Edge::a)
          .thenComparingInt(Edge::b);

  private static final double LEAST_AVERAGE = 1.5;

  /** What it weighs that two mentions name others. */
  private static final double OTHERS = -1.5;

  /** What is so much less like is no other choice. */
  private static final double MARGIN = 0.25;

  /** So many mentions of one happening tell what it is. */
  private static final int LARGE = 50;

  /** So many of them are asked whether another could be theirs. */
  private static final int FEW = 8;

  private final List<Edge> joined = new ArrayList<>();
  private final List<Telling> tellings;
  private final Likeness likeness;
  private final List<List<Integer>> members = new ArrayList<>();
  private final int[] cluster;

  /** Of each cluster, those that it can never be one with. */
  private final List<Set<Integer>> rivals = new ArrayList<>();

  /** Pairs of clusters that were too unlike when they had so many members. */
  private final Map<Long, Integer> doubted = new HashMap<>();

  Clusters(List<Telling> tellings, Likeness likeness) {
    this.tellings = tellings;
    this.likeness = likeness;
    this.cluster = new int[tellings.size()];
    for (int i = 0; i < cluster.length; i++) {
      cluster[i] = i;
      members.add(new ArrayList<>(List.of(i)));
      rivals.add(new HashSet<>());
    }
  }

  /** Joins along the edges, the surest first. */
  void join(List<Edge> edges) {
    for (Edge edge : edges.stream().sorted(SUREST).toList()) {
      int a = Math.min(cluster[edge.a()], cluster[edge.b()]);
      int b = Math.max(cluster[edge.a()], cluster[edge.b()]);
      if (a != b && !isSettled(a, b) && agree(a, b)) {
        merge(a, b);
        joined.add(edge);
      }
    }
  }

  /**
   * Joins along weaker edges, the surest first, where neither side has another that it could as
   * well belong to: two that exclude each other.
   */
  void joinAlone(List<Edge> sure, List<Edge> weak) {
    Map<Integer, List<Edge>> byMention = new HashMap<>();
    for (Edge edge : Iterables.concat(sure, weak)) {
      byMention.computeIfAbsent(edge.a(), m -> new ArrayList<>()).add(edge);
      byMention.computeIfAbsent(edge.b(), m -> new ArrayList<>()).add(edge);
    }
    for (Edge edge : weak.stream().sorted(SUREST).toList()) {
      int a = Math.min(cluster[edge.a()], cluster[edge.b()]);
      int b = Math.max(cluster[edge.a()], cluster[edge.b()]);
      if (a != b && !isSettled(a, b) && (edge.sole() || !isTorn(edge, byMention)) && agree(a, b)) {
        merge(a, b);
        joined.add(edge);
      }
    }
  }

  /** Tells whether one of two clusters is nearly as like a third that the other excludes. */
  private boolean isTorn(Edge edge, Map<Integer, List<Edge>> byMention) {
    return hasOther(edge.a(), cluster[edge.b()], edge, byMention)
        || hasOther(edge.b(), cluster[edge.a()], edge, byMention);
  }

  private boolean hasOther(int mention, int other, Edge edge, Map<Integer, List<Edge>> byMention) {
    Set<Integer> seen = new HashSet<>(List.of(cluster[mention], other));
    for (Edge each : byMention.getOrDefault(mention, List.of())) {
      int third = cluster[each.a() == mention ? each.b() : each.a()];
      // What its own article tells is nearer than what others do.
      boolean near = each.score() >= edge.score() - MARGIN && (each.local() || !edge.local());
      if (near && seen.add(third) && excludes(other, third)) {
        return true;
      }
    }
    return false;
  }

  private boolean excludes(int some, int others) {
    if (rivals.get(some).contains(others)) {
      return true;
    }
    for (int x : first(some)) {
      for (int y : first(others)) {
        if (likeness.excludes(likeness.pair(tellings.get(x), tellings.get(y)))) {
          rivals.get(some).add(others);
          rivals.get(others).add(some);
          return true;
        }
      }
    }
    return false;
  }

  /** The first few of a cluster: enough to say what it is, and it is asked for often. */
  private List<Integer> first(int cluster) {
    List<Integer> all = members.get(cluster);
    return all.subList(0, Math.min(FEW, all.size()));
  }

  /** Tells whether two clusters were compared before, with no member less, and stayed two. */
  private boolean isSettled(int a, int b) {
    int size = members.get(a).size() + members.get(b).size();
    int then = doubted.getOrDefault(key(a, b), 0);
    // Of large clusters a single member more decides nothing.
    return rivals.get(a).contains(b) || (then > 0 && size <= then + then / LARGE);
  }

  private static long key(int a, int b) {
    return ((long) a << Integer.SIZE) | b;
  }

  /** Joins two clusters without asking. */
  void merge(int into, int from) {
    for (int member : members.get(from)) {
      cluster[member] = into;
    }
    members.get(into).addAll(members.get(from));
    members.get(from).clear();
    for (int rival : rivals.get(from)) {
      rivals.get(rival).remove(from);
      rivals.get(rival).add(into);
      rivals.get(into).add(rival);
    }
    rivals.get(from).clear();
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

  /** Returns the pairs that joined two clusters, the surest first. */
  List<Edge> joined() {
    return List.copyOf(joined);
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

  /** Those of a cluster who are compared: of a very large one the first to come to it. */
  private List<Integer> spokesmen(int cluster) {
    List<Integer> all = members.get(cluster);
    return all.subList(0, Math.min(LARGE, all.size()));
  }

  private boolean agree(int some, int others) {
    double sum = 0;
    int compared = 0;
    for (int x : spokesmen(some)) {
      for (int y : spokesmen(others)) {
        Pair pair = likeness.pair(tellings.get(x), tellings.get(y));
        if (likeness.excludes(pair)) {
          rivals.get(some).add(others);
          rivals.get(others).add(some);
          return false;
        }
        if (pair.areOthers()) {
          sum += OTHERS;
          compared++;
          continue;
        }
        Likeness.Verdict verdict = likeness.of(pair);
        boolean part = pair.isPart() && !pair.oneArticle();
        boolean counts =
            verdict.possible() && !part && !saysLittle(tellings.get(x), tellings.get(y));
        sum += counts ? verdict.score() : 0;
        compared += counts ? 1 : 0;
      }
    }
    boolean alike = sum >= LEAST_AVERAGE * compared;
    if (!alike) {
      doubted.put(key(some, others), members.get(some).size() + members.get(others).size());
    }
    return alike;
  }
}
