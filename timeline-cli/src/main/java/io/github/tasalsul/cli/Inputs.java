package io.github.tasalsul.cli;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that the arguments name: files, folders (walked in name order, whatever order the
 * system lists them in), globs, and {@code -}.
 */
final class Inputs {
  private static final CharMatcher GLOB = CharMatcher.anyOf("*?[{");

  private final Path folder;
  private final @Nullable InputFormat chosen;
  private final Messages messages;
  private final List<Source> found = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private boolean standardInput;

  Inputs(Path folder, @Nullable InputFormat chosen, Messages messages) {
    this.folder = folder;
    this.chosen = chosen;
    this.messages = messages;
  }

  /** Returns the files in the order of the arguments, each once; problems are told on the way. */
  List<Source> find(List<String> arguments) {
    for (String argument : arguments) {
      if (argument.equals(Source.STANDARD_INPUT)) {
        addStandardInput();
      } else {
        addPath(argument);
      }
    }
    return found;
  }

  private void addStandardInput() {
    if (standardInput) {
      messages.warning(Source.STANDARD_INPUT, "is given twice; it is read once");
      return;
    }
    standardInput = true;
    found.add(new Source(Source.STANDARD_INPUT, null, chosen == null ? InputFormat.TXT : chosen));
  }

  private void addPath(String argument) {
    Path path;
    try {
      path = folder.resolve(argument);
    } catch (InvalidPathException e) {
      messages.problem(argument, "is no path; " + e.getReason());
      return;
    }
    if (Files.isDirectory(path)) {
      addFolder(argument, path);
    } else if (Files.exists(path)) {
      addFile(argument, path, chosen != null ? chosen : formatOf(path));
    } else if (GLOB.matchesAnyOf(argument)) {
      addGlob(argument);
    } else {
      messages.problem(argument, "does not exist; check the path");
    }
  }

  private void addFile(String shown, Path path, @Nullable InputFormat format) {
    Path real;
    try {
      real = path.toRealPath();
    } catch (IOException e) {
      real = path.toAbsolutePath().normalize();
    }
    if (seen.add(real)) {
      found.add(new Source(shown, path, format));
    } else {
      messages.warning(shown, "is given twice; it is read once");
    }
  }

  private void addFolder(String shown, Path path) {
    int problems = messages.problems();
    if (walk(shown, path) == 0 && messages.problems() == problems) {
      messages.problem(shown, "holds no articles; they end in .txt, .html or .jsonl");
    }
  }

  /** Adds what a folder holds and returns how many articles' files it met. */
  private int walk(String shown, Path path) {
    int met = 0;
    for (Path child : children(shown, path)) {
      String childShown = shown.endsWith("/") ? shown + name(child) : shown + "/" + name(child);
      if (Files.isDirectory(child)) {
        met += Files.isSymbolicLink(child) ? 0 : walk(childShown, child);
      } else if (formatOf(child) != null) {
        addFile(childShown, child, formatOf(child));
        met++;
      }
    }
    return met;
  }

  private void addGlob(String pattern) {
    int metaAt = GLOB.indexIn(pattern);
    int baseEnd = pattern.lastIndexOf('/', metaAt) + 1;
    String base = pattern.substring(0, baseEnd);
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(baseEnd));
    } catch (PatternSyntaxException e) {
      messages.problem(pattern, "is no pattern; " + e.getDescription());
      return;
    }
    Path start = folder.resolve(base);
    int problems = messages.problems();
    int met = Files.isDirectory(start) ? glob(base, start, start, matcher) : 0;
    if (met == 0 && messages.problems() == problems) {
      messages.problem(pattern, "matches no file; check the pattern");
    }
  }

  private int glob(String base, Path start, Path path, PathMatcher matcher) {
    int met = 0;
    for (Path child : children(base.isEmpty() ? "." : base, path)) {
      Path relative = start.relativize(child);
      if (matcher.matches(relative)) {
        addPath(base + relative);
        met++;
      } else if (Files.isDirectory(child) && !Files.isSymbolicLink(child)) {
        met += glob(base, start, child, matcher);
      }
    }
    return met;
  }

  /** Returns what a folder holds, hidden things left out, in the order of the names' code units. */
  private List<Path> children(String shown, Path path) {
    try (Stream<Path> listed = Files.list(path)) {
      return listed
          .filter(child -> !name(child).startsWith("."))
          .sorted(Comparator.comparing(Inputs::name))
          .toList();
    } catch (IOException e) {
      messages.problem(shown, "cannot be listed; " + Reasons.of(e));
      return List.of();
    }
  }

  private static @Nullable InputFormat formatOf(Path path) {
    return InputFormat.ofFile(name(path)).orElse(null);
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
