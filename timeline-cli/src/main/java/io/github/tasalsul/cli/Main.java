package io.github.tasalsul.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tasalsul.analysis.MissingModelsException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Starts the timeline command. */
public final class Main {
  private static final int HELP_WIDTH = 100;

  private final World world;

  Main(World world) {
    this.world = world;
  }

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    System.exit(new Main(World.system()).run(arguments));
  }

  /** Runs the command and returns its exit status. */
  int run(String... arguments) {
    Messages messages = new Messages(world.err(), false, isVerbose(arguments));
    try {
      CommandLine timeline = commandLine(messages);
      return timeline.execute(new Defaults(world, messages).before(arguments, timeline));
    } catch (ParameterException e) {
      return refuse(e, messages);
    } catch (OutOfMemoryError e) {
      messages.problem("timeline", "needs more memory; give it some with JAVA_OPTS=-Xmx4g");
      return ExitCode.FAILED;
    } catch (Error e) {
      messages.defect("timeline", e);
      return ExitCode.DEFECT;
    }
  }

  /** Returns the command with all its commands. */
  CommandLine commandLine(Messages messages) {
    CommandLine timeline = new CommandLine(new TimelineCommand());
    BuildCommand build = new BuildCommand(world);
    timeline.addSubcommand(build);
    build.needNoInputs();
    timeline.addSubcommand(new RenderCommand(world));
    timeline.addSubcommand(new TagCommand(world));
    timeline.addSubcommand(new DateCommand(world));
    EvalCommand eval = new EvalCommand(world);
    timeline.addSubcommand(eval);
    eval.placeInputs();
    timeline.addSubcommand(new DemoCommand(world));
    timeline.addSubcommand(new CompletionCommand(world));
    for (CommandLine command : timeline.getSubcommands().values()) {
      command.getCommandSpec().mixinStandardHelpOptions(true);
      command.getCommandSpec().version(new TimelineCommand.Version().getVersion());
      command.getCommandSpec().addOption(Defaults.option());
    }
    timeline.getCommandSpec().mixinStandardHelpOptions(true);
    return timeline
        .setOut(writer(world.out()))
        .setErr(writer(world.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler((e, args) -> refuse(e, messages))
        .setExecutionExceptionHandler(
            (e, command, parsed) -> fail(e, command.getCommandSpec().qualifiedName(), messages));
  }

  private static int fail(Exception e, String name, Messages messages) {
    if (e instanceof MissingModelsException) {
      messages.problem(name, String.valueOf(e.getMessage()));
      return ExitCode.FAILED;
    }
    messages.defect(name, e);
    return ExitCode.DEFECT;
  }

  /** Says in one line what is wrong with the arguments. */
  private static int refuse(ParameterException e, Messages messages) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    messages.problem(name, WrongUsage.line(e) + "; see " + name + " --help");
    return ExitCode.USAGE;
  }

  private static boolean isVerbose(String[] arguments) {
    List<String> all = Arrays.asList(arguments);
    return all.contains("-v") || all.contains("--verbose");
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, UTF_8), true);
  }
}
