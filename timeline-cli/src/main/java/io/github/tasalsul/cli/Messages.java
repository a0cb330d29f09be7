package io.github.tasalsul.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/**
 * What the user is told on standard error, one line each: {@code FILE: problem; advice}. Counts the
 * problems, on which the exit status depends.
 */
final class Messages {
  static final String REPORT_AT = "https://github.com/tasalsul/tasalsul/issues";
  private static final CharMatcher CONTROLS = CharMatcher.javaIsoControl();
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean quiet;
  private final boolean verbose;
  private boolean progressShown;
  private int problems;

  Messages(OutputStream err, boolean quiet, boolean verbose) {
    this.err = new PrintWriter(new OutputStreamWriter(err, UTF_8), true);
    this.quiet = quiet;
    this.verbose = verbose;
  }

  /** Tells of an input that could not be read or processed. */
  synchronized void problem(String where, String what) {
    problems++;
    line(where, what);
  }

  /** Tells of something that does no harm to the exit status. */
  synchronized void warning(String where, String what) {
    if (!quiet) {
      line(where, what);
    }
  }

  /** Tells of something that only the curious want to know. */
  synchronized void detail(String where, String what) {
    if (verbose && !quiet) {
      line(where, what);
    }
  }

  /** Tells of a defect of ours: never with its stack trace, unless the user asked for details. */
  synchronized void defect(String where, Throwable defect) {
    problems++;
    line(
        where,
        "could not be processed ("
            + defect
            + "); this is a defect of timeline, please report it at "
            + REPORT_AT
            + (verbose ? "" : " with what --verbose adds"));
    if (verbose) {
      defect.printStackTrace(err);
      err.flush();
    }
  }

  /** Shows how far the work is, on a line that the next message or {@link #endProgress} erases. */
  synchronized void progress(String text) {
    err.print(ERASE_LINE + text);
    err.flush();
    progressShown = true;
  }

  /** Erases the line of progress. */
  synchronized void endProgress() {
    if (progressShown) {
      err.print(ERASE_LINE);
      err.flush();
      progressShown = false;
    }
  }

  synchronized int problems() {
    return problems;
  }

  boolean quiet() {
    return quiet;
  }

  private void line(String where, String what) {
    endProgress();
    err.print(CONTROLS.replaceFrom(where + ": " + what, '?') + "\n");
    err.flush();
  }
}
