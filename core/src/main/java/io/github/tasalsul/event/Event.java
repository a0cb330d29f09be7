package io.github.tasalsul.event;

import static java.util.Objects.requireNonNull;

import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One mention of something that happens: «أمس الثلاثاء <b>قصفت</b> قوات حفتر ميناء طرابلس» is an
 * ATTACK by «قوات حفتر» on «ميناء طرابلس».
 *
 * @param id its name within the article, {@code e7}
 * @param trigger the word or fixed phrase that tells it, proclitics left out
 * @param text the trigger as it stands in the text
 * @param lemma the lexicon entry that it belongs to
 * @param sentence the sentence it stands in
 * @param zone the kind of zone it stands in
 * @param type what sort of event it is
 * @param realis whether it happened
 * @param polarity whether it is asserted or denied
 * @param reporting true for an act of speech that only carries other events («قال إن ...»)
 * @param participants who takes part, in text order
 * @param place where it took place, or null where the sentence does not say
 * @param source who says so, or null where nobody is named
 * @param rule the name of the rule that found it
 * @param quantities how many it befell, in text order: «مقتل <b>12 شخصا</b>»
 */
public record Event(
    String id,
    Span trigger,
    String text,
    String lemma,
    Span sentence,
    ZoneKind zone,
    EventType type,
    Realis realis,
    Polarity polarity,
    boolean reporting,
    List<Participant> participants,
    @Nullable PlaceMention place,
    @Nullable Attribution source,
    String rule,
    List<Quantity> quantities) {

  /** Checks that nothing is missing. */
  public Event {
    requireNonNull(id, "id");
    requireNonNull(type, "type");
    participants = List.copyOf(participants);
    quantities = List.copyOf(quantities);
  }

  /** Makes an event of which nothing is counted. */
  public Event(
      String id,
      Span trigger,
      String text,
      String lemma,
      Span sentence,
      ZoneKind zone,
      EventType type,
      Realis realis,
      Polarity polarity,
      boolean reporting,
      List<Participant> participants,
      @Nullable PlaceMention place,
      @Nullable Attribution source,
      String rule) {
    this(
        id,
        trigger,
        text,
        lemma,
        sentence,
        zone,
        type,
        realis,
        polarity,
        reporting,
        participants,
        place,
        source,
        rule,
        List.of());
  }

  /** Returns the participants in one role, in text order. */
  public List<Participant> in(Role role) {
    return participants.stream().filter(p -> p.role() == role).toList();
  }

  /** Tells whether the event is told as a fact: it happened or goes on, and nobody denies it. */
  public boolean isFact() {
    return polarity == Polarity.POS && (realis == Realis.ACTUAL || realis == Realis.ONGOING);
  }

  /** Returns the same event with each participant under the name that {@code naming} gives it. */
  Event withNames(UnaryOperator<Participant> naming) {
    return new Event(
        id,
        trigger,
        text,
        lemma,
        sentence,
        zone,
        type,
        realis,
        polarity,
        reporting,
        participants.stream().map(naming).toList(),
        place,
        source,
        rule,
        quantities);
  }

  /** Returns the same event as one that is yet to come, because its time is. */
  public Event planned() {
    return new Event(
        id,
        trigger,
        text,
        lemma,
        sentence,
        zone,
        type,
        Realis.PLANNED,
        polarity,
        reporting,
        participants,
        place,
        source,
        rule,
        quantities);
  }
}
