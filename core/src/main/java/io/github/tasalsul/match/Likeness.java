package io.github.tasalsul.match;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.When;
import io.github.tasalsul.match.TypeGroups.Needs;
import io.github.tasalsul.match.TypeGroups.Trait;
import java.time.LocalDate;
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
      default -> 3.75;
    };
  }

  /** Compares two mentions. */
  Verdict of(Telling a, Telling b) {
    TimeFit fit = fit(a, b);
    if (fit == TimeFit.DISJOINT || a.event().polarity() != b.event().polarity()) {
      return Verdict.NO;
    }
    return realisMeets(a, b, fit) ? untimed(a, b, fit) : Verdict.NO;
  }

  /** Tells whether two mentions cannot be one happening, whatever else joins them. */
  boolean excludes(Telling a, Telling b) {
    TimeFit fit = fit(a, b);
    return fit == TimeFit.DISJOINT
        || (!realisMeets(a, b, fit) && !bothSeemToCome(a, b))
        || excludesButDays(a, b);
  }

  /** The same, without a look at the days. */
  boolean excludesButDays(Telling a, Telling b) {
    return a.event().polarity() != b.event().polarity()
        || groups.needs(a.type(), b.type()) == null
        || PlaceFit.of(a, b) == PlaceFit.APART
        || ParticipantFit.of(a, b, groups).conflict();
  }

  /** A date that may be, and a fact: only a plan between the two can join them. */
  private static boolean bothSeemToCome(Telling a, Telling b) {
    return a.event().realis() == Realis.HYPOTHETICAL ^ b.event().realis() == Realis.HYPOTHETICAL;
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
    PlaceFit place = PlaceFit.of(a, b);
    if (needs == null || place == PlaceFit.APART) {
      return Verdict.NO;
    }
    ParticipantFit people = ParticipantFit.of(a, b, groups);
    if (people.conflict() || !fulfils(needs, a, b, fit, place, people)) {
      return Verdict.NO;
    }
    boolean family = isFamily(a, b);
    double score = people.score() + (needs == Needs.NOTHING ? SAME_TYPE : KIN_TYPE);
    score += (family ? FAMILY : 0) + place(place) + time(fit, a, b);
    boolean anaphor = a.sameArticle(b) && (a.bare() || b.bare()) && (family || people.object());
    if (a.sameArticle(b)) {
      score += ONE_ARTICLE + (anaphor ? BARE_MENTION : 0);
      score -= Math.min(ONE_ARTICLE, BEHIND * Math.abs(a.index() - b.index()));
    }
    boolean here = place == PlaceFit.SAME && fit == TimeFit.SAME && (family || isMutual(a, b));
    boolean anchored = people.named() || (people.object() && (family || here)) || here || anaphor;
    return new Verdict(true, score, anchored);
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
        && second.index() - first.index() == 1
        && people.agents();
  }

  private boolean isMutual(Telling a, Telling b) {
    return groups.has(a.type(), Trait.MUTUAL) && groups.has(b.type(), Trait.MUTUAL);
  }

  private static boolean isFamily(Telling a, Telling b) {
    return !a.family().isEmpty() && a.family().equals(b.family());
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
  private static boolean realisMeets(Telling a, Telling b, TimeFit fit) {
    Realis first = a.event().realis();
    Realis second = b.event().realis();
    if (first == second || (isFact(a) && isFact(b))) {
      return true;
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
