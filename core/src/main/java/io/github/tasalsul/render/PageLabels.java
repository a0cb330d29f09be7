package io.github.tasalsul.render;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.render.DateStyle.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The words of the page in one language, by their keys: those of {@link Labels}, {@code
 * status.PLANNED} as «مخطط له», and those that the page alone needs.
 */
final class PageLabels {
  private static final String FILE = "labels.tsv";

  private final String language;
  private final ImmutableMap<String, String> words;

  private PageLabels(String language, ImmutableMap<String, String> words) {
    this.language = language;
    this.words = words;
  }

  /** Loads the words of {@code language}. */
  static PageLabels of(Language language) {
    String tag = language.name().toLowerCase(Locale.ROOT);
    try (Reader in = PageParts.source(FILE).openBufferedStream()) {
      ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
      words.putAll(Labels.in(language).words());
      for (TsvTable.Row row : TsvTable.parse(FILE, in).rows()) {
        words.put(row.required("key"), row.required(tag));
      }
      return new PageLabels(tag, words.buildOrThrow());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled file " + FILE, e);
    }
  }

  /** Returns the language's code: {@code ar}. */
  String language() {
    return language;
  }

  /** Returns all words by their keys, in the order of the files. */
  ImmutableMap<String, String> all() {
    return words;
  }

  /**
   * Returns one of the words.
   *
   * @throws IllegalStateException if there is none: a defect of ours
   */
  String get(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalStateException("no label " + key + " in " + FILE);
    }
    return word;
  }
}
