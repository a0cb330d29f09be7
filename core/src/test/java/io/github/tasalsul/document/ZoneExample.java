package io.github.tasalsul.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An article of {@code zone-examples.txt}: its name, its text, its lines with their zones. */
record ZoneExample(String name, String text, List<String> marked) {

  /** Reads the file: articles under {@code == name}, lines that begin with H, C, B or x. */
  static List<ZoneExample> all() {
    List<ZoneExample> examples = new ArrayList<>();
    String name = "";
    StringBuilder text = new StringBuilder();
    List<String> marked = new ArrayList<>();
    for (String line : read().split("\n", -1)) {
      if (line.startsWith("==")) {
        if (!marked.isEmpty()) {
          examples.add(new ZoneExample(name, text.toString(), List.copyOf(marked)));
        }
        name = line.substring(2).strip();
        text.setLength(0);
        marked.clear();
      } else if (!line.startsWith("#")) {
        text.append(line.isEmpty() ? "" : line.substring(2)).append('\n');
        if (!line.isEmpty()) {
          marked.add(line);
        }
      }
    }
    return examples;
  }

  private static String read() {
    try (InputStream in = ZoneExample.class.getResourceAsStream("zone-examples.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
