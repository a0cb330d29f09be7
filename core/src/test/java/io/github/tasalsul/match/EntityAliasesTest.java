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
    "سامي الخطيب, الخطيب",
    "رئيس الوزراء سامي الخطيب, الخطيب",
    "وزير الخارجية الأردني سامي الخطيب, سامي الخطيب",
    "السيد سامي الخطيب, سامي الخطيب",
    "اللواء المتقاعد سامي الخطيب, الخطيب",
    "الدكتورة هند, هند",
    "فائز عمران, فايز عمران",
    "هُدى الرِّفاعي, هدى الرفاعي",
    "حكومة التوافق الوطني, حكومة التوافق",
    "حكومة التوافق الوطني, التوافق",
    "حكومة التوافق, التوافق",
    "قوات اللواء سامي الخطيب, قوات الخطيب",
    "القوات الموالية للخطيب, قوات الخطيب",
    "الخطيب قائد قوات الشرق, سامي الخطيب",
    "للخطيب, الخطيب",
    "مدينة حلب, حلب",
  })
  void twoNamesOfOne(String first, String second) {
    assertThat(aliases.same(first, second)).isTrue();
    assertThat(aliases.same(second, first)).isTrue();
  }

  @ParameterizedTest(name = "«{0}» is not «{1}»")
  @CsvSource({
    "سامي الخطيب, رامي الخطيب",
    "سامي الخطيب, سامي النجار",
    "قوات الخطيب, الخطيب",
    "ميناء طرطوس, طرطوس",
    "مطار عدن, ميناء عدن",
    "وزير الدفاع, وزير الخارجية",
    "حكومة الشمال, حكومة الجنوب",
    "الجانبان, الطرفان",
    "المحادثات, الخطيب",
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
}
