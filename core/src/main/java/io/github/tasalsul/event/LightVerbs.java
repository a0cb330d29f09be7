package io.github.tasalsul.event;

import io.github.tasalsul.event.Sense.Flag;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets light verbs and auxiliaries give way: «شن هجوما», «تم توقيع الاتفاق» and «جرى تعليقه» tell
 * one event each, typed by the noun.
 */
final class LightVerbs {
  /** How far behind its verb the noun may stand, in tokens. */
  private static final int REACH = 8;

  private LightVerbs() {}

  static List<Trigger> giveWay(SentenceView view, List<Trigger> found) {
    List<Trigger> kept = new ArrayList<>();
    for (int k = 0; k < found.size(); k++) {
      Trigger trigger = found.get(k);
      boolean light =
          trigger.sense().is(Flag.LIGHT) || trigger.sense().isNoEvent() || opensOrGoesOn(trigger);
      if (!trigger.isVerbal() || !light) {
        kept.add(trigger);
        continue;
      }
      boolean itsObject = view.isPronoun(trigger.end()) && !trigger.sense().isNoEvent();
      boolean nounFollows =
          !itsObject && k + 1 < found.size() && carries(view, trigger, found.get(k + 1));
      if (!nounFollows && !trigger.sense().isNoEvent() && hasOwnType(trigger)) {
        kept.add(trigger);
      }
    }
    return kept;
  }

  /** «بدأ هجوما», «يواصل الهجوم»: a phase of the noun's event; a resumption is news of its own. */
  private static boolean opensOrGoesOn(Trigger trigger) {
    EventType type = trigger.sense().type();
    boolean phase = trigger.sense().is(Flag.ASPECT) || trigger.form() == Trigger.Form.PHRASE;
    return phase && (type == EventType.START || type == EventType.RESUME);
  }

  private static boolean hasOwnType(Trigger trigger) {
    return trigger.sense().type() != EventType.OTHER;
  }

  private static boolean carries(SentenceView view, Trigger light, Trigger noun) {
    if (noun.form() != Trigger.Form.NOUN && noun.form() != Trigger.Form.PHRASE) {
      return false;
    }
    if (noun.first() - light.end() > REACH) {
      return false;
    }
    for (int i = light.end(); i < noun.first(); i++) {
      if (view.isVerb(i)) {
        return false;
      }
    }
    return true;
  }
}
