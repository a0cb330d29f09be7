package io.github.tasalsul;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.json.TagWriter;
import io.github.tasalsul.json.TimelineWriter;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code tag} and {@code build} print of the times of the same articles. */
class TagAndBuildTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The five articles, and one that counts its times in hours from the clock. */
  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>(Pipeline.datedArticles().values());
    articles.add(
        Article.of(
                "muscat", "قال الوزير في مسقط إن السفينة غرقت قبل ثلاث ساعات، وإن البحث بدأ أمس.")
            .publishedAt(LocalDateTime.of(2021, 6, 9, 2, 15)));
    return articles;
  }

  @Test
  void tagAndBuildPrintTheSameTimesAndDatesOfTheSameArticles() throws IOException {
    List<Article> articles = articles();
    StringBuilder build = new StringBuilder();
    TimelineWriter.create().withExplanations().write(Pipeline.EXTRACTOR.timeline(articles), build);
    JsonNode built = JSON.readTree(build.toString()).get("articles");

    assertThat(built).hasSize(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      StringBuilder tag = new StringBuilder();
      TagWriter.create().withExplanations().write(Pipeline.EXTRACTOR.tag(articles.get(i)), tag);
      JsonNode tagged = JSON.readTree(tag.toString());
      assertThat(tagged.get("timexes")).as("times of %s", articles.get(i).document()).isNotEmpty();
      for (String part : List.of("document", "articleDate", "timexes")) {
        assertThat(built.get(i).get(part)).isEqualTo(tagged.get(part));
      }
    }
  }

  @Test
  void hoursAreCountedFromTheClockOnTheDayBeforeWhereTheyReachBackBehindMidnight()
      throws IOException {
    StringBuilder tag = new StringBuilder();
    List<Article> articles = articles();
    TagWriter.create()
        .withExplanations()
        .write(Pipeline.EXTRACTOR.tag(articles.get(articles.size() - 1)), tag);
    JsonNode tagged = JSON.readTree(tag.toString());

    assertThat(tagged.at("/articleDate/time").asText()).isEqualTo("02:15");
    assertThat(tagged.at("/timexes/0/value").asText()).isEqualTo("2021-06-08T23:15");
    assertThat(tagged.at("/timexes/0/from").asText()).isEqualTo("2021-06-08T23:15");
    assertThat(tagged.at("/timexes/0/vague").asBoolean()).isFalse();
    assertThat(tagged.at("/timexes/0/explanation").asText())
        .startsWith("3 hours before 2021-06-09T02:15 is 2021-06-08T23:15 (rule: ");
    assertThat(tagged.at("/timexes/1/value").asText()).isEqualTo("2021-06-08");
  }
}
