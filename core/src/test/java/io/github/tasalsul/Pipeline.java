package io.github.tasalsul;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The real pipeline, with models loaded once for all tests, and the articles of testdata. */
public final class Pipeline {
  /** What is shared: thread-safe. */
  public static final TimelineExtractor EXTRACTOR = TimelineExtractor.create();

  private static final Path TESTDATA =
      Path.of(System.getProperty("tasalsul.testdata", "../testdata"));

  private Pipeline() {}

  /** Extracts from a text that appeared on a day. */
  public static Extraction extract(String text, LocalDate day) {
    return EXTRACTOR.extract(Article.of("test", text).publishedOn(day));
  }

  /** Extracts from a text of which the date is not known. */
  public static Extraction extract(String text) {
    return EXTRACTOR.extract(Article.of("test", text));
  }

  /** Returns the events whose trigger is the given word of the text. */
  public static List<TimedEvent> at(Extraction found, String word) {
    return found.events().stream().filter(e -> e.event().text().equals(word)).toList();
  }

  /** Returns the one event whose trigger is the given word, or fails and says what there is. */
  public static TimedEvent event(Extraction found, String word) {
    List<TimedEvent> events = at(found, word);
    if (events.size() != 1) {
      throw new AssertionError(
          events.size()
              + " events «"
              + word
              + "» among "
              + found.events().stream()
                  .map(e -> e.event().text())
                  .collect(Collectors.joining("، ")));
    }
    return events.get(0);
  }

  /** Reads the five articles, by the three digits that their names begin with. */
  public static Map<String, Article> articles() {
    try (var files = Files.list(TESTDATA.resolve("articles"))) {
      Map<String, Article> articles = new TreeMap<>();
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        articles.put(name.substring(0, 3), Article.of(name, Files.readString(file, UTF_8)));
      }
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the five articles with the days of dates.tsv. */
  public static Map<String, Article> datedArticles() {
    try {
      Map<String, Article> articles = articles();
      for (String line : Files.readAllLines(TESTDATA.resolve("dates.tsv"))) {
        String[] cells = line.split("\t", -1);
        articles.computeIfPresent(
            cells[0].substring(0, 3),
            (name, article) -> article.publishedOn(LocalDate.parse(cells[1])));
      }
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
