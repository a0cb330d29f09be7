package io.github.tasalsul.match;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code name-words.tsv} and {@code titles.tsv}, by folded form without article. */
final class NameWords {
  private static final char ALEF = '\u0627';
  private static final char LAM = '\u0644';
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c))).omitEmptyStrings();
  private static final String TITLES = "titles.tsv";
  private static final char WAW_HAMZA = '\u0624';
  private static final char YEH_HAMZA = '\u0626';
  private static final char WAW = '\u0648';
  private static final char YEH = '\u064A';

  /** What a word does in a name. */
  enum Kind {
    ROLE,
    HONORIFIC,
    ORGANISATION,
    FOLLOWERS,
    PLACE,
    GENERIC,
    THING,
    GATHERING,
    ATTRIBUTION,
    /** «روسي», «تركية»: where somebody is from, and nobody in particular. */
    ORIGIN
  }

  private final ImmutableMap<String, Set<Kind>> kinds;
  private final ImmutableMap<String, String> same;

  private NameWords(Map<String, Set<Kind>> kinds, Map<String, String> same) {
    this.kinds = ImmutableMap.copyOf(kinds);
    this.same = ImmutableMap.copyOf(same);
  }

  /** Loads the bundled words. */
  static NameWords bundled() {
    Map<String, Set<Kind>> kinds = new LinkedHashMap<>();
    Map<String, String> same = new LinkedHashMap<>();
    for (TsvTable.Row row : TsvTable.bundled("name-words.tsv").rows()) {
      String form = key(row.required("form"));
      add(kinds, form, row.constant("kind", Kind.class));
      if (!row.get("same").isEmpty()) {
        same.put(form, key(row.get("same")));
      }
    }
    if (TsvTable.class.getResource(TITLES) != null) {
      for (TsvTable.Row row : TsvTable.bundled(TITLES).rows()) {
        List<String> words = split(row.required("form"));
        if (words.size() == 1) {
          add(kinds, bare(words.get(0)), row.constant("kind", Kind.class));
        }
      }
    }
    addOrigins(kinds);
    return new NameWords(kinds, same);
  }

  /** Adds the adjectives of countries in all their forms. */
  private static void addOrigins(Map<String, Set<Kind>> kinds) {
    List<TsvTable.Row> endings =
        TsvTable.bundled("origin-endings.tsv").rows().stream()
            .filter(e -> e.required("article").equals("yes"))
            .toList();
    for (TsvTable.Row row : TsvTable.bundled("countries.tsv").rows()) {
      for (String adjective : row.list("adjective")) {
        String bare = key(adjective);
        add(kinds, bare, Kind.ORIGIN);
        endings.forEach(e -> add(kinds, key(adjective + e.required("ending")), Kind.ORIGIN));
      }
    }
  }

  private static void add(Map<String, Set<Kind>> kinds, String form, Kind kind) {
    kinds.computeIfAbsent(form, f -> EnumSet.noneOf(Kind.class)).add(kind);
  }

  /** Returns a phrase as it is looked up: folded, no word with its article. */
  static String key(String phrase) {
    return String.join(" ", bareWords(phrase));
  }

  /** Returns the words of a phrase, folded and without their articles. */
  static List<String> bareWords(String phrase) {
    return split(phrase).stream().map(NameWords::bare).toList();
  }

  /** Tells whether {@code word}, folded and without article, is of {@code kind}. */
  boolean is(String word, Kind kind) {
    return kinds.getOrDefault(word, Set.of()).contains(kind);
  }

  /** Returns the word under which {@code word} meets its synonyms, or itself. */
  String same(String word) {
    return same.getOrDefault(word, word);
  }

  /** Returns the folded words of {@code text}, with their articles; «فائز» and «فايز» are one. */
  static List<String> split(String text) {
    return WORDS.splitToList(fold(text));
  }

  private static String fold(String text) {
    return Folding.foldWord(text).replace(WAW_HAMZA, WAW).replace(YEH_HAMZA, YEH);
  }

  /** Tells whether a folded word has the article: «الوفاق». */
  static boolean isDefinite(String word) {
    return word.length() > 3 && word.charAt(0) == ALEF && word.charAt(1) == LAM;
  }

  /** Returns a folded word without the alef of an indefinite object: «مؤتمر» of «مؤتمرا». */
  static String withoutTanwin(String word) {
    int last = word.length() - 1;
    return last > 2 && word.charAt(last) == ALEF ? word.substring(0, last) : word;
  }

  /** Returns a folded word without its article: «وفاق» of «الوفاق», «سراج» of «للسراج». */
  static String bare(String word) {
    boolean fused = word.length() > 4 && word.charAt(0) == LAM && word.charAt(1) == LAM;
    return isDefinite(word) || fused ? word.substring(2) : word;
  }
}
