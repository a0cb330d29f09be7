package io.github.tasalsul.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.text.FoldedText;
import io.github.tasalsul.text.Span;
import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void alefWithHamzaOrMaddaBecomesBareAlef() {
    assertThat(Folding.foldWord("أحد إلى آب ٱلله")).isEqualTo("احد الي اب الله");
  }

  @Test
  void alefMaqsuraAndFarsiYehBecomeYeh() {
    assertThat(Folding.foldWord("على علی")).isEqualTo("علي علي");
  }

  @Test
  void kehehBecomesKaf() {
    assertThat(Folding.foldWord("کانون")).isEqualTo("كانون");
  }

  @Test
  void tehMarbutaBecomesHeh() {
    assertThat(Folding.foldWord("سنة")).isEqualTo("سنه");
  }

  @Test
  void vowelSignsAndTatweelAreRemoved() {
    assertThat(Folding.foldWord("الأَحَـــدُّ")).isEqualTo("الاحد");
    assertThat(Folding.foldWord("قريباً")).isEqualTo("قريبا");
  }

  @Test
  void bidiMarksAndJoinersAreRemoved() {
    assertThat(Folding.foldWord("\u200f18\u200f/\u200e2\u200c")).isEqualTo("18/2");
  }

  @Test
  void arabicAndPersianDigitsBecomeAscii() {
    assertThat(Folding.foldWord("٢٠٢٠ ۲۰۲۰")).isEqualTo("2020 2020");
  }

  @Test
  void noBreakSpaceBecomesSpaceAndLineEndsStay() {
    assertThat(Folding.foldWord("يوم\u00a0واحد\n")).isEqualTo("يوم واحد\n");
  }

  @Test
  void presentationFormsBecomeTheirLetters() {
    assertThat(Folding.foldWord("\ufefb")).isEqualTo("لا");
  }

  @Test
  void hamzaOnWawAndYehStays() {
    assertThat(Folding.foldWord("رؤية ثلاثاء مئة")).isEqualTo("رؤيه ثلاثاء مئه");
  }

  @Test
  void aCombiningHamzaMakesTheLetterThatNfcHas() {
    assertThat(Folding.foldWord("مي\u0654ة")).isEqualTo(Folding.foldWord("مئة"));
  }

  @Test
  void aFoldedWordMapsBackToAllItsCharacters() {
    String text = "قال السرّاج أمس";
    FoldedText folded = Folding.fold(text);
    int start = folded.folded().indexOf("السراج");
    assertThat(folded.original(Span.of(start, start + 6)).of(text)).isEqualTo("السرّاج");
    assertThat(folded.foldedIndex(text.indexOf("أمس"))).isEqualTo(folded.folded().indexOf("امس"));
  }
}
