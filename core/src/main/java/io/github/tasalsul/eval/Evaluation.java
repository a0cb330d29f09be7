package io.github.tasalsul.eval;

import com.google.common.base.Joiner;
import java.util.List;

/**
 * How right the program is by one measure.
 *
 * @param measure what is measured
 * @param figures the figures over all articles, in their fixed order
 * @param articles the figures of each article of the gold; empty for the merged timeline
 * @param breakdowns the figures by kinds, where the measure has kinds
 * @param misses what it got wrong
 * @param unanswered the articles of the gold that the program was not given
 */
public record Evaluation(
    Measure measure,
    List<Figure> figures,
    List<ArticleFigures> articles,
    List<Breakdown> breakdowns,
    List<Miss> misses,
    List<String> unanswered) {
  /** Copies the lists. */
  public Evaluation {
    figures = List.copyOf(figures);
    articles = List.copyOf(articles);
    breakdowns = List.copyOf(breakdowns);
    misses = List.copyOf(misses);
    unanswered = List.copyOf(unanswered);
  }

  /** Makes one without kinds. */
  Evaluation(
      Measure measure,
      List<Figure> figures,
      List<ArticleFigures> articles,
      List<Miss> misses,
      List<String> unanswered) {
    this(measure, figures, articles, List.of(), misses, unanswered);
  }

  /** Returns the figures on one line: {@code gold=43 system=43 precision=1.000 ...}. */
  public String line() {
    return Joiner.on(' ').join(figures);
  }
}
