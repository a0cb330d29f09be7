package io.github.tasalsul.timeline;

import static io.github.tasalsul.event.EventType.AGREEMENT;
import static io.github.tasalsul.event.EventType.ATTACK;
import static io.github.tasalsul.event.EventType.CASUALTIES;
import static io.github.tasalsul.event.EventType.CEASEFIRE;
import static io.github.tasalsul.event.EventType.ELECTION;
import static io.github.tasalsul.event.EventType.END;
import static io.github.tasalsul.event.EventType.MEET;
import static io.github.tasalsul.event.EventType.RESUME;
import static io.github.tasalsul.event.EventType.SANCTION;
import static io.github.tasalsul.event.EventType.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Iterables;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.link.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {
  private final TimelineBuilder builder = TimelineBuilder.create();

  private Timeline build(Story... stories) {
    return builder.build(Stream.of(stories).map(Story::extraction).toList());
  }

  private static Story shelling(String document, String day, String shelled) {
    Story story = Story.of(document, day);
    story
        .tell(ATTACK, "قصفت قوات العمري مطار تعز، وذلك بعد أيام من الهدوء", "قصفت")
        .lemma("قصف")
        .agent("قوات العمري")
        .patient("مطار تعز")
        .in("تعز", "YE", 13.6, 44.0)
        .on(shelled);
    return story;
  }

  @Test
  void anEntryKeepsItsMentionsAndSourcesInInputOrder() {
    Timeline timeline =
        build(shelling("z", "2015-06-11", "2015-06-10"), shelling("a", "2015-06-11", "2015-06-10"));
    assertThat(timeline.entries()).hasSize(1);
    Entry entry = timeline.entries().get(0);
    assertThat(entry.id()).isEqualTo("n1");
    assertThat(entry.sources()).containsExactly("z", "a");
    assertThat(entry.mentions()).containsExactly(new Mention("z", "e1"), new Mention("a", "e1"));
    assertThat(entry.certainty()).isEqualTo(Certainty.HIGH);
    assertThat(entry.when()).isEqualTo(When.on(LocalDate.parse("2015-06-10")));
    assertThat(entry.participants()).hasSize(2);
  }

  @Test
  void theTitleIsTheClauseFromTheEventsOwnWords() {
    assertThat(build(shelling("a", "2015-06-11", "2015-06-10")).entries().get(0).title())
        .isEqualTo("قصفت قوات العمري مطار تعز");
  }

  @Test
  void aTitleStopsBeforeASubordinatorAndDropsWhatDangles() {
    Story story = Story.of("a", "2015-06-11");
    story
        .tell(ATTACK, "استهدفت الطائرات جسر \"النصر في الذي يربط الضفتين", "استهدفت")
        .agent("الطائرات")
        .asNews();
    assertThat(build(story).entries().get(0).title()).isEqualTo("استهدفت الطائرات جسر النصر");
  }

  @Test
  void aTitleIsOneShortLine() {
    Story story = Story.of("a", "2015-06-11");
    String words = "الجديدة ".repeat(40);
    story
        .tell(SANCTION, "فرضت  الحكومة\u00A0السويسرية عقوبات " + words, "فرضت")
        .agent("الحكومة")
        .asNews();
    String title = build(story).entries().get(0).title();
    assertThat(title).startsWith("فرضت الحكومة").doesNotContain("\n", "\u00A0", "  ");
    assertThat(title.length()).isLessThanOrEqualTo(90);
  }

  @Test
  void theMostPreciseTimeDatesTheEntry() {
    Story month = Story.of("a", "2018-07-01");
    month
        .tell(CEASEFIRE, "هدنة في إدلب الشهر الماضي", "هدنة")
        .in("إدلب", "SY", 35.9, 36.6)
        .inMonth("2018-06");
    Story day = Story.of("b", "2018-06-18");
    day.tell(CEASEFIRE, "دخلت الهدنة في إدلب حيز التنفيذ الأحد", "الهدنة")
        .lemma("هدنة")
        .in("إدلب", "SY", 35.9, 36.6)
        .on("2018-06-17");
    Entry entry = build(month, day).entries().get(0);
    assertThat(entry.when().edtf()).isEqualTo("2018-06-17");
    assertThat(entry.certainty()).isEqualTo(Certainty.HIGH);
    assertThat(entry.basis()).isEqualTo(EventTime.Basis.EXPLICIT);
  }

  @Test
  void aPlanThatIsToldAsFactLaterIsAFactWithBothMentions() {
    Story plan = Story.of("a", "2018-05-01");
    plan.tell(ELECTION, "ستجرى انتخابات في لبنان الأحد", "انتخابات")
        .in("بيروت", "LB", 33.9, 35.5)
        .realis(Realis.PLANNED)
        .on("2018-05-06");
    Story fact = Story.of("b", "2018-05-07");
    fact.tell(ELECTION, "جرت الانتخابات في لبنان أمس", "الانتخابات")
        .lemma("انتخابات")
        .in("بيروت", "LB", 33.9, 35.5)
        .on("2018-05-06");
    Timeline timeline = build(plan, fact);
    assertThat(timeline.entries()).hasSize(1);
    assertThat(timeline.entries().get(0).status()).isEqualTo(Realis.ACTUAL);
    assertThat(timeline.entries().get(0).mentions()).hasSize(2);
  }

  @Test
  void aBareWordBesideThePlanMakesItNoFact() {
    Story a = Story.of("a", "2015-10-08");
    a.tell(AGREEMENT, "سيوقع الحسيني والمنصوري اتفاقا في الصخيرات", "اتفاقا")
        .lemma("اتفاق")
        .agent("الحسيني")
        .agent("المنصوري")
        .realis(Realis.PLANNED)
        .after();
    a.tell(AGREEMENT, "وقال إن هذا الاتفاق سيمهد للسلام", "الاتفاق").lemma("اتفاق").before();
    Entry signing = Iterables.getOnlyElement(build(a).entries());
    assertThat(signing.status()).isEqualTo(Realis.PLANNED);
    assertThat(signing.when()).isEqualTo(When.notBefore(LocalDate.parse("2015-10-08")));
  }

  @Test
  void whatMayComeIsNoTitleOfWhatCame() {
    Story a = Story.of("a", "2015-10-08");
    a.tell(TRAVEL, "قال مصدر الخميس إن رئيس البرلمان الحسيني قد يزور الصخيرات", "يزور")
        .lemma("زار")
        .agent("الحسيني")
        .in("الصخيرات", "MA", 33.85, -7.03)
        .realis(Realis.HYPOTHETICAL)
        .on("2015-10-08");
    a.tell(TRAVEL, "وصول الحسيني إلى الصخيرات", "وصول")
        .lemma("وصول")
        .agent("الحسيني")
        .in("الصخيرات", "MA", 33.85, -7.03)
        .asNews();
    Entry visit = Iterables.getOnlyElement(build(a).entries());
    assertThat(visit.status()).isEqualTo(Realis.ACTUAL);
    assertThat(visit.title()).isEqualTo("وصول الحسيني إلى الصخيرات");
  }

  @Test
  void twoDaysForWhatHappensOnceAreAConflict() {
    Story a = Story.of("a", "2018-03-09");
    a.tell(RESUME, "استؤنفت المحادثات في مسقط الخميس", "استؤنفت")
        .lemma("استأنف")
        .patient("المحادثات")
        .in("مسقط", "OM", 23.6, 58.4)
        .on("2018-03-08");
    Story b = Story.of("b", "2018-03-09");
    b.tell(RESUME, "تستأنف المحادثات في مسقط الجمعة", "تستأنف")
        .lemma("استأنف")
        .patient("المحادثات")
        .in("مسقط", "OM", 23.6, 58.4)
        .realis(Realis.PLANNED)
        .on("2018-03-09");
    Timeline timeline = build(a, b);
    assertThat(timeline.entries()).hasSize(1);
    Entry entry = timeline.entries().get(0);
    assertThat(entry.when().edtf()).isEqualTo("2018-03-08");
    assertThat(entry.conflicts())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.mention()).isEqualTo(new Mention("b", "e1"));
              assertThat(c.when()).isEqualTo(When.on(LocalDate.parse("2018-03-09")));
            });
    assertThat(entry.certainty()).isEqualTo(Certainty.MEDIUM);
  }

  @Test
  void aDenialIsAConflictOfWhatItDenies() {
    Story told = Story.of("a", "2018-03-05");
    told.tell(MEET, "لقاء العمري والنجار في بيروت", "لقاء")
        .agent("العمري")
        .patient("النجار")
        .asNews();
    Story denied = Story.of("b", "2018-03-05");
    denied
        .tell(MEET, "لم يتم أي لقاء بين العمري والنجار", "لقاء")
        .agent("العمري")
        .patient("النجار")
        .denied()
        .asNews();
    Timeline timeline = build(told, denied);
    assertThat(timeline.entries()).hasSize(1);
    assertThat(timeline.entries().get(0).conflicts())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.mention()).isEqualTo(new Mention("b", "e1"));
              assertThat(c.when()).isNull();
            });
  }

  @Test
  void aDenialOfWhatNobodyTellsIsAnEntryThatSaysSo() {
    Story denied = Story.of("b", "2018-03-05");
    denied
        .tell(MEET, "لم يتم أي لقاء بين العمري والنجار", "لقاء")
        .agent("العمري")
        .patient("النجار")
        .denied()
        .asNews();
    Entry entry = build(denied).entries().get(0);
    assertThat(entry.polarity()).isEqualTo(Polarity.NEG);
    assertThat(entry.title()).startsWith("لم يتم أي لقاء");
  }

  @Test
  void whatHasABoundIsOrderedByItAndTheRestStandsApart() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(ATTACK, "قصفت القوات حمص", "قصفت").patient("حمص").before();
    a.tell(MEET, "اجتمع المجلس", "اجتمع").agent("المجلس الأعلى").on("2018-03-01");
    a.tell(SANCTION, "عقوبات على إيران", "عقوبات").patient("إيران").undated();
    Timeline timeline = build(a);
    assertThat(timeline.entries()).extracting(Entry::type).containsExactly(MEET, ATTACK);
    assertThat(timeline.undated()).extracting(Entry::id).containsExactly("n3");
    assertThat(timeline.entries().get(1).certainty()).isEqualTo(Certainty.LOW);
  }

  @Test
  void amongTiesTheCauseComesFirst() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(CASUALTIES, "مقتل ثلاثة", "مقتل").patient("ثلاثة").asNews();
    a.tell(ATTACK, "إثر انفجار سيارة", "انفجار").asNews();
    a.relate("e1", Relation.AFTER, "e2");
    Timeline timeline = build(a);
    assertThat(timeline.entries()).extracting(Entry::type).containsExactly(ATTACK, CASUALTIES);
    assertThat(timeline.relations()).containsExactly(new EntryRelation("n2", Relation.AFTER, "n1"));
  }

  @Test
  void aCircleOfRelationsIsNotFollowed() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(CASUALTIES, "مقتل ثلاثة", "مقتل").patient("ثلاثة").asNews();
    a.tell(ATTACK, "إثر انفجار سيارة", "انفجار").asNews();
    a.relate("e1", Relation.AFTER, "e2").relate("e2", Relation.AFTER, "e1");
    assertThat(build(a).entries()).hasSize(2);
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<Extraction> articles = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String day = "2018-03-0" + (1 + i % 4);
      articles.add(shelling("s" + i, "2018-03-06", day).extraction());
      Story other = Story.of("t" + i, "2018-03-06");
      other.tell(ATTACK, "قصف العمري مطار تعز", "قصف").agent("العمري").patient("مطار تعز").before();
      other
          .tell(MEET, "اجتماع النجار مع الوفد", "اجتماع")
          .agent("النجار")
          .in("جدة", "SA", 21.5, 39.2)
          .on(day);
      articles.add(other.extraction());
    }
    List<String> expected = shape(builder.build(articles));
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(articles, random);
      assertThat(shape(builder.build(articles))).isEqualTo(expected);
    }
  }

  private static List<String> shape(Timeline timeline) {
    return Stream.concat(timeline.entries().stream(), timeline.undated().stream())
        .map(
            e ->
                e.id()
                    + e.when().edtf()
                    + e.title()
                    + e.certainty()
                    + e.importance()
                    + e.mentions().stream().map(Mention::toString).sorted().toList())
        .toList();
  }

  @Test
  void anArticleUnderASecondNameChangesOnlyTheSources() {
    List<Entry> once = build(shelling("a", "2015-06-11", "2015-06-10")).entries();
    List<Entry> twice =
        build(shelling("a", "2015-06-11", "2015-06-10"), shelling("b", "2015-06-11", "2015-06-10"))
            .entries();
    assertThat(twice).hasSameSizeAs(once);
    assertThat(twice.get(0).when()).isEqualTo(once.get(0).when());
    assertThat(twice.get(0).title()).isEqualTo(once.get(0).title());
    assertThat(twice.get(0).sources()).containsExactly("a", "b");
  }

  @Test
  void everyMentionStandsInOneEntry() {
    Timeline timeline =
        build(shelling("a", "2015-06-11", "2015-06-10"), shelling("b", "2015-06-12", "2015-06-11"));
    assertThat(timeline.entries().stream().flatMap(e -> e.mentions().stream()))
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void importanceGrowsWithTheArticles() {
    double one = build(shelling("a", "2015-06-11", "2015-06-10")).entries().get(0).importance();
    double two =
        build(shelling("a", "2015-06-11", "2015-06-10"), shelling("b", "2015-06-11", "2015-06-10"))
            .entries()
            .get(0)
            .importance();
    assertThat(two).isGreaterThan(one).isLessThanOrEqualTo(1);
  }

  @Test
  void twoArticlesOfOneNameAreRefused() {
    Story story = shelling("a", "2015-06-11", "2015-06-10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> build(story, story))
        .withMessageContaining("a");
  }

  @Test
  void nothingGivesAnEmptyTimeline() {
    assertThat(build().entries()).isEmpty();
  }

  @Test
  void aTitleBeginsBehindTheWordThatLeadsInATime() {
    Story a = Story.of("a", "2018-03-09");
    a.tell(END, "تعاني البلاد منذ سقوط النظام السابق", "سقوط").on("2018-03-01");
    assertThat(build(a).entries().get(0).title()).isEqualTo("سقوط النظام السابق");
  }

  @Test
  void anArticleThatRepeatsAnotherDayIsOneConflict() {
    Story a = Story.of("a", "2018-03-09");
    a.tell(RESUME, "استؤنفت المحادثات في مسقط الخميس", "استؤنفت")
        .lemma("استأنف")
        .patient("المحادثات")
        .in("مسقط", "OM", 23.6, 58.4)
        .on("2018-03-08");
    Story b = Story.of("b", "2018-03-09");
    for (int i = 0; i < 2; i++) {
      b.tell(RESUME, "تستأنف المحادثات في مسقط الجمعة", "تستأنف")
          .lemma("استأنف")
          .patient("المحادثات")
          .in("مسقط", "OM", 23.6, 58.4)
          .on("2018-03-09");
    }

    assertThat(build(a, b).entries())
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.conflicts())
                    .singleElement()
                    .satisfies(c -> assertThat(c.message()).contains("المحادثات في مسقط")));
  }
}
