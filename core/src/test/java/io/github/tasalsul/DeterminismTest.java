package io.github.tasalsul;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.json.TimelineWriter;
import io.github.tasalsul.link.Extraction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same articles give the same bytes, whatever the machine is set to. */
class DeterminismTest {
  private static List<Article> articles;
  private static String expected;

  @BeforeAll
  static void writeTheTimelineOnce() throws IOException {
    articles = new ArrayList<>(Pipeline.datedArticles().values());
    expected = json(extract(articles));
  }

  private static List<Extraction> extract(List<Article> articles) {
    return articles.stream().map(Pipeline.EXTRACTOR::extract).toList();
  }

  private static String json(List<Extraction> found) throws IOException {
    StringBuilder out = new StringBuilder();
    TimelineWriter.create().withExplanations().write(Pipeline.EXTRACTOR.merge(found), out);
    return out.toString();
  }

  @Test
  void theTimelineIsNotEmptyAndItsDigitsAreAscii() {
    assertThat(expected).contains("\"2020-02-18\"").doesNotContain("\"٢٠");
  }

  @ParameterizedTest
  @CsvSource({"ar-EG, Pacific/Kiritimati", "tr, UTC", "en, Pacific/Kiritimati", "fa-IR, UTC"})
  void theDefaultLocaleAndZoneHaveNoSay(String locale, String zone) throws IOException {
    Locale locale0 = Locale.getDefault();
    TimeZone zone0 = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(json(extract(articles))).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale0);
      TimeZone.setDefault(zone0);
    }
  }

  @Test
  void articlesExtractedOnTwoThreadsGiveTheSameAsOnOne() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Extraction>> running = new ArrayList<>();
      for (Article article : articles) {
        running.add(threads.submit(() -> Pipeline.EXTRACTOR.extract(article)));
      }
      List<Extraction> found = new ArrayList<>();
      for (Future<Extraction> one : running) {
        found.add(one.get());
      }
      assertThat(json(found)).isEqualTo(expected);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aSecondExtractorGivesTheSameAsTheFirst() throws IOException {
    List<Extraction> found = articles.stream().map(TimelineExtractor.create()::extract).toList();

    assertThat(json(found)).isEqualTo(expected);
  }
}
