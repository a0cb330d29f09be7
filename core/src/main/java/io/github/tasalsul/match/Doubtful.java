package io.github.tasalsul.match;

import io.github.tasalsul.document.ZoneKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the pairs that are one only if nothing else is in question. A word that names nobody and
 * gives no day («الهجوم») takes up one thing of its article, the likest, and no other.
 */
final class Doubtful {
  private static final int HEADING = 30;

  /** What it weighs that another event stands in between. */
  private static final double STEP = 0.1;

  /** What it weighs that the whole is told first. */
  private static final double BEHIND = 0.25;

  private final List<Clusters.Edge> free = new ArrayList<>();
  private final Map<Integer, Clusters.Edge> taking = new HashMap<>();

  /** Adds a pair by the numbers of its mentions, the first told first. */
  void add(Pair pair, int x, int y, double score) {
    boolean takesUp = pair.oneArticle() && pair.saysLittle();
    Clusters.Edge edge = new Clusters.Edge(x, y, score, takesUp, pair.oneArticle());
    if (!takesUp) {
      free.add(edge);
      return;
    }
    if (!pair.b.bare() && !isAhead(pair.a)) {
      return;
    }
    int dependent = pair.b.bare() ? y : x;
    taking.merge(dependent, edge, (old, one) -> one.score() > old.score() ? one : old);
  }

  /** Adds a part and what it may be a part of: a goal is one of the match told before it. */
  void addPart(Pair pair, int x, int y, double score) {
    boolean behind = EventKinds.bundled().isPart(pair.b.kinds());
    double near = score - Math.abs(pair.a.index() - pair.b.index()) * STEP + (behind ? BEHIND : 0);
    Clusters.Edge edge = new Clusters.Edge(x, y, near, true, true);
    taking.merge(behind ? y : x, edge, (old, one) -> one.score() > old.score() ? one : old);
  }

  /** A headline, a caption and a heading speak of what the text tells below. */
  private static boolean isAhead(Telling telling) {
    return telling.event().zone() != ZoneKind.BODY
        || telling.event().sentence().length() <= HEADING;
  }

  /** Returns the pairs that are left. */
  List<Clusters.Edge> edges() {
    List<Clusters.Edge> all = new ArrayList<>(free);
    all.addAll(taking.values());
    return all;
  }
}
