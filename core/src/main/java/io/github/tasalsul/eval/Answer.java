package io.github.tasalsul.eval;

import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the program says of one article, as its JSON says it.
 *
 * @param document the article's name
 * @param text the article, for showing a miss in its sentence
 * @param times the time expressions
 * @param events the events
 * @param relations how they lie to each other
 */
record Answer(
    String document,
    String text,
    List<FoundTime> times,
    List<FoundEvent> events,
    List<FoundRelation> relations) {
  Answer {
    relations = List.copyOf(relations);
    times = List.copyOf(times);
    events = List.copyOf(events);
  }

  /** A time expression of the program's, with the rule that found it. */
  record FoundTime(Extent extent, String text, String type, String value, String rule) {}

  /** A relation of the program's, by the ids of its events. */
  record FoundRelation(String from, String relation, String to) {}

  /** Makes one that says nothing. */
  static Answer nothing(String name) {
    return new Answer(name, "", List.of(), List.of(), List.of());
  }

  /**
   * An event of the program's.
   *
   * @param start the first day or minute, or null where open
   * @param end the last day or minute, or null where open
   * @param basis how its time is known: {@code explicit}, {@code relative}, {@code dct}
   * @param placeText the words that name the place, or null
   * @param placeName the name of the place, or null
   */
  record FoundEvent(
      String id,
      Extent trigger,
      String text,
      String type,
      String realis,
      String polarity,
      @Nullable String start,
      @Nullable String end,
      String basis,
      List<String> agents,
      @Nullable String placeText,
      @Nullable String placeName) {
    FoundEvent {
      agents = List.copyOf(agents);
    }
  }

  static Answer from(DatedArticle dated) {
    return new Answer(
        dated.article().document(),
        dated.article().text(),
        times(dated, offsets(dated)),
        List.of(),
        List.of());
  }

  static Answer from(Extraction extraction) {
    CodePointOffsets offsets = offsets(extraction.dated());
    return new Answer(
        extraction.article().document(),
        extraction.article().text(),
        times(extraction.dated(), offsets),
        extraction.events().stream().map(timed -> event(timed, offsets)).toList(),
        extraction.relations().stream()
            .map(r -> new FoundRelation(r.from(), r.relation().name(), r.to()))
            .toList());
  }

  /** Returns the answers by the names that the gold has for them; of equals the last one counts. */
  static Map<String, Answer> byName(List<Answer> answers) {
    Map<String, Answer> byName = new LinkedHashMap<>();
    for (Answer answer : answers) {
      byName.put(name(answer.document), answer);
    }
    return byName;
  }

  /** Returns what the gold calls an article: {@code 000} for {@code libya/000_abc.txt}. */
  static String name(String document) {
    String file = document.substring(document.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String stem = dot < 0 ? file : file.substring(0, dot);
    int low = stem.indexOf('_');
    return low < 0 ? stem : stem.substring(0, low);
  }

  private static CodePointOffsets offsets(DatedArticle dated) {
    return CodePointOffsets.of(dated.article().text());
  }

  private static List<FoundTime> times(DatedArticle dated, CodePointOffsets offsets) {
    return dated.times().stream().map(time -> time(time, offsets)).toList();
  }

  private static FoundTime time(TimeExpression time, CodePointOffsets offsets) {
    return new FoundTime(
        extent(time.span(), offsets),
        time.text(),
        time.type().name(),
        time.value().timex(),
        time.rule());
  }

  private static FoundEvent event(TimedEvent timed, CodePointOffsets offsets) {
    Event event = timed.event();
    PlaceMention place = event.place();
    return new FoundEvent(
        event.id(),
        extent(event.trigger(), offsets),
        event.text(),
        event.type().name(),
        event.realis().name(),
        event.polarity().name(),
        timed.time().when().start(),
        timed.time().when().end(),
        timed.time().basis().label(),
        event.in(Role.AGENT).stream().map(Participant::text).toList(),
        place == null ? null : place.text(),
        place == null ? null : place.name());
  }

  private static Extent extent(Span span, CodePointOffsets offsets) {
    return Extent.of(offsets.codePoints(span.start()), offsets.codePoints(span.end()));
  }
}
