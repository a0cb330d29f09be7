package io.github.tasalsul.chronology;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.link.When;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.Resolver;
import io.github.tasalsul.time.TimeRange;
import io.github.tasalsul.time.TimeValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article without a date, seen as if it were of one day or another. Which time belongs to which
 * event does not depend on the day, so it is linked once, and only the values move: «أمس الثلاثاء»
 * is the 18th seen from the 19th, and the 11th seen from the 12th.
 */
final class Hypothesis {
  /** How far apart two days must be for a time that is the same from both not to depend on them. */
  private static final int FAR = 500;

  private final Extraction linked;
  private final LocalDate linkedFrom;
  private final Map<LocalDate, Map<Integer, TimeValue>> seen = new HashMap<>();

  /**
   * Makes it.
   *
   * @param linked the article linked as if it were of {@code linkedFrom}
   */
  Hypothesis(Extraction linked, LocalDate linkedFrom) {
    this.linked = linked;
    this.linkedFrom = linkedFrom;
  }

  /** Returns the article's events. */
  ImmutableList<TimedEvent> events() {
    return ImmutableList.copyOf(linked.events());
  }

  /** Returns when an event was if the article is of {@code day}; bounds alone where unsure. */
  When when(TimedEvent event, LocalDate day) {
    EventTime time = event.time();
    Integer timex = time.timex();
    boolean relative = time.basis() == EventTime.Basis.RELATIVE;
    if (time.basis() == EventTime.Basis.DCT
        || (relative && time.when().equals(When.on(linkedFrom)))) {
      return When.on(day);
    } else if (relative) {
      return likeTheOneItTakesItsTimeFrom(time.when(), day);
    } else if (time.basis() != EventTime.Basis.EXPLICIT || timex == null) {
      return When.UNKNOWN;
    }
    TimeValue first = value(timex, linkedFrom);
    TimeRange range = value(timex, day).range();
    When when = time.when();
    boolean within = Objects.equals(first.range(), when.range());
    if (when.extent() == Extent.POINT && within) {
      return new When(Extent.POINT, range, when.granularity());
    }
    boolean since = Objects.equals(first.range().startInclusive(), when.range().startInclusive());
    LocalDateTime start = range.startInclusive();
    LocalDateTime end = day.plusDays(1).atStartOfDay();
    if (when.extent() == Extent.SPAN && since && start != null && start.isBefore(end)) {
      return new When(Extent.SPAN, new TimeRange(start, end), when.granularity());
    }
    return When.UNKNOWN;
  }

  /** «القصف», which takes its time from «قصفت القوات الميناء أمس», moves with it. */
  private When likeTheOneItTakesItsTimeFrom(When when, LocalDate day) {
    for (TimedEvent other : linked.events()) {
      if (other.time().basis() == EventTime.Basis.EXPLICIT && other.time().when().equals(when)) {
        return when(other, day);
      }
    }
    return When.UNKNOWN;
  }

  private TimeValue value(int timex, LocalDate day) {
    return seen.computeIfAbsent(day, d -> new HashMap<>())
        .computeIfAbsent(timex, i -> Resolver.resolve(linked.times().get(i).meaning(), day));
  }

  /**
   * Returns when an event began if that is the same whatever the article's day, «منذ أبريل 2019»;
   * else null.
   */
  @Nullable When fixed(TimedEvent event) {
    When now = when(event, linkedFrom);
    When later = when(event, linkedFrom.plusDays(FAR));
    boolean same =
        now.range().startInclusive() != null
            && now.extent() == later.extent()
            && Objects.equals(now.range().startInclusive(), later.range().startInclusive());
    boolean point = now.extent() == Extent.POINT;
    boolean ends = Objects.equals(now.range().endExclusive(), later.range().endExclusive());
    return same && (!point || ends) ? open(now) : null;
  }

  private static When open(When when) {
    return when.extent() == Extent.POINT
        ? when
        : new When(
            when.extent(), new TimeRange(when.range().startInclusive(), null), when.granularity());
  }

  /** Returns the article as it reads if it is of {@code day}. */
  Extraction seenFrom(LocalDate day) {
    ImmutableList.Builder<TimedEvent> events = ImmutableList.builder();
    for (TimedEvent event : linked.events()) {
      events.add(at(event, when(event, day)));
    }
    return with(events.build(), day);
  }

  /** Returns the article with those times alone that do not depend on its day. */
  Extraction fixed() {
    ImmutableList.Builder<TimedEvent> events = ImmutableList.builder();
    for (TimedEvent event : linked.events()) {
      When when = fixed(event);
      events.add(at(event, when == null ? When.UNKNOWN : when));
    }
    return with(events.build(), linkedFrom);
  }

  private static TimedEvent at(TimedEvent event, When when) {
    EventTime time = event.time();
    return new TimedEvent(
        event.event(), new EventTime(when, time.basis(), time.timex(), time.anchor(), time.why()));
  }

  private Extraction with(ImmutableList<TimedEvent> events, LocalDate day) {
    DatedArticle dated = linked.dated();
    ArticleDate date =
        new ArticleDate(
            day,
            Basis.JOINT,
            0,
            ImmutableList.of(day),
            null,
            ImmutableList.of(),
            dated.date().clues());
    DatedArticle as =
        new DatedArticle(dated.article(), dated.zones(), date, dated.times(), dated.diagnostics());
    return new Extraction(as, events, linked.relations());
  }
}
