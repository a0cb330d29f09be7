package io.github.tasalsul.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script of fish, which picocli does not write. */
final class FishCompletion {
  private FishCompletion() {}

  /** Returns the script of a command with commands in it. */
  static String of(CommandSpec command) {
    StringBuilder script = new StringBuilder();
    String name = command.name();
    script.append("# Completion of ").append(name).append(" for fish.\n");
    for (Map.Entry<String, CommandLine> one : command.subcommands().entrySet()) {
      CommandSpec spec = one.getValue().getCommandSpec();
      script.append("complete -c ").append(name).append(" -n __fish_use_subcommand -f -a ");
      script.append(one.getKey()).append(" -d ").append(quoted(spec.usageMessage().description()));
      script.append('\n');
      for (OptionSpec option : spec.options()) {
        option(name, one.getKey(), option, script);
      }
    }
    return script.toString();
  }

  private static void option(String name, String command, OptionSpec option, StringBuilder script) {
    script.append("complete -c ").append(name);
    script.append(" -n '__fish_seen_subcommand_from ").append(command).append('\'');
    for (String form : option.names()) {
      boolean isLong = form.startsWith("--");
      script.append(isLong ? " -l " : " -s ").append(form.substring(isLong ? 2 : 1));
    }
    Iterable<String> values = option.completionCandidates();
    if (values != null) {
      script.append(" -x -a '").append(String.join(" ", values)).append('\'');
    } else if (option.arity().max() > 0) {
      script.append(" -r");
    }
    script.append(" -d ").append(quoted(option.description())).append('\n');
  }

  /** Returns the first sentence of a description as fish quotes it. */
  private static String quoted(String[] description) {
    String text = String.join(" ", description);
    int end = text.indexOf(". ");
    String sentence = end < 0 ? text.replaceFirst("\\.$", "") : text.substring(0, end);
    return "'" + sentence.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
