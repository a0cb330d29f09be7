package io.github.tasalsul.dating;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.time.TimeExpression;
import java.util.List;

/**
 * All that an article gives without a language model: its zones, its time expressions resolved
 * against its date, and how that date is known.
 *
 * @param article the article
 * @param zones its zones, in text order, which together cover every character that is not blank
 * @param date its date
 * @param times its time expressions in text order, resolved
 * @param diagnostics what a reader should know
 */
public record DatedArticle(
    Article article,
    List<Zone> zones,
    ArticleDate date,
    List<TimeExpression> times,
    List<Diagnostic> diagnostics) {
  /** Copies the lists. */
  public DatedArticle {
    zones = List.copyOf(zones);
    times = List.copyOf(times);
    diagnostics = List.copyOf(diagnostics);
  }
}
