package io.github.tasalsul.link;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.TellingCues.Kind;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a clause adds as the consequence of what its sentence tells is of the same day: «خرجت عربة
 * عن القضبان فجر الأحد، ما عطل الحركة», «بدأ العمال اليوم إضرابا، مما أدى إلى توقف التفريغ».
 */
final class Consequence {
  /** How far behind «مما أدى إلى» the noun may stand, in tokens. */
  private static final int REACH = 6;

  private Consequence() {}

  static void fill(SentenceEvents sentence, Map<String, EventTime> found) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean opens =
          TellingCues.isAt(sentence, i, Kind.CONSEQUENCE)
              && sentence.words().firstToken(sentence.words().wordOf(i)) == i
              && sentence.token(i - 1).isPunctuation();
      Placed cause = opens ? cause(sentence, i, found) : null;
      Placed effect = cause == null ? null : effect(sentence, i);
      if (cause != null && effect != null) {
        EventTime time = Objects.requireNonNull(found.get(cause.event().id()));
        String why = "comes of «" + cause.event().text() + "»";
        found.putIfAbsent(
            effect.event().id(), new EventTime(time.when(), Basis.RELATIVE, null, null, why));
      }
    }
  }

  /** The last event of the main line before the clause, if it is of a day or two. */
  private static @Nullable Placed cause(
      SentenceEvents sentence, int clause, Map<String, EventTime> found) {
    Placed cause = null;
    for (Placed placed : sentence.events()) {
      EventTime time = found.get(placed.event().id());
      boolean told =
          placed.token() < clause
              && sentence.isOuter(placed)
              && placed.event().isFact()
              && time != null
              && time.basis() != Basis.UNKNOWN
              && SignalTimes.isShort(time.when());
      cause = told ? placed : cause;
    }
    return cause;
  }

  /** The verb of the clause, or the noun that a verb of bringing about leads to. */
  private static @Nullable Placed effect(SentenceEvents sentence, int clause) {
    int verb = -1;
    for (int i = clause; i < sentence.size() && i <= clause + 3 && verb < 0; i++) {
      verb = sentence.token(i).isVerb() ? i : -1;
    }
    if (verb < 0 || !sentence.isPerfect(verb)) {
      return null;
    }
    for (Placed placed : sentence.events()) {
      boolean near = placed.token() >= verb && placed.token() - verb <= REACH;
      if (near && isFact(placed.event())) {
        return placed;
      }
    }
    return null;
  }

  private static boolean isFact(Event event) {
    return event.realis() == Realis.ACTUAL && event.polarity() == Polarity.POS;
  }
}
