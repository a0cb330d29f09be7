package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the manual pages into {@code target/man}, and looks whether they tell every option. */
class ManPagesTest {
  private static final Path FOLDER = Path.of("target", "man");

  private static CommandSpec timeline() {
    World world =
        new World(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            false,
            false,
            0,
            Map.of(),
            Clock.systemUTC(),
            FOLDER,
            1,
            TypedDays.isoOr((typed, today) -> java.util.Optional.empty()),
            Cli::engine);
    Messages messages = new Messages(new ByteArrayOutputStream(), false, false);
    return new Main(world).commandLine(messages).getCommandSpec();
  }

  @Test
  void there_is_a_page_for_every_command_that_tells_every_option() throws IOException {
    CommandSpec timeline = timeline();
    Files.createDirectories(FOLDER);

    int status =
        ManPageGenerator.generateManPage(FOLDER.toFile(), null, new boolean[0], true, timeline);

    assertThat(status).isZero();
    assertThat(FOLDER.resolve("timeline.adoc")).content().contains("= timeline(1)", "demo");
    for (Map.Entry<String, CommandLine> command : timeline.subcommands().entrySet()) {
      String page = Files.readString(FOLDER.resolve("timeline-" + command.getKey() + ".adoc"));
      for (OptionSpec option : command.getValue().getCommandSpec().options()) {
        assertThat(page).contains("*" + option.longestName() + "*");
      }
    }
  }
}
