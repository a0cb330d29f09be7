package io.github.tasalsul.text;

/**
 * A word, or a piece of one where a proclitic or a pronoun is written on it: «وقصفته» is the three
 * tokens «و», «قصفت», «ه».
 *
 * @param span where it stands in the article's text
 * @param text the characters that stand there
 * @param form the folded form, for matching
 * @param tag its part of speech in the tag set of the Penn Arabic Treebank (VBD, NN, DTNN, IN ...)
 * @param attached true if it is written on the token before it
 */
public record Token(Span span, String text, String form, String tag, boolean attached) {
  /** Tells whether it is tagged as a verb. */
  public boolean isVerb() {
    return tag.startsWith("VB") && !tag.equals("VBG");
  }

  /** Tells whether it is tagged as a noun, adjective or name. */
  public boolean isNominal() {
    return tag.contains("NN") || tag.contains("JJ") || tag.equals("NOUN") || tag.equals("VBG");
  }

  /** Tells whether it is tagged as a proper name. */
  public boolean isName() {
    return tag.contains("NNP");
  }

  /** Tells whether it is punctuation. */
  public boolean isPunctuation() {
    return tag.equals("PUNC") || tag.equals("-LRB-") || tag.equals("-RRB-");
  }
}
