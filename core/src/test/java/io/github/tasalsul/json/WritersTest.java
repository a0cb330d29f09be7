package io.github.tasalsul.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tasalsul.Golden;
import io.github.tasalsul.Samples;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WritersTest {
  private static JsonNode read(StringBuilder json) throws IOException {
    return new ObjectMapper().readTree(json.toString());
  }

  private static String cut(String text, JsonNode span) {
    int start = text.offsetByCodePoints(0, span.get("start").asInt());
    return text.substring(start, text.offsetByCodePoints(0, span.get("end").asInt()));
  }

  @Test
  void a_timeline_is_one_indented_object_of_its_schema() throws IOException {
    Golden.check("timeline.json", out -> TimelineWriter.create().write(Samples.timeline(), out));
  }

  @Test
  void the_times_of_an_article_are_one_line() throws IOException {
    Golden.check(
        "tags.jsonl",
        out -> {
          TagWriter.create().write(Samples.dated(), out);
          TagWriter.create().write(Samples.undated(), out);
        });
  }

  @Test
  void the_date_of_an_article_is_one_line() throws IOException {
    Golden.check(
        "dates.jsonl",
        out -> {
          DateWriter.create().withExplanations().write(Samples.dated(), out);
          DateWriter.create().write(Samples.undated(), out);
        });
  }

  @Test
  void tag_and_build_give_the_same_times_and_date() throws IOException {
    StringBuilder tag = new StringBuilder();
    StringBuilder build = new StringBuilder();
    TagWriter.create().write(Samples.dated(), tag);
    TimelineWriter.create().write(Samples.timeline(), build);
    JsonNode article = read(build).at("/articles/0");
    assertThat(article.get("timexes")).isEqualTo(read(tag).get("timexes"));
    assertThat(article.get("articleDate")).isEqualTo(read(tag).get("articleDate"));
  }

  @Test
  void offsets_count_code_points_so_that_emoji_before_a_word_do_no_harm() throws IOException {
    StringBuilder build = new StringBuilder();
    TimelineWriter.create().write(Samples.timeline(), build);
    JsonNode article = read(build).at("/articles/0");
    String text = article.get("text").asText();
    assertThat(article.at("/timexes")).isNotEmpty();
    for (JsonNode time : article.get("timexes")) {
      assertThat(cut(text, time)).isEqualTo(time.get("text").asText());
    }
    JsonNode event = article.at("/events/0");
    assertThat(cut(text, event.get("trigger"))).isEqualTo("قصفت");
    assertThat(cut(text, event.at("/participants/0"))).isEqualTo("قوات حفتر");
    assertThat(cut(text, event.get("place"))).isEqualTo("ميناء طرابلس");
    assertThat(cut(text, event.get("source"))).isEqualTo("تاس");
  }

  @Test
  void texts_are_left_out_on_request_and_nothing_else() throws IOException {
    StringBuilder whole = new StringBuilder();
    StringBuilder less = new StringBuilder();
    TimelineWriter.create().write(Samples.timeline(), whole);
    TimelineWriter.create().withoutText().write(Samples.timeline(), less);
    JsonNode expected = read(whole);
    expected
        .get("articles")
        .forEach(a -> ((com.fasterxml.jackson.databind.node.ObjectNode) a).remove("text"));
    assertThat(read(less)).isEqualTo(expected);
  }

  @Test
  void explanations_stand_only_where_they_are_asked_for() throws IOException {
    StringBuilder plain = new StringBuilder();
    StringBuilder explained = new StringBuilder();
    TimelineWriter.create().write(Samples.timeline(), plain);
    TimelineWriter.create().withExplanations().write(Samples.timeline(), explained);
    assertThat(plain.toString()).doesNotContain("explanation");
    JsonNode json = read(explained);
    assertThat(json.at("/articles/0/timexes/0/explanation").asText()).isNotEmpty();
    assertThat(json.at("/articles/0/events/0/time/explanation").asText())
        .isEqualTo("«أمس الثلاثاء» stands with it.");
    assertThat(json.at("/timeline/1/explanation").asText()).isEqualTo("The reason of n2.");
  }
}
