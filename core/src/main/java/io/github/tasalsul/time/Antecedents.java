package io.github.tasalsul.time;

import io.github.tasalsul.time.Meaning.After;
import io.github.tasalsul.time.Meaning.FromPrevious;
import io.github.tasalsul.time.Meaning.In;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ties times that count from one told before («اليوم التالي», «الشهر نفسه») to that one. */
final class Antecedents {
  /** Chains are cut beyond this size, so that no text makes meanings grow with its length. */
  private static final int LARGEST = 8;

  private Antecedents() {}

  static List<TimeExpression> attach(List<TimeExpression> times) {
    List<TimeExpression> attached = new ArrayList<>(times.size());
    Meaning base = null;
    for (TimeExpression time : times) {
      Meaning meaning = tie(time.meaning(), base);
      boolean changed = meaning != time.meaning();
      attached.add(
          changed
              ? new TimeExpression(
                  time.span(),
                  time.text(),
                  time.type(),
                  meaning,
                  time.rule(),
                  Resolver.resolve(meaning, null))
              : time);
      boolean placed = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
      if (placed && !(meaning instanceof Meaning.Vague) && !(meaning instanceof FromPrevious)) {
        base = meaning;
      }
    }
    return attached;
  }

  private static Meaning tie(Meaning meaning, @Nullable Meaning base) {
    if (base == null || base.parts().size() > LARGEST) {
      return meaning;
    }
    if (meaning instanceof FromPrevious previous) {
      return previous.amount() == 0 && previous.unit() == Granularity.DAY && isDay(base)
          ? base
          : new After(previous.amount(), previous.unit(), base);
    } else if (meaning instanceof In in && in.outer() instanceof FromPrevious) {
      return new In(in.time(), tie(in.outer(), base));
    } else if (meaning instanceof Meaning.DayPart part && part.day() instanceof FromPrevious) {
      return new Meaning.DayPart(part.part(), tie(part.day(), base));
    } else if (meaning instanceof Meaning.PartOf part && part.whole() instanceof FromPrevious) {
      return new Meaning.PartOf(part.part(), tie(part.whole(), base));
    }
    return meaning;
  }

  private static boolean isDay(Meaning meaning) {
    return (meaning instanceof Meaning.CalendarDate date && date.day() != null)
        || meaning instanceof Meaning.Weekday
        || meaning instanceof Meaning.Both;
  }
}
