package io.github.tasalsul.link;

import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A headline has the day of the lead that tells the same: «مصرع 11 شخصا في حادث قطار» above «لقي 11
 * شخصا مصرعهم أمس الأحد» is of Sunday, not of the day of the paper.
 */
final class HeadlineTime {
  /** How old the news of a headline may be, in days. */
  private static final int FRESH = 3;

  private HeadlineTime() {}

  static void fill(List<SentenceEvents> sentences, LocalDate today, Map<String, EventTime> found) {
    List<Placed> headline = new ArrayList<>();
    for (SentenceEvents sentence : sentences) {
      for (Placed placed : sentence.events()) {
        if (placed.event().zone() == ZoneKind.HEADLINE) {
          headline.add(placed);
        }
      }
      if (sentence.events().stream().anyMatch(p -> p.event().zone() == ZoneKind.BODY)) {
        fill(headline, sentence, today, found);
        return;
      }
    }
  }

  private static void fill(
      List<Placed> headline, SentenceEvents lead, LocalDate today, Map<String, EventTime> found) {
    headline.forEach(title -> sameWeekday(title, lead, found));
    Placed told = told(headline, lead, today, found);
    if (told == null) {
      return;
    }
    EventTime time = found.get(told.event().id());
    for (Placed placed : headline) {
      Event event = placed.event();
      boolean same = event.type() == told.event().type();
      if (time != null && same && event.isFact() && !found.containsKey(event.id())) {
        String why = "the lead tells it as «" + told.event().text() + "»";
        found.put(event.id(), new EventTime(time.when(), Basis.RELATIVE, null, null, why));
      }
    }
  }

  /**
   * «الأعوان يضربون يوم الخميس» above «سيدخل الأعوان في إضراب يوم الخميس 10 مارس»: a headline may
   * mean either Thursday, and the lead says which.
   */
  private static void sameWeekday(Placed title, SentenceEvents lead, Map<String, EventTime> found) {
    EventTime known = found.get(title.event().id());
    LocalDate day = known == null ? null : known.when().range().firstDay();
    if (known == null || day == null || !isStatedDay(known)) {
      return;
    }
    for (Placed placed : lead.events()) {
      EventTime told = found.get(placed.event().id());
      LocalDate other = told == null ? null : told.when().range().firstDay();
      boolean week = other != null && Math.abs(ChronoUnit.DAYS.between(day, other)) == 7;
      boolean same = placed.event().type() == title.event().type();
      if (told != null && week && same && isStatedDay(told)) {
        String why = "the lead says which, as «" + placed.event().text() + "»";
        found.put(
            title.event().id(),
            new EventTime(told.when(), Basis.EXPLICIT, known.timex(), null, why));
        return;
      }
    }
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
        boolean same = title.event().type() == placed.event().type();
        if (same && placed.event().isFact() && placed.event().realis() == Realis.ACTUAL) {
          return placed;
        }
      }
    }
    return null;
  }
}
