package io.github.tasalsul.link;

import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import java.util.List;
import java.util.Map;

/**
 * Two verbal nouns that «و» joins are told as one: «أعلن الجيش مقتل 25 مسلحا وتدمير قاعدة في غارات»
 * has the destruction on the day of the deaths.
 */
final class PairedNouns {
  private PairedNouns() {}

  static void fill(SentenceEvents sentence, Map<String, EventTime> found) {
    List<Placed> events = sentence.events();
    for (int i = 0; i + 1 < events.size(); i++) {
      Placed first = events.get(i);
      Placed next = events.get(i + 1);
      if (isPair(sentence, first, next)) {
        share(first, next, found);
        share(next, first, found);
      }
    }
  }

  private static boolean isPair(SentenceEvents sentence, Placed first, Placed next) {
    if (sentence.isVerbal(first)
        || sentence.isVerbal(next)
        || !first.clause().equals(next.clause())
        || next.event().zone() == ZoneKind.HEADLINE
        || isSubject(sentence, next)
        || !sentence.token(next.token() - 1).tag().equals("CC")) {
      return false;
    }
    for (int i = first.token() + 1; i < next.token(); i++) {
      if (sentence.token(i).isVerb() || sentence.token(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  /** «لقاء بلا نتيجة، والإضراب مستمر»: what «و» begins anew. */
  private static boolean isSubject(SentenceEvents sentence, Placed noun) {
    return sentence.token(noun.token()).tag().startsWith("DT");
  }

  private static void share(Placed from, Placed to, Map<String, EventTime> found) {
    EventTime time = found.get(from.event().id());
    Event event = to.event();
    boolean told = event.isFact() && event.realis() == Realis.ACTUAL && from.event().isFact();
    if (told && time != null && SignalTimes.isShort(time.when()) && time.basis() != Basis.UNKNOWN) {
      String why = "told together with «" + from.event().text() + "»";
      found.putIfAbsent(event.id(), new EventTime(time.when(), Basis.RELATIVE, null, null, why));
    }
  }
}
