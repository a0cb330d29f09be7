package io.github.tasalsul.chronology;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.link.When;
import io.github.tasalsul.match.TimeFit;
import io.github.tasalsul.match.Twins;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An article by which others can be dated: its events whose day, or month, is certain. */
final class Told {
  /** What may have been on any day of a longer time dates nothing. */
  private static final int LONGEST = 31;

  private final Extraction extraction;
  private final Twins.Side side;
  private final ImmutableList<TimedEvent> dated;

  Told(Extraction extraction, Twins twins) {
    this.extraction = extraction;
    this.side = twins.side(extraction);
    this.dated =
        extraction.events().stream()
            .filter(event -> event.event().polarity() == Polarity.POS && isBrief(event))
            .collect(ImmutableList.toImmutableList());
  }

  private static boolean isBrief(TimedEvent event) {
    LocalDate first = event.time().when().range().firstDay();
    LocalDate last = last(event);
    return first != null && last != null && ChronoUnit.DAYS.between(first, last) < LONGEST;
  }

  /** Returns the last day on which an event may have begun. */
  static @Nullable LocalDate last(TimedEvent event) {
    When when = event.time().when();
    return when.extent() == When.Extent.POINT ? when.range().lastDay() : TimeFit.latestStart(when);
  }

  /** Returns the article with all its events. */
  Extraction extraction() {
    return extraction;
  }

  /** Returns the article as it is compared with others. */
  Twins.Side side() {
    return side;
  }

  /** Returns the events that date others. */
  ImmutableList<TimedEvent> dated() {
    return dated;
  }
}
