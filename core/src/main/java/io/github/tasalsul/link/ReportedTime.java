package io.github.tasalsul.link;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time of what is done by the words that are reported: in «قال الرئيس إن حكومته تطالب بضمانات»
 * the demand is made by saying so, in «ذكرت الوكالة أن الوزيرين أكدا» the agency only passes on the
 * words of the day.
 */
final class ReportedTime {
  /** What is done by speaking. */
  static final Set<EventType> SPEECH =
      EnumSet.of(
          EventType.STATEMENT,
          EventType.ACCUSE,
          EventType.DEMAND,
          EventType.REJECT,
          EventType.SUPPORT,
          EventType.THREATEN);

  /** How far behind the verb of speech the speaker may stand, in tokens. */
  private static final int SPEAKER = 3;

  private ReportedTime() {}

  /** Returns the time of the words that report an act of speech, or null. */
  static @Nullable EventTime of(
      SentenceEvents sentence, Placed placed, Map<String, EventTime> found) {
    Placed host = host(sentence, placed);
    EventTime time = host == null ? null : found.get(host.event().id());
    if (host == null || time == null || !time.when().isOneDay()) {
      return null;
    }
    Event event = placed.event();
    boolean now =
        SPEECH.contains(event.type())
            && sentence.token(placed.token()).tag().equals("VBP")
            && event.realis() == Realis.ACTUAL;
    boolean told =
        sentence.isVerbal(placed)
            && (SPEECH.contains(event.type()) || event.type() == EventType.MEET)
            && isPassedOn(sentence, host);
    return now || told
        ? new EventTime(
            time.when(),
            Basis.RELATIVE,
            null,
            null,
            "told by «" + host.event().text() + "» as the news of that day")
        : null;
  }

  /**
   * Returns the times of the words by which events in the perfect are told, by the events' names.
   */
  static Map<String, EventTime> wordsTelling(
      List<SentenceEvents> sentences, Map<String, EventTime> found) {
    Map<String, EventTime> words = new HashMap<>();
    for (SentenceEvents sentence : sentences) {
      for (Placed placed : sentence.events()) {
        Placed host = sentence.isVerbal(placed) ? host(sentence, placed) : null;
        EventTime time = host == null ? null : found.get(host.event().id());
        if (time != null && sentence.isPerfect(placed.token())) {
          words.put(placed.event().id(), time);
        }
      }
    }
    return words;
  }

  /** Tells whether those who tell of an event are no party to it: «أفادت مصادر بأن النواب ...». */
  static boolean isKnown(SentenceEvents sentence, Placed host, Event event) {
    return isPassedOn(sentence, host)
        || (!SPEECH.contains(event.type()) && namesOf(sentence, host, TellingCues.Kind.KNOWS));
  }

  /** Tells whether those who speak only pass on the news: an agency, a paper, sources. */
  static boolean isPassedOn(SentenceEvents sentence, Placed host) {
    return namesOf(sentence, host, TellingCues.Kind.PASSES_ON);
  }

  private static boolean namesOf(SentenceEvents sentence, Placed host, TellingCues.Kind kind) {
    for (int i = host.token() + 1; i <= host.token() + SPEAKER && i < sentence.size(); i++) {
      if (TellingCues.isAt(sentence, i, kind)) {
        return true;
      }
    }
    return false;
  }

  /** The verb of speech whose content an event's clause is, or null. */
  static @Nullable Placed host(SentenceEvents sentence, Placed placed) {
    Clause clause = placed.clause();
    while (clause.kind() == Clause.Kind.COORDINATE && clause.parent() >= 0) {
      clause = sentence.clauses().parent(clause);
    }
    if (clause.kind() != Clause.Kind.CONTENT) {
      return null;
    }
    Placed host = null;
    for (Placed other : sentence.events()) {
      boolean speaks = other.event().reporting() || SPEECH.contains(other.event().type());
      boolean outside = !sentence.clauses().isWithin(other.clause(), clause);
      host = other.token() < clause.first() && speaks && outside ? other : host;
    }
    return host;
  }
}
