package io.github.tasalsul.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.eval.Answer.FoundRelation;
import io.github.tasalsul.eval.Breakdown.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of the report on times by basis and on relations. */
class LinkKindsTest {
  private static final GoldEvent FIRST =
      Small.told(Small.event("000.e1", 0, 4), Small.on("2020-02-18"), List.of(), null);
  private static final GoldEvent SECOND =
      Small.told(
          Small.event("000.e2", 10, 14),
          new GoldWhen(null, "2020-02-19", "day", false),
          List.of(),
          null);

  private static Evaluation score(
      List<GoldRelation> wanted, String firstDay, String secondDay, FoundRelation... given) {
    Gold gold = Small.gold(new GoldArticle("000", List.of(), List.of(FIRST, SECOND), wanted));
    Answer answer =
        new Answer(
            "000_a.txt",
            "",
            List.of(),
            List.of(
                Small.found("e1", 0, 4, firstDay, firstDay, List.of(), null),
                Small.found("e2", 10, 14, secondDay, secondDay, List.of(), null)),
            List.of(given));
    return Evaluator.of(gold).eventsOf(List.of(answer));
  }

  private static List<String> row(Evaluation evaluation, String by, String kind) {
    return evaluation.breakdowns().stream()
        .filter(breakdown -> breakdown.by().equals(by))
        .flatMap(breakdown -> breakdown.kinds().stream())
        .filter(each -> each.name().equals(kind))
        .map(Kind::figures)
        .flatMap(List::stream)
        .map(Figure::toString)
        .toList();
  }

  @Test
  void a_basis_counts_what_is_right_wrong_open_and_invented() {
    assertThat(row(score(List.of(), "2020-02-18", null), "basis of time", "explicit"))
        .containsExactly("judged=2", "right=2", "wrong=0", "no_start=0", "invented=0");
    assertThat(row(score(List.of(), "2020-02-17", "2020-02-19"), "basis of time", "explicit"))
        .containsExactly("judged=2", "right=0", "wrong=1", "no_start=0", "invented=1");
    assertThat(row(score(List.of(), null, null), "basis of time", "explicit"))
        .containsExactly("judged=2", "right=1", "wrong=0", "no_start=1", "invented=0");
  }

  @Test
  void a_relation_is_right_from_either_side_and_wrong_the_other_way_round() {
    List<GoldRelation> wanted = List.of(new GoldRelation("000.e1", "AFTER", "000.e2"));
    FoundRelation straight = new FoundRelation("e1", "AFTER", "e2");
    FoundRelation turned = new FoundRelation("e2", "BEFORE", "e1");
    FoundRelation wrong = new FoundRelation("e2", "AFTER", "e1");

    assertThat(row(score(wanted, null, null, straight), "relation", "AFTER"))
        .containsExactly("gold=1", "both_found=1", "right=1", "system=1");
    assertThat(row(score(wanted, null, null, turned), "relation", "AFTER"))
        .containsExactly("gold=1", "both_found=1", "right=1", "system=0");
    assertThat(row(score(wanted, null, null, wrong), "relation", "AFTER"))
        .containsExactly("gold=1", "both_found=1", "right=0", "system=1");
  }

  @Test
  void a_relation_between_later_mentions_of_its_events_is_right() {
    GoldEvent again = Small.again(Small.event("000.e3", 20, 24), "000.e2");
    GoldArticle article =
        new GoldArticle(
            "000",
            List.of(),
            List.of(FIRST, SECOND, again),
            List.of(new GoldRelation("000.e1", "AFTER", "000.e2")));
    Answer answer =
        new Answer(
            "000_a.txt",
            "",
            List.of(),
            List.of(Small.found("e1", 0, 4), Small.found("e2", 10, 14), Small.found("e3", 20, 24)),
            List.of(new FoundRelation("e1", "AFTER", "e3")));

    assertThat(
            row(Evaluator.of(Small.gold(article)).eventsOf(List.of(answer)), "relation", "AFTER"))
        .containsExactly("gold=1", "both_found=1", "right=1", "system=1");
  }

  @Test
  void a_relation_that_is_not_found_is_listed_with_its_events() {
    List<GoldRelation> wanted = List.of(new GoldRelation("000.e1", "AFTER", "000.e2"));

    assertThat(score(wanted, "2020-02-18", null).misses())
        .anyMatch(miss -> miss.kind().equals("relation") && miss.gold().contains("AFTER"));
    assertThat(
            score(List.of(new GoldRelation("000.e1", "BEFORE", "000.t1")), "2020-02-18", null)
                .misses())
        .isEmpty();
  }
}
