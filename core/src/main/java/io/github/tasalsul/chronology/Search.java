package io.github.tasalsul.chronology;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.chronology.JointDating.Narrowed;
import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.PossibleDays;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.link.When;
import io.github.tasalsul.match.EventMatcher;
import io.github.tasalsul.match.Happening;
import io.github.tasalsul.match.Telling;
import io.github.tasalsul.match.TimeFit;
import io.github.tasalsul.match.Twins;
import io.github.tasalsul.match.Twins.Twin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks for the day of one article among those that it may be of. */
final class Search {
  /** News tells ahead so many days at most, and back. */
  private static final int AHEAD = 60;

  private static final int BACK = 400;

  /** So many days are weighed, those first on which most events meet. */
  private static final int MOST_WEIGHED = 40;

  private static final int MOST_MERGED = 4;

  private static final int HALF_YEAR = 182;
  private static final int RARE = 8;
  private static final int WEEKLY = 60;

  private final Hypothesis hypothesis;
  private final PossibleDays possible;
  private final Twins twins;
  private final EventMatcher matcher;

  Search(Hypothesis hypothesis, PossibleDays possible, Twins twins, EventMatcher matcher) {
    this.matcher = matcher;
    this.hypothesis = hypothesis;
    this.possible = possible;
    this.twins = twins;
  }

  Hypothesis hypothesis() {
    return hypothesis;
  }

  /** Returns the days for which other articles speak. */
  List<Support> supported(List<Told> others) {
    Map<LocalDate, Set<String>> meetings = new TreeMap<>();
    for (Told other : others) {
      for (TimedEvent told : other.dated()) {
        if (isBrief(told.time().when())) {
          meetings(told, meetings);
        }
      }
    }
    List<LocalDate> days =
        meetings.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<LocalDate, Set<String>> e) -> -e.getValue().size()))
            .limit(MOST_WEIGHED)
            .map(Map.Entry::getKey)
            .toList();
    List<Support> supported =
        days.stream()
            .map(day -> support(day, others))
            .filter(s -> s.points() > 0)
            .sorted(Support.BEST)
            .toList();
    return Support.isDecided(supported) ? supported : withMet(supported, others);
  }

  /**
   * Adds, to the few days for which something in particular speaks, what is merged with others on
   * them; of many such days none can be told from the rest.
   */
  private List<Support> withMet(List<Support> supported, List<Told> others) {
    List<Support> some = supported.stream().filter(Support::isSpecific).toList();
    if (some.size() <= MOST_MERGED) {
      some.forEach(support -> support.addMet(met(support.day(), others)));
    }
    return supported.stream().sorted(Support.BEST).toList();
  }

  /** Adds the days seen from which an event of the article is on the day that another tells. */
  private void meetings(TimedEvent told, Map<LocalDate, Set<String>> meetings) {
    LocalDate day = told.time().when().range().firstDay();
    if (day == null) {
      return;
    }
    for (LocalDate seenFrom : possible.between(day.minusDays(AHEAD), day.plusDays(BACK))) {
      for (TimedEvent own : hypothesis.events()) {
        if (own.event().type() == told.event().type()) {
          When when = hypothesis.when(own, seenFrom);
          if (isBrief(when) && TimeFit.of(when, told.time().when()) == TimeFit.SAME) {
            meetings.computeIfAbsent(seenFrom, d -> new TreeSet<>()).add(own.event().id());
          }
        }
      }
    }
  }

  /** Tells whether a time is dated to the day, or to very few. */
  private static boolean isBrief(When when) {
    return when.extent() == When.Extent.POINT && TimeFit.of(when, when) == TimeFit.SAME;
  }

  private Support support(LocalDate day, List<Told> others) {
    int near = possible.between(day.minusDays(HALF_YEAR), day.plusDays(HALF_YEAR)).size();
    Support support = new Support(day, near <= RARE, near <= WEEKLY);
    Twins.Side mine = twins.side(hypothesis.seenFrom(day));
    for (Told other : others) {
      support.add(other, twins.between(mine, other.side()), other.extraction().date().confidence());
    }
    return support;
  }

  /** The kinds of events that are merged with those of others if the article is of {@code day}. */
  private Set<EventType> met(LocalDate day, List<Told> others) {
    Extraction mine = hypothesis.seenFrom(day);
    List<Extraction> all = new ArrayList<>();
    all.add(mine);
    others.forEach(other -> all.add(other.extraction()));
    Set<EventType> met = EnumSet.noneOf(EventType.class);
    for (Happening happening : matcher.match(all)) {
      for (Telling telling : happening.members()) {
        boolean own = telling.document().equals(mine.article().document());
        if (own
            && isBrief(telling.time().when())
            && !isFixed(telling)
            && isTold(telling, happening)) {
          met.add(telling.type());
        }
      }
    }
    return met;
  }

  private boolean isFixed(Telling telling) {
    return hypothesis.fixed(hypothesis.events().get(telling.index())) != null;
  }

  private static boolean isTold(Telling own, Happening happening) {
    return happening.members().stream()
        .anyMatch(
            other ->
                !other.document().equals(own.document())
                    && TimeFit.of(other.time().when(), own.time().when()) == TimeFit.SAME);
  }

  /** Returns the days that are left if events are those that other articles tell of a month. */
  @Nullable Narrowed narrowed(List<Told> others) {
    Set<LocalDate> left = null;
    List<String> evidence = new ArrayList<>();
    for (Told other : others) {
      for (TimedEvent told : other.dated()) {
        Set<LocalDate> days = days(told, other);
        if (days.isEmpty()) {
          continue;
        }
        evidence.add(
            "«"
                + told.event().text()
                + "» of "
                + told.time().when().edtf()
                + " is told in "
                + other.extraction().article().document()
                + " too");
        if (left == null) {
          left = days;
        } else {
          left.retainAll(days);
        }
      }
    }
    if (left == null || left.isEmpty()) {
      return null;
    }
    boolean few = left.size() <= ArticleDate.MOST_CANDIDATES;
    return few ? new Narrowed(ImmutableList.copyOf(left), ImmutableList.copyOf(evidence)) : null;
  }

  /** The days seen from which an event of the article is surely the one that is told. */
  private Set<LocalDate> days(TimedEvent told, Told other) {
    Set<LocalDate> days = new TreeSet<>();
    LocalDate first = told.time().when().range().firstDay();
    LocalDate last = Told.last(told);
    if (first == null || last == null) {
      return days;
    }
    for (TimedEvent own : hypothesis.events()) {
      boolean explicit = own.time().basis() == EventTime.Basis.EXPLICIT;
      if (!explicit || own.event().type() != told.event().type() || hypothesis.fixed(own) != null) {
        continue;
      }
      List<LocalDate> fitting =
          possible.between(first, last.plusDays(BACK)).stream()
              .filter(day -> fits(own, day, told))
              .toList();
      if (!fitting.isEmpty() && areTwins(own, fitting.get(0), told, other)) {
        days.addAll(fitting);
      }
    }
    return days;
  }

  private boolean fits(TimedEvent own, LocalDate day, TimedEvent told) {
    When when = hypothesis.when(own, day);
    if (isBrief(when) != isBrief(told.time().when())) {
      return false; // a day of a long offensive is not the offensive
    }
    LocalDate end = when.range().lastDay();
    TimeFit fit = TimeFit.of(when, told.time().when());
    return (fit == TimeFit.SAME || fit == TimeFit.LOOSE) && end != null && !end.isAfter(day);
  }

  private boolean areTwins(TimedEvent own, LocalDate day, TimedEvent told, Told other) {
    Twins.Side mine = twins.side(hypothesis.seenFrom(day));
    for (Twin twin : twins.between(mine, other.side())) {
      if (twin.specific()
          && twin.mine().event().id().equals(own.event().id())
          && twin.other().event().id().equals(told.event().id())) {
        return true;
      }
    }
    return false;
  }
}
