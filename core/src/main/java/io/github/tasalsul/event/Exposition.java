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
  private static final int SHORTEST = 50;

  /** So many verbs that can only speak to the reader make a text advise him. */
  private static final int ADVICE = 3;

  /** So many events of which nothing says more than that they are past make news too. */
  private static final int FAINT = 3;

  private final List<Telling> told = new ArrayList<>();
  private int words;
  private int orders;

  /** Counts the words of a sentence, and the verbs in it that speak to the reader. */
  void read(SentenceView view) {
    words += view.size();
    for (int i = 0; i < view.size(); i++) {
      orders += view.isVerb(i) && Readings.isToReader(view, i) ? 1 : 0;
    }
  }

  /** How an event is told. */
  enum Telling {
    /** Of somebody, or of a time, that it happened. */
    CLEAR,
    /** That it happened, with no more; or of a name. */
    FAINT,
    /** As what holds or may be. */
    NONE
  }

  /** Notes how an event is told. */
  void note(Telling telling) {
    told.add(telling);
  }

  /**
   * Tells how a trigger with its participants is told: clearly is a past or future verb, or one in
   * a headline, of somebody who acts, or with a time in its clause.
   */
  static Telling telling(
      SentenceView view,
      ZoneKind zone,
      Actors actors,
      Trigger trigger,
      Arguments.Found found,
      Verdict verdict,
      boolean hasTime) {
    if (verdict.realis() == Realis.HYPOTHETICAL) {
      return Telling.NONE;
    }
    List<Chunk> all =
        ImmutableList.<Chunk>builder().addAll(found.agents()).addAll(found.patients()).build();
    boolean named = all.stream().anyMatch(chunk -> isNamed(view, chunk));
    if (!trigger.isVerbal()) {
      return Telling.NONE;
    }
    String tag = view.token(trigger.first()).tag();
    boolean goesOn = verdict.realis() == Realis.ONGOING; // «لا يعاقب اللاعب»
    boolean past = (tag.equals("VBD") || tag.equals("VBN")) && !goesOn;
    boolean news = past || zone == ZoneKind.HEADLINE || verdict.realis() == Realis.PLANNED;
    boolean acts = named || all.stream().anyMatch(actors::isActor);
    if ((news && acts) || (past && hasTime) || (named && hasTime)) {
      return Telling.CLEAR;
    }
    return past || named ? Telling.FAINT : Telling.NONE;
  }

  private static boolean isNamed(SentenceView view, Chunk chunk) {
    for (int i = chunk.start(); i < chunk.end(); i++) {
      if (view.isSurelyName(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the events of the text noted so far that are to be kept. */
  List<Event> kept(List<Event> events) {
    long news = told.stream().filter(t -> t == Telling.CLEAR).count();
    long faint = told.stream().filter(t -> t == Telling.FAINT).count();
    boolean advises = orders >= ADVICE && news * 2 <= orders;
    return (words < SHORTEST || news > 0 || faint >= FAINT) && !advises ? events : List.of();
  }
}
