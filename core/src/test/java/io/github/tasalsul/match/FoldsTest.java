package io.github.tasalsul.match;

import static io.github.tasalsul.event.EventType.ATTACK;
import static io.github.tasalsul.event.EventType.CASUALTIES;
import static io.github.tasalsul.event.EventType.MEET;
import static io.github.tasalsul.event.EventType.OTHER;
import static io.github.tasalsul.event.EventType.RESUME;
import static io.github.tasalsul.event.EventType.START;
import static io.github.tasalsul.event.EventType.STATEMENT;
import static io.github.tasalsul.event.EventType.SUSPEND;
import static io.github.tasalsul.event.EventType.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.When;
import io.github.tasalsul.timeline.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldsTest {
  private static List<Happening> match(Story... stories) {
    return EventMatcher.of(EntityAliases.standard())
        .match(Stream.of(stories).map(Story::extraction).toList());
  }

  private static List<String> ids(List<Telling> tellings) {
    return tellings.stream().map(t -> t.event().id()).toList();
  }

  @Test
  void talksTakeUpTheirStartWithItsDayAndPlace() {
    Story story = Story.of("a", "2012-05-08");
    story
        .tell(START, "انطلقت مفاوضات يمنية عمانية في صلالة", "انطلقت")
        .agent("مفاوضات يمنية عمانية")
        .in("صلالة", "OM", 17.0, 54.1)
        .on("2012-05-07");
    story.also(MEET, "مفاوضات").before();
    Happening talks = match(story).get(0);
    assertThat(ids(talks.members())).containsExactly("e2");
    assertThat(ids(talks.echoes())).containsExactly("e1");
    assertThat(talks.first().time().when()).isEqualTo(When.on(LocalDate.parse("2012-05-07")));
    assertThat(talks.first().event().place()).isNotNull();
  }

  @Test
  void aLoneTatweelOrVowelSignBetweenThemDoesNotPartThem() {
    for (String nothing : List.of("\u0640", "\u064E", "\u200F")) {
      Story story = Story.of("a", "2012-05-08");
      story.tell(START, "انطلقت " + nothing + " مفاوضات في صلالة", "انطلقت").asNews();
      story.also(MEET, "مفاوضات").before();
      assertThat(match(story)).hasSize(1);
    }
  }

  @Test
  void talksThatDidNotBeginAreNoFact() {
    Story story = Story.of("a", "2012-05-08");
    story.tell(START, "لم تبدأ المفاوضات", "تبدأ").denied().agent("المفاوضات").asNews();
    story.also(MEET, "المفاوضات").asNews();
    List<Happening> found = match(story);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).first().event().polarity()).isEqualTo(Polarity.NEG);
  }

  @Test
  void aResumptionTakesUpWhatIsResumed() {
    Story story = Story.of("a", "2012-05-08");
    story.tell(RESUME, "استؤنفت المفاوضات في جوبا", "استؤنفت").agent("المفاوضات").on("2012-05-08");
    story.also(MEET, "المفاوضات").before();
    Happening only = match(story).get(0);
    assertThat(ids(only.members())).containsExactly("e1");
    assertThat(ids(only.echoes())).containsExactly("e2");
  }

  @Test
  void anAnnouncementJoinsWhatItAnnouncesButDoesNotMakeAPlanAFact() {
    Story story = Story.of("a", "2012-05-08");
    story
        .tell(STATEMENT, "أعلنت حكومة جوبا سحب وفدها", "أعلنت")
        .agent("حكومة جوبا")
        .on("2012-05-07");
    story.also(WITHDRAW, "سحب").realis(Realis.PLANNED).patient("وفدها").before();
    Happening only = match(story).get(0);
    assertThat(ids(only.all())).containsExactly("e1", "e2");
    assertThat(ids(only.members())).containsExactly("e2");
    assertThat(only.first().event().realis()).isEqualTo(Realis.PLANNED);
  }

  @Test
  void aPlanToGoOnDoesNotTakeUpAnOffensiveThatIsDated() {
    Story story = Story.of("a", "2012-05-08");
    story
        .tell(RESUME, "سيواصل الجيش السوداني الهجوم المستمر منذ 3 مايو", "يواصل")
        .realis(Realis.PLANNED)
        .agent("الجيش السوداني")
        .patient("الهجوم")
        .after();
    story.also(ATTACK, "الهجوم").agent("الجيش السوداني").on("2012-05-03");
    assertThat(match(story)).hasSize(2);
  }

  @Test
  void whatComesBehindAReasonIsNoObject() {
    Story story = Story.of("a", "2012-05-08");
    story.tell(SUSPEND, "علقت جوبا احتجاجا على قصف هجليج", "علقت").agent("جوبا").on("2012-05-07");
    story.also(ATTACK, "قصف").patient("هجليج").on("2012-05-07");
    assertThat(match(story)).hasSize(2);
  }

  @Test
  void twoThingsSideBySideAreTwo() {
    Story story = Story.of("a", "2012-05-08");
    story.tell(STATEMENT, "مبادرة من كمبالا ومباحثات مكثفة", "مبادرة").agent("كمبالا").asNews();
    story.also(MEET, "مباحثات").agent("كمبالا").asNews();
    assertThat(match(story)).hasSize(2);
  }

  @Test
  void theDeadAndTheWoundedOfOneSentenceAreOneToll() {
    Story story = Story.of("a", "2012-05-08");
    story
        .tell(CASUALTIES, "مقتل أربعة عمال وجرح تسعة آخرين", "مقتل")
        .patient("أربعة عمال")
        .on("2012-05-07");
    story.also(CASUALTIES, "جرح").patient("تسعة آخرين").on("2012-05-07");
    assertThat(match(story)).hasSize(1);
  }

  @Test
  void whatSaysNothingHasNoEntry() {
    Story story = Story.of("a", "2012-05-08");
    story.tell(OTHER, "الجهود المبذولة", "الجهود").before();
    story.tell(MEET, "من أجل عقد لقاء", "لقاء").realis(Realis.HYPOTHETICAL).agent("جوبا").after();
    assertThat(match(story)).isEmpty();
  }

  @Test
  void aSiteIsATargetAndNoAttacker() {
    Story story = Story.of("a", "2012-05-08");
    story
        .tell(ATTACK, "قصفت قوات الأمين مطار الأبيض", "قصفت")
        .lemma("قصف")
        .agent("قوات الأمين")
        .patient("مطار الأبيض")
        .on("2012-05-07");
    story.tell(ATTACK, "قصف مطار العاصمة", "قصف").agent("مطار العاصمة").on("2012-05-07");
    assertThat(match(story)).hasSize(1);
  }
}
