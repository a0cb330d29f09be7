package io.github.tasalsul.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tasalsul.Pipeline;
import io.github.tasalsul.Samples;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineReaderTest {
  private static String json(Timeline timeline) throws IOException {
    StringBuilder out = new StringBuilder();
    TimelineWriter.create().write(timeline, out);
    return out.toString();
  }

  private static Timeline read(String json) throws IOException {
    return TimelineReader.read(new StringReader(json));
  }

  @Test
  void what_was_written_is_read_and_written_again_byte_for_byte() throws IOException {
    String json = json(Samples.timeline());

    assertThat(json(read(json))).isEqualTo(json);
  }

  @Test
  void a_timeline_of_real_articles_survives_being_read() throws IOException {
    Timeline timeline = Pipeline.EXTRACTOR.timeline(List.copyOf(Pipeline.datedArticles().values()));
    String json = json(timeline);

    Timeline read = read(json);

    assertThat(json(read)).isEqualTo(json);
    assertThat(read.entries()).hasSameSizeAs(timeline.entries());
    assertThat(read.entries())
        .extracting(e -> e.when())
        .isEqualTo(timeline.entries().stream().map(e -> e.when()).toList());
    assertThat(read.articles().get(0).events().get(0).event().trigger())
        .isEqualTo(timeline.articles().get(0).events().get(0).event().trigger());
  }

  @Test
  void times_keep_what_they_come_to() throws IOException {
    Timeline timeline = Samples.timeline();

    Timeline read = read(json(timeline));

    for (int i = 0; i < timeline.articles().size(); i++) {
      assertThat(read.articles().get(i).times())
          .extracting(t -> t.value().timex() + t.value().range())
          .isEqualTo(
              timeline.articles().get(i).times().stream()
                  .map(t -> t.value().timex() + t.value().range())
                  .toList());
    }
  }

  @Test
  void an_article_without_its_text_is_read_with_blanks_in_its_place() throws IOException {
    StringBuilder out = new StringBuilder();
    TimelineWriter.create().withoutText().write(Samples.timeline(), out);

    Timeline read = read(out.toString());

    assertThat(read.articles().get(0).article().text()).isBlank();
    assertThat(read.articles().get(0).events())
        .hasSameSizeAs(Samples.timeline().articles().get(0).events());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | is not valid JSON",
        "[] | is not a JSON object",
        "{} | is no timeline of the schema timeline/1",
        "{\"schema\":\"timeline/9\"} | is no timeline of the schema timeline/1, but timeline/9",
        "{\"schema\":\"timeline/1\",\"articles\":7} | articles: is no array",
        "{\"schema\":\"timeline/1\",\"articles\":[{}]} | articles[0].articleDate: is missing",
        "{\"schema\":\"timeline/1\",\"timeline\":[{\"id\":\"n1\",\"basis\":\"heard\"}]}"
            + " | timeline[0].basis: has no such Basis as heard",
      })
  void what_is_no_timeline_is_refused_with_the_place(String json, String problem) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageStartingWith(problem);
  }

  @Test
  void an_offset_outside_the_text_is_refused_with_the_place() throws IOException {
    String json = json(Samples.timeline());
    String broken =
        json.replaceFirst("\"trigger\": \\{\"start\": \\d+", "\"trigger\": {\"start\": 99999");

    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageStartingWith("articles[0].events[0].trigger: ");
  }
}
