package io.github.tasalsul.chronology;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A network of points of time between which sources state distances: «استقال بعد الهجوم» puts the
 * resignation no earlier than the attack, «أمس» puts the attack between two midnights. {@link
 * #solve()} carries the bounds along until nothing changes, in time near-linear in the number of
 * statements; where statements clash, it finds a smallest set of them, lets the least trusted give
 * way and says so.
 *
 * <pre>{@code
 * TimeNetwork network = new TimeNetwork();
 * int attack = network.point();
 * int resignation = network.point();
 * Statement tuesday = network.state("a.txt", "أمس الثلاثاء", 3);
 * network.within(attack, 18, 18, tuesday);
 * network.apart(attack, resignation, 0, network.state("a.txt", "بعد", 2));
 * network.solve().bounds(resignation).earliest(); // 18
 * }</pre>
 *
 * <p>Not thread-safe. The values may be days or minutes, as the caller likes.
 */
public final class TimeNetwork {
  /** The point that stands for the calendar: what is so far from it has that value. */
  static final int ORIGIN = 0;

  /**
   * That {@code to} lies at least {@code distance} behind {@code from}.
   *
   * @param from a point
   * @param to another
   * @param distance how much at least, negative for "no more than that before"
   * @param statement who says so, null for what holds by itself (an event ends after it begins)
   */
  record Edge(int from, int to, long distance, @Nullable Statement statement) {}

  private final List<Edge> edges = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private int points = 1;

  /** Adds a point and returns its number. */
  public int point() {
    return points++;
  }

  /** Adds a statement, which may hold several constraints. */
  public Statement state(String document, String text, int trust) {
    Statement statement = new Statement(statements.size(), document, text, trust);
    statements.add(statement);
    return statement;
  }

  /**
   * Puts a point between two values, both in; {@link PointBounds#OPEN_EARLY} and {@link
   * PointBounds#OPEN_LATE} leave a side open.
   *
   * @throws IllegalArgumentException if {@code last} lies before {@code first}
   * @throws IndexOutOfBoundsException if there is no such point
   */
  public void within(int point, long first, long last, Statement statement) {
    checkPoint(point);
    checkArgument(first <= last, "%s lies before %s", last, first);
    if (first > PointBounds.OPEN_EARLY) {
      edges.add(new Edge(ORIGIN, point, first, statement));
    }
    if (last < PointBounds.OPEN_LATE) {
      edges.add(new Edge(point, ORIGIN, -last, statement));
    }
  }

  /**
   * Puts {@code to} at least {@code distance} behind {@code from}.
   *
   * @param statement who says so, null for what holds by itself
   * @throws IndexOutOfBoundsException if there is no such point
   */
  public void apart(int from, int to, long distance, @Nullable Statement statement) {
    checkPoint(from);
    checkPoint(to);
    edges.add(new Edge(from, to, distance, statement));
  }

  private void checkPoint(int point) {
    checkElementIndex(point - 1, points - 1, "point");
  }

  int points() {
    return points;
  }

  ImmutableList<Edge> edges() {
    return ImmutableList.copyOf(edges);
  }

  /** Carries all bounds along, letting what clashes give way. */
  public Solution solve() {
    List<Clash> clashes = new ArrayList<>();
    long work = 0;
    Bounded bounded = new Bounded(points, ORIGIN);
    for (List<Edge> component : Components.of(points, edges)) {
      List<Edge> left = component;
      Propagation propagation = Propagation.run(left, bounded);
      work += propagation.steps();
      while (!propagation.clashes().isEmpty()) {
        Set<Statement> dropped = new HashSet<>();
        for (List<Edge> clashing : propagation.clashes()) {
          if (clashing.stream().noneMatch(e -> dropped.contains(e.statement()))) {
            Clash clash = clash(Minimal.of(clashing));
            clashes.add(clash);
            dropped.add(clash.dropped());
          }
        }
        left = left.stream().filter(e -> !dropped.contains(e.statement())).toList();
        propagation = Propagation.run(left, bounded);
        work += propagation.steps();
      }
    }
    return new Solution(bounded, clashes, work);
  }

  /** Of a clash, the statement of the least trust gives way; of equals, the last one made. */
  private static Clash clash(List<Edge> edges) {
    List<Statement> said = new ArrayList<>();
    for (Edge edge : edges) {
      if (edge.statement() != null && !said.contains(edge.statement())) {
        said.add(edge.statement());
      }
    }
    checkArgument(!said.isEmpty(), "what holds by itself clashes: %s", edges);
    said.sort(Comparator.comparingInt(Statement::id));
    Statement weakest = said.get(0);
    for (Statement each : said) {
      weakest = each.trust() <= weakest.trust() ? each : weakest;
    }
    return new Clash(said, weakest);
  }

  /** The bounds of all points, and what clashed. */
  public static final class Solution {
    private final Bounded bounded;
    private final ImmutableList<Clash> clashes;
    private final long work;

    private Solution(Bounded bounded, List<Clash> clashes, long work) {
      this.bounded = bounded;
      this.clashes = ImmutableList.copyOf(clashes);
      this.work = work;
    }

    /** Returns between when and when a point lies. */
    public PointBounds bounds(int point) {
      return bounded.of(point);
    }

    /** Returns what clashed, in the order in which it was found. */
    public ImmutableList<Clash> clashes() {
      return clashes;
    }

    /** Returns how many times a constraint was looked at: what the work grows with. */
    public long work() {
      return work;
    }
  }
}
