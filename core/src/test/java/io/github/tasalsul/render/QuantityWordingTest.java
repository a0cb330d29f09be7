package io.github.tasalsul.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.event.Quantity;
import io.github.tasalsul.event.Quantity.Mod;
import io.github.tasalsul.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityWordingTest {
  @ParameterizedTest(name = "{0} to {1}, {2}: {3}")
  @CsvSource({
    "280,,MORE_THAN,more than 280",
    "50,,EQUAL_OR_MORE,at least 50",
    "2,,,at least 2",
    ",100,LESS_THAN,less than 100",
    ",100,EQUAL_OR_LESS,at most 100",
    "12,12,,12",
    "2000,2000,APPROX,about 2000",
    "20,99,APPROX,about 20 to 99",
    "20,30,,20 to 30",
  })
  void eachQuantityIsToldInPlainWords(
      @Nullable Long from, @Nullable Long to, @Nullable Mod mod, String told) {
    Quantity quantity =
        new Quantity(Quantity.Kind.WOUNDED, from, to, mod, null, new Span(0, 1), "عشرات\nالجرحى");

    assertThat(Words.quantity(quantity)).isEqualTo("wounded: " + told + " | عشرات الجرحى");
  }
}
