package io.github.tasalsul.link;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.SentenceEvents.Timed;
import io.github.tasalsul.link.TellingCues.Kind;
import io.github.tasalsul.link.When.Extent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is done at an occasion has the day that is told of the occasion: «أقر مجلس الوزراء في جلسة
 * عقدها أمس التسوية», «تأهل الفريق بعد فوزه في المباراة التي أقيمت الجمعة».
 */
final class OccasionTime {
  /** How far behind its noun the time of an occasion may stand, in tokens. */
  private static final int REACH = 12;

  private static final String BY = "\u0628";

  /** What is said of a match is not said at it. */
  private static final Set<EventType> SPEECH =
      EnumSet.of(
          EventType.STATEMENT,
          EventType.ACCUSE,
          EventType.DEMAND,
          EventType.REJECT,
          EventType.SUPPORT,
          EventType.THREATEN);

  private final SentenceEvents sentence;
  private final @Nullable LocalDate today;
  private final Map<String, EventTime> found;

  private OccasionTime(
      SentenceEvents sentence, @Nullable LocalDate today, Map<String, EventTime> found) {
    this.sentence = sentence;
    this.today = today;
    this.found = found;
  }

  static void fill(
      SentenceEvents sentence, @Nullable LocalDate today, Map<String, EventTime> found) {
    OccasionTime occasions = new OccasionTime(sentence, today, found);
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (occasions.leadsIn(i)) {
        occasions.hold(i);
      }
    }
  }

  private boolean leadsIn(int i) {
    String form = sentence.token(i).form();
    boolean word =
        (FunctionWords.is(form, Part.IN) && form.length() > 1)
            || FunctionWords.is(form, Part.DURING);
    return word
        && (TellingCues.isAt(sentence, i + 1, Kind.GATHERING)
            || TellingCues.isAt(sentence, i + 1, Kind.CONTEST));
  }

  private void hold(int preposition) {
    int noun = preposition + 1;
    Timed time = timeBehind(noun);
    if (time == null) {
      return;
    }
    When when =
        new When(Extent.POINT, time.time().value().range(), time.time().value().granularity());
    LocalDate first = when.range().firstDay();
    if (first == null || (today != null && first.isAfter(today))) {
      return;
    }
    String why = "at «" + sentence.token(noun).text() + "», " + time.time().text();
    EventTime at = new EventTime(when, Basis.RELATIVE, null, null, why);
    Placed act = actBefore(preposition);
    if (act != null) {
      put(act, at);
    }
    Placed verb = verbBefore(preposition);
    boolean apart = act != null && isAfter(act) && !isResult(act, verb);
    boolean words = verb != null && SPEECH.contains(verb.event().type());
    if (verb != null && !apart && !(words && TellingCues.isAt(sentence, noun, Kind.CONTEST))) {
      put(verb, at);
    }
  }

  private void put(Placed placed, EventTime at) {
    Event event = placed.event();
    if (event.polarity() == Polarity.POS && event.realis() == Realis.ACTUAL) {
      found.putIfAbsent(event.id(), at);
    }
  }

  /** The day in the phrase of the noun or behind the word that says that it was held. */
  private @Nullable Timed timeBehind(int noun) {
    for (int i = noun + 1; i < sentence.size() && i <= noun + REACH; i++) {
      for (Timed time : sentence.times()) {
        if (time.first() == i) {
          boolean closed =
              time.time().value().range().startInclusive() != null
                  && time.time().value().range().endExclusive() != null;
          return closed && TimeSignal.of(sentence, time) == TimeSignal.WITHIN ? time : null;
        }
      }
      boolean verb = sentence.token(i).isVerb() && !TellingCues.isToken(sentence, i, Kind.HELD);
      if (verb || sentence.token(i).isPunctuation()) {
        return null;
      }
    }
    return null;
  }

  /** The verbal noun in the phrase before the occasion: «بعد فوزه على صحار في المباراة». */
  private @Nullable Placed actBefore(int preposition) {
    Placed act = null;
    for (Placed event : sentence.events()) {
      boolean before = event.token() < preposition && !sentence.isVerbal(event);
      act = before && acts(event) && !isBroken(event.token(), preposition) ? event : act;
    }
    return act;
  }

  /** «بعد فوزه», «بفوز الفريق», «حقق فوزا»: not any noun that stands there. */
  private boolean acts(Placed noun) {
    boolean by = noun.token() > 0 && sentence.token(noun.token() - 1).form().equals(BY);
    return by
        || isAfter(noun)
        || TellingCues.isWord(noun.event().text(), Kind.RESULT)
        || sentence.hasPronoun(noun.token())
        || sentence.isToldByLightVerb(noun);
  }

  private boolean isBroken(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (sentence.token(i).isVerb() || sentence.token(i).isPunctuation()) {
        return true;
      }
    }
    return false;
  }

  /** The verb whose clause the occasion stands in. */
  private @Nullable Placed verbBefore(int preposition) {
    Clause clause = sentence.clauses().clauseOf(preposition);
    Placed verb = null;
    for (Placed event : sentence.events()) {
      boolean told = sentence.isVerbal(event) && sentence.isPerfect(event.token());
      boolean own = event.clause().equals(clause);
      verb = event.token() < preposition && told && own ? event : verb;
    }
    return verb == null || hasVerb(verb.token() + 1, preposition) ? null : verb;
  }

  /** «طالب بالوفاء بتعهدات قطعوها في مؤتمر»: another verb is nearer to the occasion. */
  private boolean hasVerb(int first, int end) {
    for (int i = first; i < end; i++) {
      if (sentence.token(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfter(Placed act) {
    for (int i = act.token() - 1; i >= 0 && i >= act.token() - 2; i--) {
      String form = sentence.token(i).form();
      if (FunctionWords.is(form, Part.AFTER) || FunctionWords.is(form, Part.BEFORE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isResult(Placed act, @Nullable Placed verb) {
    return verb != null
        && act.event().type() == EventType.SPORT
        && verb.event().type() == EventType.SPORT
        && TellingCues.isWord(act.event().text(), Kind.RESULT);
  }
}
