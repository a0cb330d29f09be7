package io.github.tasalsul.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.text.FoldedText;
import io.github.tasalsul.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  private static FoldedText clean(String text) {
    return CleanText.of(text, Span.of(0, text.length()));
  }

  private static String originalOf(FoldedText clean, String word) {
    int at = clean.folded().indexOf(word);
    return clean.original(Span.of(at, at + word.length())).of(clean.original());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200F",
        "\u200E",
        "\u200C",
        "\u200D",
        "\u202B",
        "\u202C",
        "\u2067",
        "\u2069",
        "\uFEFF",
        "\u00AD",
        "\u061C",
        "\u200F\u202B\u200C"
      })
  void whatNobodySeesVanishesBeforeAWord(String mark) {
    FoldedText clean = clean("قصفت " + mark + "الطائرات عدن");

    assertThat(clean.folded()).isEqualTo("قصفت الطائرات عدن");
    assertThat(originalOf(clean, "الطائرات")).isEqualTo("الطائرات");
    assertThat(originalOf(clean, "عدن")).isEqualTo("عدن");
  }

  @Test
  void presentationFormsBecomeTheLettersThatTheyShow() {
    FoldedText clean = clean("ﻗﺼﻔﺖ عدن");

    assertThat(clean.folded()).isEqualTo("قصفت عدن");
    assertThat(originalOf(clean, "قصفت")).isEqualTo("ﻗﺼﻔﺖ");
  }

  @Test
  void aLigatureBecomesItsTwoLettersWhichBothStandForIt() {
    FoldedText clean = clean("ﻻجئون في عمان");

    assertThat(clean.folded()).isEqualTo("لاجئون في عمان");
    assertThat(originalOf(clean, "لا")).isEqualTo("ﻻ");
    assertThat(originalOf(clean, "عمان")).isEqualTo("عمان");
  }

  @ParameterizedTest
  @ValueSource(strings = {"🔴", "👨‍👩‍👧", "🇲🇦"})
  void anEmojiLeavesOnlySpaceSoThatWordsStayApart(String emoji) {
    FoldedText clean = clean("الرباط" + emoji + "مراكش");

    assertThat(clean.folded().trim().split(" +")).containsExactly("الرباط", "مراكش");
    assertThat(originalOf(clean, "مراكش")).isEqualTo("مراكش");
  }

  @Test
  void oddSpacesAndControlsBecomeSpaces() {
    assertThat(clean("وقف\u00A0إطلاق\u2009النار\u0007الآن").folded())
        .isEqualTo("وقف إطلاق النار الآن");
  }

  @Test
  void offsetsCountFromTheStartOfTheSentence() {
    String text = "عنوان\n\u200Fوصل الوفد";
    int start = text.indexOf('\u200F');

    FoldedText clean = CleanText.of(text, Span.of(start, text.length()));

    assertThat(clean.original(Span.of(0, 3)).shift(start).of(text)).isEqualTo("وصل");
  }
}
