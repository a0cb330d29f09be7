package io.github.tasalsul.match;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an event in one article, made ready for comparison with others.
 *
 * @param extraction the article with all that it gave
 * @param index the place of the event in the article's list
 * @param timed the event with its time
 * @param agents who does it
 * @param patients to whom or what, and with whom
 * @param place the place as it is told, or null where the sentence names none
 * @param triggerName the trigger as something that others may be about: «المحادثات»
 * @param family the consonants that its lemma shares with its kin: «قصف» of «قصفت» and «القصف»
 * @param bare true if it names nobody and no day of its own
 * @param pointing true if its trigger points to something known: «القصف», «استئنافها»
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
    boolean bare,
    boolean pointing) {
  /** Text order within an article, articles by name: an order that the input's does not touch. */
  public static final Comparator<Telling> ORDER =
      Comparator.comparing(Telling::document).thenComparingInt(Telling::index);

  private static final char ALEF = '\u0627';
  private static final char HEH = '\u0647';

  /** Copies the lists. */
  public Telling {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
  }

  /** Makes the event at {@code index} of an article ready for comparison. */
  static Telling of(Extraction extraction, int index, EntityAliases aliases) {
    return of(extraction, index, extraction.events().get(index), aliases);
  }

  /** Makes an event ready under which others of its article are told besides. */
  static Telling of(Extraction extraction, int index, TimedEvent timed, EntityAliases aliases) {
    Event event = timed.event();
    List<EntityName> agents = new ArrayList<>(names(event, List.of(Role.AGENT), aliases));
    List<EntityName> patients =
        new ArrayList<>(names(event, List.of(Role.PATIENT, Role.RECIPIENT), aliases));
    if (event.type() == EventType.ATTACK) {
      // «قصف الميناء»: the harbour shells nobody.
      agents.stream().filter(aliases::isSite).forEach(patients::add);
      agents.removeIf(aliases::isSite);
    }
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
        place == null ? null : aliases.name(place.text()),
        aliases.name(event.text()),
        LemmaFamily.of(event.lemma()),
        !named && timed.time().basis() != EventTime.Basis.EXPLICIT,
        points(event.text()));
  }

  /** Nobody takes part in himself: «المحادثات» is no agent of the talks. */
  private static List<EntityName> names(Event event, List<Role> roles, EntityAliases aliases) {
    return event.participants().stream()
        .filter(p -> roles.contains(p.role()))
        .filter(p -> !isAlone(p, event))
        .map(p -> aliases.name(withoutAsides(p.entity())))
        .toList();
  }

  private static boolean isAlone(Participant participant, Event event) {
    return event.trigger().contains(participant.span());
  }

  /** «الوزير (يسار)»: what stands in brackets is no part of the name. */
  private static String withoutAsides(String name) {
    int open = name.indexOf('(');
    return open > 0 ? name.substring(0, open) : name;
  }

  /** Tells whether a trigger points to something known: «اللقاء», «استئنافها». */
  private static boolean points(String trigger) {
    String word = NameWords.split(trigger).stream().findFirst().orElse("");
    int length = word.length();
    boolean its = length > 4 && word.charAt(length - 2) == HEH && word.charAt(length - 1) == ALEF;
    boolean his = length > 4 && trigger.strip().charAt(trigger.strip().length() - 1) == HEH;
    return NameWords.isDefinite(word) || its || his;
  }

  /** Returns who takes part and is named, on either side of a mutual event, else who does it. */
  List<EntityName> parties(boolean mutual) {
    return Stream.concat(agents.stream(), mutual ? patients.stream() : Stream.of())
        .filter(EntityName::isNamed)
        .toList();
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

  /** Tells whether it is told as something that happened or goes on, asserted or denied. */
  boolean isFact() {
    return event().realis() == Realis.ACTUAL || event().realis() == Realis.ONGOING;
  }

  /** Tells whether two mentions stand in one article. */
  boolean sameArticle(Telling other) {
    return document().equals(other.document());
  }
}
