package io.github.tasalsul.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityAliasesTest {
  private final EntityAliases aliases = EntityAliases.standard();

  @ParameterizedTest(name = "«{0}» is «{1}»")
  @CsvSource({
    "سامي العمري, العمري",
    "رئيس الوزراء سامي العمري, العمري",
    "وزير الخارجية الأردني سامي العمري, سامي العمري",
    "السيد سامي العمري, سامي العمري",
    "اللواء المتقاعد سامي العمري, العمري",
    "الدكتورة هند, هند",
    "فائز عمران, فايز عمران",
    "هُدى الرِّفاعي, هدى الرفاعي",
    "حكومة التوافق الوطني, حكومة التوافق",
    "حكومة التوافق الوطني, التوافق",
    "حكومة التوافق, التوافق",
    "قوات اللواء سامي العمري, قوات العمري",
    "القوات الموالية للعمري, قوات العمري",
    "العمري قائد قوات الشرق, سامي العمري",
    "للعمري, العمري",
    "مدينة حلب, حلب",
    "كمال الحكيم, الدكتور كمال الحكيم",
  })
  void twoNamesOfOne(String first, String second) {
    assertThat(aliases.same(first, second)).isTrue();
    assertThat(aliases.same(second, first)).isTrue();
  }

  @ParameterizedTest(name = "«{0}» is not «{1}»")
  @CsvSource({
    "سامي العمري, رامي العمري",
    "سامي العمري, سامي النجار",
    "قوات العمري, العمري",
    "ميناء طرطوس, طرطوس",
    "مطار عدن, ميناء عدن",
    "وزير الدفاع, وزير الخارجية",
    "حكومة الشمال, حكومة الجنوب",
    "الجانبان, الطرفان",
    "المحادثات, العمري",
  })
  void twoNamesOfTwo(String first, String second) {
    assertThat(aliases.same(first, second)).isFalse();
    assertThat(aliases.same(second, first)).isFalse();
  }

  @Test
  void anAliasThatTheCallerAddsIsKnown() {
    EntityAliases more = aliases.with("السيدة الحديدية", "مارغريت تاتشر");
    assertThat(more.same("السيدة الحديدية", "تاتشر")).isTrue();
    assertThat(aliases.same("السيدة الحديدية", "تاتشر")).isFalse();
  }

  @Test
  void anAliasWithoutALetterIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> aliases.with(" - ", "تاتشر"));
  }

  @Test
  void whatSomebodyIsToAnotherIsNoPartOfHisName() {
    EntityAliases names = EntityAliases.standard();
    assertThat(names.same("غريمه الهلال", "الهلال")).isTrue();
    assertThat(names.same("ضيفه الترجي", "مضيفه الترجي")).isTrue();
    assertThat(names.same("نظيره عثمان الجرندي", "الجرندي")).isTrue();
    assertThat(names.same("غريمه الهلال", "غريمه النصر")).isFalse();
  }
}
