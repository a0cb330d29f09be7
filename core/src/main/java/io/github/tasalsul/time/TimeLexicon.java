package io.github.tasalsul.time;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.arabic.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of time, read once from the lexicon files. «كانون الثاني» is one entry of the class
 * MONTH with the value 1.
 */
final class TimeLexicon {
  private static final ImmutableList<String> FILES =
      ImmutableList.of(
          "look-alikes.tsv",
          "months.tsv",
          "hijri-months.tsv",
          "weekdays.tsv",
          "day-words.tsv",
          "units.tsv",
          "numbers.tsv",
          "modifiers.tsv",
          "parts.tsv",
          "function-words.tsv",
          "vague.tsv",
          "decades.tsv",
          "feasts.tsv",
          "zones.tsv",
          "tense-cues.tsv");

  private final WordTable<TimeWord> words;

  private TimeLexicon(Map<String, TimeWord> words) {
    this.words = new WordTable<>(words);
  }

  /** Loads the bundled files. */
  static TimeLexicon bundled() {
    return of(FILES.stream().map(TsvTable::bundled).toList());
  }

  /**
   * Makes a lexicon of tables with the columns form, class and value.
   *
   * @throws IllegalArgumentException if a row is malformed; the message names file and line
   */
  static TimeLexicon of(List<TsvTable> tables) {
    Map<String, TimeWord> words = new HashMap<>();
    Map<String, TimeWord> phrases = new HashMap<>();
    for (TsvTable table : tables) {
      for (TsvTable.Row row : table.rows()) {
        add(words, phrases, row);
      }
    }
    return new TimeLexicon(words);
  }

  private static void add(
      Map<String, TimeWord> words, Map<String, TimeWord> phrases, TsvTable.Row row) {
    WordClass wordClass = row.constant("class", WordClass.class);
    int value;
    try {
      value = wordClass.parseValue(row.required("value"));
    } catch (IllegalArgumentException e) {
      throw row.error("no value of " + wordClass + ": " + row.get("value"));
    }
    String form = Folding.foldWord(row.required("form"));
    List<String> parts = Splitter.on(' ').omitEmptyStrings().splitToList(form);
    TimeWord first = words.computeIfAbsent(parts.get(0), key -> new TimeWord());
    if (parts.size() == 1) {
      first.add(wordClass, value);
      return;
    }
    TimeWord phrase = phrases.get(form);
    if (phrase == null) {
      phrase = new TimeWord();
      phrases.put(form, phrase);
      first.addPhrase(parts.subList(1, parts.size()).toArray(new String[0]), phrase);
    }
    phrase.add(wordClass, value);
  }

  /** Returns the entry of the folded word {@code text[start, end)}, or null. */
  @Nullable TimeWord find(String text, int start, int end) {
    return words.get(text, start, end);
  }

  /** Returns the entry of the word that {@code first} and {@code text[start, end)} spell. */
  @Nullable TimeWord find(char first, String text, int start, int end) {
    return words.get(first, text, start, end);
  }
}
