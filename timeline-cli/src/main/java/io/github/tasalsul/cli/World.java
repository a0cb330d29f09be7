package io.github.tasalsul.cli;

import io.github.tasalsul.dating.DatingOptions;
import io.github.tasalsul.time.natty.NattyDates;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;

/**
 * All that a command takes from outside its arguments, so that tests can put their own in place.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal whether somebody watches standard error
 * @param outTerminal whether somebody watches standard output
 * @param width how many cells wide the terminal is; 0 where nobody knows
 * @param environment the variables of the environment
 * @param clock the system's clock, which nothing but the command line looks at
 * @param folder what relative paths start from
 * @param processors how many threads can run at once
 * @param days what reads typed days
 * @param engines makes the library, given what the options say of dates
 */
record World(
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean terminal,
    boolean outTerminal,
    int width,
    Map<String, String> environment,
    Clock clock,
    Path folder,
    int processors,
    TypedDays days,
    Function<DatingOptions, Engine> engines) {

  /** The launcher sets this property to true where standard error is a terminal. */
  static final String TERMINAL_PROPERTY = "timeline.stderr.terminal";

  /** The launcher sets this property to true where standard output is a terminal. */
  static final String OUT_TERMINAL_PROPERTY = "timeline.stdout.terminal";

  /** The launcher sets this property to the width of the terminal. */
  static final String WIDTH_PROPERTY = "timeline.width";

  /** Returns the real one. */
  static World system() {
    return new World(
        // Buffered, since a FileInputStream by itself asks for its place, which a pipe has not.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Boolean.getBoolean(TERMINAL_PROPERTY),
        Boolean.getBoolean(OUT_TERMINAL_PROPERTY),
        Math.max(0, Integer.getInteger(WIDTH_PROPERTY, 0)),
        System.getenv(),
        Clock.system(ZoneId.systemDefault()),
        Path.of("").toAbsolutePath(),
        Runtime.getRuntime().availableProcessors(),
        TypedDays.isoOr(NattyDates::parseDay),
        Engine::library);
  }

  /** Returns today's date where the user is. */
  LocalDate today() {
    return LocalDate.now(clock);
  }
}
