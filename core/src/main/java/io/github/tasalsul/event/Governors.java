package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Sense.Flag;
import org.jspecify.annotations.Nullable;

/**
 * Which trigger governs another: the verb of its clause («قرر إغلاق المدارس»), or the one whose
 * content its clause is («نفى أن يكون قد استقال»).
 */
final class Governors {
  private final RealisScope scope;
  private final SentenceView view;

  Governors(RealisScope scope) {
    this.scope = scope;
    this.view = scope.view();
  }

  /** Returns the trigger that governs this one, the nearest of several, or null. */
  @Nullable Trigger of(Trigger trigger) {
    Clause clause = view.clauses().clauseOf(trigger.first());
    boolean verbal = trigger.isVerbal();
    Trigger found = null;
    for (Trigger other : scope.triggers()) {
      if (other.first() >= trigger.first()) {
        break;
      }
      Clause its = view.clauses().clauseOf(other.first());
      boolean same = its.index() == clause.index() && !verbal;
      boolean above = isContent(trigger) && its.index() == clause.parent();
      boolean accuses = above && other.sense().type() == EventType.ACCUSE;
      if ((same || above) && (governs(other) || accuses) && reaches(other, trigger, above)) {
        found = other;
      }
    }
    return found;
  }

  /** Tells whether a trigger stands in the content of something said or wanted: «أن ...». */
  boolean isContent(Trigger trigger) {
    Clause clause = view.clauses().clauseOf(trigger.first());
    int before = clause.first() - 1; // «قبل أن», «بعد أن» say when
    return clause.kind() == Clause.Kind.CONTENT
        && !view.is(before, Part.BEFORE)
        && !view.is(before, Part.AFTER);
  }

  private boolean governs(Trigger trigger) {
    Sense sense = trigger.sense();
    return (trigger.isVerbal() && scope.isEvent(trigger))
        || sense.is(Flag.NEGATES)
        || sense.is(Flag.DEMAND_OF)
        || sense.is(Flag.MODAL)
        || sense.is(Flag.PLANS);
  }

  /** A noun governs what is near; a comma ends the reach of nouns and verbs within a clause. */
  private boolean reaches(Trigger governor, Trigger trigger, boolean content) {
    if (content) {
      return true;
    }
    int lead = trigger.first() - 1;
    boolean measured = view.is(lead, Part.FROM) && view.isTime(lead - 1);
    if (measured
        || view.is(lead, Part.SINCE)
        || (scope.isLedByTime(trigger.first()) && !governor.isVerbal())) {
      return false; // «جاء القرار عقب استقالة الحكومة» decides no resignation
    }
    for (int k = governor.end(); k < trigger.first(); k++) {
      boolean verb = view.isVerb(k) && !governor.isVerbal(); // «بعد الحظر سيتم التوقيع»
      if (verb || scope.isComma(k)) {
        return false;
      }
    }
    return governor.isVerbal() || trigger.first() - governor.end() <= RealisScope.REACH;
  }
}
