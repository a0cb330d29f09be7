package io.github.tasalsul.render;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.render.DateStyle.Language;
import java.util.EnumMap;
import java.util.Map;

/**
 * What things are called in the language of the reader: {@code type.ATTACK} is «هجوم» or "attack".
 */
public final class Labels {
  private static final Map<Language, Labels> ALL = load();

  private final ImmutableMap<String, String> words;

  private Labels(ImmutableMap<String, String> words) {
    this.words = words;
  }

  /** Returns the labels in one language. */
  public static Labels in(Language language) {
    Labels labels = ALL.get(language);
    if (labels == null) {
      throw new IllegalArgumentException("no labels in " + language);
    }
    return labels;
  }

  /**
   * Returns a label with its gaps filled.
   *
   * @param key its name in {@code labels.tsv}
   * @param parts what stands in the place of {@code {0}}, {@code {1}} and so on
   * @throws IllegalArgumentException if there is no such label
   */
  public String of(String key, Object... parts) {
    String label = words.get(key);
    if (label == null) {
      throw new IllegalArgumentException("no label " + key);
    }
    for (int i = 0; i < parts.length; i++) {
      label = label.replace("{" + i + "}", parts[i].toString());
    }
    return label;
  }

  /** Returns all labels by their names, with their gaps. */
  ImmutableMap<String, String> words() {
    return words;
  }

  private static Map<Language, Labels> load() {
    Map<Language, ImmutableMap.Builder<String, String>> words = new EnumMap<>(Language.class);
    for (TsvTable.Row row : TsvTable.bundled("labels.tsv").rows()) {
      String key = row.required("key");
      put(words, Language.EN, key, row.required("en"));
      put(words, Language.AR, key, row.required("ar"));
    }
    Map<Language, Labels> labels = new EnumMap<>(Language.class);
    words.forEach((language, map) -> labels.put(language, new Labels(map.buildOrThrow())));
    return labels;
  }

  private static void put(
      Map<Language, ImmutableMap.Builder<String, String>> words,
      Language language,
      String key,
      String label) {
    words.computeIfAbsent(language, l -> ImmutableMap.builder()).put(key, label);
  }
}
