package io.github.tasalsul.match;

import io.github.tasalsul.event.Attribution;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.match.TypeGroups.Trait;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds mentions of one happening that contradict each other: one source lets the talks resume on
 * Thursday, another on Friday; one denies the meeting that the other tells.
 */
final class Disputes {
  private static final int DAYS_APART = 2;
  private static final double SURE = 3.0;
  private static final double DENIED = 3.0;

  private final TypeGroups groups;
  private final Likeness likeness;

  Disputes(TypeGroups groups, Likeness likeness) {
    this.groups = groups;
    this.likeness = likeness;
  }

  /**
   * Tells whether two mentions give two days to what can only have one: the same type, which does
   * not happen twice, the same words for it, everything else alike, and two sources.
   */
  boolean isDispute(Telling a, Telling b) {
    boolean once = a.type() == b.type() && groups.has(a.type(), Trait.ONCE);
    if (!once || !a.family().equals(b.family()) || !bothTold(a, b) || !neighbours(a, b)) {
      return false;
    }
    boolean sources = !a.sameArticle(b) || !Objects.equals(source(a), source(b));
    Likeness.Verdict verdict = likeness.timeless(a, b);
    return sources && verdict.anchored() && verdict.score() >= SURE;
  }

  /** Tells whether one mention denies what the other tells. */
  boolean isDenial(Pair pair) {
    if (!pair.isContradiction()) {
      return false;
    }
    Likeness.Verdict verdict = likeness.denied(pair);
    boolean told = pair.a.event().realis() != Realis.HYPOTHETICAL;
    boolean denied = pair.b.event().realis() != Realis.HYPOTHETICAL;
    return told && denied && verdict.possible() && verdict.anchored() && verdict.score() >= DENIED;
  }

  /** Joins clusters that only disagree on the day, where each has but one partner. */
  void join(Clusters clusters, List<Clusters.Edge> disputes) {
    for (Clusters.Edge edge : disputes) {
      int a = clusters.of(edge.a());
      int b = clusters.of(edge.b());
      if (a != b && !clusters.hasRival(edge, this)) {
        clusters.merge(Math.min(a, b), Math.max(a, b));
      }
    }
  }

  /** Tells whether two mentions could stand in one entry that shows their contradiction. */
  boolean endures(Telling a, Telling b) {
    return !likeness.excludesButDays(a, b);
  }

  private static boolean bothTold(Telling a, Telling b) {
    return a.event().polarity() == b.event().polarity()
        && a.event().realis() != Realis.HYPOTHETICAL
        && b.event().realis() != Realis.HYPOTHETICAL;
  }

  private static boolean neighbours(Telling a, Telling b) {
    LocalDate x = day(a);
    LocalDate y = day(b);
    return x != null
        && y != null
        && !x.equals(y)
        && Math.abs(ChronoUnit.DAYS.between(x, y)) <= DAYS_APART;
  }

  private static @Nullable LocalDate day(Telling telling) {
    return telling.time().when().isOneDay() ? telling.time().when().range().firstDay() : null;
  }

  private static @Nullable String source(Telling telling) {
    Attribution source = telling.event().source();
    return source == null ? null : source.text();
  }
}
