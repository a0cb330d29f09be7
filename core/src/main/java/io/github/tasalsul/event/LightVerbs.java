package io.github.tasalsul.event;

import io.github.tasalsul.arabic.FunctionWords.Part;
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

  private static final String COMMAS = "\u060C,\u061B;";

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

  /** «أبرم قبل عام», «انطلق الأحد، وسط خلاف»: what stands behind says when, and is not carried. */
  private static boolean partsTime(SentenceView view, int i) {
    return (isComma(view, i) && !view.isTime(i + 1) && !closesTime(view, i))
        || (!view.isTime(i)
            && (view.is(i, Part.AFTER)
                || view.is(i, Part.BEFORE)
                || view.is(i, Part.SINCE)
                || view.is(i, Part.CAUSE)
                || view.is(i, Part.RELATIVE)));
  }

  private static boolean isComma(SentenceView view, int i) {
    return i >= 0 && view.token(i).isPunctuation() && COMMAS.contains(view.token(i).text());
  }

  /** «بدأت، أمس، المحادثات»: the second comma around a time. */
  private static boolean closesTime(SentenceView view, int i) {
    int at = i - 1;
    while (at >= 0 && view.isTime(at)) {
      at--;
    }
    return at < i - 1 && isComma(view, at);
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
      if (view.isVerb(i) || partsTime(view, i)) {
        return false;
      }
    }
    return true;
  }
}
