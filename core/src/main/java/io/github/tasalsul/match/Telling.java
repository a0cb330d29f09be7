package io.github.tasalsul.match;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an event in one article, made ready for comparison with others.
 *
 * @param extraction the article with all that it gave
 * @param index the place of the event in the article's list
 * @param timed the event with its time
 * @param agents who does it
 * @param patients to whom or what, and with whom
 * @param place the words of the place's name, or null where the sentence names none
 * @param triggerName the trigger as something that others may be about: «المحادثات»
 * @param family the consonants that its lemma shares with its kin: «قصف» of «قصفت» and «القصف»
 * @param bare true if it names nobody and no day of its own: «القصف», «اللقاء»
 */
public record Telling(
    Extraction extraction,
    int index,
    TimedEvent timed,
    List<EntityName> agents,
    List<EntityName> patients,
    @Nullable EntityName place,
    EntityName triggerName,
    String family,
    boolean bare) {
  /** Text order within an article, articles by name: an order that the input's does not touch. */
  public static final Comparator<Telling> ORDER =
      Comparator.comparing(Telling::document).thenComparingInt(Telling::index);

  /** Copies the lists. */
  public Telling {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
  }

  /** Makes the event at {@code index} of an article ready for comparison. */
  static Telling of(Extraction extraction, int index, EntityAliases aliases) {
    TimedEvent timed = extraction.events().get(index);
    Event event = timed.event();
    List<EntityName> agents = names(event.in(Role.AGENT), aliases);
    List<EntityName> patients =
        names(
            event.participants().stream()
                .filter(p -> p.role() == Role.PATIENT || p.role() == Role.RECIPIENT)
                .toList(),
            aliases);
    PlaceMention place = event.place();
    boolean named =
        agents.stream().anyMatch(EntityName::isNamed)
            || patients.stream().anyMatch(EntityName::isNamed);
    return new Telling(
        extraction,
        index,
        timed,
        agents,
        patients,
        place == null ? null : aliases.name(place.name()),
        aliases.name(event.text()),
        LemmaFamily.of(event.lemma()),
        !named && timed.time().basis() != EventTime.Basis.EXPLICIT);
  }

  private static List<EntityName> names(List<Participant> participants, EntityAliases aliases) {
    return participants.stream().map(p -> aliases.name(p.entity())).toList();
  }

  /** Returns the event. */
  public Event event() {
    return timed.event();
  }

  /** Returns when it was, and how that is known. */
  public EventTime time() {
    return timed.time();
  }

  /** Returns the event's type. */
  public EventType type() {
    return event().type();
  }

  /** Returns the name of the article. */
  public String document() {
    return extraction.article().document();
  }

  /** Tells whether two mentions stand in one article. */
  boolean sameArticle(Telling other) {
    return document().equals(other.document());
  }
}
