package io.github.tasalsul.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.match.EntityAliases;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineFilterTest {
  private static final EntityAliases NAMES =
      EntityAliases.standard().with("جنرال الشرق", "أحمد المنصور");

  private static final Timeline TIMELINE = TimelineBuilder.with(NAMES).build(articles());

  private static List<Extraction> articles() {
    Extraction first =
        Story.of("a", "2021-03-10")
            .tell(EventType.ATTACK, "قصفت قوات المنصور ميناء صفاقس", "قصفت")
            .lemma("قصف")
            .agent("قوات المنصور")
            .in("صفاقس", "TN", 34.74, 10.76)
            .on("2021-03-09")
            .tell(EventType.ARREST, "أوقفت الشرطة أيمن الأحمر في القاهرة", "أوقفت")
            .patient("أيمن الأحمر")
            .in("القاهرة", "EG", 30.06, 31.25)
            .on("2021-03-01")
            .tell(EventType.MEET, "سيلتقي إدريس الخطيب نظيره", "سيلتقي")
            .agent("إدريس الخطيب")
            .realis(Realis.PLANNED)
            .on("2021-03-20")
            .tell(EventType.TRAVEL, "لم يصل سليم الجابر إلى المدينة", "يصل")
            .agent("سليم الجابر")
            .denied()
            .before()
            .tell(EventType.APPOINT, "عين عادل الهاشمي", "عين")
            .patient("عادل الهاشمي")
            .undated()
            .relate("e2", Relation.BEFORE, "e1")
            .relate("e1", Relation.BEFORE, "e3")
            .extraction();
    Extraction second =
        Story.of("b", "2021-03-11")
            .tell(EventType.ATTACK, "قصف ميناء صفاقس", "قصف")
            .lemma("قصف")
            .in("صفاقس", "TN", 34.74, 10.76)
            .on("2021-03-09")
            .extraction();
    return List.of(first, second);
  }

  private static List<String> left(TimelineFilter filter) {
    Timeline timeline = filter.of(TIMELINE, NAMES);
    return java.util.stream.Stream.concat(timeline.entries().stream(), timeline.undated().stream())
        .map(e -> e.type().name())
        .toList();
  }

  @Test
  void without_a_condition_nothing_is_left_out() {
    assertThat(TimelineFilter.ALL.of(TIMELINE, NAMES)).isEqualTo(TIMELINE);
    assertThat(left(TimelineFilter.ALL))
        .containsExactlyInAnyOrder("ATTACK", "ARREST", "MEET", "TRAVEL", "APPOINT");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"المنصور", "منصور", "قوات المنصور", "جنرال الشرق", "أحمد المنصور"})
  void an_actor_is_found_with_and_without_article_and_by_its_aliases(String name) {
    assertThat(left(TimelineFilter.ALL.actor(name))).containsExactly("ATTACK");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"ايمن الاحمر, ARREST", "الأحمر, ARREST", "احمر, ARREST", "ادريس, MEET"})
  void an_actor_is_found_without_hamza(String name, String type) {
    assertThat(left(TimelineFilter.ALL.actor(name))).containsExactly(type);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"نصور", "قوات الجابر", "ميناء"})
  void a_part_of_a_word_another_name_and_a_place_are_no_actor(String name) {
    assertThat(left(TimelineFilter.ALL.actor(name))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "صفاقس, ATTACK",
    "تونس, ATTACK",
    "TN, ATTACK",
    "tn, ATTACK",
    "القاهرة, ARREST",
    "قاهره, ARREST",
    "مصر, ARREST"
  })
  void a_place_is_found_by_name_country_and_code(String name, String type) {
    assertThat(left(TimelineFilter.ALL.place(name))).containsExactly(type);
  }

  @Test
  void of_several_names_one_is_enough_and_different_conditions_must_all_hold() {
    TimelineFilter either = TimelineFilter.ALL.actor("المنصور").actor("الأحمر");

    assertThat(left(either)).containsExactly("ARREST", "ATTACK");
    assertThat(left(either.place("مصر"))).containsExactly("ARREST");
    assertThat(left(either.types(Set.of(EventType.MEET)))).isEmpty();
  }

  @Test
  void days_leave_what_may_lie_within_them_and_nothing_without_a_bound() {
    LocalDate day = LocalDate.of(2021, 3, 9);

    // The journey was some day up to the tenth, as far as the text says.
    assertThat(left(TimelineFilter.ALL.since(day))).containsExactly("ATTACK", "TRAVEL", "MEET");
    assertThat(left(TimelineFilter.ALL.until(day.minusDays(1))))
        .containsExactlyInAnyOrder("ARREST", "TRAVEL");
    assertThat(left(TimelineFilter.ALL.since(LocalDate.of(2021, 3, 11)))).containsExactly("MEET");
  }

  @Test
  void statuses_and_denials() {
    assertThat(left(TimelineFilter.ALL.statuses(Set.of(Realis.PLANNED), false)))
        .containsExactly("MEET");
    assertThat(left(TimelineFilter.ALL.statuses(Set.of(), true))).containsExactly("TRAVEL");
    assertThat(left(TimelineFilter.ALL.statuses(Set.of(Realis.PLANNED), true)))
        .containsExactlyInAnyOrder("MEET", "TRAVEL");
  }

  @Test
  void what_is_told_often_and_what_is_important() {
    assertThat(left(TimelineFilter.ALL.minMentions(2))).containsExactly("ATTACK");
    assertThat(left(TimelineFilter.ALL.top(1))).containsExactly("ATTACK");
    List<Entry> all = TIMELINE.entries();
    List<Entry> three = TimelineFilter.ALL.top(3).of(TIMELINE, NAMES).entries();
    assertThat(three)
        .isSubsetOf(all)
        .isSortedAccordingTo(java.util.Comparator.comparingInt(all::indexOf));
  }

  @Test
  void entries_keep_their_names_and_relations_stand_only_between_those_left() {
    Timeline left =
        TimelineFilter.ALL.types(Set.of(EventType.ARREST, EventType.ATTACK)).of(TIMELINE, NAMES);

    assertThat(left.entries()).isSubsetOf(TIMELINE.entries());
    assertThat(left.relations()).hasSize(1).isSubsetOf(TIMELINE.relations());
    assertThat(TIMELINE.relations()).hasSize(2);
    assertThat(left.articles()).isEqualTo(TIMELINE.articles());
  }

  @Test
  void conditions_that_make_no_sense_are_refused() {
    LocalDate day = LocalDate.of(2021, 3, 9);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimelineFilter.ALL.since(day).until(day.minusDays(1)))
        .withMessageContaining("2021-03-09");
    assertThatIllegalArgumentException().isThrownBy(() -> TimelineFilter.ALL.top(0));
    assertThatIllegalArgumentException().isThrownBy(() -> TimelineFilter.ALL.minMentions(0));
  }
}
