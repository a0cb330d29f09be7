package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultsTest {
  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void a_saved_timeline() throws IOException {
    try (InputStream in = DefaultsTest.class.getResourceAsStream("story.json")) {
      cli = new Cli(folder).file("story.json", in.readAllBytes());
    }
    cli.environment("HOME", folder.toString());
  }

  private String render(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "render";
    System.arraycopy(more, 0, arguments, 1, more.length);
    arguments[more.length + 1] = "story.json";
    assertThat(cli.run(arguments)).as(String.join("\n", cli.err())).isZero();
    return cli.out();
  }

  @Test
  void what_is_typed_goes_before_the_environment_and_that_before_the_file() throws IOException {
    assertThat(render()).contains("Articles:");

    cli.file(".config/tasalsul/timeline.properties", "# mine\nlang = ar\ndates = none.tsv\n");
    assertThat(render()).contains("المقالات:");

    cli.environment("TIMELINE_LANG", "en");
    assertThat(render()).contains("Articles:");

    assertThat(render("--lang", "ar")).contains("المقالات:");
    assertThat(render("--lang=ar")).contains("المقالات:");
  }

  @Test
  void a_flag_may_be_settled_and_typed_as_well() {
    cli.environment("TIMELINE_EVIDENCE", "true");
    assertThat(render()).contains("    port.txt: ");
    assertThat(render("--evidence")).contains("    port.txt: ");
    cli.environment("TIMELINE_EVIDENCE", "false");
    assertThat(render()).doesNotContain("    port.txt: ");
  }

  @Test
  void the_file_may_be_named_or_lie_where_XDG_says() throws IOException {
    cli.file("mine.properties", "month-names = levant\n")
        .file("x/tasalsul/timeline.properties", "lang=ar");
    assertThat(render("--config", "mine.properties", "--lang", "ar")).contains("18 شباط 2020");
    cli.environment("XDG_CONFIG_HOME", folder.resolve("x").toString());
    assertThat(render()).contains("المقالات:");
    cli.environment("TIMELINE_CONFIG", "mine.properties");
    assertThat(render("--lang", "ar")).contains("18 شباط 2020");
  }

  @Test
  void a_wrong_name_in_the_file_is_one_line_with_the_nearest() throws IOException {
    cli.file("mine.properties", "lagn = ar\n");
    assertThat(cli.run("render", "--config", "mine.properties", "story.json")).isEqualTo(2);
    assertThat(cli.err())
        .containsExactly(
            "timeline render: "
                + folder.resolve("mine.properties")
                + ": lagn is not known; did you mean lang?; see timeline render --help");
  }

  @Test
  void a_file_that_is_not_there_is_one_line() {
    assertThat(cli.run("render", "--config", "no.properties", "story.json")).isEqualTo(2);
    assertThat(cli.err())
        .singleElement()
        .asString()
        .contains("no.properties: cannot be read; no such file or folder");
  }

  @Test
  void a_wrong_name_in_the_environment_is_told_and_left_aside() {
    cli.environment("TIMELINE_LAGN", "ar");
    assertThat(render()).contains("Articles:");
    assertThat(cli.err())
        .containsExactly("TIMELINE_LAGN: is no option of timeline; it is left aside");
  }

  @Test
  void a_flag_that_is_neither_true_nor_false_is_refused() {
    cli.environment("TIMELINE_EVIDENCE", "perhaps");
    assertThat(cli.run("render", "story.json")).isEqualTo(2);
    assertThat(cli.err())
        .singleElement()
        .asString()
        .contains("evidence = perhaps is neither true nor false");
  }

  @Test
  void help_is_given_whatever_is_settled() throws IOException {
    cli.file(".config/tasalsul/timeline.properties", "nonsense = 1\n");
    assertThat(cli.run("render", "--help")).isZero();
    assertThat(cli.out()).contains("--config=FILE");
  }
}
