package io.github.tasalsul.render;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.arabic.TsvTable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * The words of the page in one language, by their keys: {@code status.PLANNED} is «مخطط له» and
 * "planned".
 */
final class PageLabels {
  private static final String FILE = "labels.tsv";

  private final Language language;
  private final ImmutableMap<String, String> words;

  private PageLabels(Language language, ImmutableMap<String, String> words) {
    this.language = language;
    this.words = words;
  }

  /** Loads the words of {@code language}. */
  static PageLabels of(Language language) {
    try (Reader in = PageParts.source(FILE).openBufferedStream()) {
      ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
      for (TsvTable.Row row : TsvTable.parse(FILE, in).rows()) {
        words.put(row.required("key"), row.required(language.tag()));
      }
      return new PageLabels(language, words.buildOrThrow());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled file " + FILE, e);
    }
  }

  Language language() {
    return language;
  }

  /** Returns all words by their keys, in the order of the file. */
  ImmutableMap<String, String> all() {
    return words;
  }

  /**
   * Returns one of the words.
   *
   * @throws IllegalStateException if the file has none: a defect of ours
   */
  String get(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalStateException("no label " + key + " in " + FILE);
    }
    return word;
  }
}
