package io.github.tasalsul.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharSource;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** The files that a page is put together from, bundled beside this package in {@code page/}. */
final class PageParts {
  /** The scripts in the order in which they stand in the page: each may use those before it. */
  private static final ImmutableList<String> SCRIPTS =
      ImmutableList.of(
          "fold.js",
          "dom.js",
          "words.js",
          "dates.js",
          "story.js",
          "filters.js",
          "axis.js",
          "marks.js",
          "band.js",
          "list.js",
          "passage.js",
          "articles.js",
          "evidence.js",
          "page.js");

  private static final ImmutableList<String> STYLES =
      ImmutableList.of("base.css", "controls.css", "band.css", "list.css", "evidence.css");

  private PageParts() {}

  /**
   * Returns one of the files.
   *
   * @throws IllegalArgumentException if it is missing: a defect of ours
   */
  static CharSource source(String name) {
    return Resources.asCharSource(Resources.getResource(PageParts.class, "page/" + name), UTF_8);
  }

  /** Returns the frame of the page, with names in double braces where something has to stand. */
  static String frame() {
    return read("page.html");
  }

  /** Returns all scripts as one. */
  static String script() {
    return joined(SCRIPTS);
  }

  /** Returns all style sheets as one. */
  static String style() {
    return joined(STYLES);
  }

  private static String joined(List<String> names) {
    return names.stream().map(PageParts::read).collect(Collectors.joining("\n", "\n", ""));
  }

  private static String read(String name) {
    try {
      return source(name).read();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled file " + name, e);
    }
  }
}
