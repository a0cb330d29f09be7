package io.github.tasalsul.link;

import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The time of an event that the article tells a second time: «دخول الهدنة حيز التنفيذ» without a
 * day is of the day of «دخلت الهدنة حيز التنفيذ الأحد». Mentions that disagree lend nothing.
 */
final class Retold {
  /** How many mentions of one lemma before and behind an event may lend it their time. */
  private static final int NEAR = 100;

  private static final TellingCues.Kind GENERIC = TellingCues.Kind.GENERIC;

  /** Words that one party may say on several days. */
  private static final Set<EventType> SPEECH =
      EnumSet.of(
          EventType.STATEMENT,
          EventType.DEMAND,
          EventType.ACCUSE,
          EventType.THREATEN,
          EventType.SUPPORT,
          EventType.REJECT);

  private final List<Event> events;
  private final Map<String, Set<String>> objects = new HashMap<>();
  private final Set<String> takenUp = new HashSet<>();

  /** «الهجوم هو الأعنف منذ هجوم وقع في يناير»: what it is measured by is another. */
  private final Set<String> measures = new HashSet<>();

  Retold(List<Event> events, List<SentenceEvents> sentences) {
    this.events = events;
    for (SentenceEvents sentence : sentences) {
      int measured = rankedSince(sentence);
      for (Placed placed : sentence.events()) {
        String id = placed.event().id();
        objects.put(id, SameEvent.objectWords(sentence, placed.token()));
        if (placed.token() > measured) {
          measures.add(id);
        }
        if (TellingCues.endsBefore(sentence, placed.token(), TellingCues.Kind.COMES)) {
          takenUp.add(id);
        }
      }
    }
  }

  /** The token of the «منذ» up to which something is the worst or the first, else the last one. */
  private static int rankedSince(SentenceEvents sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (FunctionWords.is(sentence.token(i).form(), Part.SINCE)
          && TimeSignals.ranksBefore(sentence, i)) {
        return i;
      }
    }
    return sentence.size();
  }

  /** Fills in what the times known so far tell; {@code speech} too only where they are stated. */
  void fill(Map<String, EventTime> found, boolean speech) {
    Map<String, EventTime> stated = Map.copyOf(found);
    Map<String, List<Event>> byLemma =
        events.stream()
            .filter(event -> stated.containsKey(event.id()))
            .collect(Collectors.groupingBy(Event::lemma));
    EventTime calamity = calamity(stated);
    for (Event event : events) {
      boolean generic = calamity != null && TellingCues.isWord(event.text(), GENERIC);
      if (generic && event.isFact()) {
        found.putIfAbsent(event.id(), Objects.requireNonNull(calamity));
      }
      boolean asked = speech || !SPEECH.contains(event.type());
      if (asked && !found.containsKey(event.id())) {
        EventTime told = toldElsewhere(event, stated, byLemma);
        if (told != null) {
          found.put(event.id(), told);
        }
      }
    }
  }

  /** «الكارثة», «الحادث»: the one calamity of which the article states the day, or null. */
  private @Nullable EventTime calamity(Map<String, EventTime> stated) {
    EventTime only = null;
    for (Event event : events) {
      EventTime time = stated.get(event.id());
      boolean calamity = event.type() == EventType.DISASTER || event.type() == EventType.ATTACK;
      if (!calamity
          || time == null
          || !time.when().isOneDay()
          || time.basis() == Basis.DCT
          || measures.contains(event.id())
          || TellingCues.isWord(event.text(), GENERIC)) {
        continue;
      }
      if (only != null
          && !Objects.equals(only.when().range().firstDay(), time.when().range().firstDay())) {
        return null;
      }
      String why = "the only calamity that is told, «" + event.text() + "»";
      only = only == null ? new EventTime(time.when(), Basis.RELATIVE, null, null, why) : only;
    }
    return only;
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
      boolean measure = measures.contains(other.id()) && !measures.contains(event.id());
      if (time == null || archive || measure || !time.when().isOneDay() || !isSame(event, other)) {
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

  private boolean isSame(Event event, Event other) {
    if (SPEECH.contains(event.type())) {
      return SameEvent.likely(event, other) && SameEvent.haveOneSpeaker(event, other);
    }
    return SameEvent.likely(event, other)
        || SameEvent.takesUp(event, other)
        || SameEvent.ofTheSame(event, other, objects)
        || (takenUp.contains(event.id()) && SameEvent.isTaken(event, other));
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
}
