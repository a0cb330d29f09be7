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

  /** How many words before the lam may name where somebody is, the lam counted. */
  private static final int NAME = 4;

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
    boolean planned = isBehindMotion(trigger) || isThere(i) || scope.hasDayToCome(i);
    return planned || isAgreed(trigger) ? Realis.PLANNED : Realis.HYPOTHETICAL;
  }

  /** «اتفاق لتبادل الأسرى»: what was agreed on is to come. */
  private boolean isAgreed(Trigger trigger) {
    int at = scope.triggers().indexOf(trigger);
    Trigger before = at > 0 ? scope.triggers().get(at - 1) : null;
    return before != null
        && !before.isVerbal()
        && before.sense().type() == EventType.AGREEMENT
        && before.end() == trigger.first() - 1;
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

  /** «الوزيران في الدوحة لبحث الأزمة»: no verb, but who is where and what for. */
  private boolean isThere(int i) {
    int at = i - 2;
    while (at > 0 && i - at <= NAME && view.isNominal(at)) {
      at--;
    }
    if (at <= 0 || !view.is(at, Part.IN) || at == i - 2 || !view.isNominal(at - 1)) {
      return false;
    }
    for (int k = at - 1; k >= 0; k--) {
      if (view.isVerb(k) || !scope.isOneClause(k, i)) {
        return false;
      }
    }
    return true;
  }
}
