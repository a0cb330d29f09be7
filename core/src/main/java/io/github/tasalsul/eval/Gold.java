package io.github.tasalsul.eval;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gold standard: what readers found in some articles, and the timeline that they make together.
 *
 * @param articles the articles, ordered by name
 * @param timeline the merged timeline, or null where the gold has none
 */
public record Gold(List<GoldArticle> articles, @Nullable GoldTimeline timeline) {
  /**
   * Checks that there is an article.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Gold {
    articles = List.copyOf(articles);
    checkArgument(!articles.isEmpty(), "a gold standard needs an article");
  }
}
