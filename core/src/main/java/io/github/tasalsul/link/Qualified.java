package io.github.tasalsul.link;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.analysis.Clause.Kind;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.TimeSignals.Signal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the event that a signal qualifies: in «أعلنت الوزارة مقتل ثلاثة إثر قصف الميناء» the death
 * and not the announcement, in «تعليق مشاركتها احتجاجا على القصف» the suspension. It is the verb of
 * the clause, or the noun that this announces or leads in.
 */
final class Qualified {
  /** How far behind a verb that tells nothing its subject may stand, in tokens. */
  private static final int SUBJECT = 2;

  private final SentenceEvents sentence;
  private final Phrasing phrasing;
  private final Map<String, Relation> ledIn = new HashMap<>();

  Qualified(SentenceEvents sentence, Phrasing phrasing) {
    this.sentence = sentence;
    this.phrasing = phrasing;
  }

  /** Remembers an event that a signal leads in. */
  void ledIn(Placed event, Signal signal) {
    ledIn.put(event.event().id(), signal.kind().relation());
  }

  /** Returns what a signal qualifies, or null. */
  @Nullable Placed by(Signal signal, Placed to) {
    Placed chained = chained(signal, to);
    if (chained != null && (signal.kind().isCause() || turns(signal, chained))) {
      return chained;
    }
    Placed around = around(signal, to);
    boolean ordered = chained != null && isOrder(ledIn.get(chained.event().id()));
    return around == null && ordered ? chained : around;
  }

  /**
   * «غادر قبل توقيع الاتفاق بعد مفاوضات»: of two signals that order the other way round, the second
   * holds of what the first leads in, whichever of the two it is meant for.
   */
  private boolean turns(Signal signal, Placed chained) {
    Relation first = ledIn.get(chained.event().id());
    Relation second = signal.kind().relation();
    return (first == Relation.AFTER && second == Relation.BEFORE)
        || (first == Relation.BEFORE && second == Relation.AFTER);
  }

  private static boolean isOrder(@Nullable Relation relation) {
    return relation == Relation.AFTER || relation == Relation.BEFORE;
  }

  private @Nullable Placed around(Signal signal, Placed to) {
    Clause clause = host(signal);
    while (true) {
      Placed found = before(clause, signal.first(), to);
      boolean content = clause.kind() == Kind.CONTENT;
      boolean hoped = signal.kind() == TimeSignals.Kind.WHILE && content && isHoped(found);
      if (found != null && !hoped) {
        return found;
      }
      if (!hoped && hasVerb(clause, signal.first())) {
        return null;
      }
      Placed ahead = hoped ? null : ahead(clause, to);
      if (ahead != null || clause.parent() < 0 || (content && !hoped)) {
        return ahead;
      }
      clause = sentence.clauses().parent(clause);
    }
  }

  /** «عبر عن أمله في أن تسفر الاتصالات عن نتيجة، فيما وصل»: the arrival is not meanwhile. */
  private static boolean isHoped(@Nullable Placed event) {
    return event == null || event.event().realis() == Realis.HYPOTHETICAL;
  }

  /** Tells whether a signal and its phrase stand before the verb of their clause. */
  boolean standsFirst(Signal signal) {
    return !hasVerb(host(signal), signal.first());
  }

  /** The clause that a signal stands in; of one that opens a clause, the clause around it. */
  Clause host(Signal signal) {
    Clause clause = sentence.clauses().clauseOf(signal.first());
    boolean opens = clause.kind() == Kind.ADVERBIAL && clause.first() >= signal.first() - 1;
    return opens ? sentence.clauses().parent(clause) : clause;
  }

  /**
   * «بعد وفاة ستة مرضى بسبب انقطاع الأكسجين»: without a comma a cause is that of the last noun,
   * where another signal leads this in.
   */
  private @Nullable Placed chained(Signal signal, Placed to) {
    for (int i = sentence.events().size() - 1; i >= 0; i--) {
      Placed event = sentence.events().get(i);
      if (event.token() < signal.first() && !event.equals(to)) {
        Placed head = phrasing.headOf(event);
        boolean led = isLedIn(event) || isLedIn(head) || isAnnounced(head);
        return led && !phrasing.isBroken(event.token(), signal.first()) ? head : null;
      }
    }
    return null;
  }

  private boolean isLedIn(Placed event) {
    return ledIn.containsKey(event.event().id());
  }

  /** «بعد إعلان الحكومة تعليق مشاركتها»: the suspension. */
  private boolean isAnnounced(Placed noun) {
    Placed speech = null;
    for (Placed event : sentence.events()) {
      speech = event.token() < noun.token() ? event : speech;
    }
    return speech != null
        && isSpeech(speech.event())
        && isLedIn(speech)
        && !phrasing.isBroken(speech.token(), noun.token());
  }

  private boolean hasVerb(Clause clause, int end) {
    for (int i = clause.first(); i < end; i++) {
      if (sentence.token(i).isVerb() && sentence.clauses().clauseOf(i).equals(clause)) {
        return true;
      }
    }
    return false;
  }

  /** What a clause tells before the token {@code end}: its last verb, or the noun of that. */
  @Nullable Placed before(Clause clause, int end, @Nullable Placed to) {
    int verb = -1;
    Placed told = null;
    boolean comma = phrasing.isCommaBefore(end);
    for (int i = clause.first(); i < end; i++) {
      Placed event = phrasing.verbAt(i);
      boolean any = (sentence.token(i).isVerb() && phrasing.timeAt(i) == null) || event != null;
      if (!any || !sentence.clauses().clauseOf(i).equals(clause) || phrasing.isAsTold(i)) {
        continue;
      }
      if (sentence.isQualifying(i) || sentence.isRecalling(i) || follows(i, verb)) {
        if (comma) {
          break; // «نظموا وقفة رفعوا خلالها شعارات تندد بالحوار، قبل أن»
        }
        if (event == null) {
          return null; // «في مباراة أوقفها الحكم إثر اقتحام الملعب»
        }
      }
      verb = i;
      told = event == null || event.equals(to) ? null : event;
    }
    if (told != null && !isSpeech(told.event())) {
      return told;
    }
    Placed noun = told == null ? noun(clause, verb, end, to) : content(clause, told, end, to);
    return noun == null ? told : noun;
  }

  /** «شعارات تندد بالحوار»: behind another verb, one in the present qualifies a bare noun. */
  private boolean follows(int verb, int other) {
    return other >= 0
        && sentence.token(verb).tag().equals("VBP")
        && sentence.token(verb - 1).tag().startsWith("NN")
        && !sentence.token(verb - 1).isName()
        && phrasing.timeAt(verb - 1) == null;
  }

  static boolean isSpeech(Event event) {
    return (event.reporting() || event.type() == EventType.STATEMENT)
        && !Reactions.isReaction(event);
  }

  /** «أعلنت الوزارة أمس عن وفاة خمسة وإصابة ستة»: the first that speech tells of. */
  private @Nullable Placed content(Clause clause, Placed speech, int end, @Nullable Placed to) {
    for (Placed event : sentence.eventsOf(clause)) {
      boolean between = event.token() > speech.token() && event.token() < end;
      if (between && !event.equals(to) && !sentence.isVerbal(event) && !isAside(event)) {
        return event;
      }
    }
    return null;
  }

  /** «قالت في بيان», «أعلن خلال اجتماع»: where it is said, not what. */
  private boolean isAside(Placed noun) {
    int before = phrasing.phraseStart(noun) - 1;
    return isLedIn(noun)
        || (before >= 0
            && (FunctionWords.is(sentence.token(before).form(), Part.IN)
                || FunctionWords.is(sentence.token(before).form(), Part.WITH)));
  }

  /**
   * The noun that a verb which tells nothing leads in: its subject where that stands right behind
   * it, «ويأتي الإعلان عن القمة بعد», else its last object. Without a verb, the head of the phrase.
   */
  private @Nullable Placed noun(Clause clause, int verb, int end, @Nullable Placed to) {
    Placed found = null;
    for (Placed event : sentence.eventsOf(clause)) {
      boolean between = event.token() > verb && event.token() < end;
      if (!between || event.equals(to) || sentence.isVerbal(event) || isCount(event)) {
        continue;
      }
      if (verb < 0) {
        boolean broken = found != null && phrasing.isBroken(found.token(), event.token());
        found = found == null || broken ? event : found;
      } else if (phrasing.isArgument(event)) {
        if (event.token() <= verb + SUBJECT) {
          return phrasing.headOf(event);
        }
        found = event;
      }
    }
    found = found == null && verb >= 0 ? topic(clause, verb) : found;
    return found == null ? null : phrasing.headOf(found);
  }

  /** «عدد القتلى بلغ 31 بعد»: the count, not the deaths. */
  private boolean isCount(Placed noun) {
    return noun.token() > 0 && TellingCues.isAt(sentence, noun.token() - 1, TellingCues.Kind.TOLL);
  }

  /** «إن الإضراب يأتي بعد فشل المحادثات»: what stands before a verb that tells nothing. */
  private @Nullable Placed topic(Clause clause, int verb) {
    for (Placed event : sentence.eventsOf(clause)) {
      boolean noun = event.token() < verb && !sentence.isVerbal(event) && !isCount(event);
      if (noun && phrasing.isTopic(event)) {
        return event;
      }
    }
    return null;
  }

  /** «وفيما يستمر القصف، أعلنت الحكومة»: what stands behind the clause that a signal opens. */
  @Nullable Placed ahead(Signal signal, Placed to) {
    return ahead(host(signal), to);
  }

  /** «بعد القصف أعلنت الحكومة»: behind a signal that stands first, what its clause goes on to. */
  @Nullable Placed ahead(Clause clause, Placed to) {
    boolean verb = false;
    for (int i = to.token() + 1; i < sentence.size(); i++) {
      if (!continues(clause, sentence.clauses().clauseOf(i))) {
        continue;
      }
      Placed event = phrasing.eventAt(i);
      boolean verbal = sentence.token(i).isVerb() || phrasing.verbAt(i) != null;
      if (verbal && (sentence.isQualifying(i) || sentence.isRecalling(i))) {
        continue;
      }
      if (event != null && (verbal || (verb && phrasing.isArgument(event)))) {
        return event;
      }
      if (verbal && verb) {
        return null;
      }
      verb |= verbal;
    }
    return null;
  }

  private static boolean continues(Clause clause, Clause at) {
    boolean outer = clause.kind() == Kind.MAIN || clause.kind() == Kind.COORDINATE;
    return at.equals(clause) || (outer && at.kind() == Kind.COORDINATE);
  }
}
