package io.github.tasalsul.document.html;

import com.google.common.base.Splitter;
import io.github.tasalsul.document.PageDate.Rung;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A page of testdata/pages with its day, which a reader found; null where the page tells none. */
record TestPage(String file, LocalDate day, Rung rung, String why) {
  static final Path FOLDER = Path.of("../testdata/pages");

  static List<TestPage> all() throws IOException {
    List<TestPage> pages = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("expected.tsv"))) {
      if (!line.startsWith("#")) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        LocalDate day = cells.get(1).equals("unknown") ? null : LocalDate.parse(cells.get(1));
        Rung rung = cells.get(2).equals("-") ? null : Rung.valueOf(cells.get(2));
        pages.add(new TestPage(cells.get(0), day, rung, cells.get(3)));
      }
    }
    return pages;
  }

  byte[] bytes() throws IOException {
    return Files.readAllBytes(FOLDER.resolve(file));
  }

  @Override
  public String toString() {
    return file + ": " + why;
  }
}
