package io.github.tasalsul.document.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page of page-kinds.txt with its day, which a reader found; null where the page tells none. */
record PageKind(String name, @Nullable LocalDate day, String html) {
  private static final Splitter PIECES = Splitter.on("\n# ");
  private static final String TITLE = "The bridge over the river";
  private static final String BODY =
      "<p>"
          + "The council talked for hours about the bridge over the river. ".repeat(5)
          + "</p><p>"
          + "Many of those who live nearby had come to listen to it. ".repeat(5)
          + "</p>";

  static List<PageKind> all() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PageKind.class.getResourceAsStream("page-kinds.txt"))) {
      List<PageKind> pages = new ArrayList<>();
      for (String piece : PIECES.split("\n" + new String(in.readAllBytes(), UTF_8))) {
        if (!piece.startsWith("\n#!")) {
          pages.add(of(piece));
        }
      }
      return pages;
    }
  }

  private static PageKind of(String piece) {
    String[] lines = piece.split("\n", 3);
    List<String> facts = Splitter.on(' ').splitToList(lines[1]);
    String[] parts = ("\n" + lines[2]).split("\n---\n", 2);
    String language = facts.size() > 1 ? " lang='" + facts.get(1) + "'" : "";
    String html =
        "<!DOCTYPE html><html%s><head><title>%s</title>%s</head><body>%s</body></html>"
            .formatted(language, TITLE, parts[0], parts[1])
            .replace("@H1", "<h1>" + TITLE + "</h1>")
            .replace("@BODY", BODY);
    LocalDate day = facts.get(0).equals("unknown") ? null : LocalDate.parse(facts.get(0));
    return new PageKind(lines[0], day, html);
  }

  byte[] bytes() {
    return html.getBytes(UTF_8);
  }

  @Override
  public String toString() {
    return name;
  }
}
