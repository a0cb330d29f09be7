package io.github.tasalsul.link;

import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.time.TimeExpression;
import java.util.List;

/**
 * All that one article gave.
 *
 * @param dated the article with its date and times
 * @param events its events with their times, in text order
 * @param relations what came before what
 */
public record Extraction(
    DatedArticle dated, List<TimedEvent> events, List<EventRelation> relations) {
  /** Copies the lists. */
  public Extraction {
    events = List.copyOf(events);
    relations = List.copyOf(relations);
  }

  /** Returns the article. */
  public Article article() {
    return dated.article();
  }

  /** Returns the article's date and how it is known. */
  public ArticleDate date() {
    return dated.date();
  }

  /** Returns the article's zones. */
  public List<Zone> zones() {
    return dated.zones();
  }

  /** Returns the article's time expressions, resolved. */
  public List<TimeExpression> times() {
    return dated.times();
  }

  /** Returns what a reader should know about the article. */
  public List<Diagnostic> diagnostics() {
    return dated.diagnostics();
  }
}
