package io.github.tasalsul.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {
  @Test
  void whatWasFoldedAwayBelongsToTheCharacterBefore() {
    FoldedText folded =
        FoldedText.builder("اـب").append('ا', 0, 1).extendLast(2).append('ب', 2, 3).build();

    assertThat(folded.original(Span.of(0, 1))).isEqualTo(Span.of(0, 2));
    assertThat(folded.original(Span.of(1, 2))).isEqualTo(Span.of(2, 3));
    assertThat(folded.foldedIndex(1)).isEqualTo(1);
  }

  @Test
  void allLettersOfALigatureStandAtTheLigature() {
    FoldedText folded =
        FoldedText.builder(" \ufefb.")
            .append(' ', 0, 1)
            .append('ل', 1, 2)
            .append('ا', 1, 2)
            .append('.', 2, 3)
            .build();

    assertThat(folded.original(Span.of(1, 2))).isEqualTo(Span.of(1, 2));
    assertThat(folded.original(Span.of(2, 3))).isEqualTo(Span.of(1, 2));
    assertThat(folded.foldedIndex(1)).isEqualTo(1);
    assertThat(folded.foldedIndex(2)).isEqualTo(3);
  }

  @Test
  void anEmptyViewMapsToTheEndOfTheOriginal() {
    FoldedText folded = FoldedText.builder("\u200f").build();

    assertThat(folded.folded()).isEmpty();
    assertThat(folded.original(Span.of(0, 0))).isEqualTo(Span.of(1, 1));
    assertThat(folded.foldedIndex(0)).isZero();
  }

  @Test
  void aPlaceOutsideOrBehindTheLastOneIsRefused() {
    FoldedText.Builder builder = FoldedText.builder("ab").append('b', 1, 2);

    assertThatThrownBy(() -> builder.append('c', 2, 3)).hasMessageContaining("2 to 3");
    assertThatThrownBy(() -> builder.append('a', 0, 1)).hasMessageContaining("before 1");
  }

  /** The same operations on plain lists of places say what every index must map to. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyPlaceIsKeptWhateverWasRemovedOrSpelledOut(long seed) {
    Random random = new Random(seed);
    String original = "x".repeat(400);
    FoldedText.Builder builder = FoldedText.builder(original);
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < original.length(); i++) {
      int what = random.nextInt(seed % 2 == 0 ? 4 : 40);
      if (what == 0 && !starts.isEmpty()) {
        builder.extendLast(i + 1);
        ends.set(ends.size() - 1, i + 1);
      } else if (what != 1) { // 1 is a character that nobody sees
        int letters = what == 2 ? 3 : 1;
        for (int k = 0; k < letters; k++) {
          builder.append('x', i, i + 1);
          starts.add(i);
          ends.add(i + 1);
        }
      }
    }
    FoldedText folded = builder.build();

    assertThat(folded.folded()).hasSize(starts.size());
    for (int from = 0; from < starts.size(); from++) {
      int to = from + 1 + random.nextInt(Math.min(5, starts.size() - from));
      assertThat(folded.original(Span.of(from, to)))
          .isEqualTo(Span.of(starts.get(from), ends.get(to - 1)));
    }
    for (int index = 0; index <= original.length(); index++) {
      int least = index;
      long before = starts.stream().filter(start -> start < least).count();
      assertThat(folded.foldedIndex(index)).as("index %s", index).isEqualTo((int) before);
    }
  }
}
