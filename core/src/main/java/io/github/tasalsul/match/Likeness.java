package io.github.tasalsul.match;

import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.match.TypeGroups.Needs;
import io.github.tasalsul.match.TypeGroups.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether two mentions tell one happening: what speaks against it beyond doubt, and how much
 * speaks for it. A point is worth about as much as the same verb, or the same city.
 */
final class Likeness {
  /**
   * What speaks for two mentions.
   *
   * @param possible false if they are two beyond doubt, or lack what their types need
   * @param score how much speaks for one happening
   * @param anchored true if something in particular ties them: a name, a thing, a place and day
   */
  record Verdict(boolean possible, double score, boolean anchored) {
    static final Verdict NO = new Verdict(false, 0, false);

    /** Tells whether the two may be joined on their own evidence. */
    boolean joins(double threshold) {
      return possible && anchored && score >= threshold;
    }
  }

  private static final double ENOUGH = 3;
  private static final double ENOUGH_IF_LOOSE = 3.25;
  private static final double ENOUGH_IF_OPEN = 3.5;
  private static final double ENOUGH_IF_ALONE = 2;
  private static final double SAME_TYPE = 1;
  private static final double KIN_TYPE = 0.5;
  private static final double FAMILY = 1;
  private static final double SAME_PLACE = 1;
  private static final double INSIDE_PLACE = 0.75;
  private static final double WIDE_PLACE = 0.25;
  private static final double SAME_DAY = 1;
  private static final double NEWS_DAY = 0.5;
  private static final double LOOSE_TIME = 0.5;
  private static final double ONE_ARTICLE = 0.5;
  private static final double BEHIND = 0.02;
  private static final double POINTING_BACK = 1.5;
  private static final double BOTH_SIDES = 3;
  private static final double REPEATED = 1;
  private static final double ONE_OF_A_KIND = 1;
  private static final double SET_PHRASE = 1;
  private static final double SAME_NUMBER = 1;
  private static final double SAME_PEOPLE = 1.5;
  private static final double CAPTION = 0.75;
  private static final double ONE_AFFAIR = 0.5;
  private static final double TOLD_AGAIN = 1;
  private static final double PART = 0.5;

  /** More than what is no other choice: {@link Clusters}. */
  private static final double MAIN = 0.3;

  private final TypeGroups groups;
  private final boolean dates;
  private final boolean slips;
  private final @Nullable Affairs affairs;

  /**
   * Makes a scale.
   *
   * @param dates false to leave the days out of it, where they are what is sought
   * @param slips true if undated news may be a day or two older than its article
   */
  Likeness(TypeGroups groups, boolean dates, boolean slips) {
    this(groups, dates, slips, null);
  }

  private Likeness(TypeGroups groups, boolean dates, boolean slips, @Nullable Affairs affairs) {
    this.groups = groups;
    this.dates = dates;
    this.slips = slips;
    this.affairs = affairs;
  }

  /** Returns the same scale for articles of which it is known which are of one affair. */
  Likeness within(Affairs known) {
    return new Likeness(groups, dates, slips, known);
  }

  /** Tells whether two articles of one affair speak of a thing by the same word. */
  private boolean isOneAffair(Pair pair) {
    return affairs != null
        && !pair.oneArticle()
        && !pair.isOtherKind()
        && (pair.isFamily() || (pair.needs == Needs.OBJECT && pair.people.object()))
        && affairs.isOne(pair.a, pair.b);
  }

  /** Tells whether two mentions may be joined on their own evidence. */
  boolean joins(Pair pair) {
    double enough =
        pair.oneArticle() || pair.fit == TimeFit.SAME
            ? ENOUGH
            : pair.fit == TimeFit.LOOSE ? ENOUGH_IF_LOOSE : ENOUGH_IF_OPEN;
    return of(pair).joins(enough);
  }

  /**
   * Tells whether two mentions are one if there is nothing else that either could be: the same word
   * or kind of thing at times that agree, and what the one leaves out the other may fill in.
   */
  boolean joinsIfAlone(Pair pair) {
    Verdict verdict = of(pair);
    if (!verdict.possible() || pair.isCaptioned() || (pair.isPiece() && !pair.people.named())) {
      return false;
    }
    boolean here = pair.place == PlaceFit.SAME || pair.place == PlaceFit.INSIDE;
    boolean about = pair.people.object() || pair.people.gathered();
    boolean word =
        pair.isFamily()
            || (pair.people.itself() && !pair.isOtherKind())
            || (pair.needs != Needs.NOTHING && about);
    if (pair.oneArticle() && pair.isAnotherOfItsKind()) {
      return false;
    }
    if (pair.oneArticle()) {
      return word
          || pair.isGenericFor()
          || pair.needs == Needs.SPEECH
          || (pair.isPlain() && (pair.saysLittle() || here || pair.people.agents()));
    }
    boolean national = pair.isPlain() && pair.both(Trait.NATIONAL) && pair.isTimed();
    boolean kind =
        word
            || national
            || pair.mayBeCampaign()
            || (here && isPlace(pair) && pair.isPlain() && (pair.isTimed() || pair.people.named()));
    // Two sides may meet in one city again and again.
    boolean there = here && !pair.both(Trait.MUTUAL);
    boolean tied = pair.people.named() || about || there || pair.isTimed() || pair.isOneNumber();
    boolean affair = isOneAffair(pair);
    double score = verdict.score() + (affair ? ONE_AFFAIR : 0);
    return score >= ENOUGH_IF_ALONE && kind && (tied || affair);
  }

  /** Who is to meet in a country and who met in a city of it are seldom the same. */
  private static boolean isPlace(Pair pair) {
    return pair.place == PlaceFit.SAME || !pair.both(Trait.MUTUAL);
  }

  /** Weighs two mentions. */
  Verdict of(Pair pair) {
    boolean real = !dates || (Realism.meets(pair) && isRecent(pair));
    boolean one = pair.fit != TimeFit.DISJOINT && !pair.isContradiction();
    return one && real ? weigh(pair) : Verdict.NO;
  }

  /** In one affair, articles speak of what they told long before. */
  private boolean isRecent(Pair pair) {
    boolean once = pair.both(Trait.LASTING) || pair.both(Trait.ONCE);
    return Realism.isRecent(pair) || (once && isOneAffair(pair));
  }

  /** Tells whether two mentions cannot be one happening, whatever else joins them. */
  boolean excludes(Pair pair) {
    boolean unreal = dates && !isRecent(pair);
    boolean far = pair.oneArticle() && pair.isOtherNumber();
    return pair.fit == TimeFit.DISJOINT || pair.isContradiction() || pair.isTwo() || unreal || far;
  }

  /** The same, without a look at the days. */
  boolean excludesButDays(Telling a, Telling b) {
    Pair pair = pair(a, b);
    return pair.isContradiction() || pair.isApart();
  }

  /** Compares a mention with a denial of what it may tell. */
  Verdict denied(Pair pair) {
    boolean denial = pair.isContradiction() && pair.fit != TimeFit.DISJOINT;
    return denial ? weigh(pair) : Verdict.NO;
  }

  /** Compares two mentions by all but their days. */
  Verdict timeless(Telling a, Telling b) {
    return weigh(new Pair(a, b, TimeFit.OPEN, groups, kinds()));
  }

  /** Puts two mentions side by side. */
  Pair pair(Telling a, Telling b) {
    return new Pair(a, b, dates ? fit(a, b) : TimeFit.OPEN, groups, kinds());
  }

  /** Where dates are sought, no more than the word itself is evidence. */
  private boolean kinds() {
    return dates && slips;
  }

  private TimeFit fit(Telling a, Telling b) {
    TimeFit fit = slips ? TimeFit.between(a, b) : TimeFit.of(a.time().when(), b.time().when());
    boolean lasting = slips && a.type() == b.type() && groups.has(a.type(), Trait.LASTING);
    boolean on = lasting && (TimeFit.isStillOn(a, b) || TimeFit.isStillOn(b, a));
    boolean known = slips && (TimeFit.isKnown(a, b) || TimeFit.isKnown(b, a));
    return fit == TimeFit.DISJOINT && (on || known) ? TimeFit.OPEN : fit;
  }

  private static Verdict weigh(Pair pair) {
    if (pair.isApart() || !pair.isFulfilled()) {
      return Verdict.NO;
    }
    double repetition = repetition(pair);
    double score = pair.a.type() == pair.b.type() ? SAME_TYPE : KIN_TYPE;
    score += pair.people.score() + place(pair.place) + time(pair) + repetition;
    score += pair.isFamily() || pair.isNamedAnnouncement() ? FAMILY : 0;
    score += pair.isNational() || pair.isCampaign() ? ONE_OF_A_KIND : 0;
    score += pair.isSetPhrase() ? SET_PHRASE : 0;
    score += pair.isOneToll() ? SET_PHRASE : 0;
    score += pair.isOneNumber() ? SAME_NUMBER : 0;
    score += pair.isOneWalkout() ? SAME_PEOPLE : 0;
    score += pair.isToldAgain() ? TOLD_AGAIN : 0;
    score += pair.isNearPart() || pair.isGenericFor() ? PART : 0;
    score -= !pair.oneArticle() && pair.isCaptioned() ? CAPTION : 0;
    score += areMain(pair) ? MAIN : 0;
    if (pair.oneArticle()) {
      double way = BEHIND * Math.abs(pair.a.index() - pair.b.index());
      score += ONE_ARTICLE - Math.min(ONE_ARTICLE, way);
    }
    return new Verdict(true, score, repetition > 0 || isAnchored(pair));
  }

  /** Tells whether something in particular ties the two, the more so where the day is open. */
  private static boolean isAnchored(Pair pair) {
    ParticipantFit people = pair.people;
    boolean family = pair.isFamily();
    boolean samePlace = pair.place == PlaceFit.SAME;
    if (pair.isSetPhrase() || pair.isToldAgain() || (people.gathered() && samePlace)) {
      return true;
    }
    boolean thing = people.object() && (family || samePlace) && !pair.isAnotherOfItsKind();
    if (pair.oneArticle() && family && pair.fit == TimeFit.SAME && !pair.both(Trait.SPEECH)) {
      return true;
    }
    if (pair.oneArticle()
        && pair.both(Trait.MUTUAL)
        && ParticipantFit.isJoint(pair.a, pair.b, pair.groups())) {
      return true;
    }
    if (pair.isNational() && family && pair.oneArticle()) {
      return true;
    }
    if (pair.isTimed()) {
      boolean kind = pair.isHere() || pair.isNational() || pair.isCampaign();
      return people.named() || thing || kind;
    }
    boolean word = family || pair.needs == Needs.OBJECT;
    return word ? people.named() || thing : people.agents() && people.patients();
  }

  /**
   * How much the one mention looks like a mere repetition of the other in one article: «القصف»
   * behind «قصفت القوات الميناء».
   */
  private static double repetition(Pair pair) {
    if (pair.oneArticle() && pair.isCaptioned()) {
      return 0;
    }
    if (pair.oneArticle() && pair.isMeetingResumed()) {
      return BOTH_SIDES;
    }
    boolean bare = pair.a.bare() || pair.b.bare();
    boolean family = pair.isFamily();
    boolean about = family || pair.people.object();
    if (!pair.oneArticle() || pair.both(Trait.SPEECH) || !bare || !about) {
      return 0;
    }
    Telling later = pair.a.index() > pair.b.index() ? pair.a : pair.b;
    if (later.bare() && later.pointing()) {
      return POINTING_BACK;
    }
    Telling earlier = pair.a.index() > pair.b.index() ? pair.b : pair.a;
    return !isPointer(earlier) && (family || isPointer(later)) ? REPEATED : 0;
  }

  private static boolean isPointer(Telling telling) {
    return telling.bare() && telling.pointing();
  }

  /** What two articles tell first of a type is, of several, the likeliest to be one. */
  private static boolean areMain(Pair pair) {
    return !pair.oneArticle()
        && pair.a.type() == pair.b.type()
        && pair.a.isFirstOfType()
        && pair.b.isFirstOfType();
  }

  private static double place(PlaceFit fit) {
    return switch (fit) {
      case SAME -> SAME_PLACE;
      case INSIDE -> INSIDE_PLACE;
      case WIDE -> WIDE_PLACE;
      default -> 0;
    };
  }

  private static double time(Pair pair) {
    boolean news = isNews(pair.a) && isNews(pair.b);
    return switch (pair.fit) {
      case SAME -> news ? NEWS_DAY : SAME_DAY;
      case LOOSE -> LOOSE_TIME;
      default -> 0;
    };
  }

  private static boolean isNews(Telling telling) {
    return telling.time().basis() == EventTime.Basis.DCT;
  }
}
