package io.github.tasalsul.cli;

import io.github.tasalsul.TimelineExtractor;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.dating.DatingOptions;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.timeline.Timeline;
import java.util.List;

/** What the commands ask of the library. */
interface Engine {
  /** Finds the times and the date of an article. */
  DatedArticle tag(Article article);

  /** Finds all that one article gives. */
  Extraction extract(Article article);

  /** Builds one timeline of what articles gave. */
  Timeline merge(List<Extraction> extractions);

  /** Returns the library itself, with what the options say of dates. */
  static Engine library(DatingOptions dating) {
    TimelineExtractor extractor = TimelineExtractor.create().withDating(dating);
    return new Engine() {
      @Override
      public DatedArticle tag(Article article) {
        return extractor.tag(article);
      }

      @Override
      public Extraction extract(Article article) {
        return extractor.extract(article);
      }

      @Override
      public Timeline merge(List<Extraction> extractions) {
        return extractor.merge(extractions);
      }
    };
  }
}
