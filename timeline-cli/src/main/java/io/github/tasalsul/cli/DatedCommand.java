package io.github.tasalsul.cli;

import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import java.util.List;

/** A command that writes of each article by itself what is found without a language model. */
abstract class DatedCommand extends ArticleCommand<DatedArticle, DatedArticle> {
  DatedCommand(World world) {
    super(world);
  }

  @Override
  DatedArticle find(Engine engine, Article article) {
    return engine.tag(article);
  }

  @Override
  DatedArticle empty(Article article) {
    return NoArabic.dated(article);
  }

  @Override
  List<DatedArticle> results(Engine engine, List<DatedArticle> found) {
    return found;
  }

  @Override
  List<Diagnostic> diagnostics(DatedArticle result) {
    return result.diagnostics();
  }
}
