package io.github.tasalsul;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.eval.Evaluation;
import io.github.tasalsul.eval.Evaluator;
import io.github.tasalsul.eval.Figure;
import io.github.tasalsul.json.GoldReader;
import io.github.tasalsul.link.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scores the events of the 46 short articles of {@code testdata/events}: courts, politics, war,
 * economy, sport, disasters, culture and crime of all Arab regions, written and read for this
 * project. The floors lie a little under what is reached, so that a rule which breaks a pattern of
 * grammar shows.
 */
class OwnArticlesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("tasalsul.testdata", "../testdata")).resolve("events");

  private static Map<String, String> figures;
  private static int articles;

  @BeforeAll
  static void scoreThem() throws IOException {
    Map<String, LocalDate> days = new TreeMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve("dates.tsv"), UTF_8)) {
      String[] cells = line.split("\t", -1);
      days.put(cells[0], LocalDate.parse(cells[1]));
    }
    List<Extraction> found = new ArrayList<>();
    for (Map.Entry<String, LocalDate> day : days.entrySet()) {
      String text = Files.readString(FOLDER.resolve("articles").resolve(day.getKey()), UTF_8);
      found.add(
          Pipeline.EXTRACTOR.extract(Article.of(day.getKey(), text).publishedOn(day.getValue())));
    }
    articles = found.size();
    Evaluation evaluation = Evaluator.of(GoldReader.read(FOLDER.resolve("gold"))).events(found);
    figures = evaluation.figures().stream().collect(Collectors.toMap(Figure::name, Figure::value));
  }

  @Test
  void noArticleIsLeftOut() {
    assertThat(articles).isEqualTo(46);
  }

  @ParameterizedTest
  @CsvSource({
    "event_precision, 0.87",
    "event_recall, 0.91",
    "typed_f1, 0.84",
    "realis_acc, 0.94",
    "agent_acc, 0.85",
    "agent_precision, 0.87",
    "stated_place_acc, 0.66",
    "date_acc, 0.95"
  })
  void eachFigureKeepsItsFloor(String figure, double floor) {
    assertThat(Double.parseDouble(figures.get(figure))).as(figure).isGreaterThanOrEqualTo(floor);
  }
}
