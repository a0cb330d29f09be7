package io.github.tasalsul.match;

import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.EntityKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.match.EntityName.Kind;
import io.github.tasalsul.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param families the same of all the words that it takes up
 * @param kinds the sorts of happening that these words tell
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
    Set<String> families,
    Set<String> kinds,
    boolean bare,
    boolean pointing) {
  /** Text order within an article, articles by name: an order that the input's does not touch. */
  public static final Comparator<Telling> ORDER =
      Comparator.comparing(Telling::document).thenComparingInt(Telling::index);

  /** Article and a preposition or two before a trigger: «للمحادثات». */
  private static final int PROCLITICS = 4;

  /** Copies the lists. */
  public Telling {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    families = Set.copyOf(families);
    kinds = Set.copyOf(kinds);
  }

  /** Makes the event at {@code index} of an article ready for comparison. */
  static Telling of(Extraction extraction, int index, EntityAliases aliases) {
    return of(extraction, index, extraction.events().get(index), aliases);
  }

  /** Makes an event ready under which others of its article are told besides. */
  static Telling of(Extraction extraction, int index, TimedEvent timed, EntityAliases aliases) {
    Event event = timed.event();
    List<EntityName> agents =
        new ArrayList<>(names(extraction, index, event, List.of(Role.AGENT), aliases));
    List<EntityName> patients =
        new ArrayList<>(
            names(extraction, index, event, List.of(Role.PATIENT, Role.RECIPIENT), aliases));
    if (event.type() == EventType.ATTACK) {
      // «قصف الميناء»: the harbour shells nobody.
      agents.stream().filter(aliases::isSite).forEach(patients::add);
      agents.removeIf(aliases::isSite);
    }
    PlaceMention place = event.place();
    boolean named =
        agents.stream().anyMatch(EntityName::isTold)
            || patients.stream().anyMatch(EntityName::isTold);
    return new Telling(
        extraction,
        index,
        timed,
        agents,
        patients,
        place == null ? null : aliases.name(place.text()),
        aliases.name(event.text()),
        LemmaFamily.of(event.lemma()),
        Set.of(LemmaFamily.of(event.lemma())),
        EventKinds.bundled().of(event),
        !named && timed.time().basis() != EventTime.Basis.EXPLICIT,
        Pointing.points(event) || Pointing.attends(extraction, event, aliases));
  }

  /** Returns this telling with the words of one that it takes up. */
  Telling takingUp(Telling head, Telling echo) {
    Set<String> all = new HashSet<>(head.families());
    all.addAll(echo.families());
    Set<String> sorts = new HashSet<>(head.kinds());
    if (echo.type() == head.type()) {
      sorts.addAll(echo.kinds());
    }
    return new Telling(
        extraction,
        index,
        timed,
        agents,
        patients,
        place,
        triggerName,
        family,
        all,
        sorts,
        bare,
        pointing || (echo.type() == head.type() && echo.pointing()));
  }

  /** Nobody takes part in himself: «المحادثات» is no agent of the talks. */
  private static List<EntityName> names(
      Extraction extraction, int index, Event event, List<Role> roles, EntityAliases aliases) {
    return event.participants().stream()
        .filter(p -> roles.contains(p.role()))
        .filter(p -> !isAlone(p, event))
        .flatMap(p -> both(p, aliases))
        .flatMap(p -> name(extraction, index, event, p, aliases).each())
        .toList();
  }

  /** «الرئيسان المصري والفرنسي»: two, each with his office. */
  private static Stream<Participant> both(Participant part, EntityAliases aliases) {
    return TwoOffices.of(part.entity(), aliases).map(name -> part.called(name, part.kind()));
  }

  /** Somebody in particular; what is counted («ثلاثة مدنيين») or happens («القبض») is nobody. */
  private static EntityName name(
      Extraction extraction, int index, Event event, Participant part, EntityAliases aliases) {
    EntityName name = aliases.name(withoutAsides(part.entity()));
    if (!name.isNamed()) {
      return name;
    }
    if (isSource(extraction, part) || isBorrowed(extraction, index, event, part)) {
      return name.as(Kind.GENERIC);
    }
    if (event.quantities().stream().anyMatch(q -> q.span().overlaps(part.span()))) {
      return name.as(Kind.GENERIC);
    }
    if (beginsWithEvent(extraction, index, part)) {
      return name.as(Kind.THING);
    }
    return part.kind() == EntityKind.COMMON ? name.as(Kind.COMMON) : name;
  }

  /** «وفق الوزارة»: by whom it is known is nobody who did it. */
  private static boolean isSource(Extraction extraction, Participant part) {
    String text = extraction.article().text();
    int end = Math.min(part.span().start(), text.length());
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = Folding.foldWord(text.substring(start, end));
    boolean joined = word.length() > 1 && FunctionWords.is(word.substring(0, 1), Part.CONJUNCTION);
    return FunctionWords.is(word, Part.SOURCE)
        || (joined && FunctionWords.is(word.substring(1), Part.SOURCE));
  }

  /** «رحبت الأمم المتحدة بالاتفاق»: who stands before the noun does the other thing. */
  private static boolean isBorrowed(
      Extraction extraction, int index, Event event, Participant part) {
    String word = NameWords.split(event.text()).stream().findFirst().orElse("");
    boolean own =
        event.in(Role.AGENT).stream().anyMatch(p -> p.span().start() >= event.trigger().end());
    boolean before = part.span().end() <= event.trigger().start();
    if (!before
        || !isShared(event.type())
        || !(own || NameWords.isDefinite(word) || isAcrossBreak(extraction, event, part))) {
      return false;
    }
    List<TimedEvent> events = extraction.events();
    for (int i = index - 1; i >= 0; i--) {
      Event other = events.get(i).event();
      if (!other.sentence().equals(event.sentence())) {
        return false;
      }
      if (other.participants().stream().anyMatch(p -> p.span().equals(part.span()))) {
        return true;
      }
    }
    return false;
  }

  /** «الرئيس يلتقي الوزير.. النائب: المفاوضات فشلت»: a headline of two parts. */
  private static boolean isAcrossBreak(Extraction extraction, Event event, Participant part) {
    String text = extraction.article().text();
    String between = text.substring(part.span().end(), event.trigger().start());
    return between.contains("..") || between.contains(": ");
  }

  /** What several do together, or nobody does: whoever speaks of it need not take part. */
  private static boolean isShared(EventType type) {
    return switch (type) {
      case MEET, AGREEMENT, CEASEFIRE, ELECTION, DISASTER, SPORT -> true;
      default -> false;
    };
  }

  /** Tells whether a participant's first word tells an event of the same sentence. */
  private static boolean beginsWithEvent(Extraction extraction, int index, Participant part) {
    return isEvent(extraction, index, -1, part) || isEvent(extraction, index, 1, part);
  }

  private static boolean isEvent(Extraction extraction, int index, int step, Participant part) {
    List<TimedEvent> events = extraction.events();
    Span sentence = events.get(index).event().sentence();
    for (int i = index + step; i >= 0 && i < events.size(); i += step) {
      Event other = events.get(i).event();
      if (!other.sentence().equals(sentence)) {
        return false;
      }
      int into = other.trigger().start() - part.span().start();
      if (part.span().contains(other.trigger()) && into <= PROCLITICS) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlone(Participant participant, Event event) {
    return event.trigger().contains(participant.span());
  }

  /** «الوزير (يسار)»: what stands in brackets is no part of the name. */
  private static String withoutAsides(String name) {
    int open = name.indexOf('(');
    return open > 0 ? name.substring(0, open) : name;
  }

  /**
   * Tells whether it only speaks of something that there is: in «مستعدة لتعليق الإضراب إذا» the
   * suspension may come, the strike is known.
   */
  public boolean refers() {
    return !isFact() && bare && time().basis() == EventTime.Basis.UNKNOWN && isDefinite();
  }

  /**
   * Tells whether it is no more than a word for something told elsewhere, with whatever day it
   * stands beside: «الكارثة», «الإضراب».
   */
  public boolean isMereWord() {
    return bare && time().basis() != EventTime.Basis.EXPLICIT && isDefinite();
  }

  private boolean isDefinite() {
    String word = NameWords.split(event().text()).stream().findFirst().orElse("");
    return Pointing.isDefinite(word, event());
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

  /** Tells whether its article tells nothing of its type before it: its main toll, its match. */
  boolean isFirstOfType() {
    List<TimedEvent> events = extraction.events();
    for (int i = 0; i < index; i++) {
      if (events.get(i).event().type() == type()) {
        return false;
      }
    }
    return true;
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
