package io.github.tasalsul.link;

import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.SentenceEvents.Timed;
import io.github.tasalsul.link.TellingCues.Kind;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.TimeRange;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * «توصل الطرفان أمس إلى اتفاق بعد مفاوضات استمرت خمسة أيام»: what lasted so long ended when the
 * other came, and began that many days before.
 */
final class LastedTime {
  /** How far behind its noun the length may stand, in tokens. */
  private static final int REACH = 8;

  private LastedTime() {}

  static void fill(
      SentenceEvents sentence, @Nullable LocalDate today, Map<String, EventTime> found) {
    for (Placed noun : sentence.events()) {
      boolean after =
          noun.token() > 0
              && FunctionWords.is(sentence.token(noun.token() - 1).form(), Part.AFTER)
              && !sentence.isVerbal(noun)
              && noun.event().isFact()
              && TellingCues.isAt(sentence, noun.token(), Kind.LASTING);
      Timed length = after ? length(sentence, noun) : null;
      LocalDate end = length == null ? null : end(sentence, noun, today, found);
      if (length == null || end == null || found.containsKey(noun.event().id())) {
        continue;
      }
      LocalDate start = end.minusDays(days((Meaning.Amount) length.time().meaning()));
      When when = new When(Extent.SPAN, TimeRange.ofDays(start, end), Granularity.DAY);
      String why = "«" + length.time().text() + "» until what came after it";
      found.put(noun.event().id(), new EventTime(when, Basis.RELATIVE, null, null, why));
    }
  }

  /** The days or weeks behind a verb that says that it lasted or was held. */
  private static @Nullable Timed length(SentenceEvents sentence, Placed noun) {
    boolean lasts = false;
    for (int i = noun.token() + 1; i < sentence.size() && i <= noun.token() + REACH; i++) {
      lasts |=
          TellingCues.isToken(sentence, i, Kind.LASTS)
              || TellingCues.isToken(sentence, i, Kind.HELD);
      for (Timed time : sentence.times()) {
        boolean here = time.first() == i;
        if (here) {
          boolean counted = time.time().meaning() instanceof Meaning.Amount a && days(a) > 0;
          return lasts && counted ? time : null;
        }
      }
      if (sentence.token(i).isPunctuation()) {
        return null;
      }
    }
    return null;
  }

  private static long days(Meaning.Amount amount) {
    Double number = amount.number();
    if (number == null) {
      return 0;
    }
    return switch (amount.unit()) {
      case DAY -> Math.round(number);
      case WEEK -> Math.round(number * 7);
      default -> 0;
    };
  }

  /** The day of what came after it; of a headline that states none, the article's. */
  private static @Nullable LocalDate end(
      SentenceEvents sentence,
      Placed noun,
      @Nullable LocalDate today,
      Map<String, EventTime> found) {
    LocalDate end = null;
    boolean dated = false;
    for (Placed placed : sentence.events()) {
      EventTime time = found.get(placed.event().id());
      boolean main = placed.token() < noun.token() && sentence.isOuter(placed) && time != null;
      if (main && time != null && SignalTimes.isShort(time.when())) {
        end = time.when().range().lastDay();
        dated = true;
      }
    }
    boolean news = !dated && sentence.times().size() == 1;
    return news ? today : end;
  }
}
