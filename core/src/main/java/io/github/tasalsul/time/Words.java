package io.github.tasalsul.time;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.arabic.Proclitics;
import io.github.tasalsul.text.FoldedText;
import io.github.tasalsul.text.Span;
import java.util.Arrays;

/**
 * A text cut into words, numbers and marks, each with what the lexicon knows of it. Kept in flat
 * arrays: an article has some thousand of them and most are never asked about.
 *
 * <p>Proclitics are cut off where only that makes the word known: «وبالأحد» is «الأحد» with و and ب
 * before it. A phrase of the lexicon («كانون الثاني») is one item.
 */
final class Words {
  /** {@link #number} of an item that is no number. */
  static final int NONE = -1;

  /** Stands for a number of too many digits to be part of a time. */
  static final int TOO_LARGE = Integer.MAX_VALUE;

  /** The least number of characters that an item takes, blank included, in ordinary text. */
  private static final int SHORTEST = 5;

  /** Of {@link #leads}: the article is fused with the letter before it. */
  private static final byte FUSED = 4;

  private static final byte LENGTH = 3;

  private static final char ALEF_HAMZA_ABOVE = '\u0623';

  /** The hamza as a sign of its own, behind a bare alef in decomposed text. */
  private static final char HAMZA_ABOVE = '\u0654';

  private static final ImmutableList<Granularity> UNITS =
      ImmutableList.copyOf(Granularity.values());
  private static final ImmutableList<Meaning.Part> PARTS =
      ImmutableList.copyOf(Meaning.Part.values());
  private static final ImmutableList<Meaning.Sign> SIGNS =
      ImmutableList.copyOf(Meaning.Sign.values());

  private final FoldedText text;
  private final String folded;
  private int size;
  private int[] starts;
  private int[] ends;

  /** How many letters of proclitics each item has, and {@link #FUSED}. */
  private byte[] leads;

  private int[] numbers;
  private TimeWord[] entries;

  Words(FoldedText text) {
    this.text = text;
    this.folded = text.folded();
    int capacity = folded.length() / SHORTEST + 16;
    this.starts = new int[capacity];
    this.ends = new int[capacity];
    this.leads = new byte[capacity];
    this.numbers = new int[capacity];
    this.entries = new TimeWord[capacity];
  }

  /** Adds an item; {@code stem} is where it begins behind its proclitics. */
  void add(int start, int stem, int end, int number, TimeWord entry, boolean fusedArticle) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    leads[size] = (byte) (stem - start | (fusedArticle ? FUSED : 0));
    numbers[size] = number;
    entries[size] = entry;
    size++;
  }

  private void grow() {
    int larger = size * 2;
    starts = Arrays.copyOf(starts, larger);
    ends = Arrays.copyOf(ends, larger);
    leads = Arrays.copyOf(leads, larger);
    numbers = Arrays.copyOf(numbers, larger);
    entries = Arrays.copyOf(entries, larger);
  }

  /** Takes the last item back. */
  void removeLast() {
    size--;
  }

  /** Turns the last item and what follows it up to {@code end} into one item. */
  void extendLast(int end, TimeWord entry) {
    ends[size - 1] = end;
    entries[size - 1] = entry;
  }

  int size() {
    return size;
  }

  String folded() {
    return folded;
  }

  /** Tells whether there is an item {@code i} and it can be a {@code wordClass}. */
  boolean is(int i, WordClass wordClass) {
    return i >= 0 && i < size && entries[i].is(wordClass);
  }

  boolean is(int i, WordClass one, WordClass other) {
    return is(i, one) || is(i, other);
  }

  int value(int i, WordClass wordClass) {
    return entries[i].value(wordClass);
  }

  /** Returns the unit that item {@code i} names as a {@code wordClass}. */
  Granularity unit(int i, WordClass wordClass) {
    return UNITS.get(value(i, wordClass));
  }

  /** Returns the part of a day or of a longer time that item {@code i} names. */
  Meaning.Part part(int i, WordClass wordClass) {
    return PARTS.get(value(i, wordClass));
  }

  /** Returns the side of the anchor that item {@code i} names. */
  Meaning.Sign sign(int i, WordClass wordClass) {
    return SIGNS.get(value(i, wordClass));
  }

  boolean known(int i) {
    return i >= 0 && i < size && entries[i] != TimeWord.UNKNOWN;
  }

  /** Returns a bit for each of {@link TimeRules#ALL} that can begin with item {@code i}. */
  long rules(int i) {
    return numbers[i] == NONE ? entries[i].rules() : TimeRules.NUMBERS;
  }

  /** Tells whether item {@code i} is something that a number before it counts. */
  boolean counts(int i) {
    return is(i, WordClass.COUNTED) && !hasProclitic(i);
  }

  /** Tells whether item {@code i} is a unit that a number before it counts: «2011 يوما». */
  boolean isCountedUnit(int i) {
    // «1440 يوم الثلاثاء» counts no days.
    boolean weekday = is(i + 1, WordClass.WEEKDAY) && !hasProclitic(i + 1);
    return is(i, WordClass.UNIT, WordClass.UNITS) && !hasProclitic(i) && !weekday;
  }

  /**
   * Tells whether item {@code i} is written with a hamza above its first alef, which folding hides:
   * it tells «أن», through which the governing verb still reaches, from «إن».
   */
  boolean hasHamzaAbove(int i) {
    int first = stem(i);
    Span letter = text.original(new Span(first, first + 1));
    for (int k = letter.start(); k < letter.end(); k++) {
      char c = text.original().charAt(k);
      if (c == ALEF_HAMZA_ABOVE || c == HAMZA_ABOVE) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether item {@code i} is a word with the article. */
  boolean hasArticle(int i) {
    return isWord(i) && folded.startsWith("\u0627\u0644", stem(i)) && ends[i] - stem(i) > 4;
  }

  /** Tells whether item {@code i} is written in digits. */
  boolean isNumber(int i) {
    return i >= 0 && i < size && numbers[i] != NONE;
  }

  /** Returns the number that item {@code i} is in digits, or {@link #NONE}. */
  long number(int i) {
    return i >= 0 && i < size ? numbers[i] : NONE;
  }

  /** Returns how many characters item {@code i} has without its proclitics. */
  int length(int i) {
    return ends[i] - stem(i);
  }

  /** Tells whether item {@code i} is the mark {@code c}. */
  boolean isMark(int i, char c) {
    return i >= 0 && i < size && ends[i] - starts[i] == 1 && folded.charAt(starts[i]) == c;
  }

  /** Tells whether no space stands between item {@code i} and the one before. */
  boolean touchesPrevious(int i) {
    return i > 0 && i < size && ends[i - 1] == starts[i];
  }

  /** Tells whether item {@code i} is a word, neither number nor mark. */
  boolean isWord(int i) {
    return i >= 0 && i < size && numbers[i] == NONE && Character.isLetter(folded.charAt(starts[i]));
  }

  /** Tells whether item {@code i} is a word in Arabic letters. */
  boolean isArabic(int i) {
    return isWord(i) && folded.charAt(starts[i]) >= '\u0600' && folded.charAt(starts[i]) < '\u0700';
  }

  /** Tells whether the text or the line ends before item {@code i}. */
  boolean isEnd(int i) {
    return i < 0 || i >= size || folded.charAt(starts[i]) == '\n';
  }

  /** Tells whether item {@code i} has a joined و or ف. */
  boolean hasConjunction(int i) {
    return i >= 0
        && i < size
        && leads[i] != 0
        && Proclitics.isConjunction(folded.charAt(starts[i]));
  }

  /** Tells whether item {@code i} has a joined ب ل or ك. */
  boolean hasPreposition(int i) {
    return i >= 0
        && i < size
        && leads[i] != 0
        && ((leads[i] & FUSED) != 0 || Proclitics.isPreposition(folded.charAt(stem(i) - 1)));
  }

  /** Tells whether item {@code i} has a proclitic of either sort. */
  boolean hasProclitic(int i) {
    return i >= 0 && i < size && leads[i] != 0;
  }

  /**
   * Returns the item behind an "and" at {@code i}: {@code i} itself where و is joined to it, the
   * next where it stands alone; -1 where there is none.
   */
  int afterAnd(int i) {
    if (is(i, WordClass.AND)) {
      return i + 1;
    }
    return hasConjunction(i) ? i : -1;
  }

  /** Tells whether a lone letter such as ب stands joined before item {@code i}: «ب2016». */
  boolean hasSingleLetterBefore(int i) {
    return touchesPrevious(i) && isWord(i - 1) && ends[i - 1] - starts[i - 1] == 1;
  }

  /**
   * Returns the number behind «ال» or a joined letter at {@code i}, «الـ24», «لـ13», or {@code i}.
   */
  int digitsAt(int i) {
    boolean article = is(i, WordClass.ARTICLE);
    boolean letter = isWord(i) && ends[i] - starts[i] == 1 && touchesPrevious(i + 1);
    return (article || letter) && isNumber(i + 1) ? i + 1 : i;
  }

  /** Tells whether the {@code offset}-th letter of item {@code i} has a hamza above it. */
  boolean hasHamzaAbove(int i, int offset) {
    int at = starts[i] + offset;
    Span letter = text.original(new Span(at, at + 1));
    return text.original().charAt(letter.start()) == ALEF_HAMZA_ABOVE;
  }

  int start(int i) {
    return starts[i];
  }

  int stem(int i) {
    return starts[i] + (leads[i] & LENGTH);
  }

  int end(int i) {
    return ends[i];
  }

  /** Returns the place in the untouched text of the items from {@code first} to {@code last}. */
  Span span(int first, int last) {
    return text.original(new Span(stem(first), ends[last]));
  }
}
