package io.github.tasalsul;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.event.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads news that names nobody (prices, floods, judgments, an epidemic): it must not be taken for a
 * text that explains or advises, of which no event is kept.
 */
class ImpersonalNewsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("tasalsul.testdata", "../testdata")).resolve("impersonal-news");

  @ParameterizedTest
  @CsvSource({
    "economy-markets.txt, ECONOMY, 10",
    "weather-disaster.txt, DISASTER, 6",
    "court-circular.txt, TRIAL, 6",
    "epidemic.txt, DISASTER, 3"
  })
  void newsOfNobodyKeepsItsEvents(String file, EventType type, int atLeast) throws IOException {
    String text = Files.readString(FOLDER.resolve(file), UTF_8);

    List<EventType> found =
        Pipeline.extract(text, LocalDate.of(2023, 3, 15)).events().stream()
            .map(event -> event.event().type())
            .filter(type::equals)
            .toList();

    assertThat(found).hasSizeGreaterThanOrEqualTo(atLeast);
  }
}
