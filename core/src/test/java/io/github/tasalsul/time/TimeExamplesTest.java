package io.github.tasalsul.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.tasalsul.arabic.TsvTable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimeExamplesTest {
  private static final TimeFinder FINDER = TimeFinder.create();

  @ParameterizedTest(name = "{1} seen from {0}: {2}")
  @MethodSource("examples")
  void everyWordingGivesTheValue(String anchor, String expected, String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");

    List<TimeExpression> found = FINDER.find(text);

    assertThat(found).as(text).hasSize(1);
    TimeExpression time = found.get(0).seenFrom(LocalDate.parse(anchor));
    assertThat(time.text()).isEqualTo(text.substring(start, end));
    String mod = time.value().mod() == null ? "" : " " + time.value().mod();
    assertThat(time.value().timex() + mod).isEqualTo(expected);
    assertThat(time.rule()).isNotEmpty();
    assertThat(time.explanation(LocalDate.parse(anchor))).contains(time.rule());
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void lookAlikesGiveNothing(String text) {
    assertThat(FINDER.find(text)).isEmpty();
  }

  static Stream<Arguments> examples() throws IOException {
    return table().rows().stream()
        .flatMap(
            row ->
                Splitter.on('|')
                    .splitToStream(row.required("texts"))
                    .map(text -> Arguments.of(row.get("anchor"), row.get("value"), text)));
  }

  private static TsvTable table() throws IOException {
    try (Reader in = open("examples.tsv")) {
      return TsvTable.parse("examples.tsv", in);
    }
  }

  static Stream<String> lookAlikes() throws IOException {
    try (Reader in = open("look-alikes.txt")) {
      return com.google.common.io.CharStreams.readLines(in).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList()
          .stream();
    }
  }

  private static Reader open(String name) {
    return new InputStreamReader(TimeExamplesTest.class.getResourceAsStream(name), UTF_8);
  }
}
