package io.github.tasalsul.match;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.When;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.match.TypeGroups.Needs;
import io.github.tasalsul.match.TypeGroups.Trait;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether two mentions tell one happening: what speaks against it beyond doubt, and how much
 * speaks for it.
 */
final class Likeness {
  /** What speaks for two mentions, if nothing speaks against them. */
  record Verdict(boolean possible, double score, boolean anchored) {
    static final Verdict NO = new Verdict(false, 0, false);

    /** Tells whether the two may be joined on their own evidence. */
    boolean joins(double threshold) {
      return possible && anchored && score >= threshold;
    }
  }

  private static final double SAME_TYPE = 1;
  private static final double KIN_TYPE = 0.5;
  private static final double FAMILY = 1;
  private static final double SAME_PLACE = 1;
  private static final double WIDE_PLACE = 0.25;
  private static final double SAME_DAY = 1;
  private static final double NEWS_DAY = 0.5;
  private static final double LOOSE_TIME = 0.5;
  private static final double ONE_ARTICLE = 0.5;
  private static final double BARE_MENTION = 1.5;
  private static final double REPEATED = 1;
  private static final double NATIONAL = 1;
  private static final double SET_PHRASE = 1;
  private static final int NEWS_DAYS = 10;
  private static final int LASTING_DAYS = 62;
  private static final double BEHIND = 0.02;

  private final TypeGroups groups;
  private final boolean dates;

  /**
   * Makes a scale.
   *
   * @param dates false to leave the days out of it, where they are what is sought
   */
  Likeness(TypeGroups groups, boolean dates) {
    this.groups = groups;
    this.dates = dates;
  }

  /** Returns the least score at which two mentions are one happening. */
  double threshold(Telling a, Telling b) {
    TimeFit fit = fit(a, b);
    if (a.sameArticle(b)) {
      return 3;
    }
    return switch (fit) {
      case SAME -> 3;
      case LOOSE -> 3.25;
      default -> 3.5;
    };
  }

  /** Compares two mentions. */
  Verdict of(Telling a, Telling b) {
    TimeFit fit = fit(a, b);
    if (fit == TimeFit.DISJOINT || a.event().polarity() != b.event().polarity()) {
      return Verdict.NO;
    }
    return realisMeets(a, b, fit) && isRecent(a, b, fit) ? untimed(a, b, fit) : Verdict.NO;
  }

  /** Tells whether two mentions cannot be one happening, whatever else joins them. */
  boolean excludes(Telling a, Telling b) {
    TimeFit fit = fit(a, b);
    return fit == TimeFit.DISJOINT
        || !isRecent(a, b, fit)
        || (!realisMeets(a, b, fit) && !bothSeemToCome(a, b))
        || excludesButDays(a, b);
  }

  /** The same, without a look at the days. */
  boolean excludesButDays(Telling a, Telling b) {
    PlaceFit place = place(a, b);
    return a.event().polarity() != b.event().polarity()
        || groups.needs(a.type(), b.type()) == null
        || place == PlaceFit.APART
        || ParticipantFit.of(a, b, place, groups).conflict();
  }

  /** A date that may be, and a fact: only a plan between the two can join them. */
  private static boolean bothSeemToCome(Telling a, Telling b) {
    return a.event().realis() == Realis.HYPOTHETICAL ^ b.event().realis() == Realis.HYPOTHETICAL;
  }

  /**
   * An article that tells an event without its day has recent news in mind: what can happen again
   * is not looked for further back than some days, what happens once, or was planned, than two
   * months.
   */
  private boolean isRecent(Telling a, Telling b, TimeFit fit) {
    LocalDate x = last(a.time().when());
    LocalDate y = last(b.time().when());
    if (fit != TimeFit.OPEN || a.sameArticle(b) || x == null || y == null || !dates) {
      return true;
    }
    boolean once = a.type() == b.type() && groups.has(a.type(), Trait.ONCE);
    boolean planned = isFact(a) != isFact(b);
    int reach = once || planned ? LASTING_DAYS : NEWS_DAYS;
    return Math.abs(ChronoUnit.DAYS.between(x, y)) <= reach;
  }

  /** Compares a positive mention with a denial, whose wording alone tells them apart. */
  Verdict denied(Telling positive, Telling denial) {
    TimeFit fit = fit(positive, denial);
    boolean one = positive.event().polarity() != denial.event().polarity();
    return one && fit != TimeFit.DISJOINT ? untimed(positive, denial, fit) : Verdict.NO;
  }

  /** Compares two mentions whose days disagree by all but the days. */
  Verdict untimed(Telling a, Telling b, TimeFit fit) {
    Needs needs = groups.needs(a.type(), b.type());
    PlaceFit place = place(a, b);
    if (needs == null || place == PlaceFit.APART) {
      return Verdict.NO;
    }
    ParticipantFit people = ParticipantFit.of(a, b, place, groups);
    if (people.conflict() || !fulfils(needs, a, b, fit, place, people)) {
      return Verdict.NO;
    }
    boolean family = isFamily(a, b);
    double score = people.score() + (needs == Needs.NOTHING ? SAME_TYPE : KIN_TYPE);
    score += (family ? FAMILY : 0) + place(place) + time(fit, a, b);
    double repetition = repetition(a, b, family, people.object());
    if (a.sameArticle(b)) {
      score += ONE_ARTICLE + repetition;
      score -= Math.min(ONE_ARTICLE, BEHIND * Math.abs(a.index() - b.index()));
    }
    boolean here = place == PlaceFit.SAME && fit == TimeFit.SAME && (family || isMutual(a, b));
    boolean national = isNational(a, b, place);
    boolean campaign = isCampaign(a, b, place, fit);
    score += national || campaign ? NATIONAL : 0;
    score += needs == Needs.ANNOUNCEMENT || needs == Needs.JOINT ? SET_PHRASE : 0;
    boolean thing = people.object() && (family || place == PlaceFit.SAME);
    boolean anchored =
        isTimed(fit)
            ? people.named() || thing || here || national || campaign
            : family ? people.named() || thing : people.agents() && people.patients();
    anchored |= people.gathered() && place == PlaceFit.SAME;
    anchored |= repetition > 0 || needs == Needs.ANNOUNCEMENT || needs == Needs.JOINT;
    return new Verdict(true, score, anchored);
  }

  /**
   * How much the one mention looks like a mere repetition of the other in one article: «القصف»
   * behind «قصفت القوات الميناء».
   */
  private double repetition(Telling a, Telling b, boolean family, boolean object) {
    if (!a.sameArticle(b) || isSpeech(a, b) || !(a.bare() || b.bare()) || !(family || object)) {
      return 0;
    }
    Telling later = a.index() > b.index() ? a : b;
    if (later.bare() && later.pointing()) {
      return BARE_MENTION;
    }
    boolean pointing = (a.bare() && a.pointing()) || (b.bare() && b.pointing());
    return pointing || family ? REPEATED : 0;
  }

  private static boolean isTimed(TimeFit fit) {
    return fit == TimeFit.SAME || fit == TimeFit.LOOSE;
  }

  /** Two ceasefires told of one country, or by one article of no other. */
  private boolean isNational(Telling a, Telling b, PlaceFit place) {
    boolean here = a.sameArticle(b) && place == PlaceFit.UNKNOWN;
    return a.type() == b.type()
        && groups.has(a.type(), Trait.NATIONAL)
        && (here || place.compareTo(PlaceFit.WIDE) >= 0);
  }

  private TimeFit fit(Telling a, Telling b) {
    return dates ? TimeFit.of(a.time().when(), b.time().when()) : TimeFit.OPEN;
  }

  private boolean fulfils(
      Needs needs, Telling a, Telling b, TimeFit fit, PlaceFit place, ParticipantFit people) {
    return switch (needs) {
      case NOTHING -> !isSpeech(a, b) || a.sameArticle(b) || place == PlaceFit.SAME;
      case OBJECT -> people.object();
      case PLACE -> place == PlaceFit.SAME && fit == TimeFit.SAME;
      case SPEECH -> a.sameArticle(b) && people.agents() && fit == TimeFit.SAME;
      case JOINT ->
          a.sameArticle(b) && isFact(a) && isFact(b) && ParticipantFit.isJoint(a, b, groups);
      case ANNOUNCEMENT -> isAnnouncement(a, b, people);
    };
  }

  private boolean isSpeech(Telling a, Telling b) {
    return groups.has(a.type(), Trait.SPEECH) && groups.has(b.type(), Trait.SPEECH);
  }

  /** «أعلنت الحكومة تعليق مشاركتها»: what is announced follows, and is the speaker's own. */
  private static boolean isAnnouncement(Telling a, Telling b, ParticipantFit people) {
    Telling first = a.index() < b.index() ? a : b;
    Telling second = a.index() < b.index() ? b : a;
    return a.sameArticle(b)
        && first.type() == EventType.STATEMENT
        && first.event().sentence().equals(second.event().sentence())
        && second.index() - first.index() <= 3
        && people.agents();
  }

  private boolean isMutual(Telling a, Telling b) {
    return groups.has(a.type(), Trait.MUTUAL) && groups.has(b.type(), Trait.MUTUAL);
  }

  private boolean isFamily(Telling a, Telling b) {
    boolean lemma = !a.family().isEmpty() && a.family().equals(b.family());
    return lemma || (isMutual(a, b) && isSameThing(a.triggerName(), b.triggerName()));
  }

  /** «المفاوضات» and «المحادثات». */
  private static boolean isSameThing(EntityName a, EntityName b) {
    return a.kind() == EntityName.Kind.THING && NameLikeness.of(a, b) == NameLikeness.SAME;
  }

  /** Two tellings of something long, begun at one time in one place. */
  private static boolean isCampaign(Telling a, Telling b, PlaceFit place, TimeFit fit) {
    boolean span =
        a.time().when().extent() == Extent.SPAN || b.time().when().extent() == Extent.SPAN;
    return span && a.type() == b.type() && place == PlaceFit.SAME && isTimed(fit);
  }

  /** Words are said in one place of what is done in another. */
  private PlaceFit place(Telling a, Telling b) {
    boolean words = groups.has(a.type(), Trait.SPEECH) != groups.has(b.type(), Trait.SPEECH);
    return words ? PlaceFit.UNKNOWN : PlaceFit.of(a, b);
  }

  private static double place(PlaceFit fit) {
    return switch (fit) {
      case SAME -> SAME_PLACE;
      case WIDE -> WIDE_PLACE;
      default -> 0;
    };
  }

  private static double time(TimeFit fit, Telling a, Telling b) {
    return switch (fit) {
      case SAME -> isNews(a) && isNews(b) ? NEWS_DAY : SAME_DAY;
      case LOOSE -> LOOSE_TIME;
      default -> 0;
    };
  }

  private static boolean isNews(Telling telling) {
    return telling.time().basis() == EventTime.Basis.DCT;
  }

  /**
   * What may be is no fact, and joins a plan only with a day of its own; a plan joins a fact that
   * is told later.
   */
  private boolean realisMeets(Telling a, Telling b, TimeFit fit) {
    Realis first = a.event().realis();
    Realis second = b.event().realis();
    if (first == second || (isFact(a) && isFact(b))) {
      return true;
    }
    if (groups.needs(a.type(), b.type()) == Needs.ANNOUNCEMENT && a.sameArticle(b)) {
      return first != Realis.HYPOTHETICAL && second != Realis.HYPOTHETICAL;
    }
    if (first == Realis.HYPOTHETICAL || second == Realis.HYPOTHETICAL) {
      Telling maybe = first == Realis.HYPOTHETICAL ? a : b;
      Telling other = first == Realis.HYPOTHETICAL ? b : a;
      return other.event().realis() == Realis.PLANNED
          && fit != TimeFit.OPEN
          && maybe.time().basis() == EventTime.Basis.EXPLICIT;
    }
    return fit == TimeFit.SAME || (first == Realis.PLANNED ? comesTrue(a, b) : comesTrue(b, a));
  }

  /** A plan comes true in an article that could know: one that looks back on more than its day. */
  private static boolean comesTrue(Telling plan, Telling fact) {
    LocalDate from = first(plan.time().when());
    LocalDate to = last(fact.time().when());
    LocalDate told = fact.extraction().date().value();
    LocalDate planned = plan.extraction().date().value();
    boolean later = told == null || planned == null || told.isAfter(planned);
    return !plan.sameArticle(fact) && later && from != null && to != null && from.isBefore(to);
  }

  private static boolean isFact(Telling telling) {
    Event event = telling.event();
    return event.realis() == Realis.ACTUAL || event.realis() == Realis.ONGOING;
  }

  private static @Nullable LocalDate first(When when) {
    return when.range().firstDay();
  }

  private static @Nullable LocalDate last(When when) {
    return when.range().lastDay();
  }

  /** Tells whether the mention is asserted. */
  static boolean isPositive(Telling telling) {
    return telling.event().polarity() == Polarity.POS;
  }
}
