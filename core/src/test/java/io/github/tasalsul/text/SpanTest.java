package io.github.tasalsul.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void spansThatOnlyTouchDoNotOverlap() {
    assertThat(Span.of(0, 3).overlaps(Span.of(3, 5))).isFalse();
    assertThat(Span.of(0, 4).overlaps(Span.of(3, 5))).isTrue();
  }

  @Test
  void coverHoldsBoth() {
    assertThat(Span.of(2, 4).cover(Span.of(7, 9))).isEqualTo(Span.of(2, 9));
  }

  @Test
  void bordersInTheWrongOrderAreRefused() {
    assertThatThrownBy(() -> Span.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Span.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void codePointOffsetsCountASurrogatePairOnce() {
    CodePointOffsets offsets = CodePointOffsets.of("👍 قصف");
    assertThat(offsets.codePoints(3)).isEqualTo(2);
    assertThat(offsets.index(2)).isEqualTo(3);
    assertThat(offsets.codePoints(0)).isZero();
    assertThatThrownBy(() -> offsets.codePoints(9)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
