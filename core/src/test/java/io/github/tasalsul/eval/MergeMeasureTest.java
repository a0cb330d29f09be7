package io.github.tasalsul.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.tasalsul.eval.Story.FoundEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeMeasureTest {
  private static final List<GoldEvent> EVENTS =
      List.of(
          Small.event("000.e1", 0, 4),
          Small.event("000.e2", 10, 14),
          Small.event("000.e3", 20, 24),
          Small.denied(Small.event("000.e4", 30, 34)),
          Small.optional(Small.event("000.e5", 40, 44)));

  private static final GoldTimeline TIMELINE =
      new GoldTimeline(
          List.of(
              Small.entry("C1", Small.on("2020-01-13"), "000.e1", "000.e2"),
              Small.entry("C2", Small.on("2020-02-18"), "000.e3"),
              Small.entry("C3", Small.on("2020-02-19"), "000.e4"),
              Small.entry("C4", Small.on("2020-02-20"), "000.e5")),
          List.of(List.of("000.e1", "000.e3")));

  private static Evaluation score(FoundEntry... entries) {
    Answer answer =
        Small.answer(
            List.of(),
            List.of(
                Small.found("e1", 0, 4),
                Small.found("e2", 10, 14),
                Small.found("e3", 20, 24),
                Small.found("e4", 30, 34)));
    Gold gold = new Gold(List.of(new GoldArticle("000", List.of(), EVENTS, List.of())), TIMELINE);
    return Evaluator.of(gold).mergeOf(new Story(List.of(answer), List.of(entries), List.of()));
  }

  @Test
  void a_denial_and_an_optional_mention_that_is_not_there_cost_nothing() {
    Evaluation scored =
        score(
            Small.foundEntry("n1", "2020-01-13", "2020-01-13", "e1", "e2"),
            Small.foundEntry("n2", "2020-02-18", "2020-02-18", "e3"));
    assertThat(scored.line())
        .isEqualTo(
            "entries=2 system_entries=2 out_of_order=0 wrongly_merged=0 covered=1.000"
                + " mention_recall=1.000 b3_f1=1.000 pair_f1=1.000 entry_date_acc=1.000 sure=0"
                + " sure_right=0.000 order_recall=1.000 order_acc=1.000");
    assertThat(scored.misses()).isEmpty();
  }

  @Test
  void what_is_split_mixed_and_merged_against_the_gold_is_told() {
    Evaluation scored =
        score(
            Small.foundEntry("n1", "2020-02-18", "2020-02-18", "e1", "e3"),
            Small.foundEntry("n2", "2020-01-13", "2020-01-13", "e2"));
    // C1 is held by n1 and n2, the first of equals counts: its date is wrong.
    assertThat(Small.figures(scored))
        .contains(
            entry("out_of_order", "1"),
            entry("wrongly_merged", "1"),
            entry("pair_f1", "0.000"),
            entry("entry_date_acc", "0.500"),
            entry("order_recall", "0.000"),
            entry("order_acc", "0.000"));
    assertThat(scored.misses())
        .extracting(Miss::kind)
        .containsExactly("date", "split", "mixed", "wrongly merged");
  }

  @Test
  void an_entry_without_a_start_is_ordered_by_its_end() {
    Evaluation scored =
        score(
            Small.foundEntry("n1", null, "2020-01-13", "e1", "e2"),
            Small.foundEntry("n2", "2020-02-18", "2020-02-18", "e3"));
    assertThat(Small.figures(scored))
        .contains(entry("entry_date_acc", "0.500"), entry("order_acc", "1.000"));
  }

  @Test
  void pairs_of_which_one_is_not_there_lower_the_recall_of_the_order_only() {
    Evaluation scored = score(Small.foundEntry("n1", "2020-01-13", "2020-01-13", "e1"));
    assertThat(Small.figures(scored))
        .contains(
            entry("covered", "0.500"),
            entry("mention_recall", "0.333"),
            entry("order_recall", "0.000"),
            entry("order_acc", "0.000"));
  }
}
