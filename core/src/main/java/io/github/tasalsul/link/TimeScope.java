package io.github.tasalsul.link;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.SentenceEvents.Timed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events a time expression dates, by scope and not by nearness: in «وأضاف السراج مخاطبا
 * الصحفيين في ميناء طرابلس الذي قصفته قوات حفتر أمس الثلاثاء» the day dates the shelling in the
 * relative clause, not the words.
 */
final class TimeScope {
  private final SentenceEvents sentence;

  TimeScope(SentenceEvents sentence) {
    this.sentence = sentence;
  }

  /** Returns the events that {@code time} dates, the one it modifies first; often none. */
  List<Placed> of(Timed time) {
    Clause clause = sentence.clauses().clauseOf(time.first());
    boolean nested = false;
    while (true) {
      List<Placed> found = inClause(time, clause);
      if (!found.isEmpty()) {
        return nested ? found.subList(0, 1) : found;
      }
      nested = true;
      if (clause.parent() < 0) {
        return opening(time, clause);
      }
      clause = sentence.clauses().parent(clause);
    }
  }

  /** A time before the first verb of its clause dates that verb, else the nearest one before it. */
  private List<Placed> inClause(Timed time, Clause clause) {
    Placed before = null;
    Placed verbBefore = null;
    Placed after = null;
    for (Placed event : sentence.eventsOf(clause)) {
      if (event.token() < time.first()) {
        if (!isTakenByNearer(event, time)) {
          before = event;
          verbBefore = sentence.isVerbal(event) ? event : verbBefore;
        }
      } else if (event.token() > time.last() && after == null) {
        after = event;
      }
    }
    if (before == null) {
      return after != null
              && (opens(time, clause) || nextTo(time, after) || behindVerb(time, clause, after))
          ? ImmutableList.of(after)
          : ImmutableList.of();
    }
    if (after != null && announcesNext(time, after) && !sentence.isVerbal(before)) {
      return ImmutableList.of(after);
    }
    Placed head = chainHead(before);
    if (head != null) {
      return ImmutableList.of(before, head);
    }
    boolean shared =
        verbBefore != null
            && !verbBefore.equals(before)
            && !commaBetween(verbBefore, before)
            && !before.event().reporting()
            && !verbBefore.event().reporting();
    return shared && verbBefore != null
        ? ImmutableList.of(before, verbBefore)
        : ImmutableList.of(before);
  }

  /** A comma parts a verb from the next clause, of which only the noun is told as an event. */
  private boolean commaBetween(Placed verb, Placed noun) {
    for (int i = verb.token() + 1; i < noun.token(); i++) {
      String text = sentence.token(i).text();
      if (text.equals("،") || text.equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** «انعقاد المحادثات في 26 فبراير»: the noun that a verbal noun right before it governs. */
  private @Nullable Placed chainHead(Placed noun) {
    if (sentence.isVerbal(noun)) {
      return null;
    }
    for (Placed other : sentence.events()) {
      int gap = noun.token() - other.token();
      if (gap > 0
          && gap <= 2
          && !sentence.isVerbal(other)
          && other.clause().equals(noun.clause())
          && !sentence.token(noun.token() - 1).tag().equals("CC")) {
        return other;
      }
    }
    return null;
  }

  /** Tells whether another time stands between an event and this one. */
  private boolean isTakenByNearer(Placed event, Timed time) {
    for (Timed other : sentence.times()) {
      boolean between = other.first() > event.token() && other.last() < time.first();
      if (between && !coordinated(other, time)) {
        return true;
      }
    }
    return false;
  }

  /** «يومي الاثنين والثلاثاء»: times joined by a conjunction share their event. */
  private static boolean coordinated(Timed first, Timed second) {
    return second.first() - first.last() <= 2;
  }

  private boolean opens(Timed time, Clause clause) {
    return time.first() - clause.first() <= 3;
  }

  /** «بدأ في أوائل الشهر هجوما»: the verb before the time only lends itself to the noun behind. */
  private boolean behindVerb(Timed time, Clause clause, Placed after) {
    for (int i = clause.first(); i < time.first(); i++) {
      if (sentence.token(i).isVerb()) {
        int reach = clause.kind() == Clause.Kind.RELATIVE ? 1 : 8;
        return after.token() - time.last() <= reach;
      }
    }
    return false;
  }

  private static boolean nextTo(Timed time, Placed event) {
    return event.token() - time.last() <= 3;
  }

  /** «..., أمس قصفت ...»: a time right before a verb at the head of what follows. */
  private boolean announcesNext(Timed time, Placed after) {
    return after.token() - time.last() == 1
        && sentence.isVerbal(after)
        && time.first() > 0
        && sentence.token(time.first() - 1).isPunctuation();
  }

  /** A time in a clause without events at the head of the sentence dates its first event. */
  private List<Placed> opening(Timed time, Clause clause) {
    if (!opens(time, clause)) {
      return ImmutableList.of();
    }
    Placed first = firstAfter(time);
    return first == null ? ImmutableList.of() : ImmutableList.of(first);
  }

  private @Nullable Placed firstAfter(Timed time) {
    for (Placed event : sentence.events()) {
      if (event.token() > time.last()) {
        return event;
      }
    }
    return null;
  }
}
