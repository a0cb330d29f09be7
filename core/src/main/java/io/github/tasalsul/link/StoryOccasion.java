package io.github.tasalsul.link;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.TimeRange;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The occasion that a lead tells, with its day: a match, a quake, a visit. What belongs to it has
 * its day: goals and the cup behind «توج الفريق مساء أمس», the stations of «زار الرئيس المدينة
 * أمس».
 */
final class StoryOccasion {
  private static final TellingCues.Kind GATHERING = TellingCues.Kind.GATHERING;

  private static final String ARTICLE = "\u0627\u0644";

  /** How far behind its verb the meeting may stand, in tokens. */
  private static final int OBJECT = 6;

  /** What happens on the field and the stands, as long as the report stays there. */
  private static final Set<EventType> AT_MATCH =
      EnumSet.of(
          EventType.SPORT,
          EventType.PROTEST,
          EventType.ATTACK,
          EventType.START,
          EventType.END,
          EventType.SUSPEND,
          EventType.RESUME,
          EventType.CASUALTIES,
          EventType.OTHER);

  /** What one does on a visit. */
  private static final Set<EventType> ON_VISIT =
      EnumSet.of(EventType.MEET, EventType.TRAVEL, EventType.OTHER, EventType.AID, EventType.START);

  private final Set<EventType> types = EnumSet.noneOf(EventType.class);

  /** The meetings of the lead as a later sentence takes them up: «الجلسة». */
  private final Set<String> meetings = new HashSet<>();

  private final Set<String> visitors = new HashSet<>();
  private @Nullable EventTime time;
  private boolean near = true;

  /** Takes in the lead, which tells events of {@code day}. */
  void open(SentenceEvents lead, LocalDate day, Map<String, EventTime> found) {
    for (Placed placed : lead.events()) {
      EventTime known = found.get(placed.event().id());
      if (known == null
          || !known.when().isOneDay()
          || !day.equals(known.when().range().firstDay())) {
        continue;
      }
      types.add(placed.event().type());
      String noun = lead.token(placed.token()).form();
      if (!lead.isVerbal(placed) && TellingCues.isToken(lead, placed.token(), GATHERING)) {
        meetings.add(noun.startsWith(ARTICLE) ? noun : ARTICLE + noun);
      }
      time = time == null ? known : time;
      if (TellingCues.isWord(placed.event().text(), TellingCues.Kind.VISIT)) {
        placed.event().in(Role.AGENT).stream().map(Participant::entity).forEach(visitors::add);
      }
    }
  }

  /** Says whether the report stays at the occasion; once it has left, it does not come back. */
  void goOn(boolean stays) {
    near &= stays;
  }

  /** Tells whether a time is that of the occasion. */
  boolean isOn(EventTime other) {
    EventTime own = time;
    return own != null && own.when().range().equals(other.when().range());
  }

  /** Returns the time of an event of the body as part of the occasion, or null. */
  @Nullable EventTime timeOf(SentenceEvents sentence, Placed placed, StoryWords words) {
    Event event = placed.event();
    EventTime own = time;
    boolean part = isPart(event.type()) && !StoryWords.isToll(sentence, event);
    if (own == null
        || !(part
            || (near && (isAtMatch(sentence, event, words) || isStation(event)))
            || isAtMeeting(sentence, placed))) {
      return null;
    }
    Basis basis = own.basis() == Basis.DCT ? Basis.DCT : Basis.RELATIVE;
    String why = "no time is said: part of what the lead tells";
    return new EventTime(own.when(), basis, null, null, why);
  }

  /** Goals are shot in the match that the lead tells, people fall by its quake or attack. */
  private boolean isPart(EventType type) {
    return switch (type) {
      case SPORT, TRIAL, MEET, ELECTION, DISASTER -> types.contains(type);
      case CASUALTIES, DEATH, DISPLACEMENT ->
          types.contains(EventType.ATTACK) || types.contains(EventType.DISASTER);
      default -> false;
    };
  }

  private boolean isAtMatch(SentenceEvents sentence, Event event, StoryWords words) {
    return types.contains(EventType.SPORT)
        && AT_MATCH.contains(event.type())
        && words.areIn(sentence);
  }

  /** «وقاطع وزيران الجلسة», «وانسحب النواب من الجلسة»: what is done to the meeting of the lead. */
  private boolean isAtMeeting(SentenceEvents sentence, Placed placed) {
    if (ReportedTime.SPEECH.contains(placed.event().type())) {
      return false;
    }
    for (int i = placed.token() + 1; i < sentence.size() && i <= placed.token() + OBJECT; i++) {
      if (sentence.token(i).isPunctuation()) {
        return false;
      }
      String form = sentence.token(i).form();
      if (meetings.contains(form)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStation(Event event) {
    return ON_VISIT.contains(event.type())
        && event.in(Role.AGENT).stream().anyMatch(agent -> visitors.contains(agent.entity()));
  }

  /** «حتى منتصف الليل»: an end within a day, for which the story knows the beginning. */
  static boolean endsInADay(EventTime known) {
    TimeRange range = known.when().range();
    return known.basis() == Basis.EXPLICIT
        && known.when().granularity().compareTo(Granularity.HOUR) <= 0
        && range.startInclusive() == null
        && range.endExclusive() != null;
  }

  /** Returns the same time from {@code start} on. */
  static EventTime from(LocalDate start, EventTime known) {
    TimeRange range = known.when().range();
    if (range.endExclusive() == null || !start.atStartOfDay().isBefore(range.endExclusive())) {
      return known;
    }
    TimeRange closed = new TimeRange(start.atStartOfDay(), range.endExclusive());
    String why = known.why() + ", from the news of " + start + " on";
    When when = new When(Extent.POINT, closed, Granularity.DAY);
    return new EventTime(when, known.basis(), known.timex(), null, why);
  }
}
