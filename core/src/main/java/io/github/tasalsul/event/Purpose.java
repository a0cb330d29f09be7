package io.github.tasalsul.event;

import com.google.common.collect.Sets;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Sense.Flag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verbal nouns behind a lam that say what something is for: «سافر للتوقيع». Not every lam is one of
 * purpose: «الجلسة الختامية للقمة», «تعرض لهجوم», «وفقا لاتفاق».
 */
final class Purpose {
  /** What has a name before one speaks of it, so that «للقمة» is no aim but whose or of what. */
  private static final Set<EventType> KNOWN =
      Sets.immutableEnumSet(
          EventType.MEET,
          EventType.ELECTION,
          EventType.SPORT,
          EventType.CEASEFIRE,
          EventType.ATTACK,
          EventType.PROTEST,
          EventType.CASUALTIES,
          EventType.DEATH,
          EventType.DISASTER);

  /** What is done by the very deed that it is the purpose of: «تظاهروا للمطالبة بالإفراج». */
  private static final Set<EventType> VOICED =
      Sets.immutableEnumSet(EventType.STATEMENT, EventType.DEMAND, EventType.ACCUSE);

  private final RealisScope scope;
  private final SentenceView view;

  Purpose(RealisScope scope) {
    this.scope = scope;
    this.view = scope.view();
  }

  /** Judges a verbal noun as a purpose; ACTUAL where it is none. */
  Realis of(Trigger trigger) {
    int i = trigger.first();
    boolean aim =
        scope.isLedByLam(i)
            && !view.isPronoun(trigger.end())
            && !(i > 1 && TriggerFinder.isAccusative(view.token(i - 2).form()))
            && !(view.isDefinite(i) && KNOWN.contains(trigger.sense().type()));
    if (!aim) {
      return Realis.ACTUAL;
    }
    Trigger verb = verbBefore(trigger);
    if (verb != null && verb.sense().is(Flag.LIGHT) && isNext(verb, trigger)) {
      return Realis.ACTUAL; // «تعرض لهجوم»: the lam leads in its object
    }
    boolean voiced = VOICED.contains(trigger.sense().type());
    if (voiced && verb != null && !scope.isPresent(verb.first())) {
      return Realis.ACTUAL;
    }
    return isBehindMotion(trigger) || isThere(i) ? Realis.PLANNED : Realis.HYPOTHETICAL;
  }

  private boolean isNext(Trigger verb, Trigger trigger) {
    return scope.triggers().indexOf(trigger) == scope.triggers().indexOf(verb) + 1;
  }

  private @Nullable Trigger verbBefore(Trigger trigger) {
    Trigger found = null;
    for (Trigger other : scope.triggers()) {
      boolean before = other.isVerbal() && other.first() < trigger.first();
      found = before && scope.isOneClause(other.first(), trigger.first()) ? other : found;
    }
    return found;
  }

  /** «وصول ... للتوقيع»: the purpose of a journey is a plan. */
  private boolean isBehindMotion(Trigger trigger) {
    for (int k = scope.triggers().indexOf(trigger) - 1; k >= 0; k--) {
      Trigger before = scope.triggers().get(k);
      if (before.sense().type() == EventType.TRAVEL) {
        return true;
      }
      if (before.isVerbal()) {
        return false;
      }
    }
    return false;
  }

  /** «الوزيران في الدوحة لبحث الأزمة»: no verb, but where they are and what for. */
  private boolean isThere(int i) {
    boolean where = false;
    boolean who = false;
    for (int k = i - 1; k >= 0 && scope.isOneClause(k, i); k--) {
      if (view.isVerb(k)) {
        return false;
      }
      who = who || (where && view.isNominal(k));
      where = where || (view.is(k, Part.IN) && view.isNominal(k + 1));
    }
    return who && view.clauses().clauseOf(i).first() == 0;
  }
}
