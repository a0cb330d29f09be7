package io.github.tasalsul.chronology;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.match.Twins.Twin;
import java.time.LocalDate;
import java.util.ArrayList;
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

  private static final double SPECIFIC = 1;
  private static final double LOOSE = .5;
  private static final double RARE = 1;

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
        if (twin.specific()) {
          fitting.add(type);
        }
        continue;
      }
      counted |= twin.mine().time().basis() == EventTime.Basis.EXPLICIT;
      (twin.specific() ? specific : alike).add(type);
      trust = Math.max(trust, sureness);
      if (evidence.size() < MOST_TOLD) {
        evidence.add(words(other, twin));
      }
    }
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
    return specific.size() * SPECIFIC + weak.size() * LOOSE + (rare ? RARE : 0);
  }

  /**
   * Tells whether it is enough: something in particular agrees, or the article's own clues leave so
   * few days that agreement is no accident. News of the day alone may be a day late, unless the
   * article tells its weekday.
   */
  boolean isEnough() {
    return points() >= ENOUGH && (rare || !specific.isEmpty()) && (counted || weekday);
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
