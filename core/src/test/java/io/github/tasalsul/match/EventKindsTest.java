package io.github.tasalsul.match;

import static io.github.tasalsul.event.EventType.AGREEMENT;
import static io.github.tasalsul.event.EventType.ATTACK;
import static io.github.tasalsul.event.EventType.DISASTER;
import static io.github.tasalsul.event.EventType.MEET;
import static io.github.tasalsul.event.EventType.OTHER;
import static io.github.tasalsul.event.EventType.PROTEST;
import static io.github.tasalsul.event.EventType.REJECT;
import static io.github.tasalsul.event.EventType.SPORT;
import static io.github.tasalsul.event.EventType.STATEMENT;
import static io.github.tasalsul.event.EventType.SUSPEND;
import static io.github.tasalsul.event.EventType.TRIAL;
import static io.github.tasalsul.match.Matched.clusters;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.timeline.Story;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventKindsTest {
  @Test
  void whatATableRowRefersToIsAKindOfTheTable() {
    List<TsvTable.Row> rows = TsvTable.bundled("event-kinds.tsv").rows();
    Set<String> kinds = rows.stream().map(r -> r.required("kind")).collect(Collectors.toSet());
    assertThat(rows).extracting(r -> r.get("of")).filteredOn(of -> !of.isEmpty()).isSubsetOf(kinds);
  }

  @Test
  void theStrikeIsNotTheMarchThatWasToldLast() {
    Story a = Story.of("a", "2016-10-12");
    a.tell(PROTEST, "بدأ عمال السكك إضرابا يوم الأحد", "إضرابا")
        .lemma("إضراب")
        .agent("عمال السكك")
        .on("2016-10-09");
    a.tell(PROTEST, "وخرجت مسيرة في صفاقس أمس", "مسيرة")
        .in("صفاقس", "TN", 34.7, 10.8)
        .on("2016-10-11");
    a.tell(PROTEST, "ودخل الإضراب يومه الرابع", "الإضراب").lemma("إضراب").before();
    assertThat(clusters(a)).containsExactly("a.e1 a.e3", "a.e2");
  }

  @Test
  void aSettlementIsTheAgreementOfTheSameTwo() {
    Story a = Story.of("a", "2016-10-12");
    a.tell(AGREEMENT, "توصلت الشركة ونقابة البحارة إلى اتفاق أمس", "اتفاق")
        .agent("الشركة")
        .agent("نقابة البحارة")
        .on("2016-10-11");
    Story b = Story.of("b", "2016-10-13");
    b.tell(AGREEMENT, "التسوية التي قبلتها نقابة البحارة الثلاثاء", "التسوية")
        .lemma("تسوية")
        .agent("نقابة البحارة")
        .on("2016-10-11");
    assertThat(clusters(a, b)).containsExactly("a.e1 b.e1");
  }

  @Test
  void theCatastropheIsTheQuakeAndNotTheAftershock() {
    Story a = Story.of("a", "2003-05-23");
    a.tell(DISASTER, "ضرب زلزال بومرداس الأربعاء", "زلزال")
        .in("بومرداس", "DZ", 36.7, 3.4)
        .on("2003-05-21");
    a.tell(DISASTER, "وسجلت هزة ارتدادية أمس", "هزة").on("2003-05-22");
    a.tell(DISASTER, "وما زال الأهالي تحت وقع الكارثة", "الكارثة").lemma("كارثة").before();
    assertThat(clusters(a)).containsExactly("a.e1 a.e3", "a.e2");
  }

  @Test
  void aVagueWordWithoutArticleIsSomethingNew() {
    Story a = Story.of("a", "2016-10-12");
    a.tell(PROTEST, "بدأ المعلمون إضرابا", "إضرابا").lemma("إضراب").agent("المعلمون").asNews();
    a.tell(PROTEST, "وشهدت قابس احتجاجات", "احتجاجات")
        .lemma("احتجاج")
        .in("قابس", "TN", 33.9, 10.1)
        .before();
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void theGoalBelongsToTheMatchToldBeforeIt() {
    Story a = Story.of("a", "2014-04-13");
    a.tell(SPORT, "فاز الوحدات على الرمثا أمس", "فاز")
        .agent("الوحدات")
        .patient("الرمثا")
        .on("2014-04-12");
    a.tell(SPORT, "وسجل يوسف المساكني في الشوط الثاني", "سجل").agent("يوسف المساكني").before();
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void twoMatchesOfOneTeamAreTwo() {
    Story a = Story.of("a", "2014-04-13");
    a.tell(SPORT, "فاز الوحدات على الرمثا أمس", "فاز")
        .agent("الوحدات")
        .patient("الرمثا")
        .on("2014-04-12");
    a.tell(SPORT, "وتغلب الوحدات قبلها على الفيصلي", "تغلب")
        .agent("الوحدات")
        .patient("الفيصلي")
        .before();
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void theTrialIsNotTheVerdictThoughTheyAreOfOneRoot() {
    Story a = Story.of("a", "2014-04-13");
    a.tell(TRIAL, "بدأت محاكمة الناشط سامي العمري الأحد", "محاكمة")
        .patient("سامي العمري")
        .on("2014-04-06");
    a.tell(TRIAL, "وصدر الحكم أمس", "الحكم").lemma("حكم").on("2014-04-12");
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void aHeadlineSaysByHisOfficeWhomTheTextNames() {
    Story a = Story.of("a", "2014-04-13");
    a.tell(REJECT, "مسؤول ينفي الخبر", "ينفي")
        .lemma("نفى")
        .agent("مسؤول الشركة")
        .headline()
        .asNews();
    a.tell(REJECT, "نفى المهندس سامي العمري الخبر", "نفى").agent("سامي العمري").asNews();
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void theStrikeThatMayBeSuspendedIsTheOneThatIsOn() {
    Story a = Story.of("a", "2016-10-12");
    a.tell(PROTEST, "بدأ عمال السكك إضرابا يوم الأحد", "إضرابا")
        .lemma("إضراب")
        .agent("عمال السكك")
        .on("2016-10-09");
    a.tell(PROTEST, "مستعدون لتعليق الإضراب إذا", "الإضراب")
        .lemma("إضراب")
        .realis(Realis.PLANNED)
        .after();
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void aStrikeThatParalysesSchoolsIsOneThing() {
    Story a = Story.of("a", "2016-10-12");
    a.tell(PROTEST, "إضراب المعلمين يشل المدارس", "إضراب").patient("المعلمين").asNews();
    a.also(SUSPEND, "يشل").lemma("شل").agent("إضراب المعلمين").patient("المدارس").asNews();
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void theSuspensionOfAStrikeIsNotTheStrike() {
    Story a = Story.of("a", "2016-10-12");
    a.tell(SUSPEND, "علقت النقابة إضراب المعلمين", "علقت")
        .lemma("علق")
        .agent("النقابة")
        .patient("إضراب المعلمين")
        .asNews();
    a.also(PROTEST, "إضراب").agent("المعلمين").before();
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void whoMediatedTellsOfTheAgreementFirst() {
    Story a = Story.of("a", "2016-10-12");
    a.tell(STATEMENT, "أعلنت الخارجية القطرية اتفاق الحكومة والحركة", "أعلنت")
        .lemma("أعلن")
        .agent("الخارجية القطرية")
        .patient("اتفاق الحكومة والحركة")
        .asNews();
    a.also(AGREEMENT, "اتفاق").agent("الحكومة").agent("الحركة").asNews();
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void byWhomSomethingIsKnownTakesNoPartInIt() {
    Story a = Story.of("a", "2016-10-12");
    a.tell(ATTACK, "وفق وزارة الصحة بدأ القصف الأحد", "القصف")
        .lemma("قصف")
        .agent("وزارة الصحة")
        .on("2016-10-09");
    Story b = Story.of("b", "2016-10-12");
    b.tell(ATTACK, "قصف الجيش تعز الأحد", "قصف")
        .agent("الجيش")
        .in("تعز", "YE", 13.6, 44.0)
        .on("2016-10-09");
    assertThat(clusters(a, b)).containsExactly("a.e1 b.e1");
  }

  @Test
  void inOneAffairTheStrikeIsTheSameInBothArticles() {
    Story a = Story.of("a", "2016-10-10");
    a.tell(PROTEST, "بدأ عمال السكك إضرابا الأحد", "إضرابا")
        .lemma("إضراب")
        .agent("عمال السكك")
        .on("2016-10-09");
    a.tell(STATEMENT, "دعا الوزير سامي العمري النقابي وجيه الزيدي", "دعا")
        .agent("سامي العمري")
        .patient("وجيه الزيدي")
        .asNews();
    Story b = Story.of("b", "2016-10-13");
    b.tell(STATEMENT, "التقى سامي العمري بوجيه الزيدي", "التقى")
        .agent("سامي العمري")
        .patient("وجيه الزيدي")
        .asNews();
    b.tell(PROTEST, "وقد استمر الإضراب", "الإضراب").lemma("إضراب").before();
    assertThat(clusters(a, b)).contains("a.e1 b.e2");
  }

  @Test
  void strikesOfTwoAffairsAreTwo() {
    Story a = Story.of("a", "2016-10-10");
    a.tell(PROTEST, "بدأ عمال السكك إضرابا الأحد", "إضرابا")
        .lemma("إضراب")
        .agent("عمال السكك")
        .on("2016-10-09");
    Story b = Story.of("b", "2016-10-13");
    b.tell(PROTEST, "استمر إضراب في صنعاء", "إضراب").in("صنعاء", "YE", 15.4, 44.2).before();
    assertThat(clusters(a, b)).containsExactly("a.e1", "b.e1");
  }

  @Test
  void theIncidentIsTheBlastOfItsArticle() {
    Story a = Story.of("a", "2016-10-12");
    a.tell(ATTACK, "وقع انفجار في صنعاء أمس", "انفجار")
        .in("صنعاء", "YE", 15.4, 44.2)
        .on("2016-10-11");
    a.tell(OTHER, "وقال مصدر إن الحادث أوقع خسائر", "الحادث").lemma("حادث").before();
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void aBareWordBesideAnotherDayIsStillTheThingThatWasTold() {
    Story a = Story.of("a", "2016-10-10");
    a.tell(PROTEST, "بدأ عمال السكك إضرابا الأحد", "إضرابا")
        .lemma("إضراب")
        .agent("عمال السكك")
        .on("2016-10-09");
    a.tell(PROTEST, "ومع الإضراب", "الإضراب").lemma("إضراب").asNews();
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void whatIsSaidOfAPlanIsNotThePlan() {
    Story a = Story.of("a", "2016-10-10");
    a.tell(STATEMENT, "أعلن الناطق أن المؤتمر سيعقد في فاس الأحد", "أعلن")
        .agent("الناطق")
        .patient("المؤتمر")
        .asNews();
    a.also(MEET, "المؤتمر").lemma("مؤتمر").realis(Realis.PLANNED).on("2016-10-16");
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }
}
