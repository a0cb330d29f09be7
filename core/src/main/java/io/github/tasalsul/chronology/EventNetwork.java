package io.github.tasalsul.chronology;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.link.EventRelation;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.link.TimedEvent;
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
  private static final int SHOWN = 90;

  private final TimeNetwork network = new TimeNetwork();
  private final long apart;
  private final List<Node> nodes = new ArrayList<>();
  private TimeNetwork.@Nullable Solution solution;

  /**
   * An event.
   *
   * @param start its first moment
   * @param end its last
   * @param lasting true if it goes on for a while, so that what comes «بعد» may come meanwhile
   */
  private record Node(int start, int end, boolean lasting) {}

  private EventNetwork(long apart) {
    this.apart = apart;
  }

  /** Makes a network in which what comes after may be at the same moment. */
  public static EventNetwork loose() {
    return new EventNetwork(0);
  }

  /**
   * Makes a network in which what comes after is a minute later at least: of two sources that turn
   * an order round one is wrong.
   */
  public static EventNetwork strict() {
    return new EventNetwork(1);
  }

  /** Tells whether two events of known times can lie so to each other. */
  public static boolean canBe(When from, Relation relation, When to) {
    EventNetwork two = loose();
    Statement both = new Statement(0, "", "", 0);
    two.event(false);
    two.event(false);
    two.told(0, from, both);
    two.told(1, to, both);
    two.relate(0, relation, 1, both);
    return two.clashes().isEmpty();
  }

  /** Makes the statement of an article that an event was at some time. */
  public Statement state(Extraction article, TimedEvent timed, When when, int trust) {
    String text = when.edtf() + " of " + quote(article, timed.event());
    return network.state(article.article().document(), text, trust);
  }

  /** Makes the statement of an article that two events lie so to each other. */
  public Statement state(
      Extraction article, EventRelation relation, @Nullable TimedEvent from, int trust) {
    String signal = relation.signal() == null ? "" : " by «" + relation.signal() + "»";
    String where = from == null ? "" : " in " + quote(article, from.event());
    return network.state(article.article().document(), relation.relation() + signal + where, trust);
  }

  /** «قصفت» with its sentence, cut where it is long. */
  private static String quote(Extraction article, Event event) {
    String sentence =
        CharMatcher.whitespace()
            .trimAndCollapseFrom(event.sentence().of(article.article().text()), ' ');
    int shown = Math.min(SHOWN, sentence.length());
    boolean halved = shown < sentence.length() && Character.isLowSurrogate(sentence.charAt(shown));
    String cut = sentence.substring(0, halved ? shown - 1 : shown);
    return "«" + event.text() + "» (" + cut + (shown < sentence.length() ? "…" : "") + ")";
  }

  /**
   * Adds an event that nothing dates and returns its number.
   *
   * @param goesOn true if it was told to go on
   */
  public int event(boolean goesOn) {
    int start = network.point();
    int end = network.point();
    network.apart(start, end, 0, null);
    nodes.add(new Node(start, end, goesOn));
    return nodes.size() - 1;
  }

  /** Adds a time that a statement gives to an event. */
  public void told(int event, When when, Statement statement) {
    int start = nodes.get(event).start();
    int end = nodes.get(event).end();
    boolean span = when.extent() == Extent.SPAN;
    if (span) {
      nodes.set(event, new Node(start, end, true));
    }
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
  }

  /** Says that an event had begun by the end of a day on which it was told as a fact. */
  public void begun(int event, LocalDate day, Statement statement) {
    network.within(nodes.get(event).start(), PointBounds.OPEN_EARLY, endOf(day), statement);
  }

  /** Says that {@code to} began so many days behind {@code from}, more or less a day. */
  public void count(int from, long days, int to, Statement statement) {
    long slack = MINUTES_OF_DAY - 1;
    Node first = nodes.get(from);
    Node second = nodes.get(to);
    network.apart(first.start(), second.start(), days * MINUTES_OF_DAY - slack, statement);
    network.apart(second.start(), first.start(), -days * MINUTES_OF_DAY - slack, statement);
    if (!first.lasting() && !second.lasting()) {
      network.apart(first.end(), second.end(), days * MINUTES_OF_DAY - slack, statement);
      network.apart(second.end(), first.end(), -days * MINUTES_OF_DAY - slack, statement);
    }
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
      network.apart(earlier.start(), later.end(), apart, statement);
      return;
    }
    network.apart(earlier.start(), later.start(), apart, statement);
    if (!earlier.lasting()) {
      network.apart(earlier.end(), later.end(), apart, statement);
    }
  }

  /** Returns what clashes, once all is handed in. */
  public ImmutableList<Clash> clashes() {
    return solved().clashes();
  }

  /**
   * Returns the time of an event as the network leaves it, narrowed where others bound it.
   *
   * @param own its own time, which is returned where the network leaves the same days, and where it
   *     is a stretch
   */
  public When when(int event, When own) {
    Node node = nodes.get(event);
    PointBounds start = solved().bounds(node.start());
    PointBounds end = solved().bounds(node.end());
    if (own.extent() == Extent.SPAN) {
      return own;
    }
    LocalDate first = start.hasEarliest() ? day(start.earliest()) : null;
    LocalDate last = end.hasLatest() ? day(end.latest()) : null;
    boolean same =
        Objects.equals(first, own.range().firstDay())
            && Objects.equals(last, own.range().lastDay());
    return same ? own : new When(Extent.POINT, range(first, last), Granularity.DAY);
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
