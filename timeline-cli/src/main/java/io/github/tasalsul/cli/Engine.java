package io.github.tasalsul.cli;

import io.github.tasalsul.TimelineExtractor;
import io.github.tasalsul.analysis.Segmentation;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.dating.DatingOptions;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.json.TimelineState;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.match.EntityAliases;
import io.github.tasalsul.time.Genre;
import io.github.tasalsul.timeline.Corrections;
import io.github.tasalsul.timeline.Timeline;
import io.github.tasalsul.timeline.TimelineFilter;
import java.util.List;

/** What the commands ask of the library. */
interface Engine {
  /** Finds the times and the date of an article. */
  DatedArticle tag(Article article);

  /** Finds all that one article gives. */
  Extraction extract(Article article);

  /** Returns what {@link #extract} gives of an article whose events are known already. */
  default Extraction restore(Article article, TimelineState.Found known) {
    return new Extraction(tag(article), known.events(), known.relations());
  }

  /** Dates articles by each other; without a library behind it, none. */
  default List<Extraction> datedJointly(List<Extraction> extractions) {
    return extractions;
  }

  /** Builds one timeline of what articles gave. */
  Timeline merge(List<Extraction> extractions);

  /** Leaves of a timeline what a filter wants; without a library behind it, all. */
  default Timeline filter(Timeline timeline, TimelineFilter filter) {
    return timeline;
  }

  /** Returns an engine that cuts words as {@code how} says. */
  Engine withSegmentation(Segmentation how);

  /** Returns an engine that reads times as texts of a genre mean them. */
  Engine withGenre(Genre genre);

  /** Returns an engine that knows more trigger words. */
  Engine withTriggers(TsvTable triggers);

  /** Returns an engine that knows more names. */
  Engine withAliases(EntityAliases names);

  /** Returns an engine that takes some things as the user says; without a library, the same. */
  default Engine withCorrections(Corrections known) {
    return this;
  }

  /** Returns the library itself, with what the options say of dates. */
  static Engine library(DatingOptions dating) {
    return of(TimelineExtractor.create().withDating(dating));
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
      public Extraction restore(Article article, TimelineState.Found known) {
        return extractor.restore(article, known.events(), known.relations(), known.clashes());
      }

      @Override
      public List<Extraction> datedJointly(List<Extraction> extractions) {
        return extractor.datedJointly(extractions);
      }

      @Override
      public Timeline merge(List<Extraction> extractions) {
        return extractor.merge(extractions);
      }

      @Override
      public Timeline filter(Timeline timeline, TimelineFilter filter) {
        return extractor.filter(timeline, filter);
      }

      @Override
      public Engine withGenre(Genre genre) {
        return of(extractor.withGenre(genre));
      }

      @Override
      public Engine withSegmentation(Segmentation how) {
        return of(extractor.withSegmentation(how));
      }

      @Override
      public Engine withTriggers(TsvTable triggers) {
        return of(extractor.withTriggers(triggers));
      }

      @Override
      public Engine withAliases(EntityAliases names) {
        return of(extractor.withAliases(names));
      }

      @Override
      public Engine withCorrections(Corrections known) {
        return of(extractor.withCorrections(known));
      }
    };
  }
}
