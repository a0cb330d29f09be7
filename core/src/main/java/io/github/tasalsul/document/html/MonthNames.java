package io.github.tasalsul.document.html;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.arabic.TsvTable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the months in the languages of the world: «février» and «فيفري» are 2. The page's
 * own language decides where a name is of two months: «listopad» is November in Polish, October in
 * Croatian.
 */
final class MonthNames {
  /** The most words that a name has: «كانون الثاني». */
  static final int MOST_WORDS = 3;

  private static final int SHORTEST_FOREIGN = 3;
  private static final String ENGLISH = "en";
  private static final char FIRST_INDIC = '\u0900';

  private final ImmutableMap<String, Map<String, Integer>> byLanguage;
  private final ImmutableMap<String, Integer> anywhere;

  private MonthNames(Map<String, Map<String, Integer>> byLanguage, Map<String, Integer> anywhere) {
    this.byLanguage = ImmutableMap.copyOf(byLanguage);
    this.anywhere = ImmutableMap.copyOf(anywhere);
  }

  /** Loads the bundled names. */
  static MonthNames bundled() {
    Map<String, Map<String, Integer>> byLanguage = new HashMap<>();
    for (TsvTable.Row row : PageTables.table("month-names.tsv").rows()) {
      for (String form : row.list("forms")) {
        byLanguage
            .computeIfAbsent(row.required("language"), key -> new HashMap<>())
            .put(key(form), row.number("month"));
      }
    }
    Map<String, Integer> arabic = new HashMap<>();
    for (TsvTable.Row row : TsvTable.bundled("months.tsv").rows()) {
      arabic.putIfAbsent(key(row.required("form")), row.number("value"));
    }
    byLanguage.put("ar", arabic);
    return new MonthNames(byLanguage, unambiguous(byLanguage));
  }

  private static Map<String, Integer> unambiguous(Map<String, Map<String, Integer>> byLanguage) {
    Map<String, Integer> names = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (Map<String, Integer> language : byLanguage.values()) {
      language.forEach(
          (name, month) -> {
            Integer other = names.putIfAbsent(name, month);
            if (other != null && !other.equals(month)) {
              ambiguous.add(name);
            }
          });
    }
    names.keySet().removeAll(ambiguous);
    names.keySet().removeIf(name -> name.length() < SHORTEST_FOREIGN);
    return names;
  }

  /**
   * Returns the month that {@code words}, folded and joined by a space, names on a page in {@code
   * language}, or null.
   */
  @Nullable Integer month(String words, String language) {
    Map<String, Integer> own = byLanguage.get(language);
    Integer month = own == null ? null : own.get(words);
    Map<String, Integer> english = byLanguage.get(ENGLISH);
    if (month == null && english != null) {
      month = english.get(words);
    }
    return month == null ? anywhere.get(words) : month;
  }

  /** Returns {@code word} in lower case and without the marks of letters: «FÉVRIER» = fevrier. */
  static String fold(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK && c < FIRST_INDIC;
      if (!mark && c != '\u0640' && Character.getType(c) != Character.FORMAT) {
        folded.append(c == 'ı' ? 'i' : c == '\u0649' ? '\u064A' : c);
      }
    }
    return folded.toString();
  }

  private static String key(String form) {
    List<DateToken> tokens = DateToken.of(form);
    StringBuilder key = new StringBuilder();
    for (DateToken token : tokens) {
      key.append(key.length() == 0 ? "" : " ").append(token.word());
    }
    return key.toString();
  }
}
