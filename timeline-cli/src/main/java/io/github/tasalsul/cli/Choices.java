package io.github.tasalsul.cli;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the values of options that take one word of a few. */
final class Choices {
  private final CommandLine command;

  /** Refuses what it must refuse in the name of a command. */
  Choices(CommandLine command) {
    this.command = command;
  }

  /**
   * Returns the constant that was typed, in large or small letters.
   *
   * @throws ParameterException if there is none of that name; the message has all
   */
  <E extends Enum<E>> E of(String option, String typed, E[] known) {
    for (E one : known) {
      if (one.name().equalsIgnoreCase(typed)) {
        return one;
      }
    }
    List<String> names = Arrays.stream(known).map(one -> Ascii.toLowerCase(one.name())).toList();
    throw new ParameterException(
        command, option + " " + typed + " is not known; there are " + Joiner.on(", ").join(names));
  }
}
