package io.github.tasalsul.match;

import static io.github.tasalsul.event.EventType.DECISION;
import static io.github.tasalsul.event.EventType.DEMAND;
import static io.github.tasalsul.event.EventType.MEET;
import static io.github.tasalsul.event.EventType.REJECT;
import static io.github.tasalsul.event.EventType.SANCTION;
import static io.github.tasalsul.event.EventType.SUPPORT;
import static io.github.tasalsul.event.EventType.THREATEN;
import static io.github.tasalsul.event.EventType.TRIAL;
import static io.github.tasalsul.match.Matched.clusters;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.event.Realis;
import io.github.tasalsul.timeline.Story;
import org.junit.jupiter.api.Test;

class OneSentenceTest {
  @Test
  void whatIsDecidedInAMeetingIsOneHappeningWithIt() {
    Story a = Story.of("a", "2014-03-05");
    a.tell(DECISION, "قررت رابطة الأندية تأجيل الدوري في اجتماع طارئ أمس", "قررت")
        .agent("رابطة الأندية")
        .on("2014-03-04");
    a.also(MEET, "اجتماع").agent("رابطة الأندية").on("2014-03-04");
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void aMeetingThatIsNotThePlaceOfTheDecisionStandsAlone() {
    Story a = Story.of("a", "2014-03-05");
    a.tell(DECISION, "قررت رابطة الأندية أمس تأجيل الدوري بعد اجتماع طويل", "قررت")
        .agent("رابطة الأندية")
        .on("2014-03-04");
    a.also(MEET, "اجتماع").agent("رابطة الأندية").on("2014-03-04");
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void whatIsPlannedIsNotDecidedInAMeetingThatWasHeld() {
    Story a = Story.of("a", "2014-03-05");
    a.tell(DECISION, "ستقرر رابطة الأندية مصير الدوري في اجتماع أمس", "ستقرر")
        .agent("رابطة الأندية")
        .realis(Realis.PLANNED)
        .on("2014-03-04");
    a.also(MEET, "اجتماع").agent("رابطة الأندية").on("2014-03-04");
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void oneWhoWelcomesAndCallsInOneSentenceSpeaksOnce() {
    Story a = Story.of("a", "2014-03-05");
    a.tell(SUPPORT, "رحب الاتحاد الأوروبي بالهدنة ودعا الأطراف إلى الحوار", "رحب")
        .agent("الاتحاد الأوروبي")
        .asNews();
    a.also(DEMAND, "دعا").agent("الاتحاد الأوروبي").patient("الأطراف").asNews();
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void oneWhoRefusesAndThreatensInOneSentenceSpeaksOnce() {
    Story a = Story.of("a", "2014-03-05");
    a.tell(REJECT, "رفضت نقابة الأطباء العرض وهددت بالإضراب", "رفضت")
        .agent("نقابة الأطباء")
        .asNews();
    a.also(THREATEN, "هددت").agent("نقابة الأطباء").asNews();
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }

  @Test
  void twoWhoSpeakInOneSentenceSpeakTwice() {
    Story a = Story.of("a", "2014-03-05");
    a.tell(SUPPORT, "رحب الاتحاد الأوروبي بالهدنة ودعت موسكو إلى الحوار", "رحب")
        .agent("الاتحاد الأوروبي")
        .asNews();
    a.also(DEMAND, "دعت").agent("موسكو").asNews();
    assertThat(clusters(a)).containsExactly("a.e1", "a.e2");
  }

  @Test
  void theFineIsPartOfTheVerdictThatImposesIt() {
    Story a = Story.of("a", "2014-03-05");
    a.tell(TRIAL, "قضت محكمة وهران بسجنه عامين وتغريمه مليون دينار أمس", "قضت")
        .agent("محكمة وهران")
        .on("2014-03-04");
    a.also(SANCTION, "تغريمه").agent("محكمة وهران").on("2014-03-04");
    assertThat(clusters(a)).containsExactly("a.e1 a.e2");
  }
}
