package io.github.tasalsul.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tasalsul.Pipeline;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the whole pipeline on the sentences of {@code quantity-examples.tsv}. */
class QuantityExamplesTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 15);
  private static final String FILE = "quantity-examples.tsv";

  private static List<TsvTable.Row> rows() throws IOException {
    try (InputStream in = QuantityExamplesTest.class.getResourceAsStream(FILE)) {
      return TsvTable.parse(FILE, new InputStreamReader(in, UTF_8)).rows();
    }
  }

  @TestFactory
  Stream<DynamicTest> eachSentenceSaysHowMany() throws IOException {
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.get("sentence"), () -> check(row)));
  }

  @Test
  void thereAreManySentencesOfManyCountries() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(34);
    assertThat(rows().stream().map(row -> row.get("region")).distinct().count()).isGreaterThan(15);
  }

  private static void check(TsvTable.Row row) {
    String sentence = row.required("sentence");
    List<Event> events =
        Pipeline.extract(sentence, DAY).events().stream().map(TimedEvent::event).toList();
    String found =
        events.stream()
            .flatMap(event -> event.quantities().stream().map(q -> told(event, q)))
            .collect(joining(" | "));
    assertThat(found.isEmpty() ? "none" : found).isEqualTo(row.required("quantities"));
    for (Event event : events) {
      for (Quantity quantity : event.quantities()) {
        Span span = quantity.span();
        assertThat(sentence.substring(span.start(), span.end())).isEqualTo(quantity.text());
      }
    }
  }

  private static String told(Event event, Quantity q) {
    return event.text()
        + " "
        + q.kind().label()
        + " "
        + bound(q.from())
        + ".."
        + bound(q.to())
        + " "
        + (q.mod() == null ? "-" : q.mod())
        + " "
        + (q.who() == null ? "-" : q.who());
  }

  private static String bound(@Nullable Long bound) {
    return bound == null ? "*" : bound.toString();
  }

  @Test
  void aQuantityWithoutABoundIsRefused() {
    Span span = new Span(0, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity(Quantity.Kind.KILLED, null, null, null, null, span, "قتلى"))
        .withMessageContaining("قتلى");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity(Quantity.Kind.KILLED, 3L, 2L, null, null, span, "قتلى"))
        .withMessageContaining("3 to 2");
  }
}
