package io.github.tasalsul.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.tasalsul.Pipeline;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.link.TimedEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the pipeline on the sentences of {@code realis-examples.tsv}, which says what it holds. */
class RealisExamplesTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 15);
  private static final Splitter ALTERNATIVES = Splitter.on('/');

  @TestFactory
  Stream<DynamicTest> whatIsDeniedPlannedOrPossibleIsNoFact() throws IOException {
    try (InputStream in = RealisExamplesTest.class.getResourceAsStream("realis-examples.tsv")) {
      return TsvTable.parse("realis-examples.tsv", new InputStreamReader(in, UTF_8)).rows().stream()
          .map(
              row ->
                  DynamicTest.dynamicTest(
                      row.required("rule") + ": " + row.required("sentence"), () -> check(row)));
    }
  }

  private static void check(TsvTable.Row row) {
    List<String> triggers = ALTERNATIVES.splitToList(row.required("trigger"));
    List<Event> events =
        Pipeline.extract(row.required("sentence"), DAY).events().stream()
            .map(TimedEvent::event)
            .filter(event -> triggers.contains(event.text()))
            .toList();
    assertThat(events).as("events with the trigger").isNotEmpty();
    for (Event event : events) {
      assertOneOf(row.required("realis"), event.realis().name());
      assertOneOf(row.required("polarity"), event.polarity().name());
    }
  }

  private static void assertOneOf(String right, String is) {
    if (!right.equals("*")) {
      assertThat(is).isIn(ALTERNATIVES.splitToList(right));
    }
  }
}
