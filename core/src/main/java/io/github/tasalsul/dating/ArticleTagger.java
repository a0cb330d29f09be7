package io.github.tasalsul.dating;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.github.tasalsul.arabic.Script;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Diagnostic.Severity;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneFinder;
import io.github.tasalsul.time.Genre;
import io.github.tasalsul.time.TimeChecks;
import io.github.tasalsul.time.TimeChecks.Disagreement;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds all that an article gives without a language model: zones, date, and times resolved against
 * that date. Seen from an article of 19 February 2020, «أمس الثلاثاء» is 2020-02-18.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class ArticleTagger {

  private final ZoneFinder zoneFinder;
  private final TimeFinder timeFinder;
  private final ArticleDater dater;
  private final DatingOptions options;

  private ArticleTagger(
      ZoneFinder zoneFinder, TimeFinder timeFinder, ArticleDater dater, DatingOptions options) {
    this.zoneFinder = zoneFinder;
    this.timeFinder = timeFinder;
    this.dater = dater;
    this.options = options;
  }

  /** Makes a tagger with the bundled words. */
  public static ArticleTagger create() {
    return new ArticleTagger(
        ZoneFinder.create(), TimeFinder.create(), ArticleDater.create(), DatingOptions.DEFAULT);
  }

  /** Returns a tagger with the same words that dates articles as {@code newOptions} say. */
  public ArticleTagger dating(DatingOptions newOptions) {
    return new ArticleTagger(zoneFinder, timeFinder, dater, newOptions);
  }

  /** Returns a tagger that reads times as texts of a genre mean them. */
  public ArticleTagger withGenre(Genre genre) {
    return new ArticleTagger(zoneFinder, timeFinder.withGenre(genre), dater, options);
  }

  /**
   * Tags {@code article}. One in letters of which none is Arabic gives no times and the warning
   * {@code no-arabic}.
   *
   * @param fallback the date to take where neither the record nor the text tells one, or null
   */
  public DatedArticle tag(Article article, @Nullable LocalDate fallback) {
    return dating(options.withFallback(fallback)).tag(article);
  }

  /** Tags {@code article} in the same way, with the fallback of the options. */
  public DatedArticle tag(Article article) {
    List<Zone> zones = zoneFinder.find(article);
    if (Script.isForeign(article.text())) {
      ArticleDate date = dater.date(article, zones, List.of(), options);
      return new DatedArticle(article, zones, date, List.of(), List.of(noArabic(article)));
    }
    List<TimeExpression> times = timeFinder.find(article.text());
    ArticleDate date = dater.date(article, zones, times, options);
    List<Diagnostic> diagnostics =
        new ArrayList<>(
            DateCheck.check(article, date, dater.stated(article, zones, times), options));
    addTimeChecks(article, date, times, diagnostics);
    diagnostics.sort(comparing(Diagnostic::span, nullsFirst(naturalOrder())));
    return new DatedArticle(article, zones, date, times, diagnostics).resolved();
  }

  /** Adds what is wrong within single times; weekdays counted from the date are checked above. */
  private static void addTimeChecks(
      Article article, ArticleDate date, List<TimeExpression> times, List<Diagnostic> found) {
    for (TimeExpression time : times) {
      boolean counted = Said.of(time.meaning()).offset() != null;
      for (Disagreement one : TimeChecks.check(List.of(time), date.anchor())) {
        if (!counted || !one.code().equals(DateCheck.WEEKDAY)) {
          found.add(
              new Diagnostic(
                  article.document(), Severity.WARNING, one.code(), one.message(), one.span()));
        }
      }
    }
  }

  private static Diagnostic noArabic(Article article) {
    return new Diagnostic(
        article.document(),
        Severity.WARNING,
        "no-arabic",
        "the article has no Arabic letter, so nothing was found in it",
        null);
  }
}
