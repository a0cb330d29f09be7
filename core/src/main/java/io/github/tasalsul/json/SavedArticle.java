package io.github.tasalsul.json;

import io.github.tasalsul.document.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article of a saved timeline, with where it came from.
 *
 * @param path the file that it was read from
 * @param index its place among the articles of that file, from 0 on
 * @param ownName the part of its name that does not follow from the file's: the id of a JSON line,
 *     or its number with a colon; null where it has none
 * @param article the article
 */
public record SavedArticle(String path, int index, @Nullable String ownName, Article article) {}
