package io.github.tasalsul.match;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.match.TypeGroups.Trait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the participants of two mentions lie to each other.
 *
 * @param score how much they speak for one happening
 * @param conflict true if they are others: «التقى الوزير نظيره» and «التقى الوزير السفير»
 * @param sure true if the others are others on every side that is told
 * @param named true if somebody named takes part in both
 * @param agents true if both are done by the same
 * @param patients true if both are done to the same
 * @param object true if both are about the same thing: «استئناف المحادثات» and «المحادثات»
 * @param itself true if the one is what the other's object names: «ألقت القبض» and «القبض»
 * @param gathered true if both are about the same sort of gathering: «مؤتمر برلين» and «مؤتمرا
 *     دوليا»
 */
record ParticipantFit(
    double score,
    boolean conflict,
    boolean sure,
    boolean named,
    boolean agents,
    boolean patients,
    boolean object,
    boolean itself,
    boolean gathered) {
  private static final double SAME_SCORE = 1.5;
  private static final double PART_SCORE = 0.75;
  private static final double THING = 0.75;
  private static final double TRIGGER = 1;
  private static final double GATHERING = 1;

  /** Compares the participants of two mentions. */
  static ParticipantFit of(Telling a, Telling b, PlaceFit place, TypeGroups groups) {
    boolean mutual = groups.has(a.type(), Trait.MUTUAL) && groups.has(b.type(), Trait.MUTUAL);
    boolean phase = groups.has(a.type(), Trait.PHASE) && groups.has(b.type(), Trait.PHASE);
    Side agents = mutual ? new Side(all(a), all(b)) : new Side(a.agents(), b.agents());
    Side patients = mutual ? new Side(List.of(), List.of()) : new Side(a.patients(), b.patients());
    Side things = new Side(things(a, groups), things(b, groups));
    boolean trigger = names(a, b, groups) || names(b, a, groups);
    String here = gathering(a);
    String there = gathering(b);
    boolean gathered = !here.isEmpty() && here.equals(there);
    boolean object = things.best() != NameLikeness.OTHER || trigger || gathered || patients.named();
    boolean sides =
        a.type() == b.type() && !groups.has(a.type(), Trait.SPEECH) && place != PlaceFit.SAME;
    boolean begins = groups.has(a.type(), Trait.PHASE) != groups.has(b.type(), Trait.PHASE);
    boolean conflict =
        (mutual ? agents.meetsOthers() : agents.conflict() && !begins && !isRenamed(a, b, patients))
            || (!mutual && sides && patients.conflict() && !areCampaigns(a, b))
            || (phase && things.disagree() && !trigger)
            || (!gathered && !here.isEmpty() && !there.isEmpty());
    double score = agents.score() * (mutual ? agents.share() : 1) + patients.score();
    score += things.best() == NameLikeness.OTHER ? 0 : THING;
    score += (trigger ? TRIGGER : 0) + (gathered ? GATHERING : 0);
    boolean sure =
        mutual
            ? agents.several() && !groups.has(a.type(), Trait.NATIONAL)
            : agents.conflict() && (patients.conflict() || !patients.told()) && !begins;
    return new ParticipantFit(
        score,
        conflict,
        sure,
        agents.named() || patients.named(),
        agents.named(),
        patients.named(),
        object,
        trigger,
        gathered);
  }

  /** «قوات الشرق قصفت الميناء» and «قصف الجيش الميناء» on one day: one actor under two names. */
  private static boolean isRenamed(Telling a, Telling b, Side patients) {
    boolean target =
        a.patients().stream().anyMatch(n -> n.isNamed() && !n.head().isEmpty())
            && patients.onlyNamed().best() == NameLikeness.SAME;
    boolean days = a.time().when().isOneDay() && b.time().when().isOneDay();
    return (target || isOneSite(a.place(), b.place()))
        && a.type() == b.type()
        && (days || a.family().equals(b.family()));
  }

  private static boolean isOneSite(@Nullable EntityName a, @Nullable EntityName b) {
    return a != null
        && b != null
        && !a.head().isEmpty()
        && NameLikeness.of(a, b) == NameLikeness.SAME;
  }

  /** Two tellings of something long name now the city that it is about, now the enemy. */
  private static boolean areCampaigns(Telling a, Telling b) {
    return a.time().when().extent() == Extent.SPAN && b.time().when().extent() == Extent.SPAN;
  }

  private static String gathering(Telling telling) {
    if (!telling.triggerName().gathering().isEmpty()) {
      return telling.triggerName().gathering();
    }
    return telling.patients().stream()
        .map(EntityName::gathering)
        .filter(g -> !g.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Tells whether the same two or more take part in both. */
  static boolean isJoint(Telling a, Telling b, TypeGroups groups) {
    List<EntityName> some = a.parties(groups.has(a.type(), Trait.MUTUAL));
    List<EntityName> others = b.parties(groups.has(b.type(), Trait.MUTUAL));
    return some.size() >= 2
        && some.size() == others.size()
        && some.stream()
            .allMatch(
                n -> others.stream().anyMatch(o -> NameLikeness.of(n, o) != NameLikeness.OTHER));
  }

  /** Tells whether somebody named takes part in both, in whichever role. */
  static boolean shareSomebody(Telling a, Telling b) {
    return new Side(all(a), all(b)).named();
  }

  /** Tells whether a participant of {@code a} is the event that {@code b} tells. */
  private static boolean names(Telling a, Telling b, TypeGroups groups) {
    EntityName trigger = b.triggerName();
    return things(a, groups).stream()
            .anyMatch(t -> NameLikeness.of(t, trigger) == NameLikeness.SAME)
        || a.patients().stream()
            .anyMatch(p -> p.words().size() == 1 && p.words().equals(trigger.words()));
  }

  private static List<EntityName> all(Telling telling) {
    return ImmutableList.<EntityName>builder()
        .addAll(telling.agents())
        .addAll(telling.patients())
        .build();
  }

  /** What it is about; of «إضراب مع بدء العام الدراسي» the year begins, not the strike. */
  private static List<EntityName> things(Telling telling, TypeGroups groups) {
    boolean own = groups.has(telling.type(), Trait.PHASE) && !telling.patients().isEmpty();
    return (own ? telling.patients() : all(telling))
        .stream().filter(n -> n.kind() == EntityName.Kind.THING).toList();
  }

  /** The names on one side of two events. What is compared is remembered: it is asked for often. */
  private static final class Side {
    private final List<EntityName> a;
    private final List<EntityName> b;
    private @Nullable NameLikeness best;
    private @Nullable Side named;
    private @Nullable Side told;

    Side(List<EntityName> a, List<EntityName> b) {
      this.a = a;
      this.b = b;
    }

    /** Returns the best likeness between a name of the one and a name of the other. */
    NameLikeness best() {
      NameLikeness found = best;
      if (found == null) {
        found = NameLikeness.OTHER;
        for (EntityName x : a) {
          for (EntityName y : b) {
            NameLikeness likeness = NameLikeness.of(x, y);
            found = likeness.compareTo(found) < 0 ? likeness : found;
          }
        }
        best = found;
      }
      return found;
    }

    private Side onlyNamed() {
      Side found = named;
      if (found == null) {
        found = new Side(named(a), named(b));
        named = found;
      }
      return found;
    }

    private static List<EntityName> named(List<EntityName> names) {
      return names.isEmpty() ? names : names.stream().filter(EntityName::isNamed).toList();
    }

    boolean named() {
      return onlyTold().best() != NameLikeness.OTHER;
    }

    private Side onlyTold() {
      Side found = told;
      if (found == null) {
        found = new Side(told(a), told(b));
        told = found;
      }
      return found;
    }

    private static List<EntityName> told(List<EntityName> names) {
      return names.isEmpty() ? names : names.stream().filter(EntityName::isTold).toList();
    }

    /** Both name somebody, and nobody is the same. */
    boolean conflict() {
      Side named = onlyNamed();
      return !named.a.isEmpty() && !named.b.isEmpty() && onlyTold().best() == NameLikeness.OTHER;
    }

    /** Both name somebody. */
    boolean told() {
      return !onlyNamed().a.isEmpty() && !onlyNamed().b.isEmpty();
    }

    /** Both name two or more. */
    boolean several() {
      return onlyNamed().a.size() >= 2 && onlyNamed().b.size() >= 2;
    }

    /** Both name things, and none is the same; «مشاركتها» alone does not say in what. */
    boolean disagree() {
      boolean told =
          !a.stream().allMatch(NameLikeness::isOwned)
              && !b.stream().allMatch(NameLikeness::isOwned);
      return told && best() == NameLikeness.OTHER;
    }

    /** Nobody in common, or two pairs that share but one of the two. */
    boolean meetsOthers() {
      Side named = onlyNamed();
      boolean many = named.a.size() >= 2 && named.b.size() >= 2;
      return conflict()
          || (many
              && named.best() != NameLikeness.SAME
              && !alone(named.a, named.b).isEmpty()
              && !alone(named.b, named.a).isEmpty())
          || (named.a.size() == 2
              && named.b.size() == 2
              && anyRival(alone(named.a, named.b), alone(named.b, named.a)));
    }

    /** A body and a man may be one party; two men, or two bodies, are two. */
    private static boolean anyRival(List<EntityName> some, List<EntityName> others) {
      return some.stream()
          .anyMatch(n -> others.stream().anyMatch(o -> n.head().isEmpty() == o.head().isEmpty()));
    }

    private static List<EntityName> alone(List<EntityName> some, List<EntityName> others) {
      return some.stream()
          .filter(n -> others.stream().allMatch(o -> NameLikeness.of(n, o) == NameLikeness.OTHER))
          .toList();
    }

    /** Which part of the smaller side takes part in the other. */
    double share() {
      Side named = onlyNamed();
      int most = Math.min(named.a.size(), named.b.size());
      int more = Math.min(alone(named.a, named.b).size(), alone(named.b, named.a).size());
      return most == 0 ? 0 : Math.max(most - more, 1) / (double) most;
    }

    double score() {
      return switch (onlyTold().best()) {
        case SAME -> SAME_SCORE;
        case PART -> PART_SCORE;
        default -> 0;
      };
    }
  }
}
