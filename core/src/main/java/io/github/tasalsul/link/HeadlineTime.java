package io.github.tasalsul.link;

import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.time.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A headline has the day of the lead that tells the same: «مصرع 11 شخصا في حادث قطار» above «لقي 11
 * شخصا مصرعهم أمس الأحد» is of Sunday, not of the day of the paper.
 */
final class HeadlineTime {
  /** How old the news of a headline may be, in days. */
  private static final int FRESH = 3;

  private static final int WEEK = 7;

  private HeadlineTime() {}

  static void fill(List<SentenceEvents> sentences, LocalDate today, Map<String, EventTime> found) {
    List<Placed> headline = new ArrayList<>();
    Set<LocalDate> named = daysNamed(sentences);
    for (SentenceEvents sentence : sentences) {
      for (Placed placed : sentence.events()) {
        if (placed.event().zone() == ZoneKind.HEADLINE) {
          headline.add(placed);
        }
      }
      if (sentence.events().stream().anyMatch(p -> p.event().zone() == ZoneKind.BODY)) {
        headline.forEach(title -> sameWeekday(title, named, found));
        fill(headline, sentence, today, found);
        return;
      }
    }
  }

  private static void fill(
      List<Placed> headline, SentenceEvents lead, LocalDate today, Map<String, EventTime> found) {
    figures(headline, lead, today, found);
    Placed told = told(headline, lead, today, found);
    if (told == null) {
      return;
    }
    EventTime time = found.get(told.event().id());
    for (Placed placed : headline) {
      Event event = placed.event();
      boolean same = event.type() == told.event().type() && isOneTold(event, told.event());
      if (time != null && same && event.isFact() && !found.containsKey(event.id())) {
        String why = "the lead tells it as «" + told.event().text() + "»";
        found.put(event.id(), new EventTime(time.when(), Basis.RELATIVE, null, null, why));
      }
    }
  }

  /**
   * «انتعاش المبادلات» above «عرفت انتعاشا في بداية السنة»: figures of the time that the lead
   * states.
   */
  private static void figures(
      List<Placed> headline, SentenceEvents lead, LocalDate today, Map<String, EventTime> found) {
    for (Placed placed : lead.events()) {
      EventTime time = found.get(placed.event().id());
      LocalDate last = time == null ? null : time.when().range().lastDay();
      boolean past =
          time != null
              && time.basis() == Basis.EXPLICIT
              && time.when().range().startInclusive() != null
              && last != null
              && !last.isAfter(today);
      for (Placed title : headline) {
        boolean same =
            title.event().type() == EventType.ECONOMY
                && placed.event().type() == EventType.ECONOMY
                && title.event().lemma().equals(placed.event().lemma());
        if (past && time != null && same && title.event().isFact() && placed.event().isFact()) {
          String why = "the lead tells it as «" + placed.event().text() + "»";
          found.putIfAbsent(
              title.event().id(), new EventTime(time.when(), Basis.RELATIVE, null, null, why));
        }
      }
    }
  }

  /** The days that the body of an article names. */
  private static Set<LocalDate> daysNamed(List<SentenceEvents> sentences) {
    Set<LocalDate> days = new HashSet<>();
    for (SentenceEvents sentence : sentences) {
      if (sentence.events().stream().anyMatch(p -> p.event().zone() == ZoneKind.BODY)) {
        for (SentenceEvents.Timed time : sentence.times()) {
          TimeRange range = time.time().value().range();
          if (range.withinOneDay() && range.firstDay() != null) {
            days.add(range.firstDay());
          }
        }
      }
    }
    return days;
  }

  /**
   * «الأعوان يضربون يوم الخميس» above «سيدخل الأعوان في إضراب يوم الخميس 10 مارس»: a headline may
   * mean either Thursday, and the body says which.
   */
  private static void sameWeekday(
      Placed title, Set<LocalDate> named, Map<String, EventTime> found) {
    EventTime known = found.get(title.event().id());
    LocalDate day = known == null ? null : known.when().range().firstDay();
    if (known == null || day == null || !isStatedDay(known) || named.contains(day)) {
      return;
    }
    for (LocalDate other : List.of(day.plusDays(WEEK), day.minusDays(WEEK))) {
      if (named.contains(other)) {
        String why = known.why() + ", of which the body says that it is " + other;
        found.put(
            title.event().id(),
            new EventTime(When.on(other), Basis.EXPLICIT, known.timex(), null, why));
        return;
      }
    }
  }

  /** «الأرصاد تحذر» above «أعلنت وزارة الصحة أمس»: words of another speaker are other words. */
  private static boolean isOneTold(Event title, Event lead) {
    return !ReportedTime.SPEECH.contains(title.type())
        || title.lemma().equals(lead.lemma())
        || title.in(Role.AGENT).isEmpty()
        || lead.in(Role.AGENT).isEmpty()
        || SameEvent.haveOneSpeaker(title, lead);
  }

  private static boolean isStatedDay(EventTime time) {
    return time.basis() == Basis.EXPLICIT && time.when().isOneDay();
  }

  private static boolean isNews(EventTime time, LocalDate today) {
    LocalDate day = time.when().range().firstDay();
    return day != null && !day.isAfter(today) && !day.isBefore(today.minusDays(FRESH));
  }

  /** The event of the lead, of a stated day, that the headline tells too. */
  private static @Nullable Placed told(
      List<Placed> headline, SentenceEvents lead, LocalDate today, Map<String, EventTime> found) {
    for (Placed placed : lead.events()) {
      EventTime time = found.get(placed.event().id());
      boolean stated = time != null && time.basis() == Basis.EXPLICIT && time.when().isOneDay();
      if (time == null || !stated || !lead.isOuter(placed) || !isNews(time, today)) {
        continue; // «وشددا على أهمية محادثات يناير» tells no news of January
      }
      for (Placed title : headline) {
        boolean same =
            title.event().type() == placed.event().type()
                && isOneTold(title.event(), placed.event());
        if (same && placed.event().isFact() && placed.event().realis() == Realis.ACTUAL) {
          return placed;
        }
      }
    }
    return null;
  }
}
