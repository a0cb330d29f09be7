package io.github.tasalsul.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void aTextOfLettersThatAreNotArabicIsForeign() {
    assertThat(Script.isForeign("JAN 13, 2020")).isTrue();
    assertThat(Script.isForeign("13 января")).isTrue();
  }

  @Test
  void aTextWithAnArabicLetterIsNotForeign() {
    assertThat(Script.isForeign("JAN 13 يناير")).isFalse();
    assertThat(Script.isForeign("ﻟﻴﺒﻴﺎ")).isFalse();
  }

  @Test
  void aTextInDigitsAloneIsNotForeign() {
    assertThat(Script.isForeign("١٤/٠٢/٢٠١٠")).isFalse();
    assertThat(Script.isForeign("15:15")).isFalse();
  }

  @Test
  void aTextOfNeitherLettersNorDigitsIsForeign() {
    assertThat(Script.isForeign(" -- \n")).isTrue();
    assertThat(Script.isForeign("")).isTrue();
  }
}
