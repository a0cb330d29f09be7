package io.github.tasalsul.cli;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Names files: by the file's name, or where two share it by the shortest end of the path that tells
 * them apart, {@code monday/report.txt} and {@code tuesday/report.txt}.
 */
final class DocumentNames {
  private DocumentNames() {}

  /** Returns the name of each source, in the same order. */
  static List<String> of(List<Source> sources) {
    List<Path> paths = new ArrayList<>();
    Multiset<String> ends = HashMultiset.create();
    for (Source source : sources) {
      Path path =
          source.path() == null
              ? Path.of(Source.STANDARD_INPUT)
              : source.path().toAbsolutePath().normalize();
      paths.add(path);
      for (int length = 1; length <= path.getNameCount(); length++) {
        ends.add(end(path, length));
      }
    }
    List<String> names = new ArrayList<>();
    for (Path path : paths) {
      int length = 1;
      while (length < path.getNameCount() && ends.count(end(path, length)) > 1) {
        length++;
      }
      names.add(end(path, length));
    }
    return names;
  }

  private static String end(Path path, int length) {
    int count = path.getNameCount();
    return String.join(
        "/", Iterables.transform(path.subpath(Math.max(0, count - length), count), Path::toString));
  }
}
