package io.github.tasalsul.json;

import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Attribution;
import io.github.tasalsul.event.EntityKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Place;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Quantity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventRelation;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.Meaning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the events of one article, and how they lie to each other, as {@link EventJson} wrote. */
final class EventReader {
  private static final Span NOWHERE = new Span(0, 0);

  private final CodePointOffsets offsets;

  EventReader(CodePointOffsets offsets) {
    this.offsets = offsets;
  }

  List<TimedEvent> events(JsonIn article) {
    return article.list("events", this::timed);
  }

  static List<EventRelation> relations(JsonIn article) {
    return article.list(
        "relations",
        in ->
            new EventRelation(
                in.text("from"),
                in.constant("relation", Relation.class),
                in.text("to"),
                in.textOrNull("signal")));
  }

  private TimedEvent timed(JsonIn in) {
    JsonIn trigger = in.in("trigger");
    JsonIn source = in.inOrNull("source");
    JsonIn place = in.inOrNull("place");
    Event event =
        new Event(
            in.text("id"),
            trigger.span(offsets),
            trigger.text("text"),
            in.text("lemma", ""),
            in.in("sentence").span(offsets),
            in.constant("zone", ZoneKind.class, ZoneKind.BODY),
            in.constant("type", EventType.class),
            in.constant("realis", Realis.class),
            in.constant("polarity", Polarity.class),
            in.flag("reporting"),
            in.list("participants", p -> participant(p, p.span(offsets))),
            place == null ? null : place(place, place.span(offsets)),
            source == null ? null : new Attribution(source.span(offsets), source.text("text")),
            in.text("rule", ""),
            in.list("quantities", this::quantity));
    return new TimedEvent(event, time(in.in("time")));
  }

  /** Reads somebody who takes part in an entry, which tells no offsets. */
  static Participant participant(JsonIn in) {
    return participant(in, NOWHERE);
  }

  private static Participant participant(JsonIn in, Span span) {
    return new Participant(
        in.constant("role", Role.class),
        span,
        in.text("text"),
        in.text("entity"),
        in.constant("kind", EntityKind.class, EntityKind.OTHER));
  }

  /** Reads the place of an entry, which tells no offsets. */
  static PlaceMention place(JsonIn in) {
    return place(in, NOWHERE);
  }

  private static PlaceMention place(JsonIn in, Span span) {
    return new PlaceMention(span, in.text("text"), in.text("name"), known(in));
  }

  /** What the gazetteer knows of a place; how many live there is not written. */
  private static @Nullable Place known(JsonIn in) {
    if (!in.has("latitude")) {
      return null;
    }
    return in.make(
        () ->
            new Place(
                in.text("gazetteerName", in.text("name")),
                in.text("country", ""),
                in.number("latitude"),
                in.number("longitude"),
                0,
                in.constant("kind", Place.Kind.class, Place.Kind.CITY)));
  }

  private Quantity quantity(JsonIn in) {
    Quantity.Mod mod = in.has("mod") ? in.constant("mod", Quantity.Mod.class) : null;
    return in.make(
        () ->
            new Quantity(
                in.constant("kind", Quantity.Kind.class),
                in.wholeOrNull("from"),
                in.wholeOrNull("to"),
                mod,
                in.textOrNull("who"),
                in.span(offsets),
                in.text("text")));
  }

  private static EventTime time(JsonIn in) {
    String timex = in.textOrNull("timex");
    JsonIn anchor = in.inOrNull("anchor");
    return new EventTime(
        WhenJson.read(in),
        in.constant("basis", EventTime.Basis.class),
        timex == null ? null : timexIndex(in, timex),
        anchor == null ? null : anchor(anchor),
        in.text("explanation", ""));
  }

  private static Integer timexIndex(JsonIn in, String id) {
    try {
      return Integer.parseInt(id.substring(1)) - 1;
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw in.wrong("has no such timex as " + id);
    }
  }

  private static EventTime.Anchor anchor(JsonIn in) {
    Meaning.Amount amount =
        new Meaning.Amount(
            in.has("number") ? in.number("number") : null,
            in.constant("unit", Granularity.class, Granularity.DAY),
            in.textOrNull("mod"));
    return new EventTime.Anchor(
        in.text("event"), amount, in.constant("direction", Meaning.Sign.class));
  }
}
