package io.github.tasalsul.arabic;

/**
 * The one-letter words that Arabic writes joined to the next word: و ف before ب ل ك. «وبالأحد»
 * begins with two of them.
 *
 * <p>Whether a letter is a proclitic or part of the word only a lexicon can tell («وقت», «بعد»), so
 * this class offers the ways to cut and leaves the choice to the caller.
 */
public final class Proclitics {
  private static final char ALEF = '\u0627';
  private static final char BEH = '\u0628';
  private static final char FEH = '\u0641';
  private static final char KAF = '\u0643';
  private static final char LAM = '\u0644';
  private static final char WAW = '\u0648';

  private Proclitics() {}

  /** Tells whether {@code c} is one of the two that join clauses and words: و ف. */
  public static boolean isConjunction(char c) {
    return c == WAW || c == FEH;
  }

  /** Tells whether {@code c} is one of the three that govern a noun: ب ل ك. */
  public static boolean isPreposition(char c) {
    return c == BEH || c == LAM || c == KAF;
  }

  /**
   * Tells whether a folded word of {@code length} letters that begins with {@code first} and {@code
   * second} begins with ل fused into the article, «للأحد» for ل + «الأحد»: the article's alef is
   * not written.
   */
  public static boolean isFusedArticle(char first, char second, int length) {
    return length > 3 && first == LAM && second == LAM;
  }

  /** Returns the letter that {@link #isFusedArticle} leaves unwritten. */
  public static char unwrittenAlef() {
    return ALEF;
  }
}
