package io.github.tasalsul.match;

import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.match.TypeGroups.Needs;
import io.github.tasalsul.match.TypeGroups.Trait;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Whether a hope, a plan and a fact, and an old event and a new one, can be one happening. */
final class Realism {
  /** How far back an article that tells no day looks for what can happen again. */
  private static final int NEWS_DAYS = 10;

  /** The same for what happens once, or was planned. */
  private static final int LASTING_DAYS = 62;

  private Realism() {}

  /**
   * What may be is no fact, and joins a plan only with a day of its own; a plan joins a fact that
   * is told later.
   */
  static boolean meets(Pair pair) {
    Realis first = pair.a.event().realis();
    Realis second = pair.b.event().realis();
    if (first == second || (pair.a.isFact() && pair.b.isFact())) {
      return true;
    }
    boolean hope = first == Realis.HYPOTHETICAL || second == Realis.HYPOTHETICAL;
    if (pair.needs == Needs.ANNOUNCEMENT) {
      return !hope;
    }
    if (!hope && pair.oneArticle() && pair.needs == Needs.OBJECT && isSamePeople(pair)) {
      return true;
    }
    if (hope) {
      Telling maybe = first == Realis.HYPOTHETICAL ? pair.a : pair.b;
      boolean plan = first == Realis.PLANNED || second == Realis.PLANNED;
      return plan && pair.isTimed() && maybe.time().basis() == EventTime.Basis.EXPLICIT;
    }
    return pair.fit == TimeFit.SAME
        || (first == Realis.PLANNED ? comesTrue(pair.a, pair.b) : comesTrue(pair.b, pair.a));
  }

  private static boolean isSamePeople(Pair pair) {
    return pair.people.agents() || ParticipantFit.shareSomebody(pair.a, pair.b);
  }

  /** Tells whether one only may be: a plan between the two can still join them. */
  static boolean needsPlan(Pair pair) {
    boolean first = pair.a.event().realis() == Realis.HYPOTHETICAL;
    boolean second = pair.b.event().realis() == Realis.HYPOTHETICAL;
    return first != second;
  }

  /**
   * An article that tells an event without its day has recent news in mind: what can happen again
   * is not looked for further back than some days, what happens once, or was planned, than two
   * months.
   */
  static boolean isRecent(Pair pair) {
    LocalDate x = last(pair.a);
    LocalDate y = last(pair.b);
    if (pair.fit != TimeFit.OPEN || pair.oneArticle() || x == null || y == null) {
      return true;
    }
    boolean once = pair.a.type() == pair.b.type() && pair.both(Trait.ONCE);
    boolean planned = pair.a.isFact() != pair.b.isFact();
    int reach = once || planned ? LASTING_DAYS : NEWS_DAYS;
    return Math.abs(ChronoUnit.DAYS.between(x, y)) <= reach;
  }

  /** A plan comes true in an article that could know: one that looks back on more than its day. */
  private static boolean comesTrue(Telling plan, Telling fact) {
    LocalDate from = plan.time().when().range().firstDay();
    LocalDate to = last(fact);
    LocalDate told = fact.extraction().date().anchor();
    LocalDate planned = plan.extraction().date().anchor();
    boolean later = told == null || planned == null || told.isAfter(planned);
    return !plan.sameArticle(fact) && later && from != null && to != null && from.isBefore(to);
  }

  private static @Nullable LocalDate last(Telling telling) {
    return telling.time().when().range().lastDay();
  }
}
