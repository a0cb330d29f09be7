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
 * @param text the words of the signal as written, or null where grammar alone joins the two
 */
record Signalled(@Nullable Placed from, TimeSignals.Kind kind, Placed to, @Nullable String text) {
  /**
   * Tells whether both sides are told as facts or plans: what is denied or may be dates nothing.
   */
  boolean isFact() {
    return (from == null || isReal(from.event())) && isReal(to.event());
  }

  /**
   * Tells whether the order is told: the one is fact or plan, and so is the other, or it may be:
   * «غادر الوفد قبل أن يوقع الاتفاق». No fact comes after what is only planned.
   */
  boolean isTold() {
    if (from == null || !isReal(from.event()) || to.event().polarity() == Polarity.NEG) {
      return false;
    }
    boolean real = isReal(to.event());
    return switch (kind.relation()) {
      case AFTER, SINCE ->
          !(from.event().isFact() && to.event().realis() == Realis.PLANNED)
              && (real || kind.mayBe());
      case BEFORE -> !(from.event().realis() == Realis.PLANNED && to.event().isFact());
      default -> real || kind.mayBe();
    };
  }

  private static boolean isReal(Event event) {
    return event.polarity() == Polarity.POS && event.realis() != Realis.HYPOTHETICAL;
  }
}
