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
    if (first == Realis.HYPOTHETICAL && second == first && !pair.oneArticle() && !pair.isTimed()) {
      return areNeighbours(pair);
    }
    if (first == second || (pair.a.isFact() && pair.b.isFact())) {
      return true;
    }
    if (pair.isFamily() && (isKnown(pair.a, pair.b) || isKnown(pair.b, pair.a))) {
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
      boolean dated = maybe.time().basis() == EventTime.Basis.EXPLICIT;
      return dated && ((plan && pair.isTimed()) || isCalledFor(pair) || isBorneOut(pair));
    }
    return pair.fit == TimeFit.SAME
        || isUnderWay(pair)
        || (first == Realis.PLANNED ? comesTrue(pair.a, pair.b) : comesTrue(pair.b, pair.a));
  }

  /** «لتعليق الإضراب»: the strike that is on, in its article or in another. */
  private static boolean isKnown(Telling word, Telling other) {
    return word.refers() && other.isFact() && word.kinds().equals(other.kinds());
  }

  /** «دعا إلى هدنة ابتداء من الأحد» and elsewhere «دخلت الهدنة حيز التنفيذ الأحد». */
  private static boolean isCalledFor(Pair pair) {
    return pair.fit == TimeFit.SAME
        && !pair.oneArticle()
        && pair.a.type() == pair.b.type()
        && pair.both(Trait.ONCE);
  }

  /** «أعلنت موسكو أن الوزيرين قد يزورانها ... وصول الوزيرين إلى موسكو» in one article. */
  private static boolean isBorneOut(Pair pair) {
    return pair.oneArticle()
        && pair.a.type() == pair.b.type()
        && pair.place == PlaceFit.SAME
        && pair.people.agents()
        && (pair.a.isFact() || pair.b.isFact())
        && EventKinds.bundled().share(pair.a.kinds(), pair.b.kinds());
  }

  /** Tells whether two articles are of days that lie close. */
  private static boolean areNeighbours(Pair pair) {
    LocalDate x = pair.a.extraction().date().anchor();
    LocalDate y = pair.b.extraction().date().anchor();
    return x == null || y == null || Math.abs(ChronoUnit.DAYS.between(x, y)) <= NEWS_DAYS;
  }

  /** «انطلقت محادثات اليوم ... وسيلتقيان»: on one day the rest of what has begun is a plan. */
  private static boolean isUnderWay(Pair pair) {
    LocalDate told = pair.a.extraction().date().anchor();
    Telling plan = pair.a.isFact() ? pair.b : pair.a;
    Telling fact = pair.a.isFact() ? pair.a : pair.b;
    return told != null
        && told.equals(pair.b.extraction().date().anchor())
        && pair.fit == TimeFit.OPEN
        && told.equals(plan.time().when().range().firstDay())
        && told.equals(last(fact));
  }

  private static boolean isSamePeople(Pair pair) {
    return pair.people.agents() || ParticipantFit.shareSomebody(pair.a, pair.b);
  }

  /**
   * An article that tells an event without its day has recent news in mind: what can happen again
   * is not looked for further back than some days, what happens once, or was planned, than two
   * months.
   */
  static boolean isRecent(Pair pair) {
    LocalDate x = last(pair.a);
    LocalDate y = last(pair.b);
    if (pair.fit == TimeFit.OPEN && pair.oneArticle()) {
      return !isBackground(pair.a, pair.b) && !isBackground(pair.b, pair.a);
    }
    if (pair.fit != TimeFit.OPEN || x == null || y == null) {
      return true;
    }
    boolean once = pair.a.type() == pair.b.type() && pair.both(Trait.ONCE);
    boolean planned = pair.a.isFact() != pair.b.isFact();
    int reach = once || planned ? LASTING_DAYS : NEWS_DAYS;
    return Math.abs(ChronoUnit.DAYS.between(x, y)) <= reach;
  }

  /**
   * «أسفرت عن مقتل شخصين» beside «اقتراع عام 2005 الذي قتل فيه المئات»: what an article tells
   * without a day, as new, is not what it tells of long ago.
   */
  private static boolean isBackground(Telling old, Telling untold) {
    LocalDate told = old.extraction().date().anchor();
    LocalDate day = last(old);
    return told != null
        && day != null
        && old.time().when().range().firstDay() != null
        && untold.time().when().range().firstDay() == null
        && day.isBefore(told.minusDays(LASTING_DAYS))
        && untold.isFact()
        && !untold.refers()
        && !untold.bare();
  }

  /** A plan comes true in an article that could know: one that looks back on more than its day. */
  private static boolean comesTrue(Telling plan, Telling fact) {
    LocalDate from = plan.time().when().range().firstDay();
    LocalDate to = last(fact);
    LocalDate told = fact.extraction().date().anchor();
    LocalDate planned = plan.extraction().date().anchor();
    boolean later = told == null || planned == null || told.isAfter(planned);
    return !plan.sameArticle(fact) && later && from != null && to != null && !from.isAfter(to);
  }

  private static @Nullable LocalDate last(Telling telling) {
    return telling.time().when().range().lastDay();
  }
}
