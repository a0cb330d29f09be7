package io.github.tasalsul;

import io.github.tasalsul.dating.ArticleTagger;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The door of the library: articles in, one timeline out.
 *
 * <pre>{@code
 * TimelineExtractor extractor = TimelineExtractor.create();
 * Article article = Article.of("libya-1", text).publishedOn(LocalDate.of(2020, 2, 19));
 * Extraction found = extractor.extract(article);
 * Timeline timeline = extractor.timeline(List.of(article, second, third));
 * }</pre>
 *
 * <p>Loads the language models on first use of {@link #extract} or {@link #timeline}, not before;
 * {@link #tag} needs none. Thread-safe and meant to be shared.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class TimelineExtractor {
  private final ArticleTagger tagger;
  private final @Nullable LocalDate fallbackDate;

  private TimelineExtractor(ArticleTagger tagger, @Nullable LocalDate fallbackDate) {
    this.tagger = tagger;
    this.fallbackDate = fallbackDate;
  }

  /** Makes an extractor. */
  public static TimelineExtractor create() {
    return new TimelineExtractor(ArticleTagger.create(), null);
  }

  /**
   * Returns an extractor that takes {@code date} for articles whose date is not known otherwise.
   */
  public TimelineExtractor withFallbackDate(LocalDate date) {
    return new TimelineExtractor(tagger, date);
  }

  /** Finds the times and the date of an article. Loads no language model. */
  public DatedArticle tag(Article article) {
    return tagger.tag(article, fallbackDate);
  }

  /** Finds all that one article gives: times, date, events, links. */
  public Extraction extract(Article article) {
    throw later(article.document());
  }

  /**
   * Builds one timeline of all the articles.
   *
   * @throws IllegalArgumentException if two articles have the same name
   */
  public Timeline timeline(List<Article> articles) {
    return merge(articles.stream().map(this::extract).toList());
  }

  /**
   * Builds one timeline of what articles gave.
   *
   * @throws IllegalArgumentException if two articles have the same name
   */
  public Timeline merge(List<Extraction> extractions) {
    throw later(extractions.toString());
  }

  private static UnsupportedOperationException later(Object about) {
    return new UnsupportedOperationException("not there yet: " + about);
  }
}
