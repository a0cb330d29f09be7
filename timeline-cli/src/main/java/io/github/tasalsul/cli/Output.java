package io.github.tasalsul.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
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
    return (file == null || isStandard(file)) ? toStandardOutput(body) : toFile(file, body);
  }

  /** Tells whether {@code -o} leaves the results on standard output. */
  static boolean isStandard(@Nullable String file) {
    return file == null || file.equals(Source.STANDARD_INPUT);
  }

  /** Tells whether {@code -o} names a folder: one that is there, or a name that ends as one. */
  boolean isFolder(@Nullable String named) {
    return named != null
        && (named.endsWith("/")
            || named.endsWith(File.separator)
            || Files.isDirectory(folder.resolve(named)));
  }

  /** What to do with a file that is there already. */
  enum Existing {
    /** It is ours, from an earlier run: write it anew. */
    REPLACE,
    /** It is the user's: leave it. */
    KEEP,
    /** It is right if it holds the same, and somebody else's if not. */
    COMPARE
  }

  /**
   * A file of a folder.
   *
   * @param name its name in the folder
   * @param existing what to do where it is there already
   * @param body writes it
   */
  record Item(String name, Existing existing, Body body) {}

  /**
   * Writes files into a folder, which is made where it is not there, each whole or not at all; and
   * tells whether it could.
   */
  boolean writeAll(String named, List<Item> items) {
    try {
      Files.createDirectories(folder.resolve(named));
    } catch (IOException | IllegalArgumentException e) {
      String reason = e instanceof IOException io ? Reasons.of(io) : e.getMessage();
      messages.problem(named, "cannot be made a folder; " + reason);
      return false;
    }
    String parent = named.endsWith("/") || named.endsWith(File.separator) ? named : named + "/";
    boolean written = true;
    for (Item item : items) {
      String file = parent + item.name();
      boolean there = Files.exists(folder.resolve(file));
      if (!there || item.existing() == Existing.REPLACE) {
        written &= toFile(file, item.body());
      } else if (item.existing() == Existing.COMPARE && !isSame(file, item.body())) {
        messages.problem(file, "is there already and holds another text; choose another folder");
        written = false;
      }
    }
    return written;
  }

  private boolean isSame(String file, Body body) {
    try {
      ByteArrayOutputStream wanted = new ByteArrayOutputStream();
      writeTo(wanted, body);
      return Arrays.equals(wanted.toByteArray(), Files.readAllBytes(folder.resolve(file)));
    } catch (IOException e) {
      return false;
    }
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
      if (isFolder(file)) {
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
