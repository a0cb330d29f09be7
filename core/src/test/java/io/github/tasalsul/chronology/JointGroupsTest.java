package io.github.tasalsul.chronology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.Pipeline;
import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.link.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The groups of {@code testdata/joint}: articles without a date, and traps beside them. */
class JointGroupsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("tasalsul.testdata", "../testdata")).resolve("joint");

  private static List<String[]> rows(Path file) throws IOException {
    return Files.readAllLines(file, UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static List<Extraction> articles(Path group) throws IOException {
    Map<String, String> dates = new HashMap<>();
    rows(group.resolve("dates.tsv")).forEach(row -> dates.put(row[0], row[1]));
    List<Extraction> articles = new ArrayList<>();
    try (var files = Files.list(group)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString();
        Article article = Article.of(name, Files.readString(file, UTF_8));
        String day = dates.get(name);
        articles.add(
            Pipeline.EXTRACTOR.extract(
                day == null ? article : article.publishedOn(LocalDate.parse(day))));
      }
    }
    return articles;
  }

  private static Map<String, ArticleDate> dates(List<Extraction> articles) {
    Map<String, ArticleDate> dates = new TreeMap<>();
    for (Extraction article : Pipeline.EXTRACTOR.datedJointly(articles)) {
      dates.put(article.article().document(), article.date());
    }
    return dates;
  }

  @ParameterizedTest
  @ValueSource(strings = {"look-alike", "contradiction", "unrelated"})
  void a_group_comes_to_what_a_reader_makes_of_it(String name) throws IOException {
    List<Extraction> articles = articles(FOLDER.resolve(name));

    Map<String, ArticleDate> dates = dates(articles);

    for (String[] row : rows(FOLDER.resolve(name).resolve("expected.tsv"))) {
      ArticleDate date = dates.get(row[0]);
      if (row[1].equals("unknown")) {
        assertThat(date.value()).isNull();
      } else {
        assertThat(date.value()).isEqualTo(LocalDate.parse(row[1]));
        assertThat(date.basis()).isEqualTo(Basis.JOINT);
        assertThat(date.evidence())
            .anySatisfy(line -> assertThat(line).contains(row[2], "«" + row[3] + "»"));
        assertThat(date.evidence()).noneSatisfy(line -> assertThat(line).contains(" in 3-"));
      }
    }
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(dates(articles)).isEqualTo(dates);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"look-alike", "unrelated"})
  void what_does_not_belong_to_a_group_changes_nothing(String name) throws IOException {
    List<Extraction> articles = articles(FOLDER.resolve(name));
    Map<String, ArticleDate> with = dates(articles);
    articles.removeIf(article -> article.article().document().startsWith("3-"));

    assertThat(with).containsAllEntriesOf(dates(articles));
  }
}
