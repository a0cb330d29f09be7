package io.github.tasalsul.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.text.Span;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the tables of examples, one a kind: the article's date, the value, then every wording that
 * gives it with the expression in [brackets]. Several expressions of one wording stand beside
 * several values, parted by {@code &}.
 */
class TimeExamplesTest {
  private static final TimeFinder FINDER = TimeFinder.create();

  private static final ImmutableList<String> KINDS =
      ImmutableList.of(
          "anchored",
          "clock",
          "dates",
          "days",
          "durations",
          "hijri",
          "mixed",
          "news",
          "parts",
          "sets",
          "vague",
          "weekdays",
          "years");

  @ParameterizedTest(name = "{2} seen from {0} is {1}")
  @MethodSource("examples")
  void everyWordingGivesTheValue(String anchor, String expected, String marked) {
    LocalDate date = LocalDate.parse(anchor);
    List<Span> spans = new ArrayList<>();
    String text = unmark(marked, spans);

    List<TimeExpression> found =
        FINDER.find(text).stream().map(time -> time.seenFrom(date)).toList();

    assertThat(found).as(text).extracting(TimeExpression::span).isEqualTo(spans);
    assertThat(found)
        .extracting(TimeExamplesTest::valueAndMod)
        .isEqualTo(Splitter.on(" & ").splitToList(expected));
    for (TimeExpression time : found) {
      assertThat(time.explanation(date)).contains(time.rule());
    }
  }

  private static String valueAndMod(TimeExpression time) {
    TimeValue value = time.value();
    String all = value.timex() + (value.mod() == null ? "" : " " + value.mod());
    if (value instanceof TimeValue.Recurring set) {
      all += set.quant() == null ? "" : " " + set.quant();
      all += set.freq() == null ? "" : " " + set.freq();
    }
    return all;
  }

  /** Returns the text without brackets, and adds what stood in them to {@code spans}. */
  private static String unmark(String marked, List<Span> spans) {
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        start = text.length();
      } else if (c == ']') {
        spans.add(new Span(start, text.length()));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void lookAlikesGiveNothing(String text) {
    assertThat(FINDER.find(text)).isEmpty();
  }

  @Test
  void theTablesAreReadWhole() {
    assertThat(examples()).hasSizeGreaterThan(1900);
    assertThat(lookAlikes()).hasSizeGreaterThan(480);
  }

  static Stream<Arguments> examples() {
    return KINDS.stream()
        .flatMap(kind -> table("examples/" + kind + ".tsv").rows().stream())
        .flatMap(
            row ->
                Splitter.on('|')
                    .splitToStream(row.required("texts"))
                    .map(text -> Arguments.of(row.get("anchor"), row.get("value"), text)));
  }

  private static TsvTable table(String name) {
    try (Reader in = open(name)) {
      return TsvTable.parse(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> lookAlikes() {
    try (Reader in = open("look-alikes.txt")) {
      return CharStreams.readLines(in).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(String name) {
    return new InputStreamReader(TimeExamplesTest.class.getResourceAsStream(name), UTF_8);
  }
}
