package io.github.tasalsul.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.tasalsul.eval.Answer.FoundEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventMeasureTest {
  private static final GoldEvent SHELLING = Small.event("000.e1", 0, 4);

  private static Evaluation score(List<GoldEvent> gold, FoundEvent... found) {
    return Evaluator.of(Small.gold(new GoldArticle("000", List.of(), gold, List.of())))
        .eventsOf(List.of(Small.answer(List.of(), List.of(found))));
  }

  @Test
  void another_head_word_meets_an_event_whose_trigger_is_not_marked() {
    GoldEvent began = Small.alsoAt(10, 14, SHELLING);
    assertThat(score(List.of(began), Small.found("e1", 10, 14)).line())
        .startsWith("gold=1 system=1 event_precision=1.000 event_recall=1.000");
  }

  @Test
  void another_head_word_is_free_where_the_trigger_is_marked_too() {
    GoldEvent began = Small.alsoAt(10, 14, SHELLING);
    assertThat(score(List.of(began), Small.found("e1", 0, 4), Small.found("e2", 10, 14)).line())
        .startsWith("gold=1 system=1 event_precision=1.000 event_recall=1.000");
  }

  @Test
  void an_optional_event_costs_nothing_found_or_not() {
    GoldEvent said = Small.optional(Small.event("000.e2", 10, 14));
    String perfect = "gold=1 system=1 event_precision=1.000 event_recall=1.000";
    assertThat(score(List.of(SHELLING, said), Small.found("e1", 0, 4)).line()).startsWith(perfect);
    assertThat(
            score(List.of(SHELLING, said), Small.found("e1", 0, 4), Small.found("e2", 10, 14))
                .line())
        .startsWith(perfect);
  }

  @Test
  void a_required_event_takes_an_answer_before_an_optional_one() {
    GoldEvent said = Small.optional(Small.event("000.e2", 0, 4));
    assertThat(score(List.of(said, SHELLING), Small.found("e1", 0, 4)).line())
        .startsWith("gold=1 system=1 event_precision=1.000 event_recall=1.000");
  }

  @Test
  void a_trigger_of_a_whole_sentence_meets_nothing() {
    assertThat(score(List.of(SHELLING), Small.found("e1", 0, 51)).line())
        .startsWith("gold=1 system=1 event_precision=0.000 event_recall=0.000");
  }

  @Test
  void dates_agents_and_places_are_counted_over_the_events_that_have_them() {
    GoldWhen tuesday = Small.on("2020-02-18");
    GoldWhen before = new GoldWhen(null, "2020-02-19", "day", false);
    List<String> haftar = List.of("قوات حفتر");
    List<GoldEvent> gold =
        List.of(
            Small.told(Small.event("000.e1", 0, 4), tuesday, haftar, "ميناء طرابلس"),
            Small.told(Small.event("000.e2", 10, 14), tuesday, haftar, "الهيرة، شمالي غريان"),
            Small.told(Small.event("000.e3", 20, 24), before, List.of(), null),
            Small.told(Small.event("000.e4", 30, 34), tuesday, List.of(), null));
    Evaluation scored =
        score(
            gold,
            Small.found(
                "e1", 0, 4, "2020-02-18", "2020-02-18", List.of("لحفتر", "السراج"), "طرابلس"),
            Small.found("e2", 10, 14, "2020-02-17", null, List.of(), "غريان"),
            Small.found("e3", 20, 24, "2020-02-19", "2020-02-19", List.of(), null),
            Small.found("e9", 60, 64));
    assertThat(Small.figures(scored))
        .contains(
            entry("gold", "4"),
            entry("system", "4"),
            entry("event_f1", "0.750"),
            entry("date_acc", "0.500"),
            entry("date_recall", "0.333"),
            entry("invented_dates", "1.000"),
            entry("agent_acc", "0.500"),
            entry("agent_precision", "0.500"),
            entry("place_acc", "1.000"),
            entry("stated_place_acc", "1.000"));
    assertThat(scored.misses())
        .extracting(Miss::kind)
        .containsExactly("date", "agent", "invented date", "missed event", "spurious event");
  }
}
