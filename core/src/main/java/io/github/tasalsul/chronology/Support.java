package io.github.tasalsul.chronology;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.When;
import io.github.tasalsul.match.Twins.Twin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What speaks for one day of an article: the events that other articles tell of the same days. Each
 * kind of event counts once, however often it is told.
 */
final class Support {
  /** One event of who and whom or where on the same day, and something besides. */
  static final double ENOUGH = 1.5;

  /** By how much the best day must lead. */
  static final double LEAD = .5;

  /** What most speaks for first; of equals the earlier day. */
  static final Comparator<Support> BEST =
      Comparator.comparingDouble(Support::points).reversed().thenComparing(Support::day);

  private static final double SPECIFIC = 1;
  private static final double LOOSE = .5;
  private static final double RARE = 1;
  private static final double UNIQUE = .5;

  /** So many agreements are told to the reader. */
  private static final int MOST_TOLD = 3;

  private final LocalDate day;
  private final boolean rare;
  private final boolean weekday;
  private final Set<EventType> specific = EnumSet.noneOf(EventType.class);
  private final Set<EventType> alike = EnumSet.noneOf(EventType.class);
  private final Set<EventType> fitting = EnumSet.noneOf(EventType.class);
  private final List<String> evidence = new ArrayList<>();
  private double trust;
  private boolean counted;
  private boolean unique;

  /**
   * Makes an empty one.
   *
   * @param rare whether so few days of the year are left that agreement is no accident
   * @param weekday whether the article's own clues leave a day of the week at most
   */
  Support(LocalDate day, boolean rare, boolean weekday) {
    this.day = day;
    this.rare = rare;
    this.weekday = weekday;
  }

  /** Adds what another article tells; its own date is trusted as far as {@code sureness}. */
  void add(Told other, List<Twin> twins, double sureness) {
    for (Twin twin : twins) {
      EventType type = twin.mine().event().type();
      if (!twin.sameDay()) {
        if (twin.specific() || isOneBackground(twin)) {
          fitting.add(type);
        }
        continue;
      }
      counted |= twin.mine().time().basis() == EventTime.Basis.EXPLICIT;
      boolean stated = twin.mine().time().basis() == EventTime.Basis.EXPLICIT;
      unique |= weekday && stated && twin.unique();
      (twin.specific() ? specific : alike).add(type);
      trust = Math.max(trust, sureness);
      if (evidence.size() < MOST_TOLD) {
        evidence.add(words(other, twin));
      }
    }
  }

  /** «شراء أرض عام 2019» in both: they belong to one affair. */
  private static boolean isOneBackground(Twin twin) {
    When mine = twin.mine().time().when();
    return mine.equals(twin.other().time().when())
        && mine.range().startInclusive() != null
        && mine.range().endExclusive() != null;
  }

  /** Adds events that are joined in the sight of all the others, but not by themselves. */
  void addMet(Set<EventType> met) {
    alike.addAll(met);
  }

  /** Tells whether something in particular agrees. */
  boolean isSpecific() {
    return !specific.isEmpty();
  }

  private static String words(Told other, Twin twin) {
    Event event = twin.other().event();
    String mine = twin.mine().event().text();
    return "«"
        + mine
        + "» is told in "
        + other.extraction().article().document()
        + " («"
        + event.text()
        + "») of "
        + twin.other().time().when().edtf();
  }

  /** Returns how much speaks for the day. */
  double points() {
    if (specific.isEmpty() && alike.isEmpty()) {
      return 0;
    }
    Set<EventType> weak = EnumSet.noneOf(EventType.class);
    weak.addAll(alike);
    weak.addAll(fitting);
    weak.removeAll(specific);
    return specific.size() * SPECIFIC + weak.size() * LOOSE + (rare ? RARE : unique ? UNIQUE : 0);
  }

  /**
   * Tells whether it is enough: something in particular agrees, or the article's own clues leave so
   * few days that agreement is no accident. News of the day alone may be a day late, unless the
   * article tells its weekday.
   */
  boolean isEnough() {
    return points() >= ENOUGH && (rare || !specific.isEmpty()) && (counted || weekday);
  }

  /** Tells whether of days in the order of {@link #BEST} the first is the article's. */
  static boolean isDecided(List<Support> days) {
    return !days.isEmpty()
        && days.get(0).isEnough()
        && (days.size() == 1 || days.get(0).points() - days.get(1).points() >= LEAD);
  }

  LocalDate day() {
    return day;
  }

  /** Returns how surely the articles it rests on are dated. */
  double trust() {
    return trust;
  }

  /** Returns a sentence for each agreement. */
  ImmutableList<String> evidence() {
    return ImmutableList.copyOf(evidence);
  }
}
