package io.github.tasalsul.link;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Times that a signal word hands from one event to the other: «غداة حوار نشر له» puts the interview
 * on the day before, «بالتزامن مع وصول الوفد» the arrival on the same day. What only comes after or
 * before something else is left to the bounds.
 */
final class SignalTimes {
  /** What happens on one occasion, so that what is said during it is of its day. */
  private static final Set<EventType> OCCASIONS =
      EnumSet.of(
          EventType.MEET,
          EventType.TRAVEL,
          EventType.SPORT,
          EventType.ELECTION,
          EventType.PROTEST,
          EventType.STATEMENT,
          EventType.TRIAL);

  /** What a court orders with a verdict. */
  private static final Set<EventType> COURT =
      EnumSet.of(EventType.TRIAL, EventType.SANCTION, EventType.ARREST, EventType.DECISION);

  private static final Set<EventType> HARM = EnumSet.of(EventType.CASUALTIES, EventType.DEATH);

  /** How far behind «بدء» what begins may stand, in characters. */
  private static final int NEXT_WORD = 2;

  private final @Nullable LocalDate today;
  private final List<Event> events;
  private final Map<String, EventTime> found;

  SignalTimes(@Nullable LocalDate today, List<Event> events, Map<String, EventTime> found) {
    this.today = today;
    this.events = events;
    this.found = found;
  }

  void apply(List<Signalled> signals) {
    for (Signalled signal : signals) {
      if (signal.isFact()) {
        apply(signal);
      }
    }
  }

  private void apply(Signalled signal) {
    Placed to = signal.to();
    Placed from = signal.from();
    EventTime known = from == null ? ofTheDay(signal) : found.get(from.event().id());
    EventTime other = found.get(to.event().id());
    if (known != null && other == null && isShort(known.when())) {
      put(to, reached(signal, known.when().range()), signal, from);
    } else if (from != null && known == null && signal.kind() == TimeSignals.Kind.SINCE) {
      since(from, other, signal);
    } else if (from != null && known == null && other != null) {
      if (isShort(other.when())) {
        put(from, started(signal, other.when().range()), signal, to);
      }
    }
  }

  /** «تأتي هذه التطورات بالتزامن مع وصول الوفد»: what comes today comes with the arrival. */
  private @Nullable EventTime ofTheDay(Signalled signal) {
    return today == null || signal.kind() != TimeSignals.Kind.SIMULTANEOUS
        ? null
        : new EventTime(When.on(today), Basis.DCT, null, null, "the news of the day");
  }

  /** When the event behind a signal was, if the one before it was within {@code range}. */
  private @Nullable TimeRange reached(Signalled signal, TimeRange range) {
    return switch (signal.kind()) {
      case SOON_AFTER -> isOneAct(signal) ? range : shift(range, -1, 0);
      case IN_WAKE -> isOneAct(signal) ? range : isSudden(signal) ? shift(range, -1, 0) : null;
      case SOON_BEFORE -> shift(range, 0, 1);
      case DAY_AFTER -> shift(range, -1, -1);
      case DAY_BEFORE -> shift(range, 1, 1);
      case SIMULTANEOUS -> range;
      case AFTER -> isOneAct(signal) ? range : null;
      case DURING -> OCCASIONS.contains(signal.to().event().type()) ? range : null;
      default -> null;
    };
  }

  /** When the event before a signal was, if the one behind it was within {@code range}. */
  private @Nullable TimeRange started(Signalled signal, TimeRange range) {
    return switch (signal.kind()) {
      case AFTER -> isOneAct(signal) ? range : null;
      case SOON_AFTER -> isOneAct(signal) ? range : byToday(shift(range, 0, 1));
      case IN_WAKE ->
          isOneAct(signal) ? range : isSudden(signal) ? byToday(shift(range, 0, 1)) : null;
      case SOON_BEFORE -> shift(range, -1, 0);
      case DAY_AFTER -> shift(range, 1, 1);
      case DAY_BEFORE -> shift(range, -1, -1);
      case SIMULTANEOUS, DURING -> range;
      case RESULT, BRINGS, BECAUSE -> HARM.contains(harmed(signal)) ? range : null;
      default -> null;
    };
  }

  /**
   * «تأهل إلى النهائي بعد فوزه على صحار», «عوقب بالسجن بعد إدانته»: what follows from a result or a
   * verdict comes with it.
   */
  private static boolean isOneAct(Signalled signal) {
    Placed from = signal.from();
    if (from == null || from.event().realis() != Realis.ACTUAL) {
      return false;
    }
    Event to = signal.to().event();
    boolean result =
        from.event().type() == EventType.SPORT
            && to.type() == EventType.SPORT
            && TellingCues.isWord(to.text(), TellingCues.Kind.RESULT);
    boolean verdict =
        COURT.contains(from.event().type())
            && TellingCues.isWord(to.text(), TellingCues.Kind.VERDICT);
    return result || verdict;
  }

  /** «إثر انفجار» is within a day, «إثر مبادرة» need not be. */
  private static boolean isSudden(Signalled signal) {
    EventType type = signal.to().event().type();
    Placed from = signal.from();
    return (from != null && HARM.contains(from.event().type()))
        || type == EventType.ATTACK
        || type == EventType.DISASTER
        || HARM.contains(type);
  }

  /** What befalls people by an attack or disaster befalls them on its day. */
  private static EventType harmed(Signalled signal) {
    EventType cause = signal.to().event().type();
    boolean harms = cause == EventType.ATTACK || cause == EventType.DISASTER;
    Placed from = signal.from();
    return harms && from != null ? from.event().type() : EventType.OTHER;
  }

  private static @Nullable TimeRange shift(TimeRange range, int first, int last) {
    LocalDate from = range.firstDay();
    LocalDate to = range.lastDay();
    return from == null || to == null
        ? null
        : TimeRange.ofDays(from.plusDays(first), to.plusDays(last));
  }

  /** What is told did not happen behind the article's day. */
  private @Nullable TimeRange byToday(@Nullable TimeRange range) {
    if (range == null || today == null || range.firstDay() == null || range.lastDay() == null) {
      return range;
    }
    boolean cut = range.lastDay().isAfter(today) && !range.firstDay().isAfter(today);
    return cut ? TimeRange.ofDays(range.firstDay(), today) : range;
  }

  private void put(Placed event, @Nullable TimeRange range, Signalled signal, @Nullable Placed by) {
    if (range == null) {
      return;
    }
    String other = by == null ? "what the article tells" : "«" + by.event().text() + "»";
    found.put(
        event.event().id(),
        new EventTime(
            new When(Extent.POINT, range, Granularity.DAY),
            Basis.RELATIVE,
            null,
            null,
            "«" + signal.text() + "» joins it to " + other));
  }

  /** «منذ بدء الهجوم قتل المئات»: from its beginning, where that is known, to the article's day. */
  private void since(Placed from, @Nullable EventTime told, Signalled signal) {
    if (today == null || !from.event().isFact()) {
      return;
    }
    boolean untold = told == null || isOpen(told);
    EventTime other = untold ? stretch(signal.to()) : told;
    if (untold && other != null) {
      begin(signal.to(), other);
    }
    LocalDateTime start = other == null ? null : other.when().range().startInclusive();
    LocalDateTime end = today.plusDays(1).atStartOfDay();
    if (start != null && !start.isBefore(end)) {
      return;
    }
    Granularity unit =
        start == null || other == null ? Granularity.DAY : other.when().granularity();
    When span = new When(Extent.SPAN, new TimeRange(start, end), unit);
    String why = "«" + signal.text() + "» counts from «" + signal.to().event().text() + "»";
    found.put(from.event().id(), new EventTime(span, Basis.RELATIVE, null, null, why));
  }

  /** «بدء الهجوم» is when the stretch began that another sentence tells of, no news of the day. */
  private void begin(Placed beginning, EventTime stretch) {
    LocalDate first = stretch.when().range().firstDay();
    if (first == null || !beginning.event().isFact()) {
      return;
    }
    Granularity unit = stretch.when().granularity();
    TimeRange range =
        switch (unit) {
          case YEAR -> TimeRange.ofDays(first, first.plusYears(1).minusDays(1));
          case MONTH -> TimeRange.ofDays(first, first.plusMonths(1).minusDays(1));
          default -> TimeRange.ofDay(first);
        };
    String why = "the beginning of what goes on since then";
    found.put(
        beginning.event().id(),
        new EventTime(new When(Extent.POINT, range, unit), Basis.RELATIVE, null, null, why));
  }

  private static boolean isOpen(EventTime time) {
    return time.when().range().startInclusive() == null;
  }

  /** The one stretch of the article that «بدء الهجوم» can be the beginning of, or null. */
  private @Nullable EventTime stretch(Placed beginning) {
    int at = events.indexOf(beginning.event());
    EventType type = beginning.event().type();
    if (type == EventType.START && at + 1 < events.size()) {
      Event begun = events.get(at + 1);
      boolean near = begun.trigger().start() - beginning.event().trigger().end() <= NEXT_WORD;
      type = near ? begun.type() : type;
    }
    EventTime only = null;
    for (Event event : events) {
      EventTime time = found.get(event.id());
      if (time != null
          && event.type() == type
          && time.when().extent() == Extent.SPAN
          && !isOpen(time)) {
        if (only != null && !only.when().range().equals(time.when().range())) {
          return null;
        }
        only = time;
      }
    }
    return only;
  }

  /** A day, or two that a count of days leaves open. */
  static boolean isShort(When when) {
    LocalDate first = when.range().firstDay();
    LocalDate last = when.range().lastDay();
    return when.extent() == Extent.POINT
        && first != null
        && last != null
        && !last.isAfter(first.plusDays(1));
  }
}
