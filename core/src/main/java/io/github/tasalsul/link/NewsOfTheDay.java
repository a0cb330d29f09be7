package io.github.tasalsul.link;

import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells as the news of its day without a time: its headline and lead, words that
 * are spoken, what goes on. What «كان قد» or «سبق أن» puts before the story is none.
 */
final class NewsOfTheDay {
  private final @Nullable LocalDate today;
  private final Map<String, EventTime> found;
  private final Set<String> totals;
  private final @Nullable LocalDate leadDay;

  /**
   * Prepares.
   *
   * @param totals what is counted «منذ» some event, which no day holds
   * @param leadDay the day that the lead states, or null
   */
  NewsOfTheDay(
      @Nullable LocalDate today,
      Map<String, EventTime> found,
      Set<String> totals,
      @Nullable LocalDate leadDay) {
    this.today = today;
    this.found = found;
    this.totals = totals;
    this.leadDay = leadDay;
  }

  /** Fills in a sentence; {@code lead} is the first of the body, or stands before it. */
  void fill(SentenceEvents sentence, boolean lead) {
    for (Placed placed : sentence.events()) {
      if (!found.containsKey(placed.event().id())) {
        EventTime news = time(sentence, placed, lead);
        if (news != null) {
          found.put(placed.event().id(), news);
        }
      }
    }
  }

  private @Nullable EventTime time(SentenceEvents sentence, Placed placed, boolean lead) {
    Event event = placed.event();
    LocalDate day = today;
    if (day == null
        || totals.contains(event.id())
        || event.realis() == Realis.HYPOTHETICAL
        || event.realis() == Realis.PLANNED) {
      return null;
    }
    EventTime cause = causeIn(sentence, event);
    if (cause != null) {
      return cause;
    }
    if (event.polarity() != Polarity.POS || Background.isBefore(sentence, placed)) {
      return null;
    }
    EventTime words = ReportedTime.of(sentence, placed, found);
    if (words != null) {
      return words;
    }
    return isNews(sentence, placed, lead)
        ? new EventTime(When.on(day), Basis.DCT, null, null, "no time is said: the news of the day")
        : null;
  }

  private boolean isNews(SentenceEvents sentence, Placed placed, boolean lead) {
    Event event = placed.event();
    boolean verb = sentence.isVerbal(placed);
    if (event.zone() == ZoneKind.CAPTION) {
      return false; // often an archive picture
    }
    if (event.zone() == ZoneKind.HEADLINE) {
      boolean first = sentence.events().get(0).equals(placed);
      boolean led = placed.token() > 0 && sentence.token(placed.token() - 1).tag().equals("IN");
      return verb || (first && !led) || event.type() == EventType.MEET;
    }
    if (sentence.isQuoted(placed)) {
      return false; // «قال: "بدأنا البيع"»: what is quoted need not be news
    }
    if (event.realis() == Realis.ONGOING) {
      return true;
    }
    boolean words = event.type() == EventType.STATEMENT;
    boolean speech = words || (event.reporting() && !isLeadOlder());
    boolean told = verb || (lead && sentence.tellsPerfect(placed));
    boolean ofTheLead = lead && (words || !isLeadOlder());
    return told && sentence.isOuter(placed) && (speech || ofTheLead);
  }

  /** Behind a lead that states a day before the article's, not all that follows is of today. */
  private boolean isLeadOlder() {
    return leadDay != null && today != null && leadDay.isBefore(today);
  }

  /** «القصف ... أسفر عن مقتل ثلاثة»: the victims fell when the attack was. */
  private @Nullable EventTime causeIn(SentenceEvents sentence, Event event) {
    if (event.type() != EventType.CASUALTIES && event.type() != EventType.DEATH) {
      return null;
    }
    if (StoryWords.isToll(sentence, event)) {
      return null;
    }
    Placed cause = null;
    for (Placed other : sentence.events()) {
      EventTime time = found.get(other.event().id());
      boolean harms =
          other.event().type() == EventType.ATTACK || other.event().type() == EventType.DISASTER;
      boolean nearer = cause == null || other.event().trigger().compareTo(event.trigger()) < 0;
      if (harms
          && nearer
          && time != null
          && !Objects.equals(other.event().id(), event.id())
          && time.basis() != Basis.UNKNOWN) {
        cause = other;
      }
    }
    if (cause != null) {
      EventTime time = Objects.requireNonNull(found.get(cause.event().id()));
      String why = "a result of «" + cause.event().text() + "»";
      return new EventTime(time.when(), Basis.RELATIVE, null, null, why);
    }
    return null;
  }
}
