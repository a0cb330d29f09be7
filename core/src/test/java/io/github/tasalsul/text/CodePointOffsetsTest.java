package io.github.tasalsul.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointOffsetsTest {

  @Test
  void anEmojiBeforeAWordCountsTwoIndicesAndOneCodePoint() {
    String text = "👍 قصف";
    CodePointOffsets offsets = CodePointOffsets.of(text);

    assertThat(offsets.codePoints(3)).isEqualTo(2);
    assertThat(offsets.index(2)).isEqualTo(3);
    assertThat(text.substring(offsets.index(2))).isEqualTo("قصف");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "عدن",
        "🔴 عاجل 🔴🔴 انفجار",
        "🇩🇿 الجزائر تفوز 👨‍👩‍👧 ⚽️",
        "\u200Fالقاهرة\u200E \uFEFF",
        "𞸀𞸁 حروف رياضية",
        "😀"
      })
  void everyOffsetGoesToItsIndexAndBack(String text) {
    CodePointOffsets offsets = CodePointOffsets.of(text);
    int length = text.codePointCount(0, text.length());

    for (int offset = 0; offset <= length; offset++) {
      assertThat(offsets.index(offset)).isEqualTo(text.offsetByCodePoints(0, offset));
      assertThat(offsets.codePoints(offsets.index(offset))).isEqualTo(offset);
    }
  }

  @Test
  void halfAnEmojiCutOffAtTheEndCountsAsOne() {
    String text = "خبر \uD83D";
    CodePointOffsets offsets = CodePointOffsets.of(text);

    assertThat(offsets.codePoints(text.length())).isEqualTo(5);
    assertThat(offsets.index(5)).isEqualTo(5);
  }

  @Test
  void whatLiesOutsideTheTextIsRefused() {
    CodePointOffsets offsets = CodePointOffsets.of("👍 قصف");

    assertThatThrownBy(() -> offsets.codePoints(7)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> offsets.index(6)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> offsets.codePoints(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
