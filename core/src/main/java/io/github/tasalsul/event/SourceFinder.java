package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Phrases.Led;
import io.github.tasalsul.event.Sense.Flag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says so: the subject of the verb of speech whose content an event stands in («قال الناطق إن
 * ...»), whom an agency quotes («نقلت وكالة تاس عن الوزارة أن ...»), or «وفقا ل...».
 */
final class SourceFinder {
  private final SentenceView view;
  private final Phrases phrases;
  private final List<Trigger> triggers;
  private final Arguments arguments;

  SourceFinder(SentenceView view, Phrases phrases, List<Trigger> triggers, Arguments arguments) {
    this.view = view;
    this.phrases = phrases;
    this.triggers = triggers;
    this.arguments = arguments;
  }

  /** Returns who is named as the source of {@code trigger}'s event, or null. */
  @Nullable Attribution of(Trigger trigger) {
    Clause clause = view.clauses().clauseOf(trigger.first());
    for (int k = triggers.indexOf(trigger) - 1; k >= 0; k--) {
      Trigger speech = triggers.get(k);
      boolean speaks = speech.sense().is(Flag.REPORTING) || speech.sense().is(Flag.ANNOUNCE);
      Clause its = view.clauses().clauseOf(speech.first());
      if (speaks && its.index() != clause.index() && view.clauses().isWithin(clause, its)) {
        return speaker(speech);
      }
    }
    return accordingTo();
  }

  private @Nullable Attribution speaker(Trigger speech) {
    for (Led led : phrases.after(speech.end())) {
      if (!led.isBare() && view.is(led.preposition(), Part.ABOUT)) {
        return named(led.chunks().get(0));
      }
    }
    List<Chunk> agents = arguments.of(speech).agents();
    return agents.isEmpty() ? null : named(agents.get(0));
  }

  private @Nullable Attribution accordingTo() {
    for (int i = 0; i < view.size(); i++) {
      if (view.is(i, Part.SOURCE)) {
        int at = i + 1;
        while (at < view.size() && phrases.isPreposition(at)) {
          at++;
        }
        if (Chunker.startsAt(view, at)) {
          return named(phrases.joined(at).get(0));
        }
      }
    }
    return null;
  }

  private Attribution named(Chunk chunk) {
    var span = Chunker.span(view, chunk.start(), chunk.end());
    return new Attribution(span, SentenceText.of(view, span));
  }
}
