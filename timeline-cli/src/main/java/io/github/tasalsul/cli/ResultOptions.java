package io.github.tasalsul.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go, and how much is said beside them. */
class ResultOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, whole or not at all (default: standard output).")
  @Nullable String output;

  @Option(names = "--explain", description = "Say of each result how it came about.")
  boolean explain;

  @Option(
      names = {"-q", "--quiet"},
      description = "Tell of problems only: no warnings, no progress.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell more: what a reader of the results should know.")
  boolean verbose;
}
