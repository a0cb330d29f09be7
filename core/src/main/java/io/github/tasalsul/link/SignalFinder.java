package io.github.tasalsul.link;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.analysis.Clause.Kind;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.SentenceEvents.Timed;
import io.github.tasalsul.link.TimeSignals.Signal;
import io.github.tasalsul.text.Token;
import io.github.tasalsul.time.Meaning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads which events a signal word joins: in «أعلنت الوزارة مقتل ثلاثة إثر قصف الميناء» the death
 * and the shelling, not the announcement. The event behind it stands in the same phrase; the one
 * before it is the verb of its clause, or what that verb announces.
 */
final class SignalFinder {
  /** How far behind its signal an event may stand, in tokens that tell no time. */
  private static final int REACH = 5;

  /** How far behind a cause what it brings about may stand, in tokens. */
  private static final int EFFECT = 8;

  private final SentenceEvents sentence;
  private final Set<String> ledIn = new HashSet<>();

  private SignalFinder(SentenceEvents sentence) {
    this.sentence = sentence;
  }

  static List<Signalled> find(SentenceEvents sentence) {
    return new SignalFinder(sentence).find();
  }

  /** Returns the relations that hold in fact, and what a denied future comes no earlier than. */
  static List<EventRelation> relations(List<Signalled> signals) {
    ImmutableList.Builder<EventRelation> relations = ImmutableList.builder();
    for (Signalled each : signals) {
      Placed from = each.from();
      if (from == null) {
        continue;
      }
      boolean notBefore =
          each.kind() == TimeSignals.Kind.NOT_BEFORE
              || (each.kind() == TimeSignals.Kind.BEFORE
                  && from.event().polarity() == Polarity.NEG);
      if (each.isFact() || notBefore) {
        Relation relation = notBefore ? Relation.NOT_BEFORE : each.kind().relation();
        relations.add(
            new EventRelation(from.event().id(), relation, each.to().event().id(), each.text()));
      }
    }
    return relations.build();
  }

  private List<Signalled> find() {
    ImmutableList.Builder<Signalled> found = ImmutableList.builder();
    for (Signal signal : TimeSignals.in(sentence)) {
      Placed behind = behind(signal);
      if (behind == null) {
        continue;
      }
      ledIn.add(behind.event().id());
      switch (signal.kind()) {
        case RESULT -> {
          Placed brought = broughtBy(signal, behind);
          Placed effect = brought == null ? behind : brought;
          Placed cause = brought == null ? nearest(signal.first(), behind, true) : behind;
          if (cause != null) {
            found.add(new Signalled(effect, signal.kind(), cause, text(signal, signal.last())));
          }
        }
        case BEFORE -> {
          Placed subject = deniedBefore(signal, behind);
          if (subject == null) {
            add(signal, behind, found);
          } else {
            String words = text(signal, signal.last());
            found.add(new Signalled(subject, TimeSignals.Kind.NOT_BEFORE, behind, words));
          }
        }
        case THEN -> {
          Placed earlier = nearest(signal.first(), behind, false);
          if (earlier != null && sentence.isVerbal(behind) && sentence.isVerbal(earlier)) {
            found.add(new Signalled(behind, signal.kind(), earlier, text(signal, signal.last())));
          }
        }
        default -> add(signal, behind, found);
      }
    }
    return found.build();
  }

  /** «أدى انفجار لغم إلى مقتل ثلاثة»: what stands right behind the verb is its subject. */
  private @Nullable Placed broughtBy(Signal signal, Placed subject) {
    boolean cause =
        subject.event().type() == EventType.ATTACK || subject.event().type() == EventType.DISASTER;
    for (int i = signal.last() + 1; i <= subject.token(); i++) {
      if (sentence.token(i).tag().equals("IN")) {
        return null;
      }
    }
    for (Placed event : sentence.events()) {
      boolean near = event.token() > subject.token() && event.token() - subject.token() <= EFFECT;
      if (cause && near && event.clause().equals(subject.clause())) {
        return event;
      }
    }
    return null;
  }

  /** «أي حل لن يكون قبل انسحاب القوات»: the noun that the denied verb is about, else null. */
  private @Nullable Placed deniedBefore(Signal signal, Placed to) {
    int never = signal.first() - 2;
    boolean denied =
        never >= 0
            && sentence.token(signal.first() - 1).isVerb()
            && FunctionWords.is(sentence.token(never).form(), Part.NEVER);
    Placed subject = null;
    for (Placed event : sentence.events()) {
      boolean own =
          event.token() < never
              && !event.equals(to)
              && event.clause().equals(sentence.clauses().clauseOf(never));
      subject = denied && own && subject == null ? event : subject;
      if (event.token() == signal.first() - 1) {
        return null; // the verb tells an event itself
      }
    }
    return subject;
  }

  private void add(Signal signal, Placed to, ImmutableList.Builder<Signalled> found) {
    String text = text(signal, amountBehind(signal));
    Placed from = before(signal, to);
    if (from != null) {
      found.add(new Signalled(from, signal.kind(), to, text));
    } else if (!standsFirst(signal)) {
      found.add(new Signalled(null, signal.kind(), to, text));
    } else {
      boolean all = signal.kind().relation() == Relation.SINCE;
      for (Placed event : sentence.events()) {
        boolean counted = all && isCount(event);
        if (event.token() > to.token() && (opensMain(event) || counted)) {
          found.add(new Signalled(event, signal.kind(), to, text)); // «بعد القصف أعلنت ...»
          if (!all) {
            return;
          }
        }
      }
    }
  }

  /** «منذ بدء القتال مقتل المئات»: a toll, also where a noun tells it. */
  private boolean isCount(Placed event) {
    return sentence.isOuter(event)
        && (event.event().type() == EventType.CASUALTIES
            || event.event().type() == EventType.DISPLACEMENT);
  }

  private boolean opensMain(Placed event) {
    Kind kind = event.clause().kind();
    return sentence.isVerbal(event)
        && sentence.isOuter(event)
        && (kind == Kind.MAIN || kind == Kind.COORDINATE);
  }

  /**
   * The event in the phrase behind a signal: no comma lies between, and no time that it leads in.
   */
  private @Nullable Placed behind(Signal signal) {
    int steps = 0;
    for (int i = signal.last() + 1; i < sentence.size() && steps <= REACH; i++) {
      Timed time = timeAt(i);
      if (time != null && !(time.time().meaning() instanceof Meaning.FromEvent)) {
        return null;
      }
      if (sentence.token(i).isPunctuation() && !isQuote(sentence.token(i))) {
        return null;
      }
      for (Placed event : sentence.events()) {
        if (event.token() == i) {
          return event;
        }
      }
      if (sentence.token(i).isVerb()) {
        return null; // «حتى يتخذ المجلس مواقف»: the verb is what it leads in
      }
      steps += time == null ? 1 : 0;
    }
    return null;
  }

  private static boolean isQuote(Token token) {
    return "\"«»“”(".contains(token.text());
  }

  private @Nullable Timed timeAt(int token) {
    for (Timed time : sentence.times()) {
      if (time.first() <= token && token <= time.last()) {
        return time;
      }
    }
    return null;
  }

  /** The last token of the amount behind a signal, «بعد يومين من», else of the signal itself. */
  private int amountBehind(Signal signal) {
    Timed time = signal.last() + 1 < sentence.size() ? timeAt(signal.last() + 1) : null;
    if (time == null || !(time.time().meaning() instanceof Meaning.FromEvent)) {
      return signal.last();
    }
    int next = time.last() + 1;
    boolean from =
        next < sentence.size() && FunctionWords.is(sentence.token(next).form(), Part.FROM);
    return from ? next : time.last();
  }

  private String text(Signal signal, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = signal.first(); i <= last; i++) {
      text.append(i > signal.first() && !sentence.token(i).attached() ? " " : "");
      text.append(sentence.token(i).text());
    }
    return text.toString();
  }

  private boolean standsFirst(Signal signal) {
    for (int i = 0; i < signal.first(); i++) {
      if (sentence.token(i).isVerb()) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Placed before(Signal signal, Placed to) {
    if (signal.kind() == TimeSignals.Kind.BECAUSE) {
      return nearestNotLedIn(signal, to);
    }
    Clause clause = sentence.clauses().clauseOf(signal.first());
    while (true) {
      Placed found = governor(clause, signal, to);
      if (found != null) {
        return found;
      }
      if (clause.parent() < 0 || hasVerb(clause, signal)) {
        return clause.index() == 0 || hasVerb(clause, signal) ? null : earlierMain(signal, to);
      }
      clause = sentence.clauses().parent(clause);
    }
  }

  /** Of a clause that joins the first and tells no event itself, the verb of the first. */
  private @Nullable Placed earlierMain(Signal signal, Placed to) {
    Placed verb = null;
    for (Placed event : sentence.events()) {
      boolean outer =
          event.clause().kind() == Kind.MAIN || event.clause().kind() == Kind.COORDINATE;
      if (event.token() < signal.first() && outer && !event.equals(to)) {
        verb = verb == null || sentence.isVerbal(event) ? event : verb;
      }
    }
    return verb;
  }

  private boolean hasVerb(Clause clause, Signal signal) {
    for (int i = clause.first(); i < signal.first(); i++) {
      if (sentence.token(i).isVerb() && sentence.clauses().clauseOf(i).equals(clause)) {
        return true;
      }
    }
    return false;
  }

  /** The last verb of a clause before a signal, or the noun that it announces. */
  private @Nullable Placed governor(Clause clause, Signal signal, Placed to) {
    Placed verb = null;
    Placed noun = null;
    for (Placed event : sentence.eventsOf(clause)) {
      boolean qualifies = sentence.isVerbal(event) && sentence.isQualifying(event);
      if (event.token() >= signal.first() || event.equals(to) || qualifies) {
        continue;
      }
      if (sentence.isVerbal(event)) {
        verb = event;
        noun = null;
      } else if (noun == null || verb != null || !subjectBefore(noun, event)) {
        noun = event;
      }
    }
    boolean speech =
        verb != null && (verb.event().reporting() || verb.event().type() == EventType.STATEMENT);
    return verb == null || (speech && noun != null) ? noun : verb;
  }

  /** «ويأتي الإعلان عن القمة بعد ...»: of two nouns behind a verb, the first is its subject. */
  private boolean subjectBefore(Placed noun, Placed later) {
    for (int i = noun.token() - 1; i >= 0 && i >= noun.token() - 2; i--) {
      if (sentence.token(i).isVerb()) {
        return later.token() > noun.token();
      }
    }
    return false;
  }

  /**
   * «ستنسحب بعد يوم من انطلاقها، احتجاجا على القصف»: what another signal leads in is passed over.
   */
  private @Nullable Placed nearestNotLedIn(Signal signal, Placed to) {
    Placed found = null;
    for (Placed event : sentence.events()) {
      boolean passed = ledIn.contains(event.event().id());
      found = event.token() < signal.first() && !passed && !event.equals(to) ? event : found;
    }
    return found;
  }

  /** The nearest event before a token, in its clause or in one that it hangs on. */
  private @Nullable Placed nearest(int token, Placed not, boolean nouns) {
    Placed found = null;
    for (Placed event : sentence.events()) {
      boolean fits = nouns || sentence.isVerbal(event);
      found = event.token() < token && fits && !event.equals(not) ? event : found;
    }
    return found;
  }
}
