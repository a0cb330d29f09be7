package io.github.tasalsul.link;

import io.github.tasalsul.analysis.Clause.Kind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.When.Extent;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Carries a stated time on to the next clause of a narrative with the same subject: «خاض الفريق
 * النهائي عام 1993 لكنه خسر» has both in 1993. A verb of speech carries nothing on: what is said is
 * older or newer than the saying.
 */
final class CarriedTime {
  private CarriedTime() {}

  static void carry(SentenceEvents sentence, Map<String, EventTime> found) {
    Placed before = null;
    for (Placed placed : sentence.events()) {
      if (!sentence.isVerbal(placed)) {
        continue;
      }
      EventTime time = before == null ? null : found.get(before.event().id());
      if (before != null && time != null && carries(before, time, placed, found)) {
        EventTime carried =
            new EventTime(
                time.when(),
                Basis.RELATIVE,
                null,
                null,
                "goes on from «" + before.event().text() + "»");
        found.put(placed.event().id(), carried);
      }
      before = placed;
    }
  }

  private static boolean carries(
      Placed before, EventTime time, Placed next, Map<String, EventTime> found) {
    boolean narrative =
        next.clause().kind() == Kind.COORDINATE || next.clause().kind() == Kind.ADVERBIAL;
    return narrative
        && time.basis() != Basis.UNKNOWN
        && time.when().extent() == Extent.POINT
        && time.when().range().startInclusive() != null
        && !found.containsKey(next.event().id())
        && tellsFact(before.event())
        && tellsFact(next.event())
        && sameAgent(before.event(), next.event());
  }

  private static boolean tellsFact(Event event) {
    return !event.reporting() && event.isFact() && event.realis() == Realis.ACTUAL;
  }

  private static boolean sameAgent(Event first, Event second) {
    Set<String> names = new HashSet<>();
    first.in(Role.AGENT).stream().map(Participant::entity).forEach(names::add);
    return second.in(Role.AGENT).stream().map(Participant::entity).anyMatch(names::contains);
  }
}
