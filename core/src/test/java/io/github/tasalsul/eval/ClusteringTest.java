package io.github.tasalsul.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tasalsul.eval.Clustering.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusteringTest {
  /** Gold: a b c, d. Found: a b, c d. */
  private static final Clustering MIXED =
      new Clustering(List.of(new Link(0, 7), new Link(0, 7), new Link(0, 8), new Link(1, 8)));

  @Test
  void b_cubed_averages_over_the_mentions() {
    // Precision (1 + 1 + 1/2 + 1/2) / 4 = 3/4, recall (2/3 + 2/3 + 1/3 + 1) / 4 = 2/3.
    assertThat(MIXED.bCubed()).isEqualTo(12.0 / 17, within(1e-12));
  }

  @Test
  void pairs_put_together_are_compared() {
    // Gold: ab ac bc. Found: ab cd. Precision 1/2, recall 1/3.
    assertThat(MIXED.pairF1()).isEqualTo(0.4, within(1e-12));
  }

  @Test
  void all_alone_scores_nothing_in_pairs_and_something_in_b_cubed() {
    Clustering alone =
        new Clustering(List.of(new Link(0, 0), new Link(0, 1), new Link(0, 2), new Link(1, 3)));
    assertThat(alone.pairF1()).isZero();
    assertThat(alone.bCubed()).isEqualTo(2.0 / 3, within(1e-12));
  }

  @Test
  void nothing_scores_nothing() {
    assertThat(new Clustering(List.of()).bCubed()).isZero();
  }
}
