package io.github.tasalsul.match;

import static io.github.tasalsul.event.EntityKind.COMMON;
import static io.github.tasalsul.event.EventType.ATTACK;
import static io.github.tasalsul.event.EventType.CASUALTIES;
import static io.github.tasalsul.event.EventType.DISASTER;
import static io.github.tasalsul.event.EventType.MEET;
import static io.github.tasalsul.event.EventType.RESUME;
import static io.github.tasalsul.event.EventType.TAKE_CONTROL;
import static io.github.tasalsul.event.EventType.TRAVEL;
import static io.github.tasalsul.match.Matched.clusters;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.event.Place;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.timeline.Story;
import org.junit.jupiter.api.Test;

/** What makes two mentions two, and what does not. */
class RivalsTest {
  private static Story.Telling raid(Story story, String sentence) {
    return story.tell(ATTACK, sentence, "قصف").lemma("قصف").in("زوارة", "LY", 32.9, 12.1);
  }

  @Test
  void whoIsOnlyDescribedIsNoOtherThanWhoIsNamed() {
    Story a = Story.of("a", "2012-05-08");
    raid(a, "قصفت طائرات مجهولة زوارة الأحد")
        .agent("طائرات مجهولة", "طائرات مجهولة", COMMON)
        .on("2012-05-06");
    Story b = Story.of("b", "2012-05-08");
    raid(b, "قصف سلاح الجو زوارة الأحد").agent("سلاح الجو").on("2012-05-06");
    assertThat(clusters(a, b)).containsExactly("a.e1 b.e1");
  }

  @Test
  void twoWhoAreNamedAreTwo() {
    Story a = Story.of("a", "2012-05-08");
    a.tell(ATTACK, "هاجم الحسيني المطار", "هاجم").agent("الحسيني").before();
    Story b = Story.of("b", "2012-05-08");
    b.tell(ATTACK, "هاجم المنصوري المطار", "هاجم").agent("المنصوري").before();
    assertThat(clusters(a, b)).containsExactly("a.e1", "b.e1");
  }

  @Test
  void oneArticleTellsTwoTownsApartThatLieNearEachOther() {
    Story a = Story.of("a", "2012-05-08");
    a.tell(ATTACK, "هجوم على قوات الحسيني في كفرنبل", "هجوم")
        .patient("قوات الحسيني")
        .in("كفرنبل", "SY", 35.61, 36.56)
        .before();
    a.tell(TAKE_CONTROL, "ودحر المهاجمون قوات الحسيني وسيطروا على معرة النعمان", "سيطروا")
        .patient("قوات الحسيني")
        .in("معرة النعمان", "SY", 35.65, 36.67)
        .before();
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void oneWhoMeetsTwoInOneArticleMeetsTwice() {
    Story a = Story.of("a", "2012-05-08");
    a.tell(MEET, "قدم غراهام قراءة كاملة عن لقائه الأحد", "لقائه")
        .lemma("لقاء")
        .agent("غراهام")
        .patient("قراءة كاملة", COMMON)
        .on("2012-05-06");
    a.tell(MEET, "وكان اجتماع غراهام مع الحسيني مثمرا", "اجتماع")
        .agent("غراهام")
        .patient("الحسيني")
        .before();
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void whoMeetsInOnePartOfAHeadlineTakesNoPartInTheOther() {
    Story a = Story.of("a", "2012-05-08");
    a.tell(MEET, "الحسيني يلتقي وزير الدفاع.. المنصوري: مفاوضات السلام فشلت", "يلتقي")
        .lemma("التقى")
        .agent("الحسيني")
        .patient("وزير الدفاع")
        .headline()
        .asNews();
    a.also(MEET, "مفاوضات")
        .lemma("مفاوضة")
        .agent("الحسيني")
        .patient("السلام", COMMON)
        .headline()
        .asNews();
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void aSummitPlannedForACountryIsNoContactInACityOfIt() {
    Place oman = new Place("عمان", "OM", 21, 57, 0, Place.Kind.COUNTRY);
    Story a = Story.of("a", "2012-05-08");
    a.tell(MEET, "الإعلان عن القمة بين الحسيني والمنصوري في عمان", "القمة")
        .lemma("قمة")
        .agent("الحسيني")
        .in("عمان", oman)
        .realis(Realis.PLANNED)
        .after();
    Story b = Story.of("b", "2012-05-20");
    b.tell(MEET, "الوسيط على تواصل مع الحسيني في صلالة", "تواصل")
        .lemma("تواصل")
        .agent("الحسيني")
        .in("صلالة", "OM", 17.0, 54.1)
        .before();
    assertThat(clusters(a, b)).containsExactly("a.e1", "b.e1");
  }

  @Test
  void theTalksThatOneAttendsAreThoseOfTheText() {
    Story a = Story.of("a", "2012-05-08");
    a.tell(MEET, "تعقد المفاوضات مع الحسيني في صلالة الثلاثاء", "المفاوضات")
        .lemma("مفاوضة")
        .agent("الحسيني")
        .in("صلالة", "OM", 17.0, 54.1)
        .on("2012-05-08");
    a.tell(MEET, "وسيشارك الحسيني والمنصوري في هذه المفاوضات", "سيشارك")
        .lemma("شارك")
        .agent("الحسيني")
        .agent("المنصوري")
        .realis(Realis.PLANNED)
        .after();
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void whatIsTakenUpAgainIsNotWhatGoesOn() {
    Story a = Story.of("a", "2012-05-08");
    a.tell(RESUME, "استؤنفت المفاوضات في صلالة الإثنين", "استؤنفت")
        .lemma("استأنف")
        .patient("المفاوضات")
        .in("صلالة", "OM", 17.0, 54.1)
        .on("2012-05-07");
    a.tell(RESUME, "وتستمر المفاوضات في صلالة الإثنين", "تستمر")
        .lemma("استمر")
        .patient("المفاوضات")
        .in("صلالة", "OM", 17.0, 54.1)
        .on("2012-05-07");
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void aVisitThatMayComeIsTheArrivalThatTheSameArticleTells() {
    Story a = Story.of("a", "2012-05-08");
    a.tell(TRAVEL, "وصول الحسيني إلى صلالة الثلاثاء", "وصول")
        .lemma("وصول")
        .agent("الحسيني")
        .in("صلالة", "OM", 17.0, 54.1)
        .on("2012-05-08");
    a.tell(TRAVEL, "بعد ساعات من القول إن الحسيني قد يزور صلالة", "يزور")
        .lemma("زار")
        .agent("الحسيني")
        .in("صلالة", "OM", 17.0, 54.1)
        .realis(Realis.HYPOTHETICAL)
        .on("2012-05-08");
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void partOfWhatWasHitIsHitInTheSameRaid() {
    Story a = Story.of("a", "2012-05-08");
    a.tell(ATTACK, "قصف الحسيني ميناء المكلا الإثنين", "قصف")
        .agent("الحسيني")
        .patient("ميناء المكلا")
        .on("2012-05-07");
    a.tell(ATTACK, "وقصفت القوات مرافق الميناء", "قصفت")
        .lemma("قصف")
        .agent("القوات")
        .patient("مرافق الميناء")
        .on("2012-05-07");
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void mentionsOfOneKindMeetThoughTheyShareNoNamePlaceOrWord() {
    Story a = Story.of("a", "2012-05-08");
    a.tell(DISASTER, "حريق يلتهم سوق المدينة الإثنين", "حريق").lemma("حريق").on("2012-05-07");
    a.tell(CASUALTIES, "والحريق أودى بحياة سبعة الإثنين", "أودى").lemma("أودى").on("2012-05-07");
    Story b = Story.of("b", "2012-05-08");
    b.tell(CASUALTIES, "سبعة قتلى في سوق المدينة الإثنين", "قتلى").lemma("قتيل").on("2012-05-07");
    assertThat(clusters(a, b)).containsExactly("a.e1", "a.e2 b.e1");
  }

  @Test
  void theFirstTollOfOneArticleIsTheFirstOfTheOther() {
    Story a = Story.of("a", "2012-05-08");
    a.tell(CASUALTIES, "قتلى في انهيار مبنى الإثنين", "قتلى").lemma("قتيل").on("2012-05-07");
    Story b = Story.of("b", "2012-05-08");
    b.tell(CASUALTIES, "عشرة قتلى في انهيار مبنى الإثنين", "قتلى")
        .lemma("قتيل")
        .counting(10)
        .on("2012-05-07");
    b.tell(CASUALTIES, "وفي حادث آخر سقط قتيلان الإثنين", "قتيلان")
        .lemma("قتيل")
        .counting(2)
        .on("2012-05-07");
    assertThat(clusters(a, b)).containsExactly("a.e1 b.e1", "b.e2");
  }
}
