package io.github.tasalsul.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.eval.Answer.FoundTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeMeasureTest {
  private static final GoldTime YESTERDAY = Small.time(0, 4, "2020-02-18");

  private static Evaluation score(List<GoldTime> gold, Answer answer) {
    return Evaluator.of(Small.gold(new GoldArticle("000", gold, List.of(), List.of())))
        .timesOf(List.of(answer));
  }

  @Test
  void each_figure_counts_what_its_name_says() {
    List<GoldTime> gold =
        List.of(
            YESTERDAY,
            Small.time(10, 14, "2020-01"),
            Small.time(20, 24, "2019"),
            Small.time(30, 34, "P2D"));
    Answer answer =
        Small.answer(
            List.of(
                Small.foundTime(0, 4, "DATE", "2020-02-18"),
                Small.foundTime(11, 14, "DATE", "2020-01"),
                Small.foundTime(20, 24, "SET", "2018"),
                Small.foundTime(40, 44, "DATE", "2017"),
                Small.foundTime(50, 54, "DATE", "2017")),
            List.of());
    // 3 of 5 answers meet 3 of 4; of these 2 have their extent, 2 their type, 2 their value, 1
    // both.
    Evaluation scored = score(gold, answer);
    assertThat(scored.line())
        .isEqualTo(
            "gold=4 system=5 precision=0.600 recall=0.750 strict_f1=0.444 relaxed_f1=0.667"
                + " type_f1=0.444 value_f1=0.444 strict_value_f1=0.222");
    assertThat(scored.misses())
        .extracting(Miss::kind)
        .containsExactly("type value", "extent", "missed", "spurious", "spurious");
  }

  @Test
  void the_kinds_are_the_types_of_the_gold_and_the_rules_of_the_program() {
    List<GoldTime> gold = List.of(YESTERDAY, Small.time(10, 14, "2020-01"));
    Answer answer =
        Small.answer(
            List.of(
                new FoundTime(Extent.of(0, 4), "أمس", "TIME", "2020-02-18", "clock time"),
                new FoundTime(Extent.of(11, 14), "يناير", "DATE", "2019-01", "month or date"),
                new FoundTime(Extent.of(40, 44), "أيام", "DURATION", "PXD", "length of time")),
            List.of());
    List<Breakdown> kinds = score(gold, answer).breakdowns();
    assertThat(kinds).extracting(Breakdown::by).containsExactly("type", "rule");
    assertThat(kinds.get(0).kinds().toString())
        .isEqualTo(
            "[Kind[name=DATE, figures=[gold=2, system=2, precision=1.000, recall=1.000,"
                + " strict_f1=0.500, relaxed_f1=1.000, type_f1=0.500, value_f1=0.500,"
                + " strict_value_f1=0.500]],"
                + " Kind[name=DURATION, figures=[gold=0, system=1, precision=0.000, recall=0.000,"
                + " strict_f1=0.000, relaxed_f1=0.000, type_f1=0.000, value_f1=0.000,"
                + " strict_value_f1=0.000]]]");
    assertThat(kinds.get(1).kinds().toString())
        .isEqualTo(
            "[Kind[name=clock time, figures=[system=1, spurious=0, wrong_extent=0, wrong_type=1,"
                + " wrong_value=0]],"
                + " Kind[name=length of time, figures=[system=1, spurious=1, wrong_extent=0,"
                + " wrong_type=0, wrong_value=0]],"
                + " Kind[name=month or date, figures=[system=1, spurious=0, wrong_extent=1,"
                + " wrong_type=0, wrong_value=1]]]");
  }

  @Test
  void an_optional_one_costs_nothing_found_or_not() {
    List<GoldTime> gold = List.of(YESTERDAY, Small.optional(Small.time(10, 14, "PAST_REF")));
    String perfect =
        "gold=1 system=1 precision=1.000 recall=1.000 strict_f1=1.000 relaxed_f1=1.000"
            + " type_f1=1.000 value_f1=1.000 strict_value_f1=1.000";
    var found = Small.foundTime(0, 4, "DATE", "2020-02-18");
    var vague = Small.foundTime(9, 12, "SET", "P1W");
    assertThat(score(gold, Small.answer(List.of(found), List.of())).line()).isEqualTo(perfect);
    assertThat(score(gold, Small.answer(List.of(found, vague), List.of())).line())
        .isEqualTo(perfect);
  }

  @Test
  void other_extents_and_values_that_the_gold_accepts_are_right() {
    GoldTime gold =
        new GoldTime(
            Extent.of(0, 9),
            "يوم الأحد",
            "DATE",
            List.of("2020-01-12", "2020-01-19"),
            List.of(Extent.of(4, 9)),
            false);
    Answer answer = Small.answer(List.of(Small.foundTime(4, 9, "DATE", " 2020-01-19")), List.of());
    assertThat(score(List.of(gold), answer).misses()).isEmpty();
  }

  @Test
  void an_article_without_an_answer_is_all_missed_and_named() {
    Evaluation scored =
        Evaluator.of(Small.gold(new GoldArticle("000", List.of(YESTERDAY), List.of(), List.of())))
            .timesOf(List.of());
    assertThat(scored.line()).startsWith("gold=1 system=0 precision=0.000 recall=0.000");
    assertThat(scored.unanswered()).containsExactly("000");
  }
}
