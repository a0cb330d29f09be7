package io.github.tasalsul;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.TimedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads texts that tell no events: a recipe, a weather report, the outline of a life, a manual.
 * What is found in them is wrong; the ceilings lie a little over what is found.
 */
class NoEventsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("tasalsul.testdata", "../testdata")).resolve("no-events");

  private static final List<Event> FOUND = new ArrayList<>();
  private static int words;

  @BeforeAll
  static void readThem() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file, UTF_8);
        words += text.split("\\s+").length;
        Pipeline.extract(text, LocalDate.of(2023, 3, 15)).events().stream()
            .map(TimedEvent::event)
            .forEach(FOUND::add);
      }
    }
  }

  @Test
  void theTextsAreLongEnoughToShowSomething() {
    assertThat(words).isGreaterThan(2250);
  }

  @Test
  void fewEventsAreSeenWhereThereAreNone() {
    assertThat(FOUND).extracting(e -> e.text() + " " + e.type()).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void fewerStillAreToldAsFacts() {
    assertThat(FOUND.stream().filter(NoEventsTest::isFact))
        .extracting(e -> e.text() + " " + e.type())
        .hasSizeLessThanOrEqualTo(8);
  }

  private static boolean isFact(Event event) {
    return event.polarity() == Polarity.POS
        && (event.realis() == Realis.ACTUAL || event.realis() == Realis.ONGOING);
  }
}
