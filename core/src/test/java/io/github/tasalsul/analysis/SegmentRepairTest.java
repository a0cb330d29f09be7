package io.github.tasalsul.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.github.tasalsul.analysis.morfologik.DictionaryLexemes;
import io.github.tasalsul.arabic.TsvTable;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentRepairTest {
  private static final SegmentRepair REPAIR = SegmentRepair.create(new DictionaryLexemes());

  private static String mended(String cut) {
    return String.join("+", REPAIR.mend(Splitter.on('+').splitToList(cut)));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "بعدة, ب+عدة",
    "و+بعدة, و+ب+عدة",
    "ك+ما, كما",
    "ف+ك+ما, ف+كما",
    "و+اجهنا, واجه+نا",
    "و+واجهنا, و+واجه+نا",
    "و+قودا, وقودا",
    "ب+عدّة, ب+عدّة",
    "بعدّة, ب+عدّة"
  })
  void aWordOfTheTableIsCutAsItSays(String cut, String expected) {
    assertThat(mended(cut)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "بليبيا, ب+ليبيا",
    "لليبيا, ل+ليبيا",
    "بفنزويلا, ب+فنزويلا",
    "لموسكو, ل+موسكو",
    "بدمشق, ب+دمشق"
  })
  void aPrepositionLeftOnACountryOrCapitalIsCutOff(String cut, String expected) {
    assertThat(mended(cut)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "سيرافق, س+يرافق",
    "سيُرافق, س+يُرافق",
    "سيُمهّد, س+يُمهّد",
    "و+سيزور, و+س+يزور",
    "ستعلن, س+تعلن",
    "ليتولى, ل+يتولى",
    "ليفوز, ل+يفوز",
    "ف+ليستقيل, ف+ل+يستقيل"
  })
  void whatPutsAVerbInTheFutureOrGivesItsAimIsCutOff(String cut, String expected) {
    assertThat(mended(cut)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "و+اردات, واردات",
    "و+اردات+ها, واردات+ها",
    "و+فيات, وفيات",
    "و+زراء+ه, وزراء+ه",
    "و+شك+ك, و+شكك",
    "شار+ك, شارك"
  })
  void aLetterThatBelongsToItsWordIsPutBack(String cut, String expected) {
    assertThat(mended(cut)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // names that begin as a proclitic does
        "بشار",
        "باسيل",
        "بوتين",
        "بيجن",
        "لندن",
        "ليبيا",
        "لبنان",
        "ليلى",
        "سيدني",
        "سيرغي",
        "سيلفا",
        "سيناء",
        "ليفني",
        "كردي",
        "كلينتون",
        "كوربين",
        "فائز",
        "ولينغتون",
        "وارسو",
        // words that are right as they are cut
        "و+حفتر",
        "و+قال",
        "ل+قاء+ات",
        "ب+ها",
        "ل+ك",
        "و+قصفت+ه",
        "تجاوزت+ها",
        "يهم+ك",
        "كانت",
        "بينما",
        "فيما",
        "كارتفاع",
        "س+يلتقي",
        "ب+لبنان"
      })
  void whatIsCutRightStaysAsItIs(String cut) {
    assertThat(mended(cut)).isEqualTo(cut);
  }

  @Test
  void aRowWhoseSegmentsSpellAnotherWordIsRefusedWithItsLine() throws IOException {
    TsvTable wrong =
        TsvTable.parse("s.tsv", new StringReader("word\tsegments\tnote\nبعدة\tب+عدد\t\n"));
    TsvTable countries = TsvTable.bundled("countries.tsv");
    TsvTable triggers = TsvTable.bundled("triggers.tsv");

    assertThatThrownBy(
            () -> SegmentRepair.of(word -> List.of(), wrong, countries, countries, triggers))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("s.tsv:2:");
  }
}
