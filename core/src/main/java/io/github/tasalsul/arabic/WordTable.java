package io.github.tasalsul.arabic;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hash table of folded words that is asked with a stretch of a text, so that no substring has to
 * be made for each word of an article.
 *
 * @param <V> what is known of a word
 */
public final class WordTable<V> {
  private final String[] keys;
  private final Object[] values;
  private final int mask;

  /** Makes the table of {@code words}, whose keys are already folded. */
  public WordTable(Map<String, V> words) {
    int capacity = Integer.highestOneBit(Math.max(8, words.size() * 4 - 1)) << 1;
    this.keys = new String[capacity];
    this.values = new Object[capacity];
    this.mask = capacity - 1;
    for (Map.Entry<String, V> word : words.entrySet()) {
      int at = slot(hash(0, word.getKey(), 0, word.getKey().length()));
      while (values[at] != null) {
        at = (at + 1) & mask;
      }
      keys[at] = word.getKey();
      values[at] = checkNotNull(word.getValue());
    }
  }

  /** Returns what is known of the word {@code text[start, end)}, or null. */
  public @Nullable V get(String text, int start, int end) {
    int at = slot(hash(0, text, start, end));
    int length = end - start;
    while (values[at] != null) {
      if (keys[at].length() == length && keys[at].regionMatches(0, text, start, length)) {
        return value(at);
      }
      at = (at + 1) & mask;
    }
    return null;
  }

  /** Returns what is known of the word that {@code first} and {@code text[start, end)} spell. */
  public @Nullable V get(char first, String text, int start, int end) {
    int at = slot(hash(first, text, start, end));
    int length = end - start;
    while (values[at] != null) {
      String key = keys[at];
      if (key.length() == length + 1
          && key.charAt(0) == first
          && key.regionMatches(1, text, start, length)) {
        return value(at);
      }
      at = (at + 1) & mask;
    }
    return null;
  }

  @SuppressWarnings("unchecked") // only values of V are ever put in
  private V value(int at) {
    return (V) values[at];
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & mask;
  }

  private static int hash(int seed, String text, int start, int end) {
    int hash = seed;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash * 0x9E3779B1;
  }
}
