package io.github.tasalsul.link;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import org.jspecify.annotations.Nullable;

/**
 * Two events of a sentence and the signal between them: «استقال» AFTER «انهيار» by «بعد».
 *
 * @param from the event that the signal qualifies, null where a verb that tells no event stands
 *     there: «تأتي هذه التطورات بالتزامن مع وصول الوفد»
 * @param kind what the signal says
 * @param to the event behind the signal
 * @param text the words of the signal as written
 */
record Signalled(@Nullable Placed from, TimeSignals.Kind kind, Placed to, String text) {
  /**
   * Tells whether both sides are told as facts or plans: what is denied or may be dates nothing.
   */
  boolean isFact() {
    return (from == null || isReal(from.event())) && isReal(to.event());
  }

  private static boolean isReal(Event event) {
    return event.polarity() == Polarity.POS && event.realis() != Realis.HYPOTHETICAL;
  }
}
