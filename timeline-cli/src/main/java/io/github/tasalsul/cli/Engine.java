package io.github.tasalsul.cli;

import io.github.tasalsul.TimelineExtractor;
import io.github.tasalsul.analysis.Segmentation;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.time.Genre;
import io.github.tasalsul.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the commands ask of the library. */
interface Engine {
  /** Finds the times and the date of an article. */
  DatedArticle tag(Article article);

  /** Finds all that one article gives. */
  Extraction extract(Article article);

  /** Builds one timeline of what articles gave. */
  Timeline merge(List<Extraction> extractions);

  /** Returns an engine that cuts words as {@code how} says. */
  Engine withSegmentation(Segmentation how);

  /** Returns an engine that reads times as texts of a genre mean them. */
  Engine withGenre(Genre genre);

  /** Returns the library itself, with the date that {@code --date} gave. */
  static Engine library(@Nullable LocalDate fallbackDate) {
    TimelineExtractor plain = TimelineExtractor.create();
    TimelineExtractor extractor =
        fallbackDate == null ? plain : plain.withFallbackDate(fallbackDate);
    return of(extractor);
  }

  private static Engine of(TimelineExtractor extractor) {
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

      @Override
      public Engine withGenre(Genre genre) {
        return of(extractor.withGenre(genre));
      }

      @Override
      public Engine withSegmentation(Segmentation how) {
        return of(extractor.withSegmentation(how));
      }
    };
  }
}
