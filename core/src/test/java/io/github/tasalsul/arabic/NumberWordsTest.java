package io.github.tasalsul.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
  private static NumberWords.Count read(String words) {
    List<String> forms =
        Splitter.on(' ').splitToList(words).stream().map(Folding::foldWord).toList();
    return NumberWords.bundled().read(forms, 0);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "15|15",
        "٢٣|23",
        "1,250|1250",
        "1.250|1250",
        "١٬٢٥٠|1250",
        "45 ألف|45000",
        "1.5 مليون|1500000",
        "15 ألفا و 300|15300",
        "ثلاثة|3",
        "أربع عشرة|14",
        "أحد عشر|11",
        "إحدى عشرة|11",
        "اثنا عشر|12",
        "خمسة و عشرون|25",
        "واحد و ثلاثين|31",
        "إحدى و أربعين|41",
        "مئة و ستة|106",
        "مائتين و خمسين|250",
        "ثلاث مئة|300",
        "خمسمائة|500",
        "ألفا|2000",
        "ألفي|2000",
        "ثلاثة آلاف|3000",
        "اثني عشر ألفا|12000",
        "مئة ألف|100000",
        "مليون و نصف|1500000",
        "مليون و نصف المليون|1500000",
        "نصف مليون|500000",
        "ربع مليون|250000",
        "مليوني|2000000",
        "عشرة ملايين|10000000",
        "مليارا|2000000000",
        "ألف و خمسمئة|1500",
      })
  void aNumberIsReadWhole(String words, long value) {
    NumberWords.Count count = read(words);
    assertThat(count).isNotNull();
    assertThat(count.value()).isEqualTo(value);
    assertThat(count.end()).isEqualTo(Splitter.on(' ').splitToList(words).size());
  }

  @ParameterizedTest(name = "{0} ends after {1}")
  @CsvSource(
      delimiter = '|',
      value = {"ثلاثة و خمسة|1", "10 و 15|1", "عشرون و ثلاثون|1", "5 سنوات|1", "مئة و جندي|1"})
  void aNumberEndsWhereTheNextBegins(String words, int end) {
    assertThat(read(words).end()).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"جندي", "1.5", "أحد الجنود", "نصف الفريق", "3-1", "الثالث"})
  void whatIsNoWholeNumberIsNotRead(String words) {
    assertThat(read(words)).isNull();
  }
}
