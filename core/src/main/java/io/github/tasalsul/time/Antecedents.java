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

  static List<TimeExpression> attach(List<TimeExpression> times, Genre genre) {
    List<TimeExpression> attached = new ArrayList<>(times.size());
    Meaning base = null;
    Meaning dated = null;
    for (TimeExpression time : times) {
      Meaning meaning = tie(time.meaning(), base);
      if (genre == Genre.NARRATIVE) {
        meaning = dated == null ? meaning : within(meaning, dated);
        dated = hasYear(meaning) ? meaning : dated;
      }
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

  /** Puts a date without a year, or a weekday, into the time that a narrative told last. */
  private static Meaning within(Meaning meaning, Meaning dated) {
    if (meaning instanceof Meaning.CalendarDate date && date.year() == null && isOpen(date)) {
      return new In(
          new Meaning.CalendarDate(null, date.month(), date.day(), Direction.THIS), dated);
    } else if (meaning instanceof Meaning.Weekday weekday
        && weekday.direction() == Direction.PAST
        && isDay(dated)) {
      return new In(new Meaning.Weekday(weekday.day(), Direction.THIS), dated);
    } else if (meaning instanceof Meaning.DayPart part) {
      return new Meaning.DayPart(part.part(), within(part.day(), dated));
    } else if (meaning instanceof Meaning.PartOf part) {
      return new Meaning.PartOf(part.part(), within(part.whole(), dated));
    } else if (meaning instanceof Meaning.Both both) {
      return new Meaning.Both(within(both.main(), dated), both.check());
    }
    return meaning;
  }

  private static boolean isOpen(Meaning.CalendarDate date) {
    boolean told =
        switch (date.direction()) {
          case PAST, UNSAID, FUTURE -> false;
          case LAST, NEXT, THIS, NEAREST -> true;
        };
    return date.month() != null && !told;
  }

  /** Tells whether a meaning says its year itself, so that nothing grows from one to the next. */
  private static boolean hasYear(Meaning meaning) {
    return (meaning instanceof Meaning.CalendarDate date && date.year() != null)
        || (meaning instanceof Meaning.Both both && hasYear(both.main()));
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
    } else if (meaning instanceof In in && in.time() instanceof FromPrevious) {
      return new In(tie(in.time(), base), in.outer());
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
