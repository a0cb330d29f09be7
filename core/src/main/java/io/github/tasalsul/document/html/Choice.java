package io.github.tasalsul.document.html;

import io.github.tasalsul.document.PageDate;
import io.github.tasalsul.document.PageDate.Other;
import io.github.tasalsul.document.PageDate.Rung;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses among the days that the places of a page tell. */
final class Choice {
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
  private static final double FEWEST_TRUST = .38;
  private static final double GOOD = .7;
  private static final double SURE_ADDRESS = .9;
  private static final double SURE_MARK = .93;
  private static final double ADDRESS_AGAINST_METADATA = .82;
  private static final double AMBIGUOUS = .12;
  private static final double DISAGREEMENT = .1;
  private static final double MOST_DISPUTED = .88;
  private static final double MOST = .99;
  private static final int MOST_OTHERS = 5;
  private static final int LATEST_HOUR_OF_DAY_BEFORE = 12;
  private static final int EARLIEST_HOUR_OF_DAY_BEHIND = 10;

  private final @Nullable ZoneId zone;
  private final @Nullable LocalDate latest;
  private final DateOrder order;

  Choice(@Nullable ZoneId zone, @Nullable LocalDate latest, DateOrder order) {
    this.zone = zone;
    this.latest = latest;
    this.order = order;
  }

  /** Returns the page's date, or null where no place tells it well enough. */
  @Nullable PageDate of(List<Candidate> all) {
    List<Candidate> candidates = new ArrayList<>();
    Map<LocalDate, Integer> settled = settled(all);
    for (Candidate candidate : all) {
      Candidate clear = clear(zoned(candidate), settled);
      if (clear != null && clear.trust() >= FEWEST_TRUST && isPossible(clear.day())) {
        candidates.add(clear);
      }
    }
    if (candidates.isEmpty()) {
      return null;
    }
    candidates.sort(
        Comparator.comparing(Candidate::trust).reversed().thenComparing(Candidate::rung));
    Candidate best = original(notAhead(candidates.get(0), candidates), candidates);
    best = local(best, candidates);
    return new PageDate(
        best.day(),
        best.rung(),
        best.evidence(),
        confidence(best, candidates),
        others(best, candidates));
  }

  private boolean isPossible(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && (latest == null || !day.isAfter(latest));
  }

  private Candidate zoned(Candidate candidate) {
    return zone == null || candidate.moment() == null
        ? candidate
        : candidate.on(candidate.moment().atZoneSameInstant(zone).toLocalDate());
  }

  /** Returns the days that places with one reading tell, each with where it first stands. */
  private static Map<LocalDate, Integer> settled(List<Candidate> all) {
    Map<LocalDate, Integer> settled = new HashMap<>();
    for (Candidate one : all) {
      if (one.other() == null && one.trust() >= FEWEST_TRUST && one.rung() != Rung.HINT) {
        settled.putIfAbsent(one.day(), settled.size());
      }
    }
    return settled;
  }

  /** Decides between two readings of figures by the other places; null where nothing decides. */
  private @Nullable Candidate clear(Candidate candidate, Map<LocalDate, Integer> settled) {
    LocalDate other = candidate.other();
    if (other == null) {
      return candidate;
    }
    int first = settled.getOrDefault(candidate.day(), Integer.MAX_VALUE);
    int second = settled.getOrDefault(other, Integer.MAX_VALUE);
    if (first != second) {
      return candidate.on(first < second ? candidate.day() : other);
    }
    if (!isPossible(other)) {
      return candidate.on(candidate.day());
    } else if (!isPossible(candidate.day())) {
      return candidate.on(other);
    }
    if (order == DateOrder.UNKNOWN) {
      return null;
    }
    boolean open = order == DateOrder.MOSTLY_MONTH_FIRST;
    return candidate.on(candidate.day()).trusted(candidate.trust() - (open ? AMBIGUOUS : 0));
  }

  /** Words of an address may name a day to come; then the day that another place tells is it. */
  private static Candidate notAhead(Candidate best, List<Candidate> candidates) {
    if (best.rung() == Rung.ADDRESS && best.trust() < SURE_ADDRESS) {
      for (Candidate one : candidates) {
        if (one.trust() >= GOOD
            && one.rung() != Rung.HINT
            && one.day().plusDays(1).isBefore(best.day())) {
          return one;
        }
      }
    }
    return best;
  }

  /**
   * An article keeps its address: a day in it before the one told is the first publication. The
   * same holds of «Posted on ...» under the title, where metadata tell the day of a move.
   */
  private static Candidate original(Candidate best, List<Candidate> candidates) {
    boolean metadata = best.rung().compareTo(Rung.MICRODATA) < 0;
    for (Candidate one : candidates) {
      boolean first =
          (one.rung() == Rung.ADDRESS && one.trust() >= SURE_ADDRESS)
              || (metadata && one.rung() == Rung.MARKED && one.trust() >= SURE_MARK);
      if (first && one.day().plusDays(1).isBefore(best.day())) {
        return one.trusted(ADDRESS_AGAINST_METADATA);
      }
    }
    return best;
  }

  /**
   * A moment in UTC near midnight is another day where the outlet is; what else the page tells of
   * the same publication says which.
   */
  private Candidate local(Candidate best, List<Candidate> candidates) {
    if (zone != null || isLocal(best)) {
      return best;
    }
    for (Candidate one : candidates) {
      if (one.trust() >= GOOD && one.rung() != Rung.HINT && isSameHere(best, one)) {
        return one.trusted(Math.max(best.trust(), one.trust()));
      }
    }
    return best;
  }

  private static boolean isLocal(Candidate one) {
    return one.moment() != null && one.moment().getOffset().getTotalSeconds() != 0;
  }

  /** Tells whether {@code one} can be the local day of what {@code best} tells in UTC. */
  private static boolean isSameHere(Candidate best, Candidate one) {
    if (best.moment() == null) {
      // A day alone may be one in UTC; only a moment with its own offset can tell.
      return isLocal(one) && utcDay(one).equals(best.day()) && !one.day().equals(best.day());
    } else if (one.moment() != null) {
      return isLocal(one) && one.moment().isEqual(best.moment());
    }
    int hour = best.moment().getHour();
    boolean behind =
        one.day().equals(best.day().plusDays(1)) && hour >= EARLIEST_HOUR_OF_DAY_BEHIND;
    boolean before = one.day().equals(best.day().minusDays(1)) && hour < LATEST_HOUR_OF_DAY_BEFORE;
    return behind || before;
  }

  private static LocalDate utcDay(Candidate one) {
    return one.moment() == null
        ? one.day()
        : one.moment().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
  }

  private static double confidence(Candidate best, List<Candidate> candidates) {
    boolean agreed =
        candidates.stream()
            .anyMatch(
                one ->
                    one.rung() != best.rung()
                        && one.day().equals(best.day())
                        && one.rung() != Rung.HINT);
    boolean disputed =
        candidates.stream()
            .anyMatch(
                one ->
                    one.trust() >= GOOD
                        && one.rung() != Rung.HINT
                        && Math.abs(ChronoUnit.DAYS.between(one.day(), best.day())) > 1);
    double confidence = agreed ? best.trust() + (1 - best.trust()) / 2 : best.trust();
    confidence = disputed ? Math.min(MOST_DISPUTED, confidence - DISAGREEMENT) : confidence;
    return Math.round(Math.min(MOST, confidence) * 100) / 100.0;
  }

  private static List<Other> others(Candidate best, List<Candidate> candidates) {
    Map<LocalDate, String> others = new LinkedHashMap<>();
    for (Candidate one : candidates) {
      boolean change = one.rung() == Rung.HINT && !one.day().isBefore(best.day());
      if (!one.day().equals(best.day()) && !change && one.trust() >= GOOD - .1) {
        others.putIfAbsent(one.day(), one.evidence());
      }
    }
    return others.entrySet().stream()
        .limit(MOST_OTHERS)
        .map(one -> new Other(one.getKey(), one.getValue()))
        .toList();
  }
}
