package io.github.tasalsul.arabic;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Phrases of one or more words, each of a kind, looked up in a list of folded words. With «اقرأ
 * أيضا» among them, the words «إقرأ», «أيضاً», «خبر» begin with a phrase of two words.
 *
 * @param <K> the kinds of phrases
 */
public final class Phrases<K extends Enum<K>> {
  private static final int LONGEST = 8;

  private final ImmutableListMultimap<String, Phrase<K>> byFirstWord;

  private record Phrase<K>(List<String> words, K kind) {}

  private Phrases(ImmutableListMultimap<String, Phrase<K>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /**
   * Reads the phrases of a table that has them under «form» and their kinds under «kind».
   *
   * @throws IllegalArgumentException if a form has no word or a kind is not one of {@code kinds}
   */
  public static <K extends Enum<K>> Phrases<K> from(TsvTable table, Class<K> kinds) {
    ImmutableListMultimap.Builder<String, Phrase<K>> phrases = ImmutableListMultimap.builder();
    for (TsvTable.Row row : table.rows()) {
      List<String> words = words(row.required("form"));
      if (words.isEmpty()) {
        throw row.error("no word in the form '" + row.get("form") + "'");
      }
      phrases.put(words.get(0), new Phrase<>(words, row.constant("kind", kinds)));
    }
    return new Phrases<>(phrases.build());
  }

  /**
   * Cuts {@code text} into folded words in lower case; whatever is no letter and no digit stands
   * between words.
   */
  public static List<String> words(String text) {
    String folded = Folding.foldWord(text).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Returns how many words the longest phrase of {@code kind} takes at {@code at}; 0 if none. */
  public int lengthAt(List<String> words, int at, K kind) {
    if (at >= words.size()) {
      return 0;
    }
    int longest = 0;
    for (Phrase<K> phrase : byFirstWord.get(words.get(at))) {
      int end = at + phrase.words().size();
      if (phrase.kind() == kind
          && end <= words.size()
          && end - at > longest
          && words.subList(at, end).equals(phrase.words())) {
        longest = end - at;
      }
    }
    return longest;
  }

  /** Tells whether {@code words} begins with a phrase of {@code kind}. */
  public boolean begins(List<String> words, K kind) {
    return lengthAt(words, 0, kind) > 0;
  }

  /** Tells whether {@code words} is exactly one phrase of {@code kind}. */
  public boolean is(List<String> words, K kind) {
    return !words.isEmpty() && lengthAt(words, 0, kind) == words.size();
  }

  /** Tells whether a phrase of {@code kind} stands anywhere in {@code words}. */
  public boolean isIn(List<String> words, K kind) {
    for (int i = 0; i < words.size(); i++) {
      if (lengthAt(words, i, kind) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether {@code words} ends with a phrase of {@code kind}, found from the left. */
  public boolean ends(List<String> words, K kind) {
    for (int i = Math.max(0, words.size() - LONGEST); i < words.size(); i++) {
      if (lengthAt(words, i, kind) == words.size() - i) {
        return true;
      }
    }
    return false;
  }
}
