package io.github.tasalsul;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.eval.Evaluator;
import io.github.tasalsul.eval.Figure;
import io.github.tasalsul.json.GoldReader;
import io.github.tasalsul.timeline.Conflict;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scores the timelines of the stories of {@code testdata/stories}: strikes, trials, a flood, an
 * earthquake, football, exchanges of prisoners and an election, each told by three or four outlets.
 * The floors lie a little under what is reached; what a reader keeps apart is never put together.
 */
class StoriesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("tasalsul.testdata", "../testdata")).resolve("stories");

  @ParameterizedTest
  @CsvSource({
    "algeria-trial, 0.59, 0.19",
    "egypt-trial, 0.95, 0.95",
    "iraq-vote, 0.78, 0.58",
    "jordan-teachers, 0.73, 0.66",
    "morocco-quake, 0.90, 0.87",
    "oman-cup, 0.62, 0.38",
    "saudi-derby, 0.74, 0.48",
    "sudan-flood, 0.90, 0.87",
    "tunisia-strike, 0.91, 0.90",
    "yemen-exchange, 0.83, 0.72",
    "yemen-prisoners, 0.69, 0.44"
  })
  void oneHappeningIsOneEntry(String story, double clusters, double pairs) throws IOException {
    Map<String, Double> figures = figures(FOLDER.resolve(story));
    assertThat(figures.get("wrongly_merged")).isZero();
    assertThat(figures.get("b3_f1")).as("b3_f1").isGreaterThanOrEqualTo(clusters);
    assertThat(figures.get("pair_f1")).as("pair_f1").isGreaterThanOrEqualTo(pairs);
  }

  @Test
  void threeDeadInOneArticleAndFiveInAnotherAreShownAsAConflict() throws IOException {
    Timeline timeline = Pipeline.EXTRACTOR.timeline(articles(FOLDER.resolve("sudan-flood")));
    assertThat(timeline.entries())
        .flatExtracting(Entry::conflicts)
        .extracting(Conflict::message)
        .anyMatch(message -> message.startsWith("gives another number, خمسة قتلى killed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"morocco-quake", "sudan-flood", "tunisia-strike", "yemen-prisoners"})
  void anArticleGivenTwiceAddsItsNameAndNothingElse(String story) throws IOException {
    List<Article> articles = articles(FOLDER.resolve(story));
    List<String> once = told(articles);
    for (Article article : articles) {
      List<Article> more = new ArrayList<>(articles);
      more.add(Article.of("zz-copy.txt", article.text()).publishedOn(article.published()));
      assertThat(told(more)).as(article.document()).isEqualTo(once);
    }
  }

  /** Returns what a timeline tells, without who tells it. */
  private static List<String> told(List<Article> articles) {
    return Pipeline.EXTRACTOR.timeline(articles).entries().stream()
        .map(e -> e.when() + " " + e.type() + " " + e.status() + " " + e.title())
        .toList();
  }

  private static Map<String, Double> figures(Path story) throws IOException {
    return Evaluator.of(GoldReader.read(story.resolve("gold")))
        .merge(Pipeline.EXTRACTOR.timeline(articles(story)))
        .figures()
        .stream()
        .collect(Collectors.toMap(Figure::name, f -> Double.parseDouble(f.value())));
  }

  private static List<Article> articles(Path story) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(story.resolve("dates.tsv"), UTF_8)) {
      String[] cells = line.split("\t", -1);
      String text = Files.readString(story.resolve("articles").resolve(cells[0]), UTF_8);
      articles.add(Article.of(cells[0], text).publishedOn(LocalDate.parse(cells[1])));
    }
    return articles;
  }
}
