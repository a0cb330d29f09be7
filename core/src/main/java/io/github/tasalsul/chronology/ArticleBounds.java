package io.github.tasalsul.chronology;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventRelation;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.link.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the events of one article by each other: «استقال الوزير بعد الهجوم» is no earlier than the
 * attack, which another sentence dates. What the text says beats the conventions of news; what
 * clashes is reported with its sentences.
 */
public final class ArticleBounds {
  /** What a signal word says is less sure than a stated time, and surer than a convention. */
  private static final int SIGNAL = 3;

  private final Extraction article;
  private final EventNetwork network = EventNetwork.loose();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, TimedEvent> byId = new HashMap<>();

  private ArticleBounds(Extraction article) {
    this.article = article;
  }

  /** Returns the same article with the bounds that its relations give. */
  public static Extraction narrow(Extraction article) {
    return article.relations().isEmpty() ? article : new ArticleBounds(article).run();
  }

  private Extraction run() {
    article.events().forEach(event -> byId.put(event.event().id(), event));
    for (EventRelation relation : article.relations()) {
      Integer from = number(relation.from());
      Integer to = number(relation.to());
      if (from != null && to != null && !from.equals(to)) {
        network.relate(from, relation.relation(), to, state(relation));
      }
    }
    List<TimedEvent> events = article.events().stream().map(this::narrowed).toList();
    return new Extraction(
        article.dated().withDiagnostics(diagnostics()), events, article.relations());
  }

  private @Nullable Integer number(String id) {
    TimedEvent timed = byId.get(id);
    if (timed == null || !counts(timed.event())) {
      return null;
    }
    Integer known = numbers.get(id);
    if (known == null) {
      boolean goesOn = timed.event().realis() == Realis.ONGOING;
      known = network.event(goesOn);
      network.told(known, timed.time().when(), state(timed));
      numbers.put(id, known);
    }
    return known;
  }

  private static boolean counts(Event event) {
    return event.polarity() == Polarity.POS && event.realis() != Realis.HYPOTHETICAL;
  }

  private Statement state(TimedEvent timed) {
    return network.state(article, timed, timed.time().when(), trust(timed.time().basis()));
  }

  private Statement state(EventRelation relation) {
    return network.state(article, relation, byId.get(relation.from()), SIGNAL);
  }

  private static int trust(Basis basis) {
    return switch (basis) {
      case EXPLICIT -> 5;
      case UNKNOWN -> 4; // only the bound that the article's own day gives
      case RELATIVE -> 2;
      case DCT -> 1;
    };
  }

  private TimedEvent narrowed(TimedEvent timed) {
    Integer number = numbers.get(timed.event().id());
    if (number == null) {
      return timed;
    }
    EventTime old = timed.time();
    When when = network.when(number, old.when());
    if (when.equals(old.when()) || !when.isBounded()) {
      return timed;
    }
    List<Statement> reasons = network.reasons(number);
    boolean closed = when.range().startInclusive() != null && when.range().endExclusive() != null;
    Basis basis = old.basis() == Basis.UNKNOWN && closed ? Basis.RELATIVE : old.basis();
    basis = old.basis() == Basis.DCT ? Basis.RELATIVE : basis;
    String why =
        "bounded by " + reasons.stream().map(Statement::text).collect(Collectors.joining(", "));
    return new TimedEvent(timed.event(), new EventTime(when, basis, old.timex(), null, why));
  }

  private List<Diagnostic> diagnostics() {
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    for (Clash clash : network.clashes()) {
      found.add(clash.diagnostic());
    }
    return found.build();
  }
}
