package io.github.tasalsul.link;

import io.github.tasalsul.analysis.Clause.Kind;
import io.github.tasalsul.link.SentenceEvents.Placed;
import org.jspecify.annotations.Nullable;

/**
 * The event that a sentence is about, which the next takes up by «في غضون ذلك» or «بعد ذلك»: its
 * main verb, or what speech tells in it, «قال الوزير إن الجسر <b>انهار</b>».
 */
final class MainEvent {
  private MainEvent() {}

  /** Returns the main event of a sentence, or null where it has none, as a heading. */
  static @Nullable Placed of(SentenceEvents sentence, Qualified qualified) {
    Placed main = null;
    boolean verb = false;
    for (int i = 0; i < sentence.size(); i++) {
      verb |= sentence.token(i).isVerb();
    }
    if (!verb) {
      return null;
    }
    for (Placed event : sentence.events()) {
      Kind kind = event.clause().kind();
      boolean outer = (kind == Kind.MAIN || kind == Kind.COORDINATE) && sentence.isOuter(event);
      if (main == null && outer && (sentence.isVerbal(event) || sentence.tellsPerfect(event))) {
        main = event;
      }
    }
    if (main == null) {
      return qualified.before(sentence.clauses().clauseOf(0), sentence.size(), null);
    }
    return Qualified.isSpeech(main.event()) ? told(sentence, main) : main;
  }

  private static Placed told(SentenceEvents sentence, Placed speech) {
    for (Placed event : sentence.events()) {
      boolean content = event.clause().kind() == Kind.CONTENT && event.token() > speech.token();
      if (content) {
        return event.event().isFact() ? event : speech;
      }
    }
    return speech;
  }
}
