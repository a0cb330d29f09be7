package io.github.tasalsul.time;

import java.util.ArrayList;
import java.util.List;

/** One entry of the lexicon: the classes that a word has, each with its value. */
@SuppressWarnings("EnumOrdinal") // classes are bits, and their values an array by class
final class TimeWord {
  /** A word of which nothing is known. */
  static final TimeWord UNKNOWN = new TimeWord();

  private final int[] values = new int[WordClass.values().length];
  private final List<String[]> phrases = new ArrayList<>();
  private final List<TimeWord> phraseWords = new ArrayList<>();
  private long low;
  private long high;
  private long rules;

  /** Tells whether the word can be a {@code wordClass}. */
  boolean is(WordClass wordClass) {
    int bit = wordClass.ordinal();
    return ((bit < 64 ? low >>> bit : high >>> (bit - 64)) & 1) != 0;
  }

  /** Returns the word's value as a {@code wordClass}. */
  int value(WordClass wordClass) {
    return values[wordClass.ordinal()];
  }

  /** Adds a class; the first value given stays. */
  void add(WordClass wordClass, int value) {
    int bit = wordClass.ordinal();
    if (!is(wordClass)) {
      values[bit] = value;
    }
    if (bit < 64) {
      low |= 1L << bit;
    } else {
      high |= 1L << (bit - 64);
    }
  }

  /** Adds a phrase that begins with this word; {@code rest} are its other words. */
  void addPhrase(String[] rest, TimeWord meaning) {
    int at = 0;
    while (at < phrases.size() && phrases.get(at).length >= rest.length) {
      at++;
    }
    phrases.add(at, rest);
    phraseWords.add(at, meaning);
  }

  /** Notes which rules can begin with this word: called once, when all its classes are known. */
  void close(long rules) {
    this.rules = rules;
  }

  /** Returns a bit for each of {@link TimeRules#ALL} that can begin with this word. */
  long rules() {
    return rules;
  }

  /** Returns how many phrases begin with this word; longer ones come first. */
  int phraseCount() {
    return phrases.size();
  }

  /** Returns the words of a phrase behind the first. */
  String[] phrase(int index) {
    return phrases.get(index);
  }

  /** Returns what a phrase is as a whole. */
  TimeWord phraseWord(int index) {
    return phraseWords.get(index);
  }
}
