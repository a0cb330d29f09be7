package io.github.tasalsul.timeline;

import static io.github.tasalsul.event.EventType.AGREEMENT;
import static io.github.tasalsul.event.EventType.ATTACK;
import static io.github.tasalsul.event.EventType.PROTEST;
import static io.github.tasalsul.event.EventType.RESIGN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.link.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What entries of several articles tell of each other's days. */
class EntryBoundsTest {
  private static Timeline build(Story... stories) {
    return TimelineBuilder.create().build(Stream.of(stories).map(Story::extraction).toList());
  }

  private static Entry entry(Timeline timeline, EventType type) {
    return Stream.concat(timeline.entries().stream(), timeline.undated().stream())
        .filter(e -> e.type() == type)
        .findFirst()
        .orElseThrow();
  }

  private static List<Diagnostic> clashes(Timeline timeline) {
    return timeline.diagnostics().stream().filter(d -> d.code().equals("times-clash")).toList();
  }

  private static Story.Telling resigned(Story story) {
    return story
        .tell(RESIGN, "استقال وزير النقل أيمن الأحمر بعد توقيع الاتفاق", "استقال")
        .lemma("استقال")
        .agent("أيمن الأحمر");
  }

  private static Story.Telling signed(Story story) {
    return story
        .tell(AGREEMENT, "توقيع إدريس الخطيب اتفاق الموانئ في صفاقس", "توقيع")
        .lemma("وقع")
        .agent("إدريس الخطيب")
        .in("صفاقس", "TN", 34.74, 10.76);
  }

  /** Says that the minister resigned after the signing, and dates neither. */
  private static Story afterTheSigning(String document) {
    return signed(resigned(Story.of(document, "2021-03-10")).before()).before();
  }

  private static Story signedOn(String document, String day) {
    return signed(Story.of(document, "2021-03-12")).on(day);
  }

  private static Story resignedOn(String document, String day) {
    return resigned(Story.of(document, "2021-03-12")).on(day);
  }

  @Test
  void anEventThatOneArticleDatesBoundsWhatAnotherArticleOrders() {
    Timeline timeline =
        build(afterTheSigning("b").relate("e1", Relation.AFTER, "e2"), signedOn("a", "2021-03-05"));

    Entry resignation = entry(timeline, RESIGN);
    assertThat(resignation.when().edtf()).isEqualTo("[2021-03-05..2021-03-10]");
    assertThat(resignation.basis()).isEqualTo(EventTime.Basis.RELATIVE);
    assertThat(resignation.certainty()).isEqualTo(Certainty.MEDIUM);
    assertThat(resignation.why())
        .contains("bounded by b: AFTER in «استقال» (استقال وزير النقل أيمن الأحمر بعد توقيع")
        .contains("a: 2021-03-05 of «توقيع»");
    assertThat(entry(timeline, AGREEMENT).when()).isEqualTo(When.on(LocalDate.of(2021, 3, 5)));
    assertThat(clashes(timeline)).isEmpty();
  }

  @Test
  void whatLiesTwoStepsAwayIsLessSure() {
    Story third = resigned(Story.of("c", "2021-03-10")).before();
    third.tell(PROTEST, "تظاهر عمال صفاقس", "تظاهر").agent("عمال صفاقس").before();
    Timeline timeline =
        build(
            afterTheSigning("b").relate("e1", Relation.AFTER, "e2"),
            signedOn("a", "2021-03-05"),
            third.relate("e2", Relation.AFTER, "e1"));

    Entry protest = entry(timeline, PROTEST);
    assertThat(protest.when().edtf()).isEqualTo("[2021-03-05..2021-03-10]");
    assertThat(protest.certainty()).isEqualTo(Certainty.LOW);
  }

  @Test
  void aCountOfDaysFromWhatAnotherArticleDatesLeavesADayOnEitherSide() {
    Story counted = resigned(Story.of("b", "2021-03-20")).daysAfter("e2", 3, When.UNKNOWN);
    Timeline timeline = build(signed(counted).before(), signedOn("a", "2021-03-05"));

    assertThat(entry(timeline, RESIGN).when().edtf()).isEqualTo("[2021-03-07..2021-03-09]");
  }

  @Test
  void whatIsDeniedOrOnlyMayBeBoundsNothing() {
    Story may =
        signed(resigned(Story.of("b", "2021-03-10")).realis(Realis.HYPOTHETICAL).before()).before();
    Story denied = signed(resigned(Story.of("c", "2021-03-10")).denied().before()).before();
    Timeline timeline =
        build(
            may.relate("e1", Relation.BEFORE, "e2"),
            denied.relate("e1", Relation.BEFORE, "e2"),
            signedOn("a", "2021-03-05"));

    assertThat(timeline.entries())
        .filteredOn(e -> e.type() == RESIGN)
        .allSatisfy(e -> assertThat(e.when().edtf()).isEqualTo("[..2021-03-10]"));
  }

  @Test
  void whatClashesIsLocatedAndTheStatedDaysStand() {
    Timeline timeline =
        build(
            afterTheSigning("b").relate("e1", Relation.AFTER, "e2"),
            signedOn("a", "2021-03-05"),
            resignedOn("c", "2021-03-03"));

    assertThat(entry(timeline, RESIGN).when().edtf()).isEqualTo("2021-03-03");
    assertThat(entry(timeline, AGREEMENT).when().edtf()).isEqualTo("2021-03-05");
    assertThat(clashes(timeline))
        .singleElement()
        .satisfies(
            clash ->
                assertThat(clash.message())
                    .contains("a: 2021-03-05 of «توقيع»", "c: 2021-03-03 of «استقال»")
                    .contains("b: AFTER in «استقال»")
                    .contains("cannot all be true; dropped: AFTER in «استقال»"));
  }

  @Test
  void newsOfTheDayGivesWayToTheWordsOfAnotherArticleAndTheConflictIsShown() {
    Story news = resigned(Story.of("c", "2021-03-04")).asNews();
    Timeline timeline =
        build(
            afterTheSigning("b").relate("e1", Relation.BEFORE, "e2"),
            signedOn("a", "2021-03-03"),
            news);

    Entry resignation = entry(timeline, RESIGN);
    assertThat(resignation.when().edtf()).isEqualTo("[..2021-03-03]");
    assertThat(resignation.why()).contains("which gives way to b: BEFORE in «استقال»");
    assertThat(resignation.conflicts())
        .extracting(c -> c.mention().document())
        .containsExactly("c");
    assertThat(clashes(timeline)).hasSize(1);
  }

  @Test
  void ofTwoArticlesThatTurnAnOrderRoundNeitherIsFollowedAndBothAreShown() {
    Timeline timeline =
        build(
            afterTheSigning("b").relate("e1", Relation.AFTER, "e2"),
            afterTheSigning("c").relate("e1", Relation.BEFORE, "e2"),
            signedOn("a", "2021-03-05"));

    assertThat(entry(timeline, RESIGN).when().edtf()).isEqualTo("[..2021-03-10]");
    assertThat(clashes(timeline))
        .singleElement()
        .satisfies(
            clash ->
                assertThat(clash.message())
                    .contains("b: AFTER in", "c: BEFORE in", "; dropped: ")
                    .endsWith("both"));
  }

  @Test
  void aDayThatSomebodySetIsNotMovedButMovesOthers() {
    Story b = afterTheSigning("b").relate("e1", Relation.AFTER, "e2");
    List<Extraction> articles = List.of(b.extraction());
    String key = MentionKeys.of(articles).of(new Mention("b", "e2"));
    Timeline timeline =
        TimelineBuilder.create()
            .corrected(Corrections.parse("c.tsv", "date\t" + key + "\t2021-03-09"))
            .build(articles);

    assertThat(entry(timeline, AGREEMENT).when().edtf()).isEqualTo("2021-03-09");
    assertThat(entry(timeline, RESIGN).when().edtf()).isEqualTo("[2021-03-09..2021-03-10]");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomStoriesAreTheSameInAnyOrderAndNeverEndBeforeTheyBegin(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 12; round++) {
      List<Extraction> articles = random(random);
      Timeline timeline = TimelineBuilder.create().build(articles);
      List<String> expected = shape(timeline);
      checkSound(timeline);
      Collections.shuffle(articles, random);
      assertThat(shape(TimelineBuilder.create().build(articles))).isEqualTo(expected);
    }
  }

  private static void checkSound(Timeline timeline) {
    Set<Mention> seen = new HashSet<>();
    for (Entry entry : timeline.entries()) {
      LocalDate first = entry.when().range().firstDay();
      LocalDate last = entry.when().range().lastDay();
      assertThat(first == null || last == null || !first.isAfter(last)).isTrue();
      entry.mentions().forEach(mention -> assertThat(seen.add(mention)).isTrue());
    }
    for (Entry entry : timeline.undated()) {
      assertThat(entry.when().isBounded()).isFalse();
      entry.mentions().forEach(mention -> assertThat(seen.add(mention)).isTrue());
    }
  }

  /** Five people meet in five towns, in articles that date and order it as chance will. */
  private static List<Extraction> random(Random random) {
    List<String> people =
        List.of("إدريس الخطيب", "سليم الجابر", "أيمن الأحمر", "كمال النجار", "وليد العمري");
    List<Extraction> articles = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Story story = Story.of("d" + i, "2021-03-2" + random.nextInt(5));
      int events = 2 + random.nextInt(4);
      for (int e = 0; e < events; e++) {
        String person = people.get(random.nextInt(people.size()));
        EventType type = random.nextBoolean() ? RESIGN : ATTACK;
        Story.Telling telling =
            story.tell(type, "حدث " + person + " في القصة " + e, "حدث").agent(person);
        switch (random.nextInt(5)) {
          case 0 -> telling.asNews();
          case 1 -> telling.on("2021-03-1" + random.nextInt(10));
          case 2 -> telling.undated();
          default -> telling.before();
        }
      }
      for (int r = random.nextInt(4); r > 0; r--) {
        String from = "e" + (1 + random.nextInt(events));
        String to = "e" + (1 + random.nextInt(events));
        Relation[] all = Relation.values();
        story.relate(from, all[random.nextInt(all.length)], to);
      }
      articles.add(story.extraction());
    }
    return articles;
  }

  private static List<String> shape(Timeline timeline) {
    List<String> shape = new ArrayList<>();
    for (Entry e : timeline.entries()) {
      shape.add(
          e.id()
              + e.when()
              + e.certainty()
              + e.why()
              + e.mentions().stream()
                  .sorted(java.util.Comparator.comparing(Mention::toString))
                  .toList());
    }
    clashes(timeline).forEach(clash -> shape.add(clash.message()));
    timeline.relations().forEach(relation -> shape.add(relation.toString()));
    return shape;
  }
}
