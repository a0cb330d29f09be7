package io.github.tasalsul.json;

import io.github.tasalsul.document.Article;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a file of articles came to: an article, or the reason why it is none.
 *
 * @param number the line, counted from 1
 * @param article the article, or null where the line gives none
 * @param problem what is wrong with the line in an English phrase, or null where nothing is; beside
 *     an article it is a warning
 */
public record ArticleLine(int number, @Nullable Article article, @Nullable String problem) {
  static ArticleLine broken(int number, String problem) {
    return new ArticleLine(number, null, problem);
  }
}
