package io.github.tasalsul.match;

import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.EventType;

/** Which two events of one sentence are one happening, though their types differ. */
final class OneSentence {
  /** So many events further on the sentence may tell something else. */
  private static final int NEAR = 2;

  private OneSentence() {}

  /** «قررت اللجنة، في اجتماع طارئ، تأجيل البطولة»: the meeting in which it was decided. */
  static boolean isVenue(Pair pair) {
    Telling meeting = pair.a.type() == EventType.MEET ? pair.a : pair.b;
    boolean own = pair.people.agents() || meeting.parties(true).isEmpty();
    return own && isOne(pair) && isWithin(meeting);
  }

  /** «رحبت البعثة بالهدنة وحثت الطرفين»: one who does both in one breath. */
  static boolean isActOfOne(Pair pair) {
    return pair.people.agents() && isOne(pair);
  }

  private static boolean isOne(Pair pair) {
    return pair.oneArticle()
        && pair.a.event().sentence().equals(pair.b.event().sentence())
        && Math.abs(pair.a.index() - pair.b.index()) <= NEAR
        && pair.a.isFact() == pair.b.isFact();
  }

  /** «في اجتماع», «خلال جلسة»: the word before tells that something else was done there. */
  private static boolean isWithin(Telling meeting) {
    String text = meeting.extraction().article().text();
    int end = meeting.event().trigger().start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = Folding.foldWord(text.substring(start, end));
    return FunctionWords.is(word, Part.IN) || FunctionWords.is(word, Part.DURING);
  }
}
