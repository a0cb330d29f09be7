package io.github.tasalsul.eval;

import io.github.tasalsul.eval.Answer.FoundEvent;
import io.github.tasalsul.eval.Answer.FoundTime;
import io.github.tasalsul.eval.Story.FoundEntry;
import io.github.tasalsul.timeline.Mention;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gold and answers small enough to count by hand. */
final class Small {
  private Small() {}

  static GoldTime time(int start, int end, String value) {
    return new GoldTime(Extent.of(start, end), "أمس", "DATE", List.of(value), List.of(), false);
  }

  static GoldTime optional(GoldTime time) {
    return new GoldTime(
        time.extent(), time.text(), time.type(), time.values(), time.otherExtents(), true);
  }

  static FoundTime foundTime(int start, int end, String type, String value) {
    return new FoundTime(Extent.of(start, end), "أمس", type, value, "day");
  }

  /** An ATTACK that happened, of which nobody says when, by whom and where. */
  static GoldEvent event(String id, int start, int end) {
    return new GoldEvent(
        id,
        Extent.of(start, end),
        "قصفت",
        List.of(),
        List.of("ATTACK"),
        List.of("ACTUAL"),
        "POS",
        null,
        List.of(),
        null,
        false,
        false);
  }

  static GoldEvent optional(GoldEvent e) {
    return new GoldEvent(
        e.id(),
        e.trigger(),
        e.text(),
        e.otherTriggers(),
        e.types(),
        e.realis(),
        e.polarity(),
        e.when(),
        e.agents(),
        e.place(),
        e.placeInferred(),
        true);
  }

  static GoldEvent denied(GoldEvent e) {
    return new GoldEvent(
        e.id(),
        e.trigger(),
        e.text(),
        e.otherTriggers(),
        e.types(),
        e.realis(),
        "NEG",
        e.when(),
        e.agents(),
        e.place(),
        e.placeInferred(),
        e.optional());
  }

  static GoldEvent alsoAt(int start, int end, GoldEvent e) {
    return new GoldEvent(
        e.id(),
        e.trigger(),
        e.text(),
        List.of(Extent.of(start, end)),
        e.types(),
        e.realis(),
        e.polarity(),
        e.when(),
        e.agents(),
        e.place(),
        e.placeInferred(),
        e.optional());
  }

  /** The same event told again. */
  static GoldEvent again(GoldEvent e, String first) {
    return new GoldEvent(
        e.id(),
        e.trigger(),
        e.text(),
        e.otherTriggers(),
        e.types(),
        e.realis(),
        e.polarity(),
        e.when(),
        e.agents(),
        e.place(),
        e.placeInferred(),
        e.optional(),
        first);
  }

  static GoldEvent told(GoldEvent e, GoldWhen when, List<String> agents, String place) {
    return new GoldEvent(
        e.id(),
        e.trigger(),
        e.text(),
        e.otherTriggers(),
        e.types(),
        e.realis(),
        e.polarity(),
        when,
        agents,
        place,
        e.placeInferred(),
        e.optional());
  }

  static FoundEvent found(String id, int start, int end) {
    return found(id, start, end, null, null, List.of(), null);
  }

  static FoundEvent found(
      String id, int start, int end, String from, String to, List<String> agents, String place) {
    return new FoundEvent(
        id,
        Extent.of(start, end),
        "قصفت",
        "ATTACK",
        "ACTUAL",
        "POS",
        from,
        to,
        "explicit",
        agents,
        place,
        place);
  }

  static GoldWhen on(String day) {
    return new GoldWhen(day, day, "day", false);
  }

  static GoldEntry entry(String id, GoldWhen when, String... members) {
    return new GoldEntry(id, "a happening", when, List.of(members));
  }

  static FoundEntry foundEntry(String id, String start, String end, String... events) {
    List<Mention> mentions = Stream.of(events).map(e -> new Mention("000_a.txt", e)).toList();
    return new FoundEntry(id, start, end, false, mentions);
  }

  static Gold gold(GoldArticle article) {
    return new Gold(List.of(article), null);
  }

  static Answer answer(List<FoundTime> times, List<FoundEvent> events) {
    return new Answer("000_a.txt", "", times, events, List.of());
  }

  static Map<String, String> figures(Evaluation evaluation) {
    return evaluation.figures().stream().collect(Collectors.toMap(Figure::name, Figure::value));
  }
}
