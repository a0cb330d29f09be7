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
    boolean content = isContent(trigger);
    Trigger participle = content ? participleBefore(clause) : null;
    if (participle != null) {
      return governs(participle) ? participle : null; // «رفضت الإجابة، مضيفة أن الدفاع سيطعن»
    }
    int parent = content ? parentOf(clause) : -1;
    Trigger found = null;
    for (Trigger other : scope.triggers()) {
      if (other.first() >= trigger.first()) {
        break;
      }
      Clause its = view.clauses().clauseOf(other.first());
      boolean same = its.index() == clause.index() && !verbal;
      boolean above = content && its.index() == parent;
      boolean accuses = above && other.sense().type() == EventType.ACCUSE;
      if ((same || above) && (governs(other) || accuses) && reaches(other, trigger, above)) {
        found = other;
      }
    }
    return found;
  }

  /** The participle whose content a clause is: «مضيفا أن», or null. */
  private @Nullable Trigger participleBefore(Clause clause) {
    Trigger last = null;
    for (Trigger other : scope.triggers()) {
      if (other.first() < clause.first()) {
        last = other;
      }
    }
    boolean opens =
        last != null
            && last.form() == Trigger.Form.PARTICIPLE
            && clause.first() - last.end() <= RealisScope.REACH;
    return opens ? last : null;
  }

  /**
   * The clause whose content a clause is; «علم أن القاضي قرر منعه، وأنه سيستدعي الوزير»: behind «و»
   * that of the content before.
   */
  private int parentOf(Clause clause) {
    Clause parent = view.clauses().parent(clause);
    boolean joined = view.is(clause.first() - 1, Part.CONJUNCTION);
    return joined && parent.kind() == Clause.Kind.CONTENT ? parent.parent() : clause.parent();
  }

  /** Tells whether a trigger stands in the content of something said or wanted: «أن ...». */
  boolean isContent(Trigger trigger) {
    Clause clause = view.clauses().clauseOf(trigger.first());
    int before = clause.first() - 1; // «قبل أن», «بعد أن» say when
    return clause.kind() == Clause.Kind.CONTENT
        && !view.is(before, Part.BEFORE)
        && !view.is(before, Part.AFTER)
        && !isTerm(before);
  }

  /** «نفى خلال خطاب في العشرين من الشهر، إرسال أسلحة»: the object behind where and when. */
  private boolean isDeniedLate(Trigger governor, Trigger trigger) {
    return governor.isVerbal()
        && governor.sense().is(Flag.NEGATES)
        && !trigger.isVerbal()
        && !view.isDefinite(trigger.first())
        && view.isTime(trigger.first() - 2);
  }

  /** «رفضت الشق المستعجل، على أن تنظر فيه لاحقا»: what comes with the deed is no part of it. */
  private boolean isTerm(int before) {
    return view.is(before, Part.ON) && before > 0 && scope.isComma(before - 1);
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
      boolean object = k == trigger.first() - 1 && isDeniedLate(governor, trigger);
      if (verb || (scope.isComma(k) && !object)) {
        return false;
      }
    }
    return governor.isVerbal() || trigger.first() - governor.end() <= RealisScope.REACH;
  }
}
