package io.github.tasalsul.chronology;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.link.When;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.match.TimeFit;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A network of events: each has a first and a last moment, its own time bounds them, and what the
 * text orders («بعد», «قبل», «خلال») holds between them. Of an event without a day it tells between
 * which others it lies.
 */
public final class EventNetwork {
  private static final long MINUTES_OF_DAY = 24 * 60;

  private final TimeNetwork network = new TimeNetwork();
  private final List<Node> nodes = new ArrayList<>();
  private TimeNetwork.@Nullable Solution solution;

  /**
   * An event.
   *
   * @param start its first moment
   * @param end its last
   * @param lasting true if it goes on for a while, so that what comes «بعد» may come meanwhile
   * @param when its own time
   */
  private record Node(int start, int end, boolean lasting, When when) {}

  /** Makes a statement, to be handed to what it states. */
  public Statement state(String document, String text, int trust) {
    return network.state(document, text, trust);
  }

  /**
   * Adds an event and returns its number.
   *
   * @param when its own time
   * @param goesOn true if it was told to go on
   * @param statement who says so
   */
  public int event(When when, boolean goesOn, Statement statement) {
    int start = network.point();
    int end = network.point();
    network.apart(start, end, 0, null);
    boolean span = when.extent() == Extent.SPAN;
    nodes.add(new Node(start, end, goesOn || span, when));
    TimeRange range = when.range();
    if (range.startInclusive() != null) {
      LocalDate latest = span ? TimeFit.latestStart(when) : null;
      long last = latest == null ? PointBounds.OPEN_LATE : endOf(latest);
      network.within(start, minutes(range.startInclusive()), last, statement);
    }
    if (range.endExclusive() != null && !span) {
      long last = Math.max(minutes(range.endExclusive()) - 1, earliest(range));
      network.within(end, PointBounds.OPEN_EARLY, last, statement);
    }
    return nodes.size() - 1;
  }

  private static long earliest(TimeRange range) {
    LocalDateTime start = range.startInclusive();
    return start == null ? PointBounds.OPEN_EARLY : minutes(start);
  }

  /** Orders two events as {@code statement} says; what only may be is not to be handed in. */
  public void relate(int from, Relation relation, int to, Statement statement) {
    Node first = nodes.get(from);
    Node second = nodes.get(to);
    switch (relation) {
      case AFTER -> follow(second, first, statement);
      case BEFORE -> follow(first, second, statement);
      case SINCE, BEGINS_AT -> network.apart(second.start(), first.start(), 0, statement);
      case ENDS_BY -> network.apart(first.end(), second.end(), 0, statement);
      case DURING, INCLUDED_IN, SIMULTANEOUS -> {
        network.apart(second.start(), first.end(), 0, statement);
        network.apart(first.start(), second.end(), 0, statement);
      }
      case NOT_BEFORE -> {}
    }
  }

  /** What comes after something that goes on begins after it began; else it is wholly later. */
  private void follow(Node earlier, Node later, Statement statement) {
    if (later.lasting()) {
      network.apart(earlier.start(), later.end(), 0, statement);
      return;
    }
    network.apart(earlier.start(), later.start(), 0, statement);
    if (!earlier.lasting()) {
      network.apart(earlier.end(), later.end(), 0, statement);
    }
  }

  /** Returns what clashes, once all is handed in. */
  public ImmutableList<Clash> clashes() {
    return solved().clashes();
  }

  /**
   * Returns the time of an event as the network leaves it: its own, narrowed where others bound it.
   */
  public When when(int event) {
    Node node = nodes.get(event);
    PointBounds start = solved().bounds(node.start());
    PointBounds end = solved().bounds(node.end());
    if (node.when().extent() == Extent.SPAN) {
      return node.when();
    }
    LocalDate first = start.hasEarliest() ? day(start.earliest()) : null;
    LocalDate last = end.hasLatest() ? day(end.latest()) : null;
    boolean same =
        Objects.equals(first, node.when().range().firstDay())
            && Objects.equals(last, node.when().range().lastDay());
    if (same) {
      return node.when();
    }
    return new When(Extent.POINT, range(first, last), Granularity.DAY);
  }

  private static TimeRange range(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new TimeRange(
        first == null ? null : first.atStartOfDay(),
        last == null ? null : last.plusDays(1).atStartOfDay());
  }

  /** Returns the statements that the bounds of an event follow from, its own among them. */
  public List<Statement> reasons(int event) {
    Node node = nodes.get(event);
    List<Statement> reasons = new ArrayList<>(solved().bounds(node.start()).early());
    for (Statement each : solved().bounds(node.end()).late()) {
      if (!reasons.contains(each)) {
        reasons.add(each);
      }
    }
    return reasons;
  }

  private TimeNetwork.Solution solved() {
    TimeNetwork.Solution known = solution;
    if (known == null) {
      known = network.solve();
      solution = known;
    }
    return known;
  }

  private static long minutes(LocalDateTime time) {
    return Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60);
  }

  private static long endOf(LocalDate day) {
    return minutes(day.plusDays(1).atStartOfDay()) - 1;
  }

  private static LocalDate day(long minutes) {
    return LocalDate.ofEpochDay(Math.floorDiv(minutes, MINUTES_OF_DAY));
  }
}
