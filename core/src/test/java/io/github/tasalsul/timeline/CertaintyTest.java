package io.github.tasalsul.timeline;

import static io.github.tasalsul.event.EventType.ATTACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.When;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How sure the date of an entry is. */
class CertaintyTest {
  private static Certainty certainty(Story... stories) {
    Timeline timeline =
        TimelineBuilder.create().build(Stream.of(stories).map(Story::extraction).toList());
    assertThat(timeline.entries()).hasSize(1);
    return timeline.entries().get(0).certainty();
  }

  private static Story shelling(String document, String sentence, When when) {
    Story story = Story.of(document, "2015-06-11");
    story
        .tell(ATTACK, sentence, "قصفت")
        .lemma("قصف")
        .agent("قوات العمري")
        .patient("مطار تعز")
        .in("تعز", "YE", 13.6, 44.0)
        .at(when, Basis.EXPLICIT);
    return story;
  }

  @Test
  void aDayThatOneArticleStatesIsSure() {
    When day = When.on(LocalDate.parse("2015-06-10"));

    assertThat(certainty(shelling("a", "قصفت قوات العمري مطار تعز أمس", day)))
        .isEqualTo(Certainty.HIGH);
  }

  @Test
  void ofTwoDaysInOneArticleNoneIsSure() {
    When day = When.on(LocalDate.parse("2015-06-10"));
    Story story = shelling("a", "قصفت قوات العمري مطار تعز أمس", day);
    story
        .tell(ATTACK, "قصفت قوات العمري مطار تعز", "قصفت")
        .lemma("قصف")
        .agent("قوات العمري")
        .patient("مطار تعز")
        .in("تعز", "YE", 13.6, 44.0)
        .at(When.on(LocalDate.parse("2015-06-11")), Basis.DCT);

    assertThat(certainty(story)).isEqualTo(Certainty.MEDIUM);
  }
}
