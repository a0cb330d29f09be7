package io.github.tasalsul.dating;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.time.TimeExpression;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /**
   * Returns the moment that the times are seen from, or null where no more than the article's day
   * is known, or not even that.
   */
  public @Nullable LocalDateTime moment() {
    LocalDateTime published = article.moment();
    return published != null && published.toLocalDate().equals(date.value()) ? published : null;
  }

  /**
   * Returns the same with its times resolved as seen from its date, to the minute if it is known.
   */
  public DatedArticle resolved() {
    LocalDateTime moment = moment();
    List<TimeExpression> resolved =
        times.stream()
            .map(time -> moment == null ? time.seenFrom(date.value()) : time.seenAt(moment))
            .toList();
    return new DatedArticle(article, zones, date, resolved, diagnostics);
  }

  /** Explains in one English sentence how one of the times came to its value. */
  public String explanation(TimeExpression time) {
    LocalDateTime moment = moment();
    return moment == null ? time.explanation(date.value()) : time.explanationAt(moment);
  }
}
