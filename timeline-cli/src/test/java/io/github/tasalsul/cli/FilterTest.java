package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--type | ATACK | --type ATACK is not known; the nearest is ATTACK",
        "--type | MEET,ATACK | --type ATACK is not known; the nearest is ATTACK",
        "--type | قصف | --type قصف is not known; there are MEET, TRAVEL, ",
        "--status | plannd | --status plannd is not known; the nearest is PLANNED",
        "--status | happy | --status happy is not known; there are ACTUAL, ONGOING, PLANNED, ",
        "--since | someday | --since someday is no day; write it as 2020-02-19",
        "--until | 2020-13 | --until 2020-13 is no day; write it as 2020-02-19",
        "--top | 0 | --top 0 is too few; one is the least",
        "--top | many | Invalid value for option '--top': 'many' is not an int",
        "--min-mentions | -1 | --min-mentions -1 is too few; one is the least",
        "--actor | '.' | --actor '.' is no name; it needs a letter",
      })
  void a_value_that_makes_no_sense_is_one_line(String option, String value, String problem)
      throws IOException {
    Cli cli = new Cli(folder).file("a.txt", Cli.ARTICLE);

    int status = cli.run("build", option, value, "a.txt");

    assertThat(status).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).singleElement().asString().startsWith("timeline build: " + problem);
  }

  @Test
  void days_that_leave_nothing_between_them_are_refused() throws IOException {
    Cli cli = new Cli(folder).file("a.txt", Cli.ARTICLE);

    assertThat(cli.run("build", "--since", "2020-02", "--until", "2020-01", "a.txt")).isEqualTo(2);
    assertThat(cli.err()).singleElement().asString().contains("--since 2020-02 lies after");
  }

  @Test
  void good_values_are_taken_in_small_letters_in_lists_and_one_by_one() throws IOException {
    Cli cli = new Cli(folder).file("a.txt", Cli.ARTICLE);

    assertThat(
            cli.run(
                "build",
                "--type",
                "attack,take-control",
                "--type",
                "MEET",
                "--status",
                "actual,denied",
                "--since",
                "2020",
                "--until",
                "yesterday",
                "--actor",
                "حفتر",
                "--place",
                "LY",
                "--top",
                "3",
                "a.txt"))
        .isZero();
    assertThat(cli.err()).isEmpty();
  }
}
