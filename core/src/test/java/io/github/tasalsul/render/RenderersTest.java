package io.github.tasalsul.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.Golden;
import io.github.tasalsul.Samples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderersTest {
  @Test
  void a_timeline_is_one_entry_a_line_with_the_date_first_and_the_Arabic_last() throws IOException {
    Golden.check("timeline.txt", out -> Renderers.text().render(Samples.timeline(), out));
  }

  @Test
  void an_explained_timeline_adds_the_reason_and_the_sentences() throws IOException {
    Golden.check(
        "timeline-explained.txt", out -> Renderers.explainedText().render(Samples.timeline(), out));
  }

  @Test
  void the_times_of_an_article_are_marked_in_its_text() throws IOException {
    Golden.check(
        "tags.txt",
        out -> {
          Renderers.tags().renderAll(List.of(Samples.dated(), Samples.undated()), out);
        });
  }

  @Test
  void the_date_of_an_article_is_one_line() throws IOException {
    Golden.check(
        "dates.txt",
        out -> {
          Renderers.dates().render(Samples.dated(), out);
          Renderers.dates().render(Samples.undated(), out);
        });
  }

  @Test
  void an_explained_date_adds_the_clues() throws IOException {
    StringBuilder out = new StringBuilder();
    Renderers.explainedDates().render(Samples.dated(), out);
    assertThat(out.toString().lines().skip(1))
        .containsExactly("    a Wednesday (used, counted-weekday, 97%): أمس الثلاثاء");
  }

  @Test
  void no_line_of_text_ends_with_a_blank() throws IOException {
    StringBuilder out = new StringBuilder();
    Renderers.explainedText().render(Samples.timeline(), out);
    Renderers.explainedTags().render(Samples.undated(), out);
    Renderers.explainedDates().render(Samples.undated(), out);
    assertThat(out.toString().lines()).noneMatch(line -> line.endsWith(" "));
  }
}
