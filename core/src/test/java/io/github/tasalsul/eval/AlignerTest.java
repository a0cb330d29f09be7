package io.github.tasalsul.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.eval.Aligner.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignerTest {
  @Test
  void an_equal_extent_goes_before_a_longer_overlap() {
    List<Extent> gold = List.of(Extent.of(0, 20), Extent.of(5, 10));
    assertThat(Aligner.align(gold, List.of(Extent.of(5, 10), Extent.of(0, 9))))
        .containsExactly(new Pair(1, 0), new Pair(0, 1));
  }

  @Test
  void the_longest_overlap_goes_before_the_nearest_start() {
    assertThat(Aligner.align(List.of(Extent.of(4, 12)), List.of(Extent.of(3, 6), Extent.of(6, 12))))
        .containsExactly(new Pair(0, 1));
  }

  @Test
  void of_equal_overlaps_the_nearest_start_is_taken() {
    assertThat(Aligner.align(List.of(Extent.of(4, 8)), List.of(Extent.of(0, 6), Extent.of(3, 6))))
        .containsExactly(new Pair(0, 1));
  }

  @Test
  void what_only_touches_does_not_meet() {
    assertThat(Aligner.align(List.of(Extent.of(0, 4)), List.of(Extent.of(4, 8)))).isEmpty();
  }
}
