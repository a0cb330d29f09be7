package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalTest {
  private static final String TIMES =
      "gold=1 system=0 precision=0.000 recall=0.000 strict_f1=0.000 relaxed_f1=0.000 type_f1=0.000"
          + " value_f1=0.000 strict_value_f1=0.000\n";

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void an_article_and_its_gold() throws IOException {
    cli =
        new Cli(folder)
            .file("000_a.txt", Cli.ARTICLE)
            .file(
                "gold/000.json",
                """
                {"events": [], "timexes": [{"start": 0, "end": 12, "text": "أمس الثلاثاء",
                  "type": "DATE", "value": "2020-02-18"}]}
                """);
  }

  @Test
  void the_figures_are_one_line() {
    assertThat(cli.run("eval", "times", "gold", "000_a.txt")).isZero();
    assertThat(cli.out()).isEqualTo(TIMES);
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void errors_stand_before_the_figures() {
    assertThat(cli.run("eval", "times", "gold", "000_a.txt", "--errors")).isZero();
    assertThat(cli.out()).isEqualTo("000\tmissed\tgold «أمس الثلاثاء» DATE 2020-02-18\n" + TIMES);
  }

  @Test
  void the_report_is_written_beside_the_figures() throws IOException {
    assertThat(cli.run("eval", "times", "gold", "--report", "r.md", "000_a.txt")).isZero();
    assertThat(cli.out()).isEqualTo(TIMES);
    assertThat(Files.readString(folder.resolve("r.md")))
        .startsWith("# Accuracy: times\n")
        .contains("<b>أمس الثلاثاء</b> قصفت قوات حفتر ميناء طرابلس");
  }

  @Test
  void a_report_that_cannot_be_written_fails() {
    assertThat(cli.run("eval", "times", "gold", "--report", "no/r.md", "000_a.txt")).isEqualTo(3);
    assertThat(cli.err()).hasSize(1).element(0).asString().startsWith("no/r.md: cannot be written");
  }

  @Test
  void gold_without_an_input_is_warned_of() throws IOException {
    cli.file("b.txt", Cli.ARTICLE);
    assertThat(cli.run("eval", "times", "gold", "b.txt")).isZero();
    assertThat(cli.err())
        .containsExactly("gold: 000 is not among the inputs; all of it counts as missed");
  }

  @Test
  void an_input_that_cannot_be_read_costs_no_other() throws IOException {
    assertThat(cli.run("eval", "times", "gold", "no.txt", "000_a.txt")).isEqualTo(1);
    assertThat(cli.out()).isEqualTo(TIMES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eval spelling gold 000_a.txt"
            + " | spelling is not measured; there are times, events and merge",
        "eval times none 000_a.txt | none: cannot be read; no such file or folder",
        "eval merge gold 000_a.txt" + " | gold: has no timeline.json; merge is scored against it",
        "eval times gold | Missing required parameter: 'INPUT'",
      })
  void wrong_usage_is_one_line_and_nothing_is_done(String arguments, String line) {
    assertThat(cli.run(arguments.split(" "))).isEqualTo(2);
    assertThat(cli.err()).containsExactly("timeline eval: " + line + "; see timeline eval --help");
    assertThat(cli.out()).isEmpty();
  }
}
