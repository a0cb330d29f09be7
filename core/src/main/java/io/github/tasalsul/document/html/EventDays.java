package io.github.tasalsul.document.html;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The days of concerts, fairs and matches that a page marks as such: none is its publication. */
final class EventDays {
  private static final String MARKED =
      "[itemprop=startDate], [itemprop=endDate], [itemprop=doorTime], [class~=^dt(start|end)$]";
  private static final double LESS = .35;
  private static final int MOST = 50;

  private EventDays() {}

  /** Trusts plain places the less where they tell the day of an event. */
  static List<Candidate> weighed(
      List<Candidate> candidates, JsonLd jsonLd, Page page, DateText dates) {
    Set<LocalDate> days = new HashSet<>(jsonLd.eventDays(dates));
    for (Element marked : page.document().select(MARKED)) {
      String written =
          marked.attr(marked.hasAttr("content") ? "content" : "datetime")
              + " "
              + marked.attr("title");
      WrittenDate date = days.size() < MOST ? dates.first(written) : null;
      if (date != null) {
        days.add(date.day());
      }
    }
    return days.isEmpty()
        ? candidates
        : candidates.stream().map(one -> weighed(one, days)).toList();
  }

  private static Candidate weighed(Candidate one, Set<LocalDate> days) {
    boolean plain =
        switch (one.rung()) {
          case VISIBLE, MARKED, TIME_ELEMENT -> true;
          default -> false;
        };
    return plain && days.contains(one.day()) ? one.trusted(Math.max(0, one.trust() - LESS)) : one;
  }
}
