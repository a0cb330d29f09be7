package io.github.tasalsul.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code timeline completion}: what makes a shell complete commands and options. */
@Command(
    name = "completion",
    description =
        "Print the script with which a shell completes commands, options and their values.",
    footer = {
      "",
      "Examples:",
      "  timeline completion bash > ~/.local/share/bash-completion/completions/timeline",
      "  timeline completion zsh > ~/.timeline-completion.zsh   # and 'source' it in ~/.zshrc",
      "  timeline completion fish > ~/.config/fish/completions/timeline.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  private enum Shell {
    BASH,
    ZSH,
    FISH
  }

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private @Nullable String shell;

  private final World world;
  private @Nullable CommandSpec spec;

  CompletionCommand(World world) {
    this.world = world;
  }

  @Spec
  void spec(CommandSpec newSpec) {
    spec = newSpec;
  }

  @Override
  public Integer call() {
    CommandLine command = requireNonNull(spec, "picocli sets the command").commandLine();
    String typed = requireNonNull(shell, "picocli wants it");
    Shell asked = new Choices(command).of("SHELL", typed, Shell.values());
    CommandLine timeline = command.getParent();
    String script =
        asked == Shell.FISH
            ? FishCompletion.of(timeline.getCommandSpec())
            : AutoComplete.bash(timeline.getCommandName(), timeline);
    Messages messages = new Messages(world.err(), false, false);
    return new Output(world, messages).write(null, out -> out.append(script))
        ? ExitCode.DONE
        : ExitCode.FAILED;
  }
}
