package io.github.tasalsul.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file to read, or standard input.
 *
 * @param shown its path as the user would write it, for messages
 * @param path where it lies, or null for standard input
 * @param format the kind of file, or null where it is not known
 */
record Source(String shown, @Nullable Path path, @Nullable InputFormat format) {
  static final String STANDARD_INPUT = "-";

  /** Returns its whole path. */
  String address() {
    return path == null ? STANDARD_INPUT : path.toAbsolutePath().normalize().toString();
  }
}
