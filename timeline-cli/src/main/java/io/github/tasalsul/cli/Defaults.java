package io.github.tasalsul.cli;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Options that the user has settled once and for all: in a file ({@code lang = ar}), or in the
 * environment ({@code TIMELINE_LANG=ar}). What is typed goes before the environment, the
 * environment before the file.
 *
 * <p>They are put before what is typed rather than made defaults of picocli, which turns a flag
 * round that is on by default.
 */
final class Defaults {
  private static final String CONFIG = "--config";
  private static final String PREFIX = "TIMELINE_";
  private static final String CONFIG_VARIABLE = PREFIX + "CONFIG";
  private static final Set<String> NO_DEFAULT =
      Set.of("help", "version", "config", "output", "save");

  private final World world;
  private final Messages messages;

  Defaults(World world, Messages messages) {
    this.world = world;
    this.messages = messages;
  }

  /** Returns the option that names the file. */
  static OptionSpec option() {
    return OptionSpec.builder(CONFIG)
        .paramLabel("FILE")
        .type(String.class)
        .description(
            "Take options that are not typed from FILE, such as 'lang = ar' (default:"
                + " ~/.config/tasalsul/timeline.properties).")
        .build();
  }

  /**
   * Returns the arguments with the settled options behind the name of the command.
   *
   * @throws ParameterException if the file cannot be read or has an option that no command takes
   */
  String[] before(String[] arguments, CommandLine timeline) {
    CommandLine command =
        arguments.length == 0 ? null : timeline.getSubcommands().get(arguments[0]);
    List<String> typed = Arrays.asList(arguments);
    boolean asks = typed.contains("--help") || typed.contains("-h");
    if (command == null || asks) {
      return arguments;
    }
    Set<String> known = names(timeline);
    Map<String, String> settled = new TreeMap<>();
    Path file = file(typed);
    if (file != null) {
      settled.putAll(read(file, known, command));
    }
    settled.putAll(environment(known));
    List<String> all = new ArrayList<>(List.of(arguments[0]));
    settled.forEach((name, value) -> add(name, value, command, typed, all));
    all.addAll(typed.subList(1, typed.size()));
    return all.toArray(String[]::new);
  }

  private static Set<String> names(CommandLine timeline) {
    Set<String> names = new TreeSet<>();
    for (CommandLine command : timeline.getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        names.add(option.longestName().replaceFirst("^-+", ""));
      }
    }
    names.removeAll(NO_DEFAULT);
    return names;
  }

  /** Returns the file that is named, or else the user's own if there is one. */
  private @Nullable Path file(List<String> typed) {
    for (int i = 0; i < typed.size(); i++) {
      String argument = typed.get(i);
      if (argument.equals(CONFIG) && i + 1 < typed.size()) {
        return world.folder().resolve(typed.get(i + 1));
      } else if (argument.startsWith(CONFIG + "=")) {
        return world.folder().resolve(argument.substring(CONFIG.length() + 1));
      }
    }
    String named = variable(CONFIG_VARIABLE);
    if (!named.isEmpty()) {
      return world.folder().resolve(named);
    }
    String home = variable("HOME");
    String configuration = variable("XDG_CONFIG_HOME");
    if (configuration.isEmpty() && home.isEmpty()) {
      return null;
    }
    Path folder = configuration.isEmpty() ? Path.of(home, ".config") : Path.of(configuration);
    Path own = folder.resolve("tasalsul").resolve("timeline.properties");
    return Files.isRegularFile(own) ? own : null;
  }

  private String variable(String name) {
    return world.environment().getOrDefault(name, "");
  }

  private static Map<String, String> read(Path file, Set<String> known, CommandLine command) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new ParameterException(
          command, CONFIG + " " + file + ": cannot be read; " + Reasons.of(e), e);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, CONFIG + " " + file + ": " + e.getMessage(), e);
    }
    Map<String, String> settled = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      if (!known.contains(name)) {
        String nearest =
            Nearest.to(name, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("; it takes the options without their dashes, such as 'lang = ar'");
        throw new ParameterException(command, file + ": " + name + " is not known" + nearest);
      }
      settled.put(name, properties.getProperty(name));
    }
    return settled;
  }

  private Map<String, String> environment(Set<String> known) {
    Map<String, String> settled = new TreeMap<>();
    world
        .environment()
        .forEach(
            (variable, value) -> {
              if (!variable.startsWith(PREFIX)
                  || variable.equals(CONFIG_VARIABLE)
                  || value.isEmpty()) {
                return;
              }
              String name =
                  Ascii.toLowerCase(variable.substring(PREFIX.length())).replace('_', '-');
              if (known.contains(name)) {
                settled.put(name, value);
              } else {
                messages.warning(variable, "is no option of timeline; it is left aside");
              }
            });
    return settled;
  }

  private static void add(
      String name, String value, CommandLine command, List<String> typed, List<String> all) {
    OptionSpec option = command.getCommandSpec().findOption("--" + name);
    if (option == null || isTyped(option, typed)) {
      return;
    }
    if (option.arity().max() > 0) {
      all.add("--" + name + "=" + value);
    } else if (Ascii.equalsIgnoreCase(value, "true")) {
      all.add("--" + name);
    } else if (!Ascii.equalsIgnoreCase(value, "false")) {
      throw new ParameterException(
          command, name + " = " + value + " is neither true nor false, as that option must be");
    }
  }

  private static boolean isTyped(OptionSpec option, List<String> typed) {
    for (String argument : typed) {
      for (String name : option.names()) {
        boolean attached = !name.startsWith("--") && argument.startsWith(name);
        if (argument.equals(name) || argument.startsWith(name + "=") || attached) {
          return true;
        }
      }
      if (argument.equals("--")) {
        return false;
      }
    }
    return false;
  }
}
