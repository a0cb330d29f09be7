package io.github.tasalsul.document.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.arabic.TsvTable;
import java.nio.charset.Charset;

/**
 * Guesses the charset of bytes that are no UTF-8 and say nothing of themselves: the one in which
 * most high bytes are the commonest letters of its language.
 */
final class OldCharsets {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final double FEWEST_NEIGHBOURS = .5;

  /** The letters that make about half of any text in the language. */
  private record Guess(Charset charset, String letters) {}

  private static final ImmutableList<Guess> GUESSES =
      TsvTable.bundled("charset-letters.tsv").rows().stream()
          .map(OldCharsets::guess)
          .collect(toImmutableList());

  private OldCharsets() {}

  private static Guess guess(TsvTable.Row row) {
    return new Guess(Charset.forName(row.required("charset")), row.required("letters"));
  }

  static Charset guess(byte[] bytes, int sample) {
    int length = Math.min(bytes.length, sample);
    int high = 0;
    int neighbours = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] < 0) {
        high++;
        neighbours += i > 0 && bytes[i - 1] < 0 ? 1 : 0;
      }
    }
    if (neighbours < FEWEST_NEIGHBOURS * high) {
      return WESTERN; // single letters with accents among plain ones
    }
    Charset best = WESTERN;
    long most = 0;
    for (Guess guess : GUESSES) {
      String text = new String(bytes, 0, length, guess.charset());
      long common = text.chars().filter(c -> guess.letters().indexOf(c) >= 0).count();
      if (common > most) {
        best = guess.charset();
        most = common;
      }
    }
    return best;
  }
}
