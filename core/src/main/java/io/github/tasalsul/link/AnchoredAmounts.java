package io.github.tasalsul.link;

import io.github.tasalsul.link.EventTime.Anchor;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.SentenceEvents.Timed;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.Meaning.Sign;
import io.github.tasalsul.time.TimeRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts from event to event: «وذلك بعد يومين من إعلان الوفاق» puts the announcement two days
 * before what came after it. A count from the news of the day may begin on the day before it, so
 * that two days are left; one from a stated day leaves one. A count of weeks may be a day out.
 */
final class AnchoredAmounts {
  private final @Nullable LocalDate articleDate;
  private final Map<String, EventTime> found;

  /** The lemmas of the events whose day the article states. */
  private final Set<String> stated = new HashSet<>();

  AnchoredAmounts(@Nullable LocalDate articleDate, Map<String, EventTime> found) {
    this.articleDate = articleDate;
    this.found = found;
  }

  void link(List<SentenceEvents> sentences) {
    stated.clear();
    for (SentenceEvents sentence : sentences) {
      for (Placed placed : sentence.events()) {
        EventTime time = found.get(placed.event().id());
        if (time != null && time.basis() == Basis.EXPLICIT && time.when().isOneDay()) {
          stated.add(placed.event().lemma());
        }
      }
    }
    for (SentenceEvents sentence : sentences) {
      for (Timed time : sentence.times()) {
        if (time.time().meaning() instanceof Meaning.FromEvent from) {
          link(sentence, time, from);
        }
      }
    }
  }

  private void link(SentenceEvents sentence, Timed time, Meaning.FromEvent from) {
    Placed anchor = behind(sentence, time);
    Placed main = before(sentence, time);
    if (anchor == null || main == null) {
      return;
    }
    Double number = from.amount().number();
    boolean days = number != null && daysIn(from.amount().unit()) > 0;
    EventTime mainTime = found.get(main.event().id());
    EventTime anchorTime = found.get(anchor.event().id());
    Anchor link = new Anchor(anchor.event().id(), from.amount(), from.sign());
    if (isHours(from.amount().unit())) {
      hours(main, anchor, time, from.sign());
      return;
    }
    if (!days || number == null) {
      if (anchorTime == null && number != null && lasts(sentence, anchor)) {
        Placed until = datedBefore(sentence, time);
        lasted(anchor, until == null ? main : until, time, from);
      }
      if (found.containsKey(anchor.event().id())) {
        return;
      }
      Placed dated = datedBefore(sentence, time);
      if (anchorTime == null && dated != null && from.sign() == Sign.AFTER) {
        endBefore(anchor, dated, time);
      }
      return;
    }
    long distance = Math.round(number * daysIn(from.amount().unit()));
    long back = from.sign() == Sign.AFTER ? -distance : distance;
    int loose = from.amount().unit() == Granularity.DAY ? 0 : 1;
    boolean told = mainTime != null && mainTime.basis() == Basis.EXPLICIT;
    if (anchorTime == null && !told && stated.contains(anchor.event().lemma())) {
      return; // «استقالة الوزير الذي سلم كتاب استقالته الجمعة»: the day that is stated is surer
    }
    if (anchorTime == null) {
      TimeRange base = mainTime != null ? mainTime.when().range() : newsOfTheDay();
      put(
          anchor,
          spread(base, back - loose, back + loose),
          time,
          null,
          "counted from «" + main.event().text() + "»");
    } else if (mainTime == null) {
      put(
          main,
          byToday(spread(anchorTime.when().range(), -back - loose, loose - back)),
          time,
          link,
          "counted from «" + anchor.event().text() + "»");
    }
  }

  /** «وصل بعد ساعات من إعلان القمة»: on the same day, or over midnight. */
  private void hours(Placed main, Placed anchor, Timed time, Sign sign) {
    int first = sign == Sign.AFTER ? -1 : 0;
    EventTime mainTime = found.get(main.event().id());
    EventTime anchorTime = found.get(anchor.event().id());
    if (anchorTime == null && mainTime != null && SignalTimes.isShort(mainTime.when())) {
      TimeRange range = spread(mainTime.when().range(), first, first + 1);
      put(anchor, range, time, null, "hours from «" + main.event().text() + "»");
    } else if (mainTime == null && anchorTime != null && SignalTimes.isShort(anchorTime.when())) {
      TimeRange range = byToday(spread(anchorTime.when().range(), -1 - first, -first));
      put(main, range, time, null, "hours from «" + anchor.event().text() + "»");
    }
  }

  /** «دخلت الهدنة حيز التنفيذ الأحد بعد تسعة أشهر من المعارك»: how long the fighting lasted. */
  private void lasted(Placed lasting, Placed main, Timed time, Meaning.FromEvent from) {
    EventTime mainTime = found.get(main.event().id());
    LocalDate end = mainTime == null ? null : mainTime.when().range().lastDay();
    Granularity unit = from.amount().unit();
    Double number = from.amount().number();
    if (end == null || number == null || from.sign() != Sign.AFTER) {
      return;
    }
    long count = (long) Math.floor(number);
    LocalDate start =
        switch (unit) {
          case MONTH -> end.minusMonths(count).withDayOfMonth(1);
          case YEAR -> end.minusYears(count).withDayOfYear(1);
          default -> null;
        };
    if (start != null && lasting.event().isFact()) {
      When when = new When(Extent.SPAN, TimeRange.ofDays(start, end), unit);
      String how = "«" + time.time().text() + "» until «" + main.event().text() + "»";
      found.put(lasting.event().id(), new EventTime(when, Basis.RELATIVE, time.index(), null, how));
    }
  }

  private static boolean lasts(SentenceEvents sentence, Placed event) {
    return TellingCues.isAt(sentence, event.token(), TellingCues.Kind.LASTING);
  }

  private static boolean isHours(Granularity unit) {
    return unit.compareTo(Granularity.HOUR) <= 0;
  }

  /** What is told did not happen behind the article's day. */
  private TimeRange byToday(TimeRange range) {
    LocalDate first = range.firstDay();
    LocalDate last = range.lastDay();
    return articleDate != null && first != null && last != null && last.isAfter(articleDate)
        ? TimeRange.ofDays(first, first.isAfter(articleDate) ? last : articleDate)
        : range;
  }

  private static TimeRange spread(TimeRange range, long first, long last) {
    LocalDate from = range.firstDay();
    LocalDate to = range.lastDay();
    return from == null || to == null
        ? TimeRange.UNKNOWN
        : TimeRange.ofDays(from.plusDays(first), to.plusDays(last));
  }

  /**
   * «صمتت المدافع الأحد بعد تسعة أشهر من المعارك»: months date no day, but the fighting came
   * before.
   */
  private void endBefore(Placed anchor, Placed main, Timed time) {
    EventTime mainTime = found.get(main.event().id());
    LocalDate last = mainTime == null ? null : mainTime.when().range().lastDay();
    if (last != null) {
      String how = "«" + time.time().text() + "» before «" + main.event().text() + "»";
      found.put(
          anchor.event().id(),
          new EventTime(When.noLaterThan(last), Basis.RELATIVE, time.index(), null, how));
    }
  }

  /** The nearest event before a count, in its clause, that has a time. */
  private @Nullable Placed datedBefore(SentenceEvents sentence, Timed time) {
    int clause = sentence.clauses().clauseOf(time.first()).index();
    Placed nearest = null;
    for (Placed event : sentence.events()) {
      boolean candidate = event.token() < time.first() && event.clause().index() == clause;
      nearest = candidate && found.containsKey(event.event().id()) ? event : nearest;
    }
    return nearest;
  }

  /** The news of an article happened on its day or on the day before. */
  private TimeRange newsOfTheDay() {
    LocalDate today = articleDate;
    return today == null ? TimeRange.UNKNOWN : TimeRange.ofDays(today.minusDays(1), today);
  }

  private void put(Placed event, TimeRange range, Timed time, @Nullable Anchor anchor, String how) {
    if (range.startInclusive() == null || event.event().polarity().name().equals("NEG")) {
      return;
    }
    When when = new When(Extent.POINT, range, Granularity.DAY);
    found.put(
        event.event().id(),
        new EventTime(
            when, Basis.RELATIVE, time.index(), anchor, "«" + time.time().text() + "», " + how));
  }

  /** Units that are a whole number of days; a count of months or years dates no day. */
  private static int daysIn(Granularity unit) {
    return switch (unit) {
      case DAY -> 1;
      case WEEK -> 7;
      default -> 0;
    };
  }

  private static @Nullable Placed behind(SentenceEvents sentence, Timed time) {
    for (Placed event : sentence.events()) {
      if (event.token() > time.last()) {
        return event.token() - time.last() <= 4 ? event : null;
      }
    }
    return null;
  }

  /** The verb that the count qualifies, else the nearest verbal noun. */
  private static @Nullable Placed before(SentenceEvents sentence, Timed time) {
    Placed nearest = null;
    for (Placed event : sentence.events()) {
      boolean earlier = event.token() < time.first();
      if (earlier && (sentence.isVerbal(event) || nearest == null || !sentence.isVerbal(nearest))) {
        nearest = event;
      }
    }
    return nearest;
  }
}
