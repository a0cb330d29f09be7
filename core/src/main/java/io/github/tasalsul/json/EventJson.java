package io.github.tasalsul.json;

import io.github.tasalsul.event.Attribution;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Place;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Quantity;
import io.github.tasalsul.link.EventRelation;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.time.Meaning;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of one article, and how they lie to each other. */
final class EventJson {
  private final JsonOut out;
  private final CodePointOffsets offsets;
  private final boolean explain;

  EventJson(JsonOut out, CodePointOffsets offsets, boolean explain) {
    this.out = out;
    this.offsets = offsets;
    this.explain = explain;
  }

  void events(List<TimedEvent> events) throws IOException {
    out.array("events");
    for (TimedEvent timed : events) {
      event(timed.event(), timed.time());
    }
    out.endArray();
  }

  void relations(List<EventRelation> relations) throws IOException {
    out.array("relations");
    for (EventRelation relation : relations) {
      out.object();
      out.text("from", relation.from());
      out.text("relation", relation.relation());
      out.text("to", relation.to());
      out.text("signal", relation.signal());
      out.endObject();
    }
    out.endArray();
  }

  private void event(Event event, EventTime time) throws IOException {
    out.object();
    out.text("id", event.id());
    out.object("trigger");
    out.span(offsets, event.trigger());
    out.text("text", event.text());
    out.endObject();
    out.object("sentence");
    out.span(offsets, event.sentence());
    out.endObject();
    out.text("type", event.type());
    out.text("realis", event.realis());
    out.text("polarity", event.polarity());
    participants(event.participants());
    quantities(event.quantities());
    place(event.place());
    source(event.source());
    time(time);
    out.text("lemma", event.lemma());
    out.text("zone", Names.label(event.zone()));
    out.flag("reporting", event.reporting());
    out.text("rule", event.rule());
    out.endObject();
  }

  private void participants(List<Participant> participants) throws IOException {
    out.array("participants");
    for (Participant participant : participants) {
      out.object();
      out.text("role", participant.role().label());
      out.span(offsets, participant.span());
      out.text("text", participant.text());
      out.text("entity", participant.entity());
      out.text("kind", participant.kind().label());
      out.endObject();
    }
    out.endArray();
  }

  /** Writes how many the event befell; the array is left out where nothing is counted. */
  private void quantities(List<Quantity> quantities) throws IOException {
    if (quantities.isEmpty()) {
      return;
    }
    out.array("quantities");
    for (Quantity quantity : quantities) {
      out.object();
      out.text("kind", quantity.kind().label());
      out.whole("from", quantity.from());
      out.whole("to", quantity.to());
      out.text("mod", quantity.mod());
      out.text("who", quantity.who());
      out.span(offsets, quantity.span());
      out.text("text", quantity.text());
      out.endObject();
    }
    out.endArray();
  }

  private void place(@Nullable PlaceMention mention) throws IOException {
    if (mention == null) {
      out.nothing("place");
      return;
    }
    out.object("place");
    out.span(offsets, mention.span());
    named(out, mention);
    out.endObject();
  }

  /** Writes the parts of a length of time, which its name does not all tell. */
  private void amount(Meaning.Amount amount) throws IOException {
    if (amount.number() != null) {
      out.number("number", amount.number(), 6);
    }
    out.text("unit", amount.unit().label());
    if (amount.mod() != null) {
      out.text("mod", amount.mod());
    }
  }

  /** Writes what a place is called and where it lies; null where the gazetteer does not have it. */
  static void named(JsonOut out, PlaceMention mention) throws IOException {
    Place place = mention.place();
    out.text("text", mention.text());
    out.text("name", mention.name());
    if (place == null) {
      out.nothing("country");
      out.nothing("latitude");
      out.nothing("longitude");
    } else {
      out.text("country", place.country());
      out.number("latitude", place.latitude(), 5);
      out.number("longitude", place.longitude(), 5);
      out.text("kind", place.kind().label());
      if (!place.name().equals(mention.name())) {
        out.text("gazetteerName", place.name());
      }
    }
  }

  private void source(@Nullable Attribution source) throws IOException {
    if (source == null) {
      out.nothing("source");
      return;
    }
    out.object("source");
    out.text("text", source.text());
    out.span(offsets, source.span());
    out.endObject();
  }

  private void time(EventTime time) throws IOException {
    out.object("time");
    WhenJson.fields(out, time.when());
    out.text("basis", time.basis().label());
    Integer timex = time.timex();
    out.text("timex", timex == null ? null : DatedJson.timexId(timex));
    EventTime.Anchor anchor = time.anchor();
    if (anchor == null) {
      out.nothing("anchor");
    } else {
      out.object("anchor");
      out.text("event", anchor.event());
      out.text("amount", Names.duration(anchor.amount()));
      out.text("direction", Names.label(anchor.sign()));
      amount(anchor.amount());
      out.endObject();
    }
    if (explain) {
      out.text("explanation", time.why());
    }
    out.endObject();
  }
}
