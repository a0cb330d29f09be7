package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void bash_and_zsh_know_commands_options_and_values(String shell) {
    Cli cli = new Cli(folder);
    assertThat(cli.run("completion", shell)).isZero();
    assertThat(cli.out())
        .contains("complete -F _complete_timeline", "build", "--month-names", "maghreb", "geojson");
  }

  @Test
  void fish_knows_commands_options_and_values() {
    Cli cli = new Cli(folder);
    assertThat(cli.run("completion", "fish")).isZero();
    assertThat(cli.out())
        .contains("complete -c timeline -n __fish_use_subcommand -f -a build -d 'Build one merged")
        .contains("-n '__fish_seen_subcommand_from build' -l color -x -a 'auto always never'")
        .contains("-s o -l output -r -d 'Write to FILE")
        .contains("-l evidence -d 'Put under each entry");
  }

  @Test
  void another_shell_is_refused() {
    Cli cli = new Cli(folder);
    assertThat(cli.run("completion", "csh")).isEqualTo(2);
    assertThat(cli.err())
        .containsExactly(
            "timeline completion: SHELL csh is not known; there are bash, zsh, fish; see timeline"
                + " completion --help");
  }
}
