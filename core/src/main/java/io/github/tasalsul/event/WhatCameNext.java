package io.github.tasalsul.event;

import com.google.common.collect.Sets;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.RealisCues.Kind;
import io.github.tasalsul.event.Sense.Flag;
import java.util.Set;

/**
 * Judges an imperfect behind «قبل أن»: in a tale of the past it is what came next («أدرك التعادل
 * قبل أن يخطف البديل هدف الفوز»), else what may be («لن ننسحب قبل أن توقع الحكومة»).
 */
final class WhatCameNext {
  /** What ends somebody's doings, so that what he had in mind did not come about. */
  private static final Set<EventType> STOPS =
      Sets.immutableEnumSet(EventType.ARREST, EventType.DEATH, EventType.CASUALTIES);

  private final RealisScope scope;
  private final SentenceView view;

  WhatCameNext(RealisScope scope) {
    this.scope = scope;
    this.view = scope.view();
  }

  /**
   * Judges the verb at token {@code i}.
   *
   * @param cue the last token of the words that lead it in
   * @param sense what the verb tells
   */
  Realis of(int i, int cue, Sense sense) {
    if (sense.is(Flag.LIGHT) && sense.type() == EventType.OTHER) {
      return Realis.HYPOTHETICAL; // «قبل أن يتمكن من الفرار»
    }
    for (int k = cue - 1; k >= 0; k--) {
      if (view.is(k, Part.FUTURE) || view.isFutureDenial(k) || scope.hasCue(k, Kind.NEGATION)) {
        return Realis.HYPOTHETICAL;
      }
      if (view.isVerb(k) && !scope.isPresent(k) && !isDenied(k)) {
        return isStopped(k, i) ? Realis.HYPOTHETICAL : Realis.ACTUAL;
      }
    }
    return Realis.HYPOTHETICAL;
  }

  private boolean isOfHer(int verb) {
    return Readings.ofVerb(view, verb).stream().limit(1).anyMatch(l -> l.gender() == 'F');
  }

  private boolean isDenied(int verb) {
    return verb > 0 && scope.hasCue(verb - 1, Kind.NEGATION);
  }

  /** «قتل قبل أن ينفذ هجومه»: he who was to do it was stopped. */
  private boolean isStopped(int verb, int i) {
    Trigger trigger = scope.triggerAt(verb);
    boolean ownSubject =
        i + 1 < view.size()
            && view.isNominal(i + 1)
            && (view.isDefinite(i + 1) || view.token(i + 1).isName())
            && view.isFeminine(i + 1) == isOfHer(i);
    return trigger != null
        && STOPS.contains(trigger.sense().type())
        && (trigger.passive()
            || trigger.sense().type() == EventType.DEATH
            || isOfHer(verb) != isOfHer(i))
        && !ownSubject;
  }
}
