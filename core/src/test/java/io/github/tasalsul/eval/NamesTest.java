package io.github.tasalsul.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "السراج | فايز السراج | true",
        "فايز السراج | السراج | true",
        "حفتر | لحفتر | true",
        "السراج | للسراج | true",
        "أنقرة | انقره | true",
        "الأمم المتحدة | «الأمم المتّحدة» | true",
        "موسكو | | false",
        "حفتر | السراج | false",
        "قوات حفتر | قوات الوفاق وحفتر | false",
        "حفتر | حفتر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة أحد اثنا | false",
      })
  void one_name_may_hold_the_other_as_whole_words(String gold, String found, boolean same) {
    assertThat(Names.same(gold, found)).isEqualTo(same);
  }
}
