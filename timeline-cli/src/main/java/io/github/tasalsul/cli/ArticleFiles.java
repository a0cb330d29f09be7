package io.github.tasalsul.cli;

import static io.github.tasalsul.cli.Output.Existing.COMPARE;
import static io.github.tasalsul.cli.Output.Existing.KEEP;
import static io.github.tasalsul.cli.Output.Existing.REPLACE;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The files of a folder that holds one result an article: {@code a.tml}, or {@code a.ann}. */
final class ArticleFiles {
  private ArticleFiles() {}

  /** Returns a TimeML file for each result. */
  static <T> List<Output.Item> timeml(
      List<T> results, Function<T, Article> article, Renderer<T> renderer) {
    List<String> names = names(results, article);
    List<Output.Item> files = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      T result = results.get(i);
      files.add(new Output.Item(names.get(i) + ".tml", REPLACE, o -> renderer.render(result, o)));
    }
    return files;
  }

  /** Returns brat's annotation file for each result beside the article's text, and its settings. */
  static <T> List<Output.Item> brat(
      List<T> results, Function<T, Article> article, Renderer<T> renderer, String configuration) {
    List<String> names = names(results, article);
    List<Output.Item> files = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      T result = results.get(i);
      String text = article.apply(result).text();
      files.add(new Output.Item(names.get(i) + ".txt", COMPARE, out -> out.append(text)));
      files.add(new Output.Item(names.get(i) + ".ann", REPLACE, o -> renderer.render(result, o)));
    }
    files.add(new Output.Item("annotation.conf", KEEP, out -> out.append(configuration)));
    return files;
  }

  private static <T> List<String> names(List<T> results, Function<T, Article> article) {
    return FileNames.of(results.stream().map(r -> article.apply(r).document()).toList());
  }
}
