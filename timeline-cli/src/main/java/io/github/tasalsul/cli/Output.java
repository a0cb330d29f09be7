package io.github.tasalsul.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where results go, always in UTF-8: standard output, or a file that is written whole or not at
 * all.
 */
final class Output {
  private static final int BUFFER = 1 << 16;

  /** Writes the results. */
  @FunctionalInterface
  interface Body {
    void writeTo(Appendable target) throws IOException;
  }

  private final OutputStream standard;
  private final Path folder;
  private final Messages messages;

  Output(World world, Messages messages) {
    this.standard = world.out();
    this.folder = world.folder();
    this.messages = messages;
  }

  /**
   * Writes to a file, or to standard output where {@code file} is null, and tells whether it could.
   */
  boolean write(@Nullable String file, Body body) {
    if (file == null || file.equals(Source.STANDARD_INPUT)) {
      return toStandardOutput(body);
    }
    return toFile(file, body);
  }

  private boolean toStandardOutput(Body body) {
    try {
      writeTo(standard, body);
      return true;
    } catch (IOException e) {
      if (isClosedPipe(e)) {
        return true;
      }
      messages.problem("standard output", "cannot be written; " + Reasons.of(e));
      return false;
    }
  }

  private boolean toFile(String file, Body body) {
    try {
      Path path = folder.resolve(file);
      if (Files.isDirectory(path)) {
        messages.problem(file, "is a folder; -o needs the name of a file");
        return false;
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        writeDirectly(path, body);
      } else {
        writeWhole(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath(), body);
      }
      return true;
    } catch (IOException | IllegalArgumentException e) {
      String reason = e instanceof IOException io ? Reasons.of(io) : e.getMessage();
      messages.problem(file, "cannot be written; " + reason);
      return false;
    }
  }

  /** Writes to a device or a pipe, which cannot be replaced. */
  private static void writeDirectly(Path path, Body body) throws IOException {
    try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.WRITE)) {
      writeTo(out, body);
    } catch (IOException e) {
      if (!isClosedPipe(e)) {
        throw e;
      }
    }
  }

  private static void writeWhole(Path path, Body body) throws IOException {
    Path part =
        path.resolveSibling(
            "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (OutputStream out =
          Files.newOutputStream(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        writeTo(out, body);
      }
      try {
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeTo(OutputStream out, Body body) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), BUFFER);
    body.writeTo(writer);
    writer.flush();
  }

  /** Tells whether the reader at the other end went away, as {@code | head} does. */
  private static boolean isClosedPipe(IOException e) {
    String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return reason.contains("broken pipe")
        || reason.contains("pipe is being closed")
        || reason.contains("pipe closed")
        || reason.contains("reader dead");
  }
}
