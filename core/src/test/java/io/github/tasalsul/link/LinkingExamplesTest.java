package io.github.tasalsul.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.Pipeline;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.arabic.TsvTable.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The times that a careful reader gives the events of short news texts, from a table. */
class LinkingExamplesTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2023, 3, 15);

  static Stream<Row> examples() throws IOException {
    return rows().stream();
  }

  private static List<Row> rows() throws IOException {
    String name = "linking-examples.tsv";
    try (InputStream in = LinkingExamplesTest.class.getResourceAsStream(name)) {
      return TsvTable.parse(name, new InputStreamReader(in, UTF_8)).rows();
    }
  }

  @Test
  void thereAreManyAndOfEveryBasis() throws IOException {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(75);
    assertThat(rows()).extracting(row -> row.get("basis")).contains("EXPLICIT", "RELATIVE", "DCT");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void anEventHasTheTimeThatAReaderGivesIt(Row row) {
    String text = row.required("text").replace('¶', '\n');
    List<TimedEvent> found =
        Pipeline.extract(text, WEDNESDAY).events().stream()
            .filter(e -> e.event().text().equals(row.required("trigger")))
            .toList();

    assertThat(found).as(text).isNotEmpty();
    EventTime time = found.get(0).time();
    assertThat(time.when().edtf()).as(text + ": " + time.why()).isEqualTo(row.get("edtf"));
    assertThat(time.basis().name()).as(text + ": " + time.why()).isEqualTo(row.get("basis"));
  }
}
