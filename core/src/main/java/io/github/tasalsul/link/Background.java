package io.github.tasalsul.link;

import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.SentenceEvents.Timed;
import io.github.tasalsul.link.TellingCues.Kind;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.Meaning.Sign;

/** What a sentence puts before the story that its article tells: «كانت الشرطة قد أوقفت المتهم». */
final class Background {
  /** At which token a time that opens a sentence stands at the latest. */
  private static final int OPENING = 2;

  private Background() {}

  /** Tells whether the words around an event say that it is older than the news. */
  static boolean isBefore(SentenceEvents sentence, Placed placed) {
    return TellingCues.isPluperfect(sentence, placed.token())
        || TellingCues.isIn(sentence, Kind.EARLIER)
        || opensEarlier(sentence);
  }

  /** «في وقت سابق، اتفق الرئيسان ... ودعوا»: what opens the sentence is true of its main line. */
  private static boolean opensEarlier(SentenceEvents sentence) {
    for (Timed time : sentence.times()) {
      Meaning meaning = time.time().meaning();
      boolean earlier = meaning instanceof Meaning.Vague vague && vague.sign() == Sign.BEFORE;
      if (earlier && time.first() <= OPENING) {
        return true;
      }
    }
    return false;
  }
}
