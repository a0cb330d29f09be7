package io.github.tasalsul.link;

import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.When.Extent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures are told of one day or period until another is named: behind «ارتفعت الواردات في يناير
 * بنسبة 22 في المائة» also «ونمت الصادرات بنسبة 35 في المائة» is of January, and «وصعد المؤشر» is
 * of the session in which the share closed.
 */
final class FiguresTime {
  /** How many sentences behind a period its figures may follow. */
  private static final int NEAR = 2;

  private FiguresTime() {}

  static void fill(List<SentenceEvents> sentences, Map<String, EventTime> found) {
    EventTime period = null;
    int since = 0;
    for (SentenceEvents sentence : sentences) {
      since++;
      if (!sentence.times().isEmpty() || since > NEAR) {
        period = null;
      } else if (period != null) {
        fill(sentence, period, found);
      }
      EventTime stated = stated(sentence, found);
      if (stated != null) {
        period = stated;
        since = 0;
      }
    }
  }

  private static void fill(
      SentenceEvents sentence, EventTime period, Map<String, EventTime> found) {
    for (Placed placed : sentence.events()) {
      if (isFigure(sentence, placed)) {
        String why = "figures of the same time as those before";
        found.putIfAbsent(
            placed.event().id(), new EventTime(period.when(), Basis.RELATIVE, null, null, why));
      }
    }
  }

  /** The closed time that the figures of a sentence are stated to be of, or null. */
  private static @Nullable EventTime stated(SentenceEvents sentence, Map<String, EventTime> found) {
    EventTime period = null;
    for (Placed placed : sentence.events()) {
      EventTime time = found.get(placed.event().id());
      boolean closed =
          time != null
              && time.basis() == Basis.EXPLICIT
              && time.when().extent() == Extent.POINT
              && time.when().range().startInclusive() != null
              && time.when().range().endExclusive() != null;
      period = closed && isFigure(sentence, placed) ? time : period;
    }
    return period;
  }

  private static boolean isFigure(SentenceEvents sentence, Placed placed) {
    Event event = placed.event();
    return event.type() == EventType.ECONOMY
        && event.zone() == ZoneKind.BODY
        && event.realis() == Realis.ACTUAL
        && event.polarity() == Polarity.POS
        && sentence.isOuter(placed)
        && sentence.tellsPerfect(placed)
        && !Background.isBefore(sentence, placed)
        && hasNumber(sentence);
  }

  private static boolean hasNumber(SentenceEvents sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).tag().equals("CD")) {
        return true;
      }
    }
    return false;
  }
}
