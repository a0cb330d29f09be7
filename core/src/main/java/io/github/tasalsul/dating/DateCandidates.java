package io.github.tasalsul.dating;

import static io.github.tasalsul.dating.Days.DOMAIN;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.tasalsul.dating.Clue.Use;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The days that an article's clues leave. «اليوم الاثنين» and «الأحد المقبل في 19 يناير» leave the
 * Mondays 13 January of 1992, 1997, 2003, 2014, 2020 and so on.
 *
 * <p>Days are found as the best explanation: each day gains the weight of the clues that allow it,
 * and those with the most are left, so that one misprint among several clues is outvoted and does
 * not leave the set empty. First the {@linkplain Clue#isFirm firm} clues decide; what they leave is
 * narrowed by the others.
 */
final class DateCandidates {
  /** Online news in Arabic hardly goes back further. */
  static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  /** So far it is checked that no other day fits. */
  static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private static final int YEARS_LISTED = 20;
  private static final int LAST_YEAR_LISTED = 2040;
  private static final int MOST_REPEATS = 4;

  /** Of each tier so many different bounds are looked at; only endless chronicles have more. */
  private static final int MOST_BOUNDS = 300;

  /** With so many bounds all count as needed, since trying each out would take long. */
  private static final int MOST_TRIED = 60;

  private final Range<LocalDate> window;
  private final Map<Bound, List<Clue>> firm = new LinkedHashMap<>();
  private final Map<Bound, List<Clue>> others = new LinkedHashMap<>();
  private final Map<Bound, ImmutableRangeSet<LocalDate>> days = new LinkedHashMap<>();
  private final Found sure;
  private final Found likely;

  /**
   * Days with the most weight.
   *
   * @param left the days
   * @param dropped the bounds that not all of them keep
   */
  private record Found(ImmutableRangeSet<LocalDate> left, List<Bound> dropped) {}

  private DateCandidates(List<Clue> clues, Range<LocalDate> window) {
    this.window = window;
    for (Clue clue : clues) {
      if (clue.use() == Use.USED) {
        Map<Bound, List<Clue>> tier = clue.isFirm() ? firm : others;
        if (tier.containsKey(clue.bound()) || tier.size() < MOST_BOUNDS) {
          tier.computeIfAbsent(clue.bound(), bound -> new ArrayList<>()).add(clue);
          days.computeIfAbsent(clue.bound(), bound -> bound.days(window));
        }
      }
    }
    sure = best(firm, ImmutableRangeSet.of(window));
    likely = best(others, sure.left());
  }

  /**
   * Finds the days.
   *
   * @param clues those that count are {@link Use#USED}
   * @param notAfter the last day to look at, or null
   */
  static DateCandidates of(List<Clue> clues, @Nullable LocalDate notAfter) {
    LocalDate last = notAfter == null || notAfter.isAfter(LAST) ? LAST : notAfter;
    return new DateCandidates(clues, Days.range(FIRST, last.isBefore(FIRST) ? FIRST : last));
  }

  /** Returns the days that the firm clues leave. */
  RangeSet<LocalDate> sure() {
    return sure.left();
  }

  /** Tells whether the firm clues contradict each other. */
  boolean disagree() {
    return !sure.dropped().isEmpty();
  }

  /** Tells whether any clue leaves out a day. */
  boolean sayAnything() {
    return days.values().stream().anyMatch(set -> !set.encloses(window));
  }

  /** Returns the only day that all clues leave, firm and other, or null. */
  @Nullable LocalDate only() {
    List<LocalDate> two = Days.list(likely.left(), 2);
    return two.size() == 1 ? two.get(0) : null;
  }

  /** Tells whether the firm clues alone leave one day. */
  boolean isSure() {
    return Days.list(sure.left(), 2).size() == 1 && !disagree();
  }

  /**
   * Lists the days for a reader: those that all clues leave if they are few enough, else those that
   * the firm clues leave, else none. Without a last day, twenty years beyond the latest year that
   * is known to have begun are listed, since clues such as weekdays come again for ever.
   *
   * @param notAfter the last day that the user allows, or null
   */
  List<LocalDate> listed(@Nullable LocalDate notAfter) {
    for (Found found : List.of(likely, sure)) {
      RangeSet<LocalDate> near = found.left();
      if (notAfter == null) {
        RangeSet<LocalDate> cut = near.subRangeSet(Days.range(FIRST, lastListed()));
        near = cut.isEmpty() ? near : cut;
      }
      List<LocalDate> list = Days.list(near, ArticleDate.MOST_CANDIDATES + 1);
      if (list.size() <= ArticleDate.MOST_CANDIDATES) {
        return list;
      }
    }
    return List.of();
  }

  /** Returns the sure days next to {@code day}, at most one on either side of it. */
  List<LocalDate> around(LocalDate day) {
    List<LocalDate> near = new ArrayList<>();
    RangeSet<LocalDate> before = sure.left().subRangeSet(Range.lessThan(day));
    if (!before.isEmpty()) {
      near.add(before.span().upperEndpoint().minusDays(1));
    }
    RangeSet<LocalDate> after = sure.left().subRangeSet(Range.greaterThan(day).canonical(DOMAIN));
    if (!after.isEmpty()) {
      near.add(after.span().lowerEndpoint());
    }
    return near;
  }

  private LocalDate lastListed() {
    int begun =
        days.keySet().stream().mapToInt(DateCandidates::yearBegun).max().orElse(FIRST.getYear());
    int year = begun <= FIRST.getYear() ? LAST_YEAR_LISTED : begun + YEARS_LISTED;
    return LocalDate.of(year, 12, 31);
  }

  private static int yearBegun(Bound bound) {
    if (bound instanceof Bound.NotBefore from) {
      return from.day().getYear();
    }
    return bound instanceof Bound.InYear in ? in.year() : 0;
  }

  /** Returns how surely the listed days hold the article's: how all the clues needed are right. */
  double trust() {
    return needed().stream().mapToDouble(Clue::trust).reduce(1, (a, b) -> a * b);
  }

  /**
   * Returns the fewest clues that leave the same days, the most trusted ones preferred: the
   * evidence.
   */
  List<Clue> needed() {
    List<Clue> one = new ArrayList<>();
    for (Map<Bound, List<Clue>> tier : List.of(firm, others)) {
      tier.forEach(
          (bound, clues) -> {
            if (!isDropped(bound)) {
              one.add(clues.stream().max(Comparator.comparingDouble(Clue::trust)).orElseThrow());
            }
          });
    }
    if (one.size() > MOST_TRIED) {
      return one;
    }
    List<Clue> weakestFirst = new ArrayList<>(one);
    weakestFirst.sort(Comparator.comparingDouble(Clue::trust));
    for (Clue clue : weakestFirst) {
      List<Clue> without = one.stream().filter(other -> !other.equals(clue)).toList();
      if (intersection(without).equals(intersection(one))) {
        one.remove(clue);
      }
    }
    return one;
  }

  private ImmutableRangeSet<LocalDate> intersection(Collection<Clue> clues) {
    ImmutableRangeSet<LocalDate> left = ImmutableRangeSet.of(window);
    for (Clue clue : clues) {
      left = left.intersection(left(clue.bound()));
    }
    return left;
  }

  /** Returns {@code clues} with those marked that lost against the others or say nothing. */
  List<Clue> judged(List<Clue> clues) {
    Predicate<Clue> dropped = clue -> isDropped(clue.bound());
    return clues.stream()
        .map(
            clue -> {
              if (clue.use() != Use.USED) {
                return clue;
              } else if (dropped.test(clue)) {
                return clue.with(Use.DROPPED);
              }
              return left(clue.bound()).encloses(window) ? clue.with(Use.IDLE) : clue;
            })
        .toList();
  }

  private boolean isDropped(Bound bound) {
    return sure.dropped().contains(bound) || likely.dropped().contains(bound);
  }

  /** Returns the days of {@code within} that the bounds of most weight allow. */
  private Found best(Map<Bound, List<Clue>> bounds, ImmutableRangeSet<LocalDate> within) {
    int size = (int) ChronoUnit.DAYS.between(window.lowerEndpoint(), window.upperEndpoint());
    long[] weights = new long[size];
    bounds.forEach((bound, clues) -> add(weights, left(bound), weight(clues)));
    long most = Long.MIN_VALUE;
    for (Range<LocalDate> range : within.asRanges()) {
      for (int i = index(range.lowerEndpoint()); i < index(range.upperEndpoint()); i++) {
        most = Math.max(most, weights[i]);
      }
    }
    TreeRangeSet<LocalDate> left = TreeRangeSet.create();
    for (Range<LocalDate> range : within.asRanges()) {
      int start = -1;
      int end = index(range.upperEndpoint());
      for (int i = index(range.lowerEndpoint()); i <= end; i++) {
        boolean in = i < end && weights[i] == most;
        if (in && start < 0) {
          start = i;
        } else if (!in && start >= 0) {
          left.add(Days.range(day(start), day(i - 1)));
          start = -1;
        }
      }
    }
    ImmutableRangeSet<LocalDate> found = ImmutableRangeSet.copyOf(left);
    List<Bound> dropped =
        bounds.keySet().stream().filter(bound -> !left(bound).enclosesAll(found)).toList();
    return new Found(found, dropped);
  }

  private ImmutableRangeSet<LocalDate> left(Bound bound) {
    return days.getOrDefault(bound, ImmutableRangeSet.of(window));
  }

  private void add(long[] weights, RangeSet<LocalDate> set, long weight) {
    for (Range<LocalDate> range : set.asRanges()) {
      int end = index(range.upperEndpoint());
      for (int i = index(range.lowerEndpoint()); i < end; i++) {
        weights[i] += weight;
      }
    }
  }

  /** The odds of being wrong, as a logarithm; each repetition adds half as much again. */
  private static long weight(List<Clue> clues) {
    double trust = clues.stream().mapToDouble(Clue::trust).max().orElse(0);
    double repeats = 1 + .5 * Math.min(clues.size() - 1, MOST_REPEATS);
    return Math.round(-1_000 * Math.log(1 - Math.min(trust, .999)) * repeats);
  }

  private int index(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(window.lowerEndpoint(), day);
  }

  private LocalDate day(int index) {
    return window.lowerEndpoint().plusDays(index);
  }
}
