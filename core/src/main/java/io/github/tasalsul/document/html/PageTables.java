package io.github.tasalsul.document.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.arabic.TsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Loads the tables of this package. */
final class PageTables {
  private PageTables() {}

  /**
   * Loads a table.
   *
   * @throws IllegalStateException if it is missing or malformed: a defect of ours
   */
  static TsvTable table(String name) {
    try (InputStream in = PageTables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("bundled table is missing: " + name);
      }
      return TsvTable.parse(name, new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled table " + name, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("bundled table is malformed: " + e.getMessage(), e);
    }
  }

  /**
   * Loads a table of words under «form», each of a «kind»; {@code folded} are they as {@link
   * MonthNames#fold} gives them.
   */
  static <K extends Enum<K>> ImmutableMap<String, K> words(String name, Class<K> kinds) {
    Map<String, K> words = new HashMap<>();
    for (TsvTable.Row row : table(name).rows()) {
      K kind = row.constant("kind", kinds);
      for (String form : row.list("forms")) {
        if (words.put(MonthNames.fold(form), kind) != null) {
          throw new IllegalStateException(name + " has twice: " + form);
        }
      }
    }
    return ImmutableMap.copyOf(words);
  }
}
