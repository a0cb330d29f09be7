package io.github.tasalsul.eval;

import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.text.SentenceSplitter;
import io.github.tasalsul.text.Span;

/**
 * Words in their sentence: «أمس الثلاثاء», then «قصفت», then «قوات حفتر ميناء طرابلس».
 *
 * @param where whose words they are, such as {@code 000.e7}; may be empty
 * @param before the sentence up to the words
 * @param words the words
 * @param after the rest of the sentence
 */
public record Passage(String where, String before, String words, String after) {
  /** Finds the words in a text; where they do not lie in it there is nothing to show. */
  static Passage of(String where, String text, Extent extent) {
    if (extent.end() > text.codePointCount(0, text.length())) {
      return new Passage(where, "", "", "");
    }
    CodePointOffsets offsets = CodePointOffsets.of(text);
    Span words = Span.of(offsets.index(extent.start()), offsets.index(extent.end()));
    Span sentence =
        SentenceSplitter.split(text).stream()
            .filter(words::overlaps)
            .reduce(Span::cover)
            .map(words::cover)
            .orElse(words);
    return new Passage(
        where,
        oneLine(text.substring(sentence.start(), words.start())),
        oneLine(words.of(text)),
        oneLine(text.substring(words.end(), sentence.end())));
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
  }
}
