package io.github.tasalsul.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.tasalsul.Pipeline;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the whole pipeline on the sentences of {@code event-examples.tsv} and {@code no-events.tsv};
 * both files say what their columns hold.
 */
class EventExamplesTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 15);
  private static final String ANY = "*";
  private static final String NONE = "-";

  private final Map<String, Extraction> known = new HashMap<>();

  private static List<TsvTable.Row> rows(String file) throws IOException {
    try (InputStream in = EventExamplesTest.class.getResourceAsStream(file)) {
      return TsvTable.parse(file, new InputStreamReader(in, UTF_8)).rows();
    }
  }

  private Extraction extract(String cell) {
    return known.computeIfAbsent(cell, c -> Pipeline.extract(c.replace("¶", "\n"), DAY));
  }

  @TestFactory
  Stream<DynamicTest> eachSentenceTellsItsEvent() throws IOException {
    return rows("event-examples.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("kind") + ", " + row.get("trigger") + ": " + row.get("sentence"),
                    () -> check(row)));
  }

  @TestFactory
  Stream<DynamicTest> whatOnlyLooksLikeAnEventGivesNone() throws IOException {
    return rows("no-events.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("sentence"),
                    () ->
                        assertThat(extract(row.required("sentence")).events())
                            .extracting(e -> e.event().text() + " " + e.event().type())
                            .isEmpty()));
  }

  @Test
  void thereAreManySentencesOfEveryKind() throws IOException {
    Map<String, Long> kinds =
        rows("event-examples.tsv").stream()
            .collect(Collectors.groupingBy(row -> row.get("kind"), Collectors.counting()));

    assertThat(kinds.values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(59);
    assertThat(kinds).hasSizeGreaterThan(11);
  }

  private void check(TsvTable.Row row) {
    Extraction found = extract(row.required("sentence"));
    List<String> triggers = alternatives(row.required("trigger"));
    List<Event> events =
        found.events().stream()
            .map(TimedEvent::event)
            .filter(event -> triggers.contains(event.text()))
            .toList();
    assertThat(events)
        .as(
            "events «%s» among %s",
            triggers, found.events().stream().map(e -> e.event().text()).toList())
        .isNotEmpty();
    List<String> wrong = new ArrayList<>();
    for (Event event : events) {
      List<String> problems = problems(row, event);
      if (problems.isEmpty()) {
        return;
      }
      wrong.addAll(problems);
    }
    assertThat(wrong).as("%s", events).isEmpty();
  }

  private static List<String> problems(TsvTable.Row row, Event event) {
    List<String> problems = new ArrayList<>();
    require(problems, row, "type", event.type().name());
    require(problems, row, "realis", event.realis().name());
    require(problems, row, "polarity", event.polarity().name());
    names(problems, row, "agent", event.in(Role.AGENT));
    names(problems, row, "patient", event.in(Role.PATIENT));
    PlaceMention place = event.place();
    holds(problems, row, "place", place == null ? NONE : place.text());
    Attribution source = event.source();
    holds(problems, row, "source", source == null ? NONE : source.text());
    return problems;
  }

  private static void require(List<String> problems, TsvTable.Row row, String column, String is) {
    List<String> right = alternatives(row.required(column));
    if (!right.contains(ANY) && !right.contains(is)) {
      problems.add(column + " " + is + ", not " + right);
    }
  }

  private static void holds(List<String> problems, TsvTable.Row row, String column, String is) {
    List<String> right = alternatives(row.required(column));
    if (!right.contains(ANY) && right.stream().noneMatch(is::contains)) {
      problems.add(column + " " + is + ", not " + right);
    }
  }

  /** The expected names stand at the beginning of the found ones, one for one. */
  private static void names(
      List<String> problems, TsvTable.Row row, String column, List<Participant> found) {
    String right = row.required(column);
    if (right.equals(ANY)) {
      return;
    }
    for (String alternative : alternatives(right)) {
      List<String> names =
          alternative.equals(NONE) ? List.of() : Splitter.on('+').splitToList(alternative);
      boolean all =
          names.size() == found.size()
              && names.stream().allMatch(n -> found.stream().anyMatch(p -> p.text().startsWith(n)));
      if (all) {
        return;
      }
    }
    problems.add(column + " " + found.stream().map(Participant::text).toList() + ", not " + right);
  }

  private static List<String> alternatives(String cell) {
    return Splitter.on('/').splitToList(cell);
  }
}
