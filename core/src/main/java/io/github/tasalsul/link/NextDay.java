package io.github.tasalsul.link;

import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.SentenceEvents.Timed;
import io.github.tasalsul.link.TimeSignals.Kind;
import io.github.tasalsul.link.TimeSignals.Signal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** «في 12 يونيو غداة موافقة الهيئة»: the approval is of the day before the one that is named. */
final class NextDay {
  /** How far behind its signal an event may stand, in tokens. */
  private static final int REACH = 4;

  private NextDay() {}

  static void fill(SentenceEvents sentence, Map<String, EventTime> found) {
    for (Signal signal : TimeSignals.in(sentence)) {
      int days = signal.kind() == Kind.DAY_AFTER ? -1 : signal.kind() == Kind.DAY_BEFORE ? 1 : 0;
      Timed named = days == 0 ? null : before(sentence, signal.first());
      Placed event = named == null ? null : behind(sentence, signal.last());
      LocalDate day = named == null ? null : named.time().value().range().firstDay();
      if (named == null || event == null || day == null) {
        continue;
      }
      EventTime known = found.get(event.event().id());
      boolean own = known != null && known.timex() != null && known.timex() != named.index();
      if (event.event().isFact() && !own) {
        String why = "on the day next to «" + named.time().text() + "»";
        When when = When.on(day.plusDays(days));
        found.put(event.event().id(), new EventTime(when, Basis.RELATIVE, null, null, why));
      }
    }
  }

  /** The day that stands right before a signal, or null. */
  private static @Nullable Timed before(SentenceEvents sentence, int signal) {
    for (Timed time : sentence.times()) {
      if (time.last() == signal - 1 && time.time().value().range().withinOneDay()) {
        return time;
      }
    }
    return null;
  }

  private static @Nullable Placed behind(SentenceEvents sentence, int signal) {
    for (Placed event : sentence.events()) {
      if (event.token() > signal) {
        return event.token() - signal <= REACH ? event : null;
      }
    }
    return null;
  }
}
