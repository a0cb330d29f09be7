package io.github.tasalsul.match;

import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.match.TypeGroups.Needs;
import io.github.tasalsul.match.TypeGroups.Trait;
import org.jspecify.annotations.Nullable;

/** Two mentions side by side, with what a comparison of each of their parts gave. */
final class Pair {
  private static final int NEXT = 3;
  private static final int SOON = 6;
  private static final long FAR_MORE = 3;
  private static final int NEAR_PART = 10;

  final Telling a;
  final Telling b;
  final TimeFit fit;
  final PlaceFit place;
  final ParticipantFit people;
  final @Nullable Needs needs;
  private final TypeGroups groups;
  private final boolean kinds;

  /**
   * Compares two mentions.
   *
   * @param kinds true if words of one kind count as one, «اتفاق» and «تسوية»
   */
  Pair(Telling a, Telling b, TimeFit fit, TypeGroups groups, boolean kinds) {
    this.a = a;
    this.b = b;
    this.fit = fit;
    this.groups = groups;
    this.kinds = kinds;
    Needs group = groups.needs(a.type(), b.type());
    this.needs = group == null && kinds && isOneWord(a, b) ? Needs.NOTHING : group;
    // Words are said in one place of what is done in another.
    boolean words = groups.has(a.type(), Trait.SPEECH) != groups.has(b.type(), Trait.SPEECH);
    this.place =
        words
            ? PlaceFit.UNKNOWN
            : PlaceFit.of(
                a, b, either(Trait.MUTUAL) || either(Trait.PHASE) || either(Trait.SPEECH));
    this.people = ParticipantFit.of(a, b, place, groups);
  }

  /** «تبادل الأسرى» under two types: a kind of happening that several types may tell. */
  private static boolean isOneWord(Telling a, Telling b) {
    return a.type() != b.type()
        && (EventKinds.bundled().share(a.kinds(), b.kinds()) || mayBe(a, b) || mayBe(b, a));
  }

  /** «الحادث», which may be a blast or a crash. */
  private static boolean mayBe(Telling word, Telling other) {
    return word.pointing()
        && word.type() == EventType.OTHER
        && EventKinds.bundled().mayBe(word.kinds(), other.type());
  }

  /** Tells whether one is a word for any kind, that may be the other: «الحادث». */
  boolean isGenericFor() {
    return kinds && a.type() != b.type() && (mayBe(a, b) || mayBe(b, a)) && !isOtherKind();
  }

  /** Tells whether the two are kinds of happening that are told apart: «إضراب» and «مسيرة». */
  boolean isOtherKind() {
    boolean differ = EventKinds.bundled().differ(a.kinds(), b.kinds());
    return kinds && (differ || isNewOfItsKind(a, b) || isNewOfItsKind(b, a));
  }

  /**
   * «الإضراب» and «احتجاجات في المدينة»: a word for any kind means the known one with «ال» only.
   */
  private static boolean isNewOfItsKind(Telling word, Telling other) {
    return EventKinds.bundled().isGeneric(word.kinds())
        && !word.pointing()
        && word.event().zone() != ZoneKind.HEADLINE
        && !EventKinds.bundled().isGeneric(other.kinds())
        && !other.kinds().isEmpty();
  }

  /** Tells whether one asserts what the other denies. */
  boolean isContradiction() {
    return a.event().polarity() != b.event().polarity();
  }

  /** Tells whether type, place or participants alone make them two. */
  boolean isApart() {
    return needs == null || place == PlaceFit.APART || isOtherPhase() || areOthers();
  }

  /** Tells whether they are two whatever speaks for one: by type, place or who takes part. */
  boolean isTwo() {
    return needs == null
        || place == PlaceFit.APART
        || isOtherPhase()
        || (areOthers() && people.sure());
  }

  /** «استؤنفت أمس وستستمر اليوم»: what is taken up again is not what goes on. */
  private boolean isOtherPhase() {
    return both(Trait.PHASE) && a.type() == b.type() && isOtherKind();
  }

  /** Tells whether others take part, and not the same by another name. */
  boolean areOthers() {
    return people.conflict()
        && !isToldAgain()
        && !arePhases()
        && !isOneDeal()
        && !isOneTruce()
        && !isPartOfTarget()
        && !isGenericFor();
  }

  /** «رحبت السفارات بوقف النار»: a country has one truce at a time, whoever is named beside it. */
  private boolean isOneTruce() {
    return kinds && a.type() == b.type() && both(Trait.NATIONAL) && (isTimed() || oneArticle());
  }

  /** «قصفت القوات ميناء طرابلس» and «استهدفت مرافق الميناء»: part of what was hit. */
  private boolean isPartOfTarget() {
    return kinds
        && a.type() == b.type()
        && (people.agents() || (oneArticle() && fit == TimeFit.SAME))
        && fit != TimeFit.DISJOINT
        && (isPartOf(a, b) || isPartOf(b, a));
  }

  private static boolean isPartOf(Telling part, Telling whole) {
    return part.patients().stream()
        .flatMap(n -> n.words().stream().skip(1))
        .anyMatch(
            word ->
                word.length() > NEXT
                    && whole.patients().stream().anyMatch(n -> n.words().indexOf(word) == 0));
  }

  /** «توصلت الحكومة والنقابة إلى اتفاق» and «وقع الاتفاق الوزير والنقيب»: who stands for both. */
  private boolean isOneDeal() {
    Telling later = a.index() > b.index() ? a : b;
    return kinds
        && oneArticle()
        && a.type() == b.type()
        && both(Trait.ONCE)
        && both(Trait.MUTUAL)
        && later.pointing()
        && isTimed()
        && isFamily();
  }

  /** Tells whether one is a part of what the other tells: the goal of the match. */
  boolean isPart() {
    return kinds && (isPart(a, b) || isPart(b, a));
  }

  /** Tells whether an article tells the part not far from the whole. */
  boolean isNearPart() {
    return oneArticle() && isPart() && Math.abs(a.index() - b.index()) <= NEAR_PART;
  }

  /** Tells whether one of them is no more than a part: a goal. */
  boolean isPiece() {
    EventKinds all = EventKinds.bundled();
    return kinds && (all.isPart(a.kinds()) || all.isPart(b.kinds()));
  }

  /** The player who scores is none of the teams that meet. */
  private boolean arePhases() {
    EventKinds all = EventKinds.bundled();
    boolean parts = a.type() == b.type() && all.isPart(a.kinds()) && all.isPart(b.kinds());
    return kinds && (isPart() || parts);
  }

  private static boolean isPart(Telling part, Telling whole) {
    return part.type() == whole.type() && EventKinds.bundled().isPart(part.kinds(), whole.kinds());
  }

  /** Tells whether one is a headline's and the other tells it first in the text below. */
  boolean isToldAgain() {
    return kinds && oneArticle() && isFamily() && (isLead(a, b) || isLead(b, a));
  }

  /**
   * «مسؤول ينفي تأجيل الصفقة» in the headline and «نفى رئيس اللجنة» below: who is named there by
   * his part is named here by his name.
   */
  private static boolean isLead(Telling headline, Telling below) {
    return headline.event().zone() == ZoneKind.HEADLINE
        && below.event().zone() == ZoneKind.BODY
        && headline.type() == below.type()
        && !below.extraction().events().stream()
            .limit(below.index())
            .map(TimedEvent::event)
            .anyMatch(
                e ->
                    e.zone() == ZoneKind.BODY
                        && e.type() == below.type()
                        && LemmaFamily.of(e.lemma()).equals(below.family()));
  }

  /** Tells whether a word of the one article takes up the other by its kind alone. */
  boolean takesUp() {
    return oneArticle() && saysLittle() && !isFamily();
  }

  /** «قتل خمسة أشخاص» and «مقتل خمسة»: as many, to whom the same happened. */
  boolean isOneNumber() {
    return a.event().quantities().stream()
        .anyMatch(
            q ->
                q.from() != null
                    && q.from() > 1
                    && b.event().quantities().stream()
                        .anyMatch(r -> r.kind() == q.kind() && q.from().equals(r.from())));
  }

  /** Tells whether both are of one type that says what happened. */
  boolean isPlain() {
    return a.type() == b.type()
        && a.type() != EventType.OTHER
        && !both(Trait.SPEECH)
        && !isOtherKind();
  }

  /** Tells whether one of them names nobody and gives no day. */
  boolean saysLittle() {
    return a.bare() || b.bare();
  }

  /** Tells whether both stand in one article. */
  boolean oneArticle() {
    return a.sameArticle(b);
  }

  /** A word of the body points to what the body tells, not to a caption. */
  boolean isCaptioned() {
    return (a.event().zone() == ZoneKind.CAPTION) != (b.event().zone() == ZoneKind.CAPTION);
  }

  /** «محادثات في العاصمة» and later in the article «مباحثات مكثفة»: the word points to nothing. */
  boolean isAnotherOfItsKind() {
    Telling later = a.index() > b.index() ? a : b;
    return oneArticle()
        && fit == TimeFit.OPEN
        && both(Trait.MUTUAL)
        && !later.bare()
        && !later.pointing();
  }

  /** «التقى الوزير نظيره» and shortly after «بحث الجانبان»: both sides are those who met. */
  boolean isMeetingResumed() {
    Telling later = a.index() > b.index() ? a : b;
    Telling earlier = a.index() > b.index() ? b : a;
    return a.type() == EventType.MEET
        && b.type() == EventType.MEET
        && later.bare()
        && later.agents().size() == 1
        && later.agents().get(0).kind() == EntityName.Kind.GENERIC
        && earlier.parties(true).size() >= 2
        && later.index() - earlier.index() <= SOON;
  }

  /** Tells whether both are bounded and share days. */
  boolean isTimed() {
    return fit == TimeFit.SAME || fit == TimeFit.LOOSE;
  }

  /** Returns what types are like. */
  TypeGroups groups() {
    return groups;
  }

  /** Tells whether both types have a trait. */
  boolean both(Trait trait) {
    return groups.has(a.type(), trait) && groups.has(b.type(), trait);
  }

  private boolean either(Trait trait) {
    return groups.has(a.type(), trait) || groups.has(b.type(), trait);
  }

  /** «قصفت» and «القصف»; of meetings also «المفاوضات» and «المحادثات». */
  boolean isFamily() {
    boolean lemma = a.families().stream().anyMatch(w -> !w.isEmpty() && b.families().contains(w));
    EntityName trigger = a.triggerName();
    boolean thing =
        trigger.kind() == EntityName.Kind.THING
            && NameLikeness.of(trigger, b.triggerName()) == NameLikeness.SAME;
    return lemma || (both(Trait.MUTUAL) && thing) || isOneKind();
  }

  /** «اتفاق» and «تسوية»: other words for one kind; in one article both are told as done. */
  private boolean isOneKind() {
    return kinds
        && EventKinds.bundled().share(a.kinds(), b.kinds())
        && !(oneArticle() && (a.isFact() != b.isFact() || isOtherNumber()));
  }

  /** «27 قتيلا» and «أكثر من 600 قتيل» in one article: no source errs by so much. */
  boolean isOtherNumber() {
    return a.event().quantities().stream()
        .anyMatch(
            q ->
                b.event().quantities().stream()
                    .anyMatch(r -> r.kind() == q.kind() && isFar(q.from(), r.from())));
  }

  private static boolean isFar(@Nullable Long some, @Nullable Long others) {
    return some != null
        && others != null
        && Math.max(some, others) >= FAR_MORE * Math.min(some, others);
  }

  /** The same place and day, for what is not done twice there in a day by the same word. */
  boolean isHere() {
    boolean single = isFamily() || both(Trait.MUTUAL) || both(Trait.ONCE);
    boolean here = place == PlaceFit.SAME || (place == PlaceFit.INSIDE && oneArticle());
    return here && fit == TimeFit.SAME && single;
  }

  /** Two ceasefires of one country, or «قبول وقف إطلاق النار» and «وقف إطلاق النار». */
  boolean isNational() {
    boolean wide = place == PlaceFit.SAME || place == PlaceFit.WIDE || place == PlaceFit.INSIDE;
    if (a.type() == b.type()) {
      return either(Trait.NATIONAL) && (wide || (oneArticle() && place == PlaceFit.UNKNOWN));
    }
    return either(Trait.NATIONAL) && wide && needs == Needs.OBJECT;
  }

  /** Two tellings of something long, begun at one time in one place. */
  boolean isCampaign() {
    return mayBeCampaign() && isTimed();
  }

  /** The same, where one of the times is open. */
  boolean mayBeCampaign() {
    boolean span =
        a.time().when().extent() == Extent.SPAN || b.time().when().extent() == Extent.SPAN;
    return span && a.type() == b.type() && place == PlaceFit.SAME && fit != TimeFit.DISJOINT;
  }

  /** Tells whether what the two types need to be one happening is there. */
  boolean isFulfilled() {
    if (needs == null) {
      return false;
    }
    return switch (needs) {
      case NOTHING -> !both(Trait.SPEECH) || oneArticle() || place == PlaceFit.SAME;
      case OBJECT ->
          people.object()
              || (oneArticle() && saysLittle() && both(Trait.ONCE))
              || (both(Trait.ONCE) && place == PlaceFit.SAME && isTimed());
      case PLACE ->
          (place == PlaceFit.SAME && fit == TimeFit.SAME)
              || (oneArticle() && (saysLittle() || place == PlaceFit.SAME || isOneToll()));
      case SPEECH -> oneArticle() && people.agents() && fit != TimeFit.DISJOINT;
      case JOINT ->
          (oneArticle() || place == PlaceFit.SAME)
              && a.isFact()
              && b.isFact()
              && !isArgument(a, b)
              && !isArgument(b, a)
              && ParticipantFit.isJoint(a, b, groups);
      case VENUE -> OneSentence.isVenue(this);
      case SENTENCE -> OneSentence.isActOfOne(this);
      case ANNOUNCEMENT ->
          isAnnouncement() || isNamedAnnouncement() || (oneArticle() && isFamily());
    };
  }

  /** «أعلنت الحكومة تعليق مشاركتها»: what is announced follows, and is the speaker's own. */
  private boolean isAnnouncement() {
    Telling first = a.index() < b.index() ? a : b;
    return oneArticle()
        && first.type() == EventType.STATEMENT
        && a.event().sentence().equals(b.event().sentence())
        && Math.abs(a.index() - b.index()) <= NEXT
        && people.agents();
  }

  /** «إعلان الحكومة تعليق مشاركتها» in one article, the suspension itself in another. */
  boolean isNamedAnnouncement() {
    Telling words = a.type() == EventType.STATEMENT ? a : b;
    Telling deed = a.type() == EventType.STATEMENT ? b : a;
    return needs == Needs.ANNOUNCEMENT
        && isTimed()
        && !deed.family().isEmpty()
        && words.patients().stream()
            .anyMatch(n -> LemmaFamily.of(n.words().get(0)).equals(deed.family()))
        && ParticipantFit.shareSomebody(words, deed);
  }

  /** «مبادرة من الحكومة ومباحثات»: what stands among the participants is another event. */
  private static boolean isArgument(Telling a, Telling b) {
    return a.event().participants().stream().anyMatch(p -> p.span().overlaps(b.event().trigger()));
  }

  /** Tells whether the two belong together by the way they are put. */
  boolean isSetPhrase() {
    boolean put =
        needs != null
            && switch (needs) {
              case ANNOUNCEMENT, JOINT, VENUE, SENTENCE -> true;
              default -> false;
            };
    return put || isOneToll() || isOneWalkout();
  }

  /** «علقت مشاركتها في المحادثات» and «انسحبت من المحادثات», of one body in one article. */
  boolean isOneWalkout() {
    return needs == Needs.OBJECT
        && oneArticle()
        && both(Trait.ONCE)
        && !both(Trait.MUTUAL)
        && people.object()
        && ParticipantFit.shareSomebody(a, b);
  }

  /** «مقتل ثلاثة وجرح خمسة»: side by side in one sentence. */
  boolean isOneToll() {
    return isToll(a)
        && isToll(b)
        && oneArticle()
        && a.event().sentence().equals(b.event().sentence())
        && Math.abs(a.index() - b.index()) <= 2;
  }

  private static boolean isToll(Telling telling) {
    return telling.type() == EventType.CASUALTIES || telling.type() == EventType.DISPLACEMENT;
  }

  /** Tells whether a mention is asserted. */
  static boolean isPositive(Telling telling) {
    return telling.event().polarity() == Polarity.POS;
  }
}
