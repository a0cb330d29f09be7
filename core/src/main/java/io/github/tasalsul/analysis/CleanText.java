package io.github.tasalsul.analysis;

import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.text.FoldedText;
import io.github.tasalsul.text.Span;
import java.text.Normalizer;

/**
 * The clean-up before a language model sees a sentence: presentation forms become letters, bidi
 * marks and joiners vanish, odd spaces become spaces; offsets map back. A right-to-left mark before
 * «حفتر» would otherwise make it a verb.
 */
public final class CleanText {
  private CleanText() {}

  /** Cleans one sentence of {@code text}; the view's offsets count from the sentence's start. */
  public static FoldedText of(String text, Span sentence) {
    String original = sentence.of(text);
    FoldedText.Builder out = FoldedText.builder(original);
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if (Folding.isInvisible(c)) {
        continue;
      }
      if (Folding.isPresentationForm(c)) {
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        for (int k = 0; k < letters.length(); k++) {
          out.append(letters.charAt(k), i, i + 1);
        }
      } else if (Character.isSurrogate(c) || Character.isISOControl(c) || isSpace(c)) {
        out.append(' ', i, i + 1); // no model knows emoji: a space keeps the words apart
      } else {
        out.append(c, i, i + 1);
      }
    }
    return out.build();
  }

  private static boolean isSpace(char c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
