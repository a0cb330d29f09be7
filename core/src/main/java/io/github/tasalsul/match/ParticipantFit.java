package io.github.tasalsul.match;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.match.TypeGroups.Trait;
import java.util.List;

/**
 * How the participants of two mentions lie to each other.
 *
 * @param score how much they speak for one happening
 * @param conflict true if they are others: «التقى الوزير نظيره» and «التقى الوزير السفير»
 * @param named true if somebody named takes part in both
 * @param agents true if both are done by the same
 * @param object true if both are about the same thing: «استئناف المحادثات» and «المحادثات»
 */
record ParticipantFit(
    double score, boolean conflict, boolean named, boolean agents, boolean object) {
  private static final double SAME_SCORE = 1.5;
  private static final double PART_SCORE = 0.75;
  private static final double THING = 0.75;
  private static final double TRIGGER = 1;

  /** Compares the participants of two mentions. */
  static ParticipantFit of(Telling a, Telling b, TypeGroups groups) {
    boolean mutual = groups.has(a.type(), Trait.MUTUAL) && groups.has(b.type(), Trait.MUTUAL);
    boolean phase = groups.has(a.type(), Trait.PHASE) && groups.has(b.type(), Trait.PHASE);
    Side agents = mutual ? new Side(all(a), all(b)) : new Side(a.agents(), b.agents());
    Side patients = mutual ? Side.EMPTY : new Side(a.patients(), b.patients());
    Side things = new Side(things(a), things(b));
    boolean trigger = names(a, b) || names(b, a);
    boolean object = things.best() != NameLikeness.OTHER || trigger || patients.named();
    boolean sides = a.type() == b.type() && !groups.has(a.type(), Trait.SPEECH);
    boolean conflict =
        (mutual ? agents.meetsOthers() : agents.conflict() || (sides && patients.conflict()))
            || (phase && things.disagree() && !trigger);
    double score = agents.score() + patients.score();
    score += things.best() == NameLikeness.OTHER ? 0 : THING;
    score += trigger ? TRIGGER : 0;
    return new ParticipantFit(
        score, conflict, agents.named() || patients.named(), agents.named(), object);
  }

  /** Tells whether a participant of {@code a} is the event that {@code b} tells. */
  private static boolean names(Telling a, Telling b) {
    if (a.type() == b.type()) {
      return false;
    }
    EntityName trigger = b.triggerName();
    return things(a).stream().anyMatch(t -> NameLikeness.of(t, trigger) == NameLikeness.SAME);
  }

  private static List<EntityName> all(Telling telling) {
    return ImmutableList.<EntityName>builder()
        .addAll(telling.agents())
        .addAll(telling.patients())
        .build();
  }

  private static List<EntityName> things(Telling telling) {
    return all(telling).stream().filter(n -> n.kind() == EntityName.Kind.THING).toList();
  }

  /** The names on one side of two events. */
  private record Side(List<EntityName> a, List<EntityName> b) {
    static final Side EMPTY = new Side(List.of(), List.of());

    /** Returns the best likeness between a name of the one and a name of the other. */
    NameLikeness best() {
      NameLikeness best = NameLikeness.OTHER;
      for (EntityName x : a) {
        for (EntityName y : b) {
          NameLikeness likeness = NameLikeness.of(x, y);
          best = likeness.compareTo(best) < 0 ? likeness : best;
        }
      }
      return best;
    }

    private Side onlyNamed() {
      return new Side(
          a.stream().filter(EntityName::isNamed).toList(),
          b.stream().filter(EntityName::isNamed).toList());
    }

    boolean named() {
      return onlyNamed().best() != NameLikeness.OTHER;
    }

    /** Both name somebody, and nobody is the same. */
    boolean conflict() {
      Side named = onlyNamed();
      return !named.a.isEmpty() && !named.b.isEmpty() && named.best() == NameLikeness.OTHER;
    }

    /** Both name things, and none is the same. */
    boolean disagree() {
      return !a.isEmpty() && !b.isEmpty() && best() == NameLikeness.OTHER;
    }

    /** Nobody in common, or two pairs that share but one of the two. */
    boolean meetsOthers() {
      Side named = onlyNamed();
      return conflict()
          || (named.a.size() >= 2
              && named.b.size() >= 2
              && (alone(named.a, named.b) && alone(named.b, named.a)));
    }

    private static boolean alone(List<EntityName> some, List<EntityName> others) {
      return some.stream()
          .anyMatch(
              n -> others.stream().allMatch(o -> NameLikeness.of(n, o) == NameLikeness.OTHER));
    }

    double score() {
      return switch (onlyNamed().best()) {
        case SAME -> SAME_SCORE;
        case PART -> PART_SCORE;
        default -> 0;
      };
    }
  }
}
