package io.github.tasalsul.match;

import static io.github.tasalsul.event.EventType.ATTACK;
import static io.github.tasalsul.event.EventType.CASUALTIES;
import static io.github.tasalsul.event.EventType.CEASEFIRE;
import static io.github.tasalsul.event.EventType.DEATH;
import static io.github.tasalsul.event.EventType.DISASTER;
import static io.github.tasalsul.event.EventType.MEET;
import static io.github.tasalsul.event.EventType.RESUME;
import static io.github.tasalsul.event.EventType.START;
import static io.github.tasalsul.event.EventType.STATEMENT;
import static io.github.tasalsul.event.EventType.SUSPEND;
import static io.github.tasalsul.event.EventType.TRAVEL;
import static io.github.tasalsul.event.EventType.WITHDRAW;
import static io.github.tasalsul.match.Matched.clusters;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.timeline.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventMatcherTest {
  private final EventMatcher matcher = EventMatcher.of(EntityAliases.standard());

  @Test
  void aVerbOfARelativeClauseTellsTheNounBeforeIt() {
    Story a = Story.of("a", "2012-05-08");
    a.tell(DISASTER, "السيول التي ضربت كسلا يوم الأحد", "السيول").before();
    a.also(DISASTER, "ضربت").in("كسلا", "SD", 15.5, 36.4).on("2012-05-06");
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void newsThatTellsNoDayMayBeOfTheDayBefore() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(ATTACK, "قصف العمري مطار تعز", "قصف").agent("العمري").patient("مطار تعز").asNews();
    Story b = Story.of("b", "2018-03-05");
    b.tell(ATTACK, "قصف العمري مطار تعز أمس", "قصف")
        .agent("العمري")
        .patient("مطار تعز")
        .on("2018-03-04");
    assertThat(clusters(a, b)).containsExactly("a.e1 b.e1");
  }

  @Test
  void newsThatTellsNoDayIsNotOfTheWeekBefore() {
    Story a = Story.of("a", "2018-03-12");
    a.tell(ATTACK, "قصف العمري مطار تعز", "قصف").agent("العمري").patient("مطار تعز").asNews();
    Story b = Story.of("b", "2018-03-05");
    b.tell(ATTACK, "قصف العمري مطار تعز", "قصف")
        .agent("العمري")
        .patient("مطار تعز")
        .on("2018-03-04");
    assertThat(clusters(a, b)).containsExactly("a.e1", "b.e1");
  }

  @Test
  void whatIsTakenForOneHasItsReason() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(ATTACK, "قصف العمري مطار تعز", "قصف")
        .agent("العمري")
        .patient("مطار تعز")
        .on("2018-03-04");
    Story b = Story.of("b", "2018-03-05");
    b.tell(ATTACK, "قصف العمري مطار تعز مجددا", "قصف")
        .agent("العمري")
        .patient("مطار تعز")
        .on("2018-03-04");
    assertThat(matcher.match(List.of(a.extraction(), b.extraction())).get(0).reasons())
        .singleElement()
        .asString()
        .startsWith("a e1 and e1 of b: same word, «العمري» in both")
        .endsWith("same day");
  }

  @Test
  void theDeadOfTodayAreNotThoseOfAnElectionLongAgo() {
    Story a = Story.of("a", "2019-06-12");
    a.tell(CASUALTIES, "أسفرت الصدامات عن مقتل شابين وإصابة شرطي", "مقتل")
        .lemma("قتل")
        .patient("شابين")
        .before();
    a.also(CASUALTIES, "إصابة").lemma("اصاب").patient("شرطي").before();
    a.tell(CASUALTIES, "خلافا لاقتراع مايو 2001 الذي قتل فيه العشرات", "قتل")
        .lemma("قتل")
        .patient("العشرات")
        .inMonth("2001-05");
    assertThat(clusters(a)).containsExactly("a.e1 a.e2", "a.e3");
  }

  @Test
  void anArticleGivenTwiceIsSaidToBeOneText() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(ATTACK, "قصف العمري مطار تعز", "قصف").agent("العمري").on("2018-03-04");
    Story b = Story.of("b", "2018-03-05");
    b.tell(ATTACK, "قصف العمري مطار تعز", "قصف").agent("العمري").on("2018-03-04");
    Happening one = matcher.match(List.of(b.extraction(), a.extraction())).get(0);
    assertThat(one.members()).extracting(Telling::document).containsExactly("a", "b");
    assertThat(one.reasons()).containsExactly("a e1 and e1 of b: the same text");
  }

  @Test
  void oneShellingUnderTwoNamesIsOne() {
    Story a = Story.of("a", "2015-06-11");
    a.tell(ATTACK, "قصفت قوات اللواء سامي العمري مطار تعز أمس", "قصفت")
        .lemma("قصف")
        .agent("قوات اللواء سامي العمري")
        .patient("مطار تعز")
        .on("2015-06-10");
    Story b = Story.of("b", "2015-06-12");
    b.tell(ATTACK, "بعد قصف قوات العمري مطار تعز", "قصف")
        .agent("قوات العمري")
        .patient("مطار تعز")
        .before();
    assertThat(clusters(a, b)).containsExactly("a.e1 b.e1");
  }

  @Test
  void twoShellingsOnTwoDaysAreTwo() {
    Story a = Story.of("a", "2015-06-11");
    a.tell(ATTACK, "قصفت القوات مطار تعز الثلاثاء", "قصفت")
        .lemma("قصف")
        .agent("قوات العمري")
        .patient("مطار تعز")
        .on("2015-06-09");
    a.tell(ATTACK, "وقصفت القوات المطار الأربعاء", "قصفت")
        .lemma("قصف")
        .agent("قوات العمري")
        .patient("مطار تعز")
        .on("2015-06-10");
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void twoVisitsWeeksApartAreTwo() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(TRAVEL, "وصل العمري إلى باريس", "وصل")
        .agent("العمري")
        .in("باريس", "FR", 48.8, 2.3)
        .on("2018-03-05");
    Story b = Story.of("b", "2018-04-20");
    b.tell(TRAVEL, "زيارة العمري إلى باريس", "زيارة")
        .lemma("زار")
        .agent("العمري")
        .in("باريس", "FR", 48.8, 2.3)
        .before();
    assertThat(clusters(a, b)).containsExactly("a.e1", "b.e1");
  }

  @Test
  void twoWithdrawalsOfTwoAreTwo() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(WITHDRAW, "انسحاب حكومة التوافق من المحادثات", "انسحاب").agent("حكومة التوافق").asNews();
    Story b = Story.of("b", "2018-03-05");
    b.tell(WITHDRAW, "انسحاب القوات الإثيوبية", "انسحاب").agent("القوات الإثيوبية").asNews();
    assertThat(clusters(a, b)).containsExactly("a.e1", "b.e1");
  }

  @Test
  void meetingsOfOneManWithTwoOthersAreTwo() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(MEET, "لقاء السفير مع العمري", "لقاء").agent("السفير رايت").patient("العمري").asNews();
    a.tell(MEET, "اجتماع السفير مع النجار", "اجتماع")
        .agent("السفير رايت")
        .patient("النجار")
        .asNews();
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void aPressConferenceIsNotTheConference() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(MEET, "مؤتمر صحفي في عمّان", "مؤتمر صحفي")
        .agent("العمري")
        .in("عمّان", "JO", 31.9, 35.9)
        .asNews();
    a.tell(MEET, "مؤتمر عمّان للمانحين", "مؤتمر")
        .agent("العمري")
        .in("عمّان", "JO", 31.9, 35.9)
        .asNews();
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void oneVerbInTwoCitiesIsTwoEvents() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(ATTACK, "انفجار في كابل", "انفجار").in("كابل", "AF", 34.5, 69.2).asNews();
    Story b = Story.of("b", "2018-03-05");
    b.tell(ATTACK, "انفجار في قندهار", "انفجار").in("قندهار", "AF", 31.6, 65.7).asNews();
    assertThat(clusters(a, b)).containsExactly("a.e1", "b.e1");
  }

  @Test
  void unknownTimeAndWeakNamesDoNotMerge() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(MEET, "لقاء الطرفين في مسقط", "لقاء")
        .agent("الطرفين")
        .in("مسقط", "OM", 23.6, 58.4)
        .before();
    Story b = Story.of("b", "2018-03-07");
    b.tell(MEET, "لقاء الجانبين في مسقط", "لقاء")
        .agent("الجانبين")
        .in("مسقط", "OM", 23.6, 58.4)
        .before();
    assertThat(clusters(a, b)).containsExactly("a.e1", "b.e1");
  }

  @Test
  void theTalksAndTheirStartAreOne() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(START, "انطلقت المحادثات في مسقط الاثنين", "انطلقت")
        .agent("المحادثات")
        .in("مسقط", "OM", 23.6, 58.4)
        .on("2018-03-05");
    Story b = Story.of("b", "2018-03-06");
    b.tell(MEET, "المفاوضات في مسقط أمس الاثنين", "المفاوضات")
        .lemma("مفاوضات")
        .in("مسقط", "OM", 23.6, 58.4)
        .on("2018-03-05");
    assertThat(clusters(a, b)).containsExactly("a.e1 b.e1");
  }

  @Test
  void theNounWithItsArticlePointsBack() {
    Story a = Story.of("a", "2015-06-11");
    a.tell(ATTACK, "قصفت قوات العمري مطار تعز أمس", "قصفت")
        .lemma("قصف")
        .agent("قوات العمري")
        .patient("مطار تعز")
        .on("2015-06-10");
    a.tell(ATTACK, "وأسفر القصف عن أضرار", "القصف").lemma("قصف").before();
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void whatIsAnnouncedBelongsToItsAnnouncement() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(STATEMENT, "أعلنت الحركة الشعبية تعليق مشاركتها في الحوار", "أعلنت")
        .agent("الحركة الشعبية")
        .asNews();
    a.also(SUSPEND, "تعليق").agent("الحركة الشعبية").asNews();
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void whatAnotherAnnouncesIsTwoThings() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(STATEMENT, "أعلنت الأمم المتحدة تعليق الحركة الشعبية مشاركتها", "أعلنت")
        .agent("الأمم المتحدة")
        .asNews();
    a.also(SUSPEND, "تعليق").agent("الحركة الشعبية").asNews();
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void deathsAndTheTollOfOnePlaceAndDayAreOne() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(CASUALTIES, "رصاص الشرطة العراقية يوقع قتلى في البصرة", "قتلى")
        .agent("الشرطة العراقية")
        .in("البصرة", "IQ", 30.5, 47.8)
        .asNews();
    Story b = Story.of("b", "2018-03-05");
    b.tell(DEATH, "مقتل متظاهرين برصاص الشرطة في البصرة", "مقتل")
        .agent("الشرطة العراقية")
        .lemma("قتل")
        .patient("متظاهرين")
        .in("البصرة", "IQ", 30.5, 47.8)
        .on("2018-03-05");
    assertThat(clusters(a, b)).containsExactly("a.e1 b.e1");
  }

  @Test
  void aMonthMeetsADayInIt() {
    Story a = Story.of("a", "2018-07-01");
    a.tell(CEASEFIRE, "بدأت هدنة في إدلب الشهر الماضي", "هدنة")
        .in("إدلب", "SY", 35.9, 36.6)
        .inMonth("2018-06");
    Story b = Story.of("b", "2018-06-18");
    b.tell(CEASEFIRE, "دخلت الهدنة في إدلب حيز التنفيذ الأحد", "الهدنة")
        .lemma("هدنة")
        .in("إدلب", "SY", 35.9, 36.6)
        .on("2018-06-17");
    assertThat(clusters(a, b)).containsExactly("a.e1 b.e1");
  }

  @Test
  void whatMayBeJoinsNoFact() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(RESUME, "استئناف المحادثات في مسقط اليوم", "استئناف").patient("المحادثات").asNews();
    a.tell(RESUME, "قبل استئناف الوفد الحكومي المحادثات", "استئناف")
        .agent("حكومة التوافق")
        .patient("المحادثات")
        .realis(Realis.HYPOTHETICAL)
        .after();
    assertThat(clusters(a)).containsExactly("a.e1");
  }

  @Test
  void aDenialIsNoMember() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(MEET, "لقاء العمري والنجار في بيروت", "لقاء")
        .agent("العمري")
        .patient("النجار")
        .in("بيروت", "LB", 33.9, 35.5)
        .asNews();
    Story b = Story.of("b", "2018-03-05");
    b.tell(MEET, "لم يتم أي لقاء بين العمري والنجار", "لقاء")
        .agent("العمري")
        .patient("النجار")
        .denied()
        .asNews();
    List<Happening> found = matcher.match(List.of(a.extraction(), b.extraction()));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).members()).hasSize(1);
    assertThat(found.get(0).denials()).hasSize(1);
  }

  @Test
  void reportingIsNoHappeningUnlessThereIsNothingElse() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(STATEMENT, "قال العمري", "قال").agent("العمري").reporting().asNews();
    assertThat(clusters(a)).containsExactly("a.e1");
    a.tell(ATTACK, "قصفت القوات", "قصفت").asNews();
    assertThat(clusters(a)).containsExactly("a.e2");
  }

  @Test
  void aChainOfLikenessesDoesNotGlueTwoDays() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(ATTACK, "قصف قوات العمري مطار تعز", "قصف")
        .agent("قوات العمري")
        .patient("مطار تعز")
        .on("2018-03-03");
    Story b = Story.of("b", "2018-03-06");
    b.tell(ATTACK, "قصف قوات العمري مطار تعز", "قصف")
        .agent("قوات العمري")
        .patient("مطار تعز")
        .on("2018-03-05");
    Story c = Story.of("c", "2018-03-07");
    c.tell(ATTACK, "قصف قوات العمري مطار تعز", "قصف")
        .agent("قوات العمري")
        .patient("مطار تعز")
        .before();
    assertThat(clusters(a, b, c)).hasSize(2);
  }

  @Test
  void withoutDatesTwoDaysMayBeOne() {
    Story a = Story.of("a", "2018-03-05");
    a.tell(ATTACK, "قصف قوات العمري مطار تعز", "قصف")
        .agent("قوات العمري")
        .patient("مطار تعز")
        .on("2018-03-03");
    Story b = Story.of("b", "2018-03-06");
    b.tell(ATTACK, "قصف قوات العمري مطار تعز", "قصف")
        .agent("قوات العمري")
        .patient("مطار تعز")
        .on("2018-03-05");
    List<Extraction> articles = List.of(a.extraction(), b.extraction());
    assertThat(matcher.match(articles)).hasSize(2);
    assertThat(matcher.ignoringDates().match(articles)).hasSize(1);
  }
}
