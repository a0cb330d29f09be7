package io.github.tasalsul.cli;

import io.github.tasalsul.analysis.Segmentation;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.match.EntityAliases;
import io.github.tasalsul.time.Genre;
import io.github.tasalsul.timeline.Timeline;
import java.util.List;

/** An engine that passes all on to another; a test overrides the one thing that it is about. */
abstract class PassingEngine implements Engine {
  private final Engine engine;

  PassingEngine(Engine engine) {
    this.engine = engine;
  }

  @Override
  public DatedArticle tag(Article article) {
    return engine.tag(article);
  }

  @Override
  public Extraction extract(Article article) {
    return engine.extract(article);
  }

  @Override
  public Timeline merge(List<Extraction> extractions) {
    return engine.merge(extractions);
  }

  @Override
  public Engine withGenre(Genre genre) {
    return this;
  }

  @Override
  public Engine withSegmentation(Segmentation how) {
    return this;
  }

  @Override
  public Engine withTriggers(TsvTable triggers) {
    return this;
  }

  @Override
  public Engine withAliases(EntityAliases names) {
    return this;
  }
}
