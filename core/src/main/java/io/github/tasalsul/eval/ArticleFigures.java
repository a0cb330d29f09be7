package io.github.tasalsul.eval;

import java.util.List;

/**
 * How right the program is on one article.
 *
 * @param name what the gold calls the article
 * @param figures the same figures as for all articles together
 */
public record ArticleFigures(String name, List<Figure> figures) {
  /** Copies the list. */
  public ArticleFigures {
    figures = List.copyOf(figures);
  }
}
