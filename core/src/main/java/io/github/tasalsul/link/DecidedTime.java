package io.github.tasalsul.link;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.When.Extent;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is done by deciding it has the day of the decision: «قررت النيابة أمس حبس المتهم», «قررت
 * الوزارة تعليق الدراسة حتى الأحد», where the Sunday only ends it. What is decided of a day to come
 * keeps that day.
 */
final class DecidedTime {
  /** What comes into force by the word of whoever may decide it. */
  private static final Set<EventType> DONE_BY_DECIDING =
      EnumSet.of(
          EventType.SUSPEND,
          EventType.RESUME,
          EventType.END,
          EventType.WITHDRAW,
          EventType.RESIGN,
          EventType.APPOINT,
          EventType.ARREST,
          EventType.SANCTION,
          EventType.INVESTIGATE,
          EventType.DECISION);

  /** What goes on until a day, so that the day is that of its end. */
  private static final Set<EventType> LASTING =
      EnumSet.of(EventType.SUSPEND, EventType.ARREST, EventType.SANCTION);

  private static final String BY = "\u0628";

  /** How far behind the verb and its subject what is decided may stand, in tokens. */
  private static final int REACH = 12;

  private DecidedTime() {}

  static void fill(SentenceEvents sentence, Map<String, EventTime> found) {
    for (Placed noun : sentence.events()) {
      Event event = noun.event();
      boolean done =
          DONE_BY_DECIDING.contains(event.type())
              && !sentence.isVerbal(noun)
              && event.polarity() == Polarity.POS
              && event.realis() == Realis.ACTUAL;
      EventTime known = found.get(event.id());
      if (!done || (known != null && !isEndOf(event, known))) {
        continue;
      }
      Placed verb = decision(sentence, noun);
      EventTime time = verb == null ? null : found.get(verb.event().id());
      if (verb != null && time != null && isStated(time)) {
        String why = "decided with «" + verb.event().text() + "»";
        found.put(event.id(), new EventTime(time.when(), Basis.RELATIVE, null, null, why));
      }
    }
  }

  /** A day, or a longer time that the sentence states. */
  private static boolean isStated(EventTime time) {
    boolean closed =
        time.when().extent() == Extent.POINT
            && time.when().range().startInclusive() != null
            && time.when().range().endExclusive() != null;
    return SignalTimes.isShort(time.when()) || (closed && time.basis() == Basis.EXPLICIT);
  }

  /** «تعليق الدراسة حتى الأحد»: a time that only bounds the end. */
  private static boolean isEndOf(Event event, EventTime known) {
    return LASTING.contains(event.type())
        && known.basis() == Basis.EXPLICIT
        && known.when().extent() == Extent.POINT
        && known.when().range().startInclusive() == null;
  }

  /** The verb that decides what a noun tells: no event and no other verb stands between. */
  private static @Nullable Placed decision(SentenceEvents sentence, Placed noun) {
    Placed verb = null;
    for (Placed other : sentence.events()) {
      verb = other.token() < noun.token() ? other : verb;
    }
    boolean decides =
        verb != null
            && sentence.isVerbal(verb)
            && (verb.event().type() == EventType.DECISION || isSentence(sentence, verb, noun))
            && verb.event().realis() == Realis.ACTUAL
            && verb.event().polarity() == Polarity.POS
            && noun.token() - verb.token() <= REACH
            && isMain(noun.clause(), verb);
    return verb != null
            && decides
            && isObject(sentence, noun)
            && isOwn(verb.event(), noun.event())
            && !isParted(sentence, verb, noun)
        ? verb
        : null;
  }

  /** «قضت المحكمة بسجنه وبمصادرة أملاكه». */
  private static boolean isSentence(SentenceEvents sentence, Placed verb, Placed noun) {
    return verb.event().type() == EventType.TRIAL
        && sentence.token(noun.token() - 1).form().equals(BY);
  }

  private static boolean isMain(Clause clause, Placed verb) {
    return clause.equals(verb.clause());
  }

  private static boolean isObject(SentenceEvents sentence, Placed noun) {
    int before = noun.token() - 1;
    return !sentence.token(before).tag().equals("IN") || sentence.token(before).form().equals(BY);
  }

  private static boolean isParted(SentenceEvents sentence, Placed verb, Placed noun) {
    for (int i = verb.token() + 1; i < noun.token(); i++) {
      if (sentence.token(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** «قرر المجلس تعليق عضوية النادي»: whoever decides it does it, if anybody is named. */
  private static boolean isOwn(Event decision, Event done) {
    List<Participant> agents = done.in(Role.AGENT);
    return agents.isEmpty()
        || agents.stream()
            .anyMatch(
                a -> decision.in(Role.AGENT).stream().anyMatch(d -> d.entity().equals(a.entity())));
  }
}
