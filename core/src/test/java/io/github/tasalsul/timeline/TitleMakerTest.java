package io.github.tasalsul.timeline;

import static io.github.tasalsul.event.EventType.CEASEFIRE;
import static io.github.tasalsul.event.EventType.MEET;
import static io.github.tasalsul.event.EventType.PROTEST;
import static io.github.tasalsul.event.EventType.TRAVEL;
import static io.github.tasalsul.event.EventType.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.Pipeline;
import io.github.tasalsul.link.Extraction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleMakerTest {
  private static String title(Story story) {
    return TimelineBuilder.create().build(List.of(story.extraction())).entries().get(0).title();
  }

  @Test
  void thePrepositionOnTheFirstWordIsLeftOut() {
    Story story = Story.of("a", "2012-05-08");
    story
        .tell(CEASEFIRE, "ويتعلق الأمر، حسب المصدر، بوقف إطلاق النار في حمص", "وقف إطلاق النار")
        .in("حمص", "SY", 34.7, 36.7)
        .on("2012-05-06");
    assertThat(title(story)).startsWith("وقف إطلاق النار في حمص");
  }

  @Test
  void howLongBeforeIsNoPartOfATitle() {
    Extraction article =
        Pipeline.extract(
            "عاد الوفد إلى صلالة الأحد، بعد يومين من إعلان الحركة تعليق مشاركتها احتجاجا على القصف.",
            LocalDate.of(2012, 5, 8));
    assertThat(TimelineBuilder.create().build(List.of(article)).entries())
        .extracting(Entry::title)
        .anyMatch(title -> title.startsWith("إعلان الحركة"))
        .noneMatch(title -> title.contains("يومين"));
  }

  @Test
  void aConjunctionOnAVerbIsLeftOut() {
    Story story = Story.of("a", "2012-05-08");
    story
        .tell(TRIAL, "وجرت محاكمة سامي العمري الأحد", "محاكمة")
        .patient("سامي العمري")
        .on("2012-05-06");
    assertThat(title(story)).isEqualTo("جرت محاكمة سامي العمري الأحد");
  }

  @Test
  void aWordWhoseFirstLetterIsWawKeepsIt() {
    Story story = Story.of("a", "2012-05-08");
    story.tell(TRAVEL, "وصل وفد النقابة إلى قابس", "وصل").agent("وفد النقابة").on("2012-05-06");
    assertThat(title(story)).isEqualTo("وصل وفد النقابة إلى قابس");
  }

  @Test
  void aTitleOfPronounsTakesInWhatStandsAround() {
    Story story = Story.of("a", "2012-05-08");
    story
        .tell(MEET, "صافح الوزير سفير تونس خلال لقائه معه", "لقائه")
        .lemma("لقاء")
        .on("2012-05-06");
    assertThat(title(story)).contains("الوزير").contains("لقائه معه");
  }

  @Test
  void anIndefiniteGatheringKeepsItsPlace() {
    Story story = Story.of("a", "2012-05-08");
    story
        .tell(PROTEST, "ونفذ مئات العمال اعتصاما في قابس الأحد", "اعتصاما")
        .agent("مئات العمال")
        .in("قابس", "TN", 33.9, 10.1)
        .on("2012-05-06");
    assertThat(title(story)).startsWith("نفذ مئات العمال اعتصاما في قابس");
  }
}
