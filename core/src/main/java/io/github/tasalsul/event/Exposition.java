package io.github.tasalsul.event;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.RealisFinder.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a text that explains, advises or describes from one that tells news. News says of somebody
 * that he did something («أعلن الوزير», «وصل الوفد أمس»); a recipe, a horoscope or the rules of a
 * web site hardly ever do, though they hold many words that report events elsewhere («إذا انخفضت
 * الحرارة», «تجنب النقاش»).
 *
 * <p>Of a text in which nothing is told so, nothing is kept; nor of one that tells its reader what
 * to do («اضغط», «تناول») far more often than what somebody did.
 */
final class Exposition {
  /** A text of fewer words and marks is too short to judge. */
  private static final int SHORTEST = 90;

  /** So many verbs that can only speak to the reader make a text advise him. */
  private static final int ADVICE = 3;

  private final List<Boolean> told = new ArrayList<>();
  private int words;
  private int orders;

  /** Counts the words of a sentence, and the verbs in it that speak to the reader. */
  void read(SentenceView view) {
    words += view.size();
    for (int i = 0; i < view.size(); i++) {
      orders += view.isVerb(i) && Readings.isToReader(view, i) ? 1 : 0;
    }
  }

  /** Notes an event: whether it is told of somebody, or of a time, that it happened. */
  void note(boolean isTold) {
    told.add(isTold);
  }

  /**
   * Tells whether a trigger with its participants is told as news: a past or future verb, or one in
   * a headline, of somebody who acts, or with a time in its clause.
   */
  static boolean isTold(
      SentenceView view,
      ZoneKind zone,
      Actors actors,
      Trigger trigger,
      Arguments.Found found,
      Verdict verdict,
      boolean hasTime) {
    if (verdict.realis() == Realis.HYPOTHETICAL) {
      return false;
    }
    List<Chunk> all =
        ImmutableList.<Chunk>builder().addAll(found.agents()).addAll(found.patients()).build();
    if (!trigger.isVerbal()) {
      return all.stream().anyMatch(chunk -> isNamed(view, chunk));
    }
    String tag = view.token(trigger.first()).tag();
    boolean past = tag.equals("VBD") || tag.equals("VBN");
    boolean news = past || zone == ZoneKind.HEADLINE || verdict.realis() == Realis.PLANNED;
    return (news && all.stream().anyMatch(actors::isActor))
        || (past && hasTime)
        || all.stream().anyMatch(chunk -> isNamed(view, chunk));
  }

  private static boolean isNamed(SentenceView view, Chunk chunk) {
    for (int i = chunk.start(); i < chunk.end(); i++) {
      if (view.token(i).isName()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the events of the text noted so far that are to be kept. */
  List<Event> kept(List<Event> events) {
    long news = told.stream().filter(isTold -> isTold).count();
    boolean advises = orders >= ADVICE && news * 2 <= orders;
    return (words < SHORTEST || news > 0) && !advises ? events : List.of();
  }
}
