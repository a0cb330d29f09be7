package io.github.tasalsul.event;

import com.google.common.collect.Sets;
import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.RealisFinder.Verdict;
import io.github.tasalsul.event.Trigger.Form;
import java.util.Set;

/**
 * Tells what holds at all times from what happened: «يساعد المشي على تنظيم الوزن», «تدعم البطارية
 * الشحن السريع». A bare present, without a time, whose subject is a thing, tells no event where the
 * type asks for somebody who acts.
 */
final class Timeless {
  /** Types that people and bodies bring about; prices rise and rivers flood by themselves. */
  private static final Set<EventType> ACTED =
      Sets.immutableEnumSet(
          EventType.SUPPORT,
          EventType.START,
          EventType.TRAVEL,
          EventType.AGREEMENT,
          EventType.OTHER);

  private final SentenceView view;
  private final Actors actors;
  private final ZoneKind zone;

  Timeless(SentenceView view, Actors actors, ZoneKind zone) {
    this.view = view;
    this.actors = actors;
    this.zone = zone;
  }

  /** Tells whether a trigger, with who takes part in it and what is judged of it, is no event. */
  boolean is(Trigger trigger, Arguments.Found found, Verdict verdict) {
    return trigger.form() == Form.VERB
        && zone == ZoneKind.BODY
        && view.token(trigger.first()).tag().equals("VBP")
        && ACTED.contains(trigger.sense().type())
        && verdict.polarity() == Polarity.POS
        && !verdict.isOpen()
        && !found.agents().isEmpty()
        && found.agents().stream().noneMatch(actors::isActor)
        && !isSaid(trigger)
        && !hasTime(trigger);
  }

  /** «قال إن بلاده تدعم الحل»: what somebody says of something is news. */
  private boolean isSaid(Trigger trigger) {
    return view.clauses().clauseOf(trigger.first()).kind() == Clause.Kind.CONTENT;
  }

  /** Tells whether a time expression stands in the trigger's clause. */
  boolean hasTime(Trigger trigger) {
    int clause = view.clauses().clauseOf(trigger.first()).index();
    for (int k = 0; k < view.size(); k++) {
      if (view.isTime(k) && view.clauses().clauseOf(k).index() == clause) {
        return true;
      }
    }
    return false;
  }
}
