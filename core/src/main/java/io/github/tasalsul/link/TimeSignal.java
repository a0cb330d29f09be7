package io.github.tasalsul.link;

import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.link.SentenceEvents.Timed;

/** The word that leads a time in and says how an event lies to it. */
enum TimeSignal {
  /** Within it: «في», «خلال», or no word at all. */
  WITHIN,
  /** From it on: «منذ», «ابتداء من». */
  SINCE,
  /** Before it, which bounds but does not date: «قبل شهر رمضان». */
  BEFORE,
  /** After it: «بعد عام 2011». */
  AFTER,
  /** Up to it: «حتى نهاية العام». */
  UNTIL;

  /** How many tokens before a time its signal may stand («ابتداء من»). */
  private static final int REACH = 2;

  /** Reads the signal before {@code time}. */
  static TimeSignal of(SentenceEvents sentence, Timed time) {
    if (TellingCues.endsBefore(sentence, time.first(), TellingCues.Kind.DEADLINE)) {
      return UNTIL; // «في أجل أقصاه 30 أبريل»
    }
    for (int i = time.first() - 1; i >= 0 && i >= time.first() - REACH; i--) {
      String form = sentence.token(i).form();
      if (FunctionWords.is(form, Part.SINCE)) {
        return SINCE;
      }
      if (FunctionWords.is(form, Part.UNTIL)) {
        return UNTIL;
      }
      if (FunctionWords.is(form, Part.BEFORE)) {
        return BEFORE;
      }
      if (FunctionWords.is(form, Part.AFTER)) {
        return AFTER;
      }
      if (!FunctionWords.is(form, Part.FROM)) {
        return WITHIN;
      }
    }
    return WITHIN;
  }
}
