package io.github.tasalsul.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one line what is wrong with a call: {@code --dtes is not known; did you mean --dates?}.
 */
final class WrongUsage {
  private static final String DASHES = "--";

  private WrongUsage() {}

  /** Returns the line. */
  static String line(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched.getUnmatched().get(0), e.getCommandLine());
    }
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static String unmatched(String typed, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    if (typed.startsWith("-")) {
      String option = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
      return option + " is not known" + didYouMean(nearestOption(option, spec));
    } else if (!spec.subcommands().isEmpty()) {
      Collection<String> commands = spec.subcommands().keySet();
      return typed + " is no command" + didYouMean(Nearest.to(typed, commands));
    }
    return typed + " is one argument too many";
  }

  private static Optional<String> nearestOption(String typed, CommandSpec spec) {
    List<String> known =
        spec.options().stream()
            .map(option -> option.longestName())
            .filter(name -> name.startsWith(DASHES))
            .map(name -> name.substring(DASHES.length()))
            .toList();
    return Nearest.to(typed.replaceFirst("^-+", ""), known).map(name -> DASHES + name);
  }

  private static String didYouMean(Optional<String> nearest) {
    return nearest.map(name -> "; did you mean " + name + "?").orElse("");
  }
}
