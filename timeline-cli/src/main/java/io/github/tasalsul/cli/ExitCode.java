package io.github.tasalsul.cli;

/** What the exit status says. */
final class ExitCode {
  /** All inputs were done. */
  static final int DONE = 0;

  /** Some inputs could not be read or processed; the others were done. */
  static final int PARTLY = 1;

  /** Wrong usage; nothing was done. */
  static final int USAGE = 2;

  /** No input could be processed, or the output could not be written. */
  static final int FAILED = 3;

  /** A defect of ours. */
  static final int DEFECT = 70;

  private ExitCode() {}
}
