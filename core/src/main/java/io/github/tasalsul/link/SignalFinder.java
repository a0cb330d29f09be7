package io.github.tasalsul.link;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what came before what from signal words: «مقتل ثلاثة إثر قصف الميناء» is the death AFTER
 * the shelling. What is denied or only possible orders nothing.
 */
final class SignalFinder {
  /** How far behind its signal an event may stand, in tokens. */
  private static final int REACH = 5;

  private SignalFinder() {}

  static List<EventRelation> find(SentenceEvents sentence) {
    ImmutableList.Builder<EventRelation> relations = ImmutableList.builder();
    for (int i = 0; i < sentence.size(); i++) {
      Relation relation = relationAt(sentence, i);
      Placed to = relation == null ? null : eventBehind(sentence, i);
      Placed from = to == null ? null : eventBefore(sentence, i, to);
      if (relation != null && from != null && to != null && orders(from, to)) {
        relations.add(
            new EventRelation(
                from.event().id(), relation, to.event().id(), sentence.token(i).text()));
      }
    }
    return relations.build();
  }

  private static boolean orders(Placed from, Placed to) {
    return isReal(from.event()) && isReal(to.event());
  }

  private static boolean isReal(Event event) {
    return event.polarity() == Polarity.POS && event.realis() != Realis.HYPOTHETICAL;
  }

  private static @Nullable Relation relationAt(SentenceEvents sentence, int i) {
    String form = sentence.token(i).form();
    if (sentence.token(i).isVerb()) {
      return null;
    }
    if (FunctionWords.is(form, Part.AFTER)) {
      return Relation.AFTER;
    }
    if (FunctionWords.is(form, Part.BEFORE)) {
      return Relation.BEFORE;
    }
    if (FunctionWords.is(form, Part.DURING)) {
      return Relation.DURING;
    }
    return FunctionWords.is(form, Part.SINCE) ? Relation.SINCE : null;
  }

  private static @Nullable Placed eventBehind(SentenceEvents sentence, int signal) {
    for (Placed event : sentence.events()) {
      if (event.token() > signal) {
        return event.token() - signal <= REACH ? event : null;
      }
    }
    return null;
  }

  private static @Nullable Placed eventBefore(SentenceEvents sentence, int signal, Placed to) {
    Placed found = null;
    for (Placed event : sentence.events()) {
      if (event.token() < signal
          && (found == null || sentence.isVerbal(event) || !sentence.isVerbal(found))) {
        found = event;
      }
    }
    if (found != null) {
      return found;
    }
    for (Placed event : sentence.events()) {
      if (event.token() > to.token() && sentence.isVerbal(event)) {
        return event; // «بعد القصف أعلنت ...»
      }
    }
    return null;
  }
}
