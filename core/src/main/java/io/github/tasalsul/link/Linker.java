package io.github.tasalsul.link;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.dating.Datelines;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.SentenceEvents.Timed;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeRange;
import io.github.tasalsul.time.TimeValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives the events of one article their times: from the time expression in the event's own scope,
 * else through another event, else from the article's date where the event is the news of the day,
 * else bounds alone. Never the nearest time, never a guessed day.
 */
public final class Linker {
  /** What is done by speaking. */
  private static final Set<EventType> SPEECH =
      EnumSet.of(
          EventType.STATEMENT,
          EventType.ACCUSE,
          EventType.DEMAND,
          EventType.REJECT,
          EventType.SUPPORT,
          EventType.THREATEN);

  private final DatedArticle dated;
  private final List<Event> events;
  private final @Nullable LocalDate articleDate;
  private final Datelines datelines;
  private final Map<String, EventTime> found = new HashMap<>();
  private final List<SentenceEvents> sentences = new ArrayList<>();

  private Linker(DatedArticle dated, List<Sentence> analysed, List<Event> events) {
    this.dated = dated;
    this.events = events;
    this.articleDate = dated.date().anchor();
    this.datelines = Datelines.of(dated.article().text());
    Map<Span, List<Event>> bySentence =
        events.stream().collect(Collectors.groupingBy(Event::sentence));
    for (Sentence sentence : analysed) {
      List<Event> inside = bySentence.getOrDefault(sentence.span(), List.of());
      sentences.add(new SentenceEvents(sentence, inside, dated.times()));
    }
  }

  /**
   * Links the events of one article.
   *
   * @param dated the article with its date and resolved times
   * @param analysed its analysed sentences
   * @param events its events in text order
   */
  public static Extraction link(DatedArticle dated, List<Sentence> analysed, List<Event> events) {
    return new Linker(dated, analysed, events).run();
  }

  private Extraction run() {
    sentences.forEach(this::linkTimes);
    sentences.forEach(sentence -> NextDay.fill(sentence, found));
    List<List<Signalled>> signals = SignalFinder.find(sentences);
    Retold retold = new Retold(events, sentences);
    new AnchoredAmounts(articleDate, found).link(sentences);
    spread(signals);
    if (articleDate != null) {
      HeadlineTime.fill(sentences, articleDate, found);
    }
    FiguresTime.fill(sentences, found);
    retold.fill(found, true);
    spread(signals);
    newsOfTheDay(signals);
    sentences.forEach(sentence -> LastedTime.fill(sentence, articleDate, found));
    spread(signals);
    retold.fill(found, false);
    new AnchoredAmounts(articleDate, found).link(sentences);
    if (articleDate != null) {
      StoryTime.fill(sentences, articleDate, found);
      spread(signals);
    }
    Map<String, EventTime> words = ReportedTime.wordsTelling(sentences, found);
    ImmutableList.Builder<TimedEvent> timed = ImmutableList.builder();
    for (Event event : events) {
      EventTime time = found.get(event.id());
      time = time == null ? LastBound.of(event, dated.date(), words.get(event.id())) : time;
      timed.add(new TimedEvent(isPlan(event, time) ? event.planned() : event, time));
    }
    ImmutableList.Builder<EventRelation> relations = ImmutableList.builder();
    signals.forEach(each -> relations.addAll(SignalFinder.relations(each)));
    return new Extraction(dated, timed.build(), relations.build());
  }

  /** Hands times on within sentences: to the next clause, to verbal nouns, over signal words. */
  private void spread(List<List<Signalled>> signals) {
    SignalTimes over = new SignalTimes(articleDate, events, found);
    for (int i = 0; i < sentences.size(); i++) {
      SentenceEvents sentence = sentences.get(i);
      if (i > 0) {
        CarriedTime.carryThen(sentences.get(i - 1), sentence, found);
      }
      OccasionTime.fill(sentence, articleDate, found);
      SubjectTime.fill(sentence, found);
      CarriedTime.carry(sentence, found);
      Consequence.fill(sentence, found);
      PairedNouns.fill(sentence, found);
      SharedTime.handBack(sentence, found);
      SharedTime.handOn(sentence, found);
      DecidedTime.fill(sentence, found);
      SharedTime.join(sentence, found);
      over.apply(signals.get(i));
    }
  }

  /** The day that the first event of the body is told of in its own words, or null. */
  private @Nullable LocalDate leadDay() {
    for (SentenceEvents sentence : sentences) {
      boolean body = sentence.events().stream().anyMatch(p -> p.event().zone() == ZoneKind.BODY);
      if (body) {
        return StoryTime.dayOf(sentence, found);
      }
    }
    return null;
  }

  private void newsOfTheDay(List<List<Signalled>> signals) {
    Set<String> totals =
        signals.stream()
            .flatMap(List::stream)
            .filter(s -> s.kind() == TimeSignals.Kind.SINCE && s.from() != null)
            .map(s -> s.from().event().id())
            .collect(Collectors.toSet());
    NewsOfTheDay news = new NewsOfTheDay(articleDate, found, totals, leadDay());
    boolean lead = true;
    for (SentenceEvents sentence : sentences) {
      boolean body = sentence.events().stream().anyMatch(p -> p.event().zone() == ZoneKind.BODY);
      news.fill(sentence, lead);
      SharedTime.handOn(sentence, found);
      DecidedTime.fill(sentence, found);
      lead = lead && !body;
    }
  }

  /**
   * «بدء الفرز الثلاثاء المقبل», «اجتماع قريبا»: what lies behind the article's day is no fact yet.
   */
  private boolean isPlan(Event event, EventTime time) {
    return event.polarity() == Polarity.POS
        && (event.realis() == Realis.ACTUAL || event.realis() == Realis.ONGOING)
        && isYetToCome(time);
  }

  /** Words, and what a verb in the perfect tells, happened before they were written down. */
  private static boolean isToldAlready(SentenceEvents sentence, Placed placed) {
    Event event = placed.event();
    boolean perfect =
        sentence.isVerbal(placed)
            && event.realis() == Realis.ACTUAL
            && event.zone() != ZoneKind.HEADLINE;
    return event.isFact() && (perfect || event.reporting() || SPEECH.contains(event.type()));
  }

  /** Tells whether a time lies behind the article's day, or begins with it and is left open. */
  private boolean isYetToCome(EventTime time) {
    LocalDate today = articleDate;
    LocalDate first = time.when().range().firstDay();
    if (today == null || first == null) {
      return false;
    }
    boolean open = time.when().extent() == Extent.POINT && time.when().range().lastDay() == null;
    return first.isAfter(today) || (open && !first.isBefore(today));
  }

  private void linkTimes(SentenceEvents sentence) {
    TimeScope scope = new TimeScope(sentence);
    for (Timed time : sentence.times()) {
      Meaning meaning = time.time().meaning();
      if (meaning instanceof Meaning.FromEvent || meaning instanceof Meaning.Every) {
        continue;
      }
      if (isDateline(sentence, time)) {
        continue;
      }
      if (TimeSignal.of(sentence, time) == TimeSignal.SINCE
          && TimeSignals.ranksBefore(sentence, time.first() - 1)) {
        continue; // «لأول مرة منذ أكتوبر» dates nothing
      }
      for (Placed event : scope.of(time)) {
        if (isNow(meaning) && event.event().realis() == Realis.ACTUAL) {
          continue; // «المحتجز حاليا»: what goes on now dates nothing that is over
        }
        if (isElapsed(sentence, event, meaning)) {
          continue;
        }
        EventTime at = timeOf(event.event(), time, TimeSignal.of(sentence, time));
        if (at != null && isToldAlready(sentence, event) && isYetToCome(at)) {
          continue; // «حذرت الأرصاد من الأيام المقبلة»: the warning is of today
        }
        if (at != null && isBetter(at, found.get(event.event().id()))) {
          found.put(event.event().id(), at);
        }
      }
    }
  }

  /** «الرباط 15-3-2023 (و م ع) - قُتل»: a dateline says when it was written, not when it was. */
  private boolean isDateline(SentenceEvents sentence, Timed time) {
    return time.time().meaning() instanceof Meaning.CalendarDate
        && articleDate != null
        && articleDate.equals(time.time().value().range().firstDay())
        && time.time().value().granularity() == Granularity.DAY
        && datelines.isDateline(sentence.span(), time.time().span());
  }

  /** «إخماد حريق الميناء بعد أسبوع»: of a noun told as a fact, that long after it began. */
  private static boolean isElapsed(SentenceEvents sentence, Placed event, Meaning meaning) {
    return meaning instanceof Meaning.Shift shift
        && shift.sign() == Meaning.Sign.AFTER
        && !sentence.isVerbal(event)
        && event.event().isFact();
  }

  private static boolean isNow(Meaning meaning) {
    return meaning instanceof Meaning.Vague vague && vague.sign() == Meaning.Sign.AT;
  }

  /**
   * A dating time beats a vague one, and a day the week or month before it: «شهد الأسبوع الماضي
   * لقاء يوم الثلاثاء». Of two alike the first in the text stays.
   */
  private static boolean isBetter(EventTime candidate, @Nullable EventTime known) {
    return known == null
        || (known.when().range().startInclusive() == null
            && candidate.when().range().startInclusive() != null)
        || (candidate.when().isOneDay() && isWeekOrMonth(known.when()));
  }

  private static boolean isWeekOrMonth(When when) {
    boolean wide =
        when.granularity() == Granularity.WEEK || when.granularity() == Granularity.MONTH;
    return wide && when.extent() == Extent.POINT && when.range().endExclusive() != null;
  }

  private @Nullable EventTime timeOf(Event event, Timed time, TimeSignal signal) {
    TimeRange range = time.time().value().range();
    if (range.startInclusive() == null && range.endExclusive() == null) {
      return null;
    }
    When window =
        signal == TimeSignal.WITHIN ? PastWindow.of(event, time.time(), articleDate) : null;
    When when = window == null ? when(event, time.time(), signal) : window;
    if (!when.isBounded()) {
      return null;
    }
    String why =
        "«"
            + time.time().text()
            + "» in its clause"
            + (signal == TimeSignal.WITHIN
                ? ""
                : ", led in as " + signal.name().toLowerCase(java.util.Locale.ROOT));
    Basis basis = isNow(time.time().meaning()) ? Basis.DCT : Basis.EXPLICIT;
    return new EventTime(when, basis, time.index(), null, why); // «الآن» states no day
  }

  private When when(Event event, TimeExpression time, TimeSignal signal) {
    TimeValue value = time.value();
    TimeRange range = WeekPast.range(time, articleDate);
    Granularity unit = value.granularity();
    LocalDate today = articleDate;
    boolean toCome = event.realis() == Realis.PLANNED || event.realis() == Realis.HYPOTHETICAL;
    return switch (signal) {
      case SINCE ->
          new When(
              Extent.SPAN,
              new TimeRange(
                  range.startInclusive(), toCome || today == null ? null : endOf(range, today)),
              unit);
      case UNTIL ->
          isStillUndone(event, range)
              ? new When(Extent.POINT, range, unit)
              : new When(Extent.POINT, until(endAt(range, unit), toCome), unit);
      case BEFORE -> new When(Extent.POINT, before(range, time, toCome), Granularity.DAY);
      case AFTER -> new When(Extent.POINT, after(range, unit, toCome), Granularity.DAY);
      case WITHIN -> new When(Extent.POINT, within(range, value, event), unit);
    };
  }

  /** «لم تعلن أي جهة مسؤوليتها حتى بعد ظهر السبت»: of that day it is told that it was not. */
  private static boolean isStillUndone(Event event, TimeRange range) {
    return event.polarity() == Polarity.NEG
        && event.realis() == Realis.ACTUAL
        && range.withinOneDay();
  }

  /** A past event within a stretch that reaches beyond the article's date happened by that date. */
  private TimeRange within(TimeRange range, TimeValue value, Event event) {
    LocalDate today = articleDate;
    if (today == null || !event.isFact() || range.endExclusive() == null) {
      return range;
    }
    var end = today.plusDays(1).atStartOfDay();
    boolean reachesOver =
        range.endExclusive().isAfter(end)
            && range.startInclusive() != null
            && range.startInclusive().isBefore(end);
    return reachesOver && value.granularity().compareTo(Granularity.DAY) > 0
        ? new TimeRange(range.startInclusive(), end)
        : range;
  }

  /**
   * «قبيل العاشرة» is of that day; before midnight one day or the other is meant, and «قبيل منتصف
   * ليل الأحد» is late on Sunday.
   */
  private TimeRange before(TimeRange range, TimeExpression time, boolean toCome) {
    LocalDateTime start = range.startInclusive();
    LocalDate today = articleDate;
    if (start != null && !toCome && isOfTheClock(time.value().granularity())) {
      LocalDate day = start.toLocalDate();
      boolean night = time.meaning().parts().stream().anyMatch(Meaning.Weekday.class::isInstance);
      return isMidnight(start) && !night
          ? TimeRange.ofDays(day.minusDays(1), day)
          : TimeRange.ofDay(day);
    }
    boolean behind =
        toCome && today != null && start != null && !start.isBefore(today.atStartOfDay());
    return new TimeRange(behind && today != null ? today.atStartOfDay() : null, start);
  }

  /**
   * «بعد العاشرة» is of that day, «بعد منتصف ليل السبت» of it or the next; what came after a longer
   * time came by the article's day.
   */
  private TimeRange after(TimeRange range, Granularity unit, boolean toCome) {
    LocalDateTime start = range.startInclusive();
    LocalDateTime end = range.endExclusive();
    LocalDate today = articleDate;
    if (start != null && !toCome && isOfTheClock(unit)) {
      LocalDate day = start.toLocalDate();
      boolean over = isMidnight(start) && (today == null || day.isBefore(today));
      return TimeRange.ofDays(day, over ? day.plusDays(1) : day);
    }
    boolean open =
        toCome || today == null || end == null || today.plusDays(1).atStartOfDay().isBefore(end);
    return new TimeRange(end, open || today == null ? null : today.plusDays(1).atStartOfDay());
  }

  private static boolean isOfTheClock(Granularity unit) {
    return unit.compareTo(Granularity.HOUR) <= 0;
  }

  private static boolean isMidnight(LocalDateTime time) {
    return time.equals(time.toLocalDate().atStartOfDay());
  }

  /** What is still to be done by a day is done between the article's day and that one. */
  private TimeRange until(@Nullable LocalDateTime end, boolean toCome) {
    LocalDate today = articleDate;
    boolean ahead = toCome && today != null && end != null && end.isAfter(today.atStartOfDay());
    return new TimeRange(ahead && today != null ? today.atStartOfDay() : null, end);
  }

  /** «حتى منتصف الليل» ends with the day before it. */
  private static @Nullable LocalDateTime endAt(TimeRange range, Granularity unit) {
    LocalDateTime start = range.startInclusive();
    return start != null && isMidnight(start) && isOfTheClock(unit) ? start : range.endExclusive();
  }

  private static LocalDateTime endOf(TimeRange range, LocalDate today) {
    var end = today.plusDays(1).atStartOfDay();
    var start = range.startInclusive();
    return start != null && start.isAfter(end) ? start : end;
  }
}
