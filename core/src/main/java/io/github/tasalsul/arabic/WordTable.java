package io.github.tasalsul.arabic;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hash table of folded words that is asked with a stretch of a text, so that no substring has to
 * be made for each word of an article.
 *
 * <p>The caller may ask with {@link #hash a hash} that it worked out while it read the word, and
 * take that of the word without its first letter from it by {@link #hashOfRest}: so a word is read
 * once, however many ways there are to cut its proclitics.
 *
 * @param <V> what is known of a word
 */
public final class WordTable<V> {
  private static final int FACTOR = 31;

  private final char[][] keys;
  private final Object[] values;
  private final int[] hashes;
  private final int mask;
  private final int longest;

  /** Makes the table of {@code words}, whose keys are already folded. */
  public WordTable(Map<String, V> words) {
    int capacity = Integer.highestOneBit(Math.max(8, words.size() * 4 - 1)) << 1;
    this.keys = new char[capacity][];
    this.values = new Object[capacity];
    this.hashes = new int[capacity];
    this.mask = capacity - 1;
    int most = 0;
    for (Map.Entry<String, V> word : words.entrySet()) {
      char[] key = word.getKey().toCharArray();
      int hash = 0;
      for (char c : key) {
        hash = hash(hash, c);
      }
      int at = slot(hash);
      while (values[at] != null) {
        at = (at + 1) & mask;
      }
      keys[at] = key;
      hashes[at] = hash;
      values[at] = checkNotNull(word.getValue());
      most = Math.max(most, key.length);
    }
    this.longest = most;
  }

  /** Returns the hash of a word from that of its letters before {@code next}; that of none is 0. */
  public static int hash(int before, char next) {
    return before * FACTOR + next;
  }

  /** Returns the hash of a word without its first letter; {@code length} is that of the rest. */
  public static int hashOfRest(int hash, char first, int length) {
    return hash - first * power(length);
  }

  /** Returns the hash of the word that {@code first} and a word of that hash and length spell. */
  public static int hashWith(char first, int hash, int length) {
    return hash + first * power(length);
  }

  private static int power(int exponent) {
    int power = 1;
    int square = FACTOR;
    for (int left = exponent; left > 0; left >>= 1) {
      if ((left & 1) == 1) {
        power *= square;
      }
      square *= square;
    }
    return power;
  }

  /** Returns the length of the longest word in the table. */
  public int longest() {
    return longest;
  }

  /** Returns what is known of the word {@code text[start, end)}, whose hash is given, or null. */
  public @Nullable V get(char[] text, int start, int end, int hash) {
    for (int at = slot(hash); values[at] != null; at = (at + 1) & mask) {
      if (hashes[at] == hash && isAt(keys[at], 0, text, start, end)) {
        return value(at);
      }
    }
    return null;
  }

  /**
   * Returns what is known of the word that {@code first} and {@code text[start, end)} spell, whose
   * hash is given, or null.
   */
  public @Nullable V get(char first, char[] text, int start, int end, int hash) {
    for (int at = slot(hash); values[at] != null; at = (at + 1) & mask) {
      if (hashes[at] == hash && keys[at][0] == first && isAt(keys[at], 1, text, start, end)) {
        return value(at);
      }
    }
    return null;
  }

  private static boolean isAt(char[] key, int from, char[] text, int start, int end) {
    if (key.length - from != end - start) {
      return false;
    }
    for (int i = from; i < key.length; i++) {
      if (key[i] != text[start + i - from]) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("unchecked") // only values of V are ever put in
  private V value(int at) {
    return (V) values[at];
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B1;
    return (mixed ^ (mixed >>> 15)) & mask;
  }
}
