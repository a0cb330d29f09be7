package io.github.tasalsul.dating;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.time.Explainer;
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
  /** Candidates surer than this say of times what is common to all of them. */
  static final double LEAST_SURE = .85;

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
    boolean known = published != null && published.toLocalDate().equals(date.anchor());
    return known ? published : null;
  }

  /**
   * Returns the same with its times resolved as seen from its date, to the minute if it is known;
   * of several days that it may be of, with what these share.
   */
  public DatedArticle resolved() {
    List<TimeExpression> resolved = times.stream().map(this::resolved).toList();
    return new DatedArticle(article, zones, date, resolved, diagnostics);
  }

  private TimeExpression resolved(TimeExpression time) {
    LocalDateTime moment = moment();
    if (moment != null) {
      return time.seenAt(moment);
    }
    return isOneOfSeveral()
        ? OneOfSeveral.seen(time, date.candidates())
        : time.seenFrom(date.anchor());
  }

  private boolean isOneOfSeveral() {
    return date.anchor() == null && !date.candidates().isEmpty() && date.confidence() >= LEAST_SURE;
  }

  /** Returns the same with more that a reader should know, behind what there is. */
  public DatedArticle withDiagnostics(List<Diagnostic> more) {
    return new DatedArticle(
        article,
        zones,
        date,
        times,
        ImmutableList.<Diagnostic>builder().addAll(diagnostics).addAll(more).build());
  }

  /** Explains in one English sentence how one of the times came to its value. */
  public String explanation(TimeExpression time) {
    LocalDateTime moment = moment();
    if (moment != null) {
      return time.explanationAt(moment);
    }
    return isOneOfSeveral() ? Explainer.explainShared(time) : time.explanation(date.anchor());
  }
}
