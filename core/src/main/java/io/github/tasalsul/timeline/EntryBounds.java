package io.github.tasalsul.timeline;

import io.github.tasalsul.chronology.Clash;
import io.github.tasalsul.chronology.EventNetwork;
import io.github.tasalsul.chronology.Statement;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.link.When;
import io.github.tasalsul.match.Copies;
import io.github.tasalsul.match.Telling;
import io.github.tasalsul.match.TimeFit;
import io.github.tasalsul.timeline.EntryLinks.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Bounds the entries by each other over all articles: if one article dates the attack and another
 * says «استقال الوزير بعد الهجوم», the resignation is no earlier, whoever tells it. What cannot all
 * be true is reported with its sentences, and the better founded of it stands.
 */
final class EntryBounds {
  /** What somebody set is not moved, nor is a stretch. */
  private static final int FIXED = 100;

  private static final int EXPLICIT = 50;
  private static final int BOUND = 40;

  /** What a signal word says is less sure than a stated time, and surer than a convention. */
  private static final int SIGNAL = 30;

  private static final int RELATIVE = 20;
  private static final int DCT = 10;

  /** Many texts that say the same are better than one, but do not make a convention a statement. */
  private static final int MOST_TEXTS = 9;

  /**
   * The drafts with the bounds that they give each other.
   *
   * @param drafts the drafts in the order in which they came
   * @param diagnostics what clashes
   */
  record Bounded(List<EntryDraft> drafts, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    Bounded {
      drafts = List.copyOf(drafts);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** What one draft is in the network. */
  private static final class Node {
    private final int number;
    private final Set<Statement> own = new HashSet<>();

    Node(int number) {
      this.number = number;
    }
  }

  private final List<EntryDraft> drafts;
  private final Copies copies;
  private final EventNetwork network = EventNetwork.strict();
  private final Map<Integer, Node> nodes = new TreeMap<>();
  private final Map<Statement, Certainty> sureness = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Statement> dropped = new HashSet<>();

  private EntryBounds(List<EntryDraft> drafts, Copies copies) {
    this.drafts = drafts;
    this.copies = copies;
  }

  /** Bounds the drafts by what the links between them say. */
  static Bounded of(List<Link> links, List<EntryDraft> drafts, Copies copies) {
    if (links.isEmpty()) {
      return new Bounded(drafts, List.of());
    }
    return new EntryBounds(drafts, copies).run(links);
  }

  private Bounded run(List<Link> links) {
    for (Link link : links) {
      node(link.key().from());
      node(link.key().to());
    }
    Map<EntryLinks.Key, Statement> said = new HashMap<>();
    for (Link link : links) {
      int trust = SIGNAL + Math.min(MOST_TEXTS, link.texts() - 1);
      said.put(link.key(), link.state(network, trust));
    }
    for (Link link : links) {
      Statement statement = said.get(link.key());
      Statement contrary = said.get(link.key().turned());
      if (statement != null && (!isTurned(link) || contrary == null)) {
        hold(link, statement);
      } else if (statement != null && contrary != null) {
        turned(link, statement, contrary);
      }
    }
    for (Clash clash : network.clashes()) {
      diagnostics.add(clash.diagnostic());
      dropped.add(clash.dropped());
    }
    List<EntryDraft> bounded = new ArrayList<>(drafts);
    nodes.forEach((i, node) -> bounded.set(i, bounded(drafts.get(i), node)));
    return new Bounded(bounded, diagnostics);
  }

  private static boolean isTurned(Link link) {
    return link.key().relation() == Relation.BEFORE && link.key().days() == null;
  }

  /** Of two sources that turn an order round the better one stands; of equals, none. */
  private void turned(Link link, Statement statement, Statement contrary) {
    if (statement.trust() > contrary.trust()) {
      hold(link, statement);
    } else if (statement.trust() < contrary.trust()) {
      diagnostics.add(new Clash(List.of(contrary, statement), statement).diagnostic());
    } else if (statement.id() < contrary.id()) {
      diagnostics.add(Clash.ofEquals(statement, contrary));
    }
  }

  private void hold(Link link, Statement statement) {
    Node from = node(link.key().from());
    Node to = node(link.key().to());
    Long days = link.key().days();
    if (days == null) {
      network.relate(from.number, link.key().relation(), to.number, statement);
    } else {
      network.count(from.number, days, to.number, statement);
    }
  }

  private Node node(int i) {
    Node known = nodes.get(i);
    if (known == null) {
      known = made(drafts.get(i));
      nodes.put(i, known);
    }
    return known;
  }

  private Node made(EntryDraft draft) {
    Node node = new Node(network.event(draft.status() == Realis.ONGOING));
    EntryDate date = draft.date();
    Telling lead = date.lead();
    Set<When> told = new HashSet<>();
    int trust = isFixed(date) ? FIXED : trust(draft);
    tell(node, lead, date.when(), trust, date.certainty());
    told.add(date.when());
    if (isFixed(date)) {
      return node;
    }
    for (Telling member : draft.happening().members()) {
      When when = member.time().when();
      boolean counts =
          EntryDraft.counts(member, draft.happening().denials())
              && member.event().realis() != Realis.HYPOTHETICAL
              && when.extent() == When.Extent.POINT
              && TimeFit.of(when, date.when()) != TimeFit.DISJOINT;
      if (counts && told.add(when)) {
        tell(node, member, when, base(member.time().basis()), Certainty.LOW);
      }
    }
    if (date.basis() == Basis.DCT || date.basis() == Basis.RELATIVE) {
      begun(node, draft);
    }
    return node;
  }

  private static boolean isFixed(EntryDate date) {
    return date.isPinned() || date.when().extent() == When.Extent.SPAN;
  }

  private void tell(Node node, Telling telling, When when, int trust, Certainty certainty) {
    if (when.isBounded()) {
      Statement statement = network.state(telling.extraction(), telling.timed(), when, trust);
      network.told(node.number, when, statement);
      node.own.add(statement);
      sureness.put(statement, certainty);
    }
  }

  /** What an article tells as a fact had begun by its day, whatever else it is taken to say. */
  private void begun(Node node, EntryDraft draft) {
    Telling first = null;
    LocalDate day = null;
    for (Telling member : draft.happening().members()) {
      LocalDate told = member.extraction().date().value();
      boolean fact =
          member.event().realis() == Realis.ACTUAL || member.event().realis() == Realis.ONGOING;
      if (fact && told != null && (day == null || told.isBefore(day))) {
        first = member;
        day = told;
      }
    }
    if (first != null && day != null) {
      When by = When.noLaterThan(day);
      Statement statement = network.state(first.extraction(), first.timed(), by, BOUND);
      network.begun(node.number, day, statement);
      node.own.add(statement);
      sureness.put(statement, Certainty.LOW);
    }
  }

  /** How well founded the time of a draft is: by its basis, and by the texts that tell it. */
  private int trust(EntryDraft draft) {
    EntryDate date = draft.date();
    long texts =
        draft.happening().members().stream()
            .filter(m -> m.time().when().equals(date.when()))
            .map(m -> copies.original(m.document()))
            .distinct()
            .count();
    return base(date.basis()) + (int) Math.max(0, Math.min(MOST_TEXTS, texts - 1));
  }

  private static int base(Basis basis) {
    return switch (basis) {
      case EXPLICIT -> EXPLICIT;
      case UNKNOWN -> BOUND; // only the bound that an article's own day gives
      case RELATIVE -> RELATIVE;
      case DCT -> DCT;
    };
  }

  private EntryDraft bounded(EntryDraft draft, Node node) {
    EntryDate date = draft.date();
    if (isFixed(date)) {
      return draft;
    }
    When when = network.when(node.number, date.when());
    if (when.equals(date.when())) {
      return draft;
    }
    boolean gaveWay = node.own.stream().anyMatch(dropped::contains);
    List<Statement> reasons =
        network.reasons(node.number).stream().filter(s -> !node.own.contains(s)).toList();
    String why =
        reasons.stream().map(s -> s.document() + ": " + s.text()).collect(Collectors.joining(", "));
    return draft.bounded(when, certainty(when, reasons), gaveWay, why);
  }

  /** As sure as the least sure of what it follows from, and less by each step. */
  private Certainty certainty(When when, List<Statement> reasons) {
    boolean closed = when.range().startInclusive() != null && when.range().endExclusive() != null;
    Certainty sure = closed ? Certainty.HIGH : Certainty.LOW;
    for (Statement reason : reasons) {
      sure = sure.orLess(sureness.getOrDefault(reason, sure));
    }
    for (Statement reason : reasons) {
      sure = sureness.containsKey(reason) ? sure : sure.lower();
    }
    return sure;
  }
}
