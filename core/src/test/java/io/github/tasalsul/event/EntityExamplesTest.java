package io.github.tasalsul.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.Pipeline;
import io.github.tasalsul.arabic.TsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the whole pipeline on the texts of {@code entity-examples.tsv}. */
class EntityExamplesTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 15);
  private static final String FILE = "entity-examples.tsv";

  private static List<TsvTable.Row> rows() throws IOException {
    try (InputStream in = EntityExamplesTest.class.getResourceAsStream(FILE)) {
      return TsvTable.parse(FILE, new InputStreamReader(in, UTF_8)).rows();
    }
  }

  @TestFactory
  Stream<DynamicTest> eachMentionGetsTheFullestNameOfItsText() throws IOException {
    return rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("mention") + ": " + row.get("text"), () -> check(row)));
  }

  @Test
  void thereAreManyTexts() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(24);
  }

  private static void check(TsvTable.Row row) {
    List<Participant> all =
        Pipeline.extract(row.required("text").replace("¶", "\n"), DAY).events().stream()
            .flatMap(timed -> timed.event().participants().stream())
            .toList();
    String mention = row.required("mention");
    Participant last =
        all.stream().filter(p -> p.text().equals(mention)).reduce((a, b) -> b).orElse(null);
    assertThat(last).as("«%s» among %s", mention, all).isNotNull();
    assertThat(last.entity() + ", " + last.kind().label())
        .isEqualTo(row.required("entity") + ", " + row.required("kind"));
  }
}
