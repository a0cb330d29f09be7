package io.github.tasalsul.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.dating.DatingOptions;
import io.github.tasalsul.json.TimelineReader;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  private static final String ESCAPE = "\u001b";
  private static final String ISOLATE = "\u2067";

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void an_article() throws IOException {
    cli = new Cli(folder).file("a.txt", Cli.ARTICLE);
  }

  private static Timeline story() {
    try (Reader reader =
        new InputStreamReader(
            requireNonNull(TerminalTest.class.getResourceAsStream("story.json")), UTF_8)) {
      return TimelineReader.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Engine telling(DatingOptions dating) {
    return Cli.telling(Cli.engine(dating), story());
  }

  private String build(String arguments) {
    String[] all = ("build " + arguments + " a.txt").replaceAll(" +", " ").split(" ");
    assertThat(cli.run(TerminalTest::telling, all)).as(String.join("\n", cli.err())).isZero();
    return cli.out();
  }

  @Test
  void on_a_terminal_lines_are_as_wide_as_it_is_with_headings_colours_and_isolates() {
    String shown = build("");
    assertThat(shown).doesNotContain(ESCAPE).doesNotContain(ISOLATE);

    cli.outOnTerminal(60);
    String onTerminal = build("");

    assertThat(onTerminal).contains(ESCAPE, ISOLATE, "Tuesday 18 February 2020");
    assertThat(onTerminal.replaceAll(ESCAPE + "\\[[0-9;]*m", "").lines())
        .allMatch(line -> Cells.of(line) <= 60);
  }

  @Test
  void a_terminal_of_unknown_width_is_taken_for_80_cells_wide() {
    cli.outOnTerminal(0);
    assertThat(build("--explain").replaceAll(ESCAPE + "\\[[0-9;]*m", "").lines())
        .allMatch(line -> Cells.of(line) <= 80)
        .anyMatch(line -> Cells.of(line) > 60);
  }

  @Test
  void a_file_is_plain_even_where_somebody_watches() {
    String plain = build("");
    cli.outOnTerminal(60);
    build("-o out.txt");
    assertThat(folder.resolve("out.txt")).hasContent(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "true, '', auto, true",
    "true, 1, auto, false",
    "true, 1, always, true",
    "true, '', never, false",
    "false, '', auto, false",
    "false, '', always, true",
  })
  void colours_are_for_terminals_unless_the_user_says_otherwise(
      boolean terminal, String noColour, String option, boolean coloured) {
    cli.environment("NO_COLOR", noColour);
    if (terminal) {
      cli.outOnTerminal(80);
    }
    assertThat(build("--color " + option).contains(ESCAPE)).isEqualTo(coloured);
  }

  @ParameterizedTest
  @CsvSource({
    "true, auto, true",
    "true, none, false",
    "false, auto, false",
    "false, isolate, true",
  })
  void isolates_are_for_terminals_unless_the_user_says_otherwise(
      boolean terminal, String option, boolean isolated) {
    if (terminal) {
      cli.outOnTerminal(80);
    }
    assertThat(build("--bidi " + option).contains(ISOLATE)).isEqualTo(isolated);
  }

  @Test
  void text_speaks_Arabic_on_request_and_writes_dates_out_as_the_user_wants() {
    assertThat(build("--lang ar")).contains("الثلاثاء 18 فبراير 2020", "هجوم", "المقالات:");
    assertThat(build("--lang ar --month-names levant --digits arabic"))
        .contains("الثلاثاء ١٨ شباط ٢٠٢٠");
    assertThat(build("--calendar hijri")).contains("24 Jumada al-Akhira 1441 AH");
  }

  @Test
  void evidence_puts_the_sentences_under_the_entries() {
    assertThat(build("--evidence"))
        .contains("    port.txt: قصفت قوات حفتر أمس الثلاثاء ميناء طرابلس");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--color blue | --color blue is not known; there are auto, always, never",
        "--bidi rtl | --bidi rtl is not known; there are auto, isolate, none",
        "--lang fr | --lang fr is not known; there are ar, en",
        "--digits roman | --digits roman is not known; there are western, arabic",
      })
  void a_value_that_is_not_known_is_refused_with_those_that_are(String option, String line) {
    assertThat(cli.run(("build " + option + " a.txt").split(" "))).isEqualTo(2);
    assertThat(cli.err())
        .containsExactly("timeline build: " + line + "; see timeline build --help");
  }
}
