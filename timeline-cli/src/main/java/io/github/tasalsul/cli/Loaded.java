package io.github.tasalsul.cli;

import io.github.tasalsul.document.Article;

/**
 * An article that was read.
 *
 * @param article the article
 * @param where its file, and line where it has one, for messages
 */
record Loaded(Article article, String where) {
  Loaded with(Article changed) {
    return new Loaded(changed, where);
  }
}
