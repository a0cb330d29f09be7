package io.github.tasalsul.link;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Times of events that no time expression dates: the same event told elsewhere in the article, the
 * news of the day (headline, lead, words spoken, what goes on), else bounds alone.
 */
final class Defaults {
  /** How many mentions of one lemma before and behind an event may lend it their time. */
  private static final int NEAR = 100;

  private final List<Event> events;
  private final List<SentenceEvents> sentences;
  private final ArticleDate date;
  private final @Nullable LocalDate articleDate;
  private final Map<String, EventTime> found;

  Defaults(
      List<Event> events,
      List<SentenceEvents> sentences,
      ArticleDate date,
      Map<String, EventTime> found) {
    this.events = events;
    this.sentences = sentences;
    this.date = date;
    this.articleDate = date.anchor();
    this.found = found;
  }

  static EventTime nothing() {
    return new EventTime(
        When.UNKNOWN, Basis.UNKNOWN, null, null, "the text gives neither a time nor a bound");
  }

  void fill() {
    Map<String, EventTime> stated = Map.copyOf(found);
    Map<String, List<Event>> byLemma =
        events.stream()
            .filter(event -> stated.containsKey(event.id()))
            .collect(Collectors.groupingBy(Event::lemma));
    for (Event event : events) {
      if (!found.containsKey(event.id())) {
        EventTime told = toldElsewhere(event, stated, byLemma);
        if (told != null) {
          found.put(event.id(), told);
        }
      }
    }
    boolean lead = true;
    for (SentenceEvents sentence : sentences) {
      boolean body = sentence.events().stream().anyMatch(p -> p.event().zone() == ZoneKind.BODY);
      for (Placed placed : sentence.events()) {
        if (!found.containsKey(placed.event().id())) {
          EventTime news = newsOfTheDay(sentence, placed, lead);
          if (news != null) {
            found.put(placed.event().id(), news);
          }
        }
      }
      SharedTime.handOn(sentence, found);
      lead = lead && !body;
    }
    for (SentenceEvents sentence : sentences) {
      for (Placed placed : sentence.events()) {
        found.putIfAbsent(placed.event().id(), bound(placed.event()));
      }
    }
  }

  /** The one time that other mentions of the same event state, if they agree on one. */
  private @Nullable EventTime toldElsewhere(
      Event event, Map<String, EventTime> stated, Map<String, List<Event>> byLemma) {
    if (event.realis() == Realis.HYPOTHETICAL || event.polarity() == Polarity.NEG) {
      return null;
    }
    EventTime agreed = null;
    String by = "";
    for (Event other : near(event, byLemma.getOrDefault(event.lemma(), List.of()))) {
      EventTime time = stated.get(other.id());
      boolean archive = other.zone() == ZoneKind.CAPTION && event.zone() != ZoneKind.CAPTION;
      if (time == null
          || archive
          || !time.when().isOneDay()
          || !(SameEvent.likely(event, other) || SameEvent.takesUp(event, other))) {
        continue;
      }
      if (agreed != null && !agreed.when().range().equals(time.when().range())) {
        return null;
      }
      agreed = time;
      by = other.text();
    }
    return agreed == null
        ? null
        : new EventTime(
            agreed.when(), Basis.RELATIVE, null, null, "the same event as «" + by + "»");
  }

  /** Those of a list in text order that stand nearest: a book-long text tells other stories too. */
  private static List<Event> near(Event event, List<Event> others) {
    if (others.size() <= 2 * NEAR) {
      return others;
    }
    int at =
        Collections.binarySearch(others, event, Comparator.comparing((Event e) -> e.trigger()));
    int middle = at >= 0 ? at : -at - 1;
    return others.subList(Math.max(0, middle - NEAR), Math.min(others.size(), middle + NEAR));
  }

  private @Nullable EventTime newsOfTheDay(SentenceEvents sentence, Placed placed, boolean lead) {
    Event event = placed.event();
    LocalDate today = articleDate;
    if (today == null
        || event.realis() == Realis.HYPOTHETICAL
        || event.realis() == Realis.PLANNED) {
      return null;
    }
    EventTime cause = causeIn(sentence, event);
    if (cause != null) {
      return cause;
    }
    boolean verb = sentence.isVerbal(placed);
    boolean first = sentence.events().get(0).equals(placed);
    boolean outer =
        placed.clause().kind() != Clause.Kind.RELATIVE
            && placed.clause().kind() != Clause.Kind.CONTENT;
    return event.polarity() == Polarity.POS && isNewsOfTheDay(event, verb, outer, lead, first)
        ? new EventTime(
            When.on(today), Basis.DCT, null, null, "no time is said: the news of the day")
        : null;
  }

  /**
   * What is certain of an event that nothing dates: a fact lies before the article, a plan after.
   */
  private EventTime bound(Event event) {
    LocalDate today = articleDate;
    if (event.realis() == Realis.HYPOTHETICAL || (today == null && !date.isWithinAYear())) {
      return nothing();
    }
    List<LocalDate> days = today == null ? date.candidates() : List.of(today);
    return event.realis() == Realis.PLANNED
        ? new EventTime(
            When.notBefore(days.get(0)),
            Basis.UNKNOWN,
            null,
            null,
            "to come, seen from the article")
        : new EventTime(
            When.noLaterThan(days.get(days.size() - 1)),
            Basis.UNKNOWN,
            null,
            null,
            today == null
                ? "no time is said: by the last day that the article may be of"
                : "no time is said: by the article's date");
  }

  private static boolean isNewsOfTheDay(
      Event event, boolean verb, boolean outer, boolean lead, boolean first) {
    if (event.zone() == ZoneKind.CAPTION) {
      return false; // often an archive picture
    }
    if (event.zone() == ZoneKind.HEADLINE) {
      return verb || first || event.type() == EventType.MEET;
    }
    if (event.realis() == Realis.ONGOING) {
      return true;
    }
    boolean speech = event.reporting() || event.type() == EventType.STATEMENT;
    return verb && outer && (speech || lead);
  }

  /** «القصف ... أسفر عن مقتل ثلاثة»: the victims fell when the attack was. */
  private @Nullable EventTime causeIn(SentenceEvents sentence, Event event) {
    if (event.type() != EventType.CASUALTIES && event.type() != EventType.DEATH) {
      return null;
    }
    for (Placed other : sentence.events()) {
      EventTime time = found.get(other.event().id());
      boolean harms =
          other.event().type() == EventType.ATTACK || other.event().type() == EventType.DISASTER;
      if (harms
          && time != null
          && !Objects.equals(other.event().id(), event.id())
          && time.basis() != Basis.UNKNOWN) {
        return new EventTime(
            time.when(), Basis.RELATIVE, null, null, "a result of «" + other.event().text() + "»");
      }
    }
    return null;
  }
}
