package io.github.tasalsul.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code timeline}: the command that holds the others. */
@Command(
    name = "timeline",
    description = {
      "Arabic news in, one dated timeline out, each date with its evidence.",
      "",
      "  timeline build articles/                              the timeline of a folder",
      "  timeline build --format json -o story.json articles/  the same, to keep and to render",
      "  timeline tag --date 2020-02-19 article.txt            the times in one article",
      ""
    },
    versionProvider = TimelineCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  timeline demo",
      "  timeline date articles/",
      "  timeline render --format csv -o story.csv story.json",
      "",
      "Exit status: 0 all inputs done, 1 some could not be processed, 2 wrong usage,",
      "3 none could be processed or the output could not be written, 70 a defect of ours.",
      "",
      "'timeline COMMAND --help' says what a command takes."
    })
final class TimelineCommand implements Runnable {
  private @Nullable CommandSpec spec;

  @Spec
  void spec(CommandSpec newSpec) {
    spec = newSpec;
  }

  /** Refuses a call without a command. */
  @Override
  public void run() {
    CommandLine command = java.util.Objects.requireNonNull(spec, "picocli sets it").commandLine();
    throw new ParameterException(
        command, "what to do? there are build, render, tag, date, eval and demo");
  }

  /** The version that the jar was built as. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = TimelineCommand.class.getPackage().getImplementationVersion();
      return new String[] {"timeline " + (version == null ? "(not from a jar)" : version)};
    }
  }
}
