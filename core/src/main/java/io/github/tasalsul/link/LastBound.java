package io.github.tasalsul.link;

import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is certain of an event that nothing dates: a fact lies before the article, a plan after. */
final class LastBound {
  private LastBound() {}

  static EventTime nothing() {
    return new EventTime(
        When.UNKNOWN, Basis.UNKNOWN, null, null, "the text gives neither a time nor a bound");
  }

  /**
   * Bounds an event.
   *
   * @param words the time of the words that tell it as done: it lies no later
   */
  static EventTime of(Event event, ArticleDate date, @Nullable EventTime words) {
    LocalDate told = words == null ? null : words.when().range().lastDay();
    if (told != null && event.realis() == Realis.ACTUAL) {
      return new EventTime(
          When.noLaterThan(told),
          Basis.UNKNOWN,
          null,
          null,
          "no time is said: by the words that tell it");
    }
    LocalDate today = date.anchor();
    if (event.realis() == Realis.HYPOTHETICAL || (today == null && !date.isWithinAYear())) {
      return nothing();
    }
    List<LocalDate> days = today == null ? date.candidates() : List.of(today);
    return event.realis() == Realis.PLANNED
        ? new EventTime(
            When.notBefore(days.get(0)),
            Basis.UNKNOWN,
            null,
            null,
            "to come, seen from the article")
        : new EventTime(
            When.noLaterThan(days.get(days.size() - 1)),
            Basis.UNKNOWN,
            null,
            null,
            today == null
                ? "no time is said: by the last day that the article may be of"
                : "no time is said: by the article's date");
  }
}
