package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  @TempDir private Path folder;

  @Test
  void it_shows_a_timeline_and_what_to_try_next() {
    Cli cli = new Cli(folder);
    assertThat(cli.run("demo")).isZero();
    assertThat(cli.out())
        .contains("3 articles (3 dated)", "water-2.txt  2023-03-08 (given)", "What to try next:")
        .contains("timeline render --format csv water.json");
  }

  @Test
  void its_articles_may_be_saved_and_built_from() {
    Cli cli = new Cli(folder);
    assertThat(cli.run("demo", "--save", "water/")).isZero();
    assertThat(folder.resolve("water/water-1.txt")).content().startsWith("افتتاح مؤتمر");

    assertThat(cli.run("build", "--dates", "water/dates.tsv", "water/")).isZero();
    assertThat(cli.out()).contains("3 articles (3 dated)");
    assertThat(cli.err()).isEmpty();
  }
}
