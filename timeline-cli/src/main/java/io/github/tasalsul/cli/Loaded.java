package io.github.tasalsul.cli;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.json.SavedArticle;
import org.jspecify.annotations.Nullable;

/**
 * An article that was read.
 *
 * @param article the article
 * @param where its file, and line where it has one, for messages
 * @param path the file that it was read from, whole
 * @param index its place among the articles of that file
 * @param ownName the part of its name that does not follow from the file's, or null
 */
record Loaded(Article article, String where, String path, int index, @Nullable String ownName) {
  /** Makes the only article of a file. */
  static Loaded of(Article article, Source source) {
    return new Loaded(article, source.shown(), source.address(), 0, null);
  }

  Loaded with(Article changed) {
    return new Loaded(changed, where, path, index, ownName);
  }

  /** Returns what a saved timeline keeps. */
  SavedArticle saved() {
    return new SavedArticle(path, index, ownName, article);
  }

  /** Returns an article of a saved timeline, under the name that its file has now. */
  static Loaded from(SavedArticle saved, String fileName) {
    String own = saved.ownName();
    boolean line = own != null && own.startsWith(":");
    String name = own == null ? fileName : line ? fileName + own : own;
    String where = own == null ? saved.path() : saved.path() + (line ? own : "");
    return new Loaded(
        saved.article().named(name), where, saved.path(), saved.index(), saved.ownName());
  }
}
