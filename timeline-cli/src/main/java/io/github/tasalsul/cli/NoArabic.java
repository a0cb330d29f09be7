package io.github.tasalsul.cli;

import io.github.tasalsul.arabic.Script;
import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.PageDate;
import io.github.tasalsul.link.Extraction;
import java.time.LocalDate;
import java.util.List;

/** Articles in letters of which none is Arabic, which give an empty result and a warning. */
final class NoArabic {
  static final String MESSAGE = "holds no Arabic letter; nothing is looked for in it";

  private NoArabic() {}

  /** Tells whether an article is of another script; «١٤/٠٢/٢٠١٠» has no letter, and is read. */
  static boolean in(Article article) {
    return Script.isForeign(article.text());
  }

  static DatedArticle dated(Article article) {
    ArticleDate date = date(article);
    Diagnostic diagnostic =
        new Diagnostic(article.document(), Diagnostic.Severity.WARNING, "no-arabic", MESSAGE, null);
    return new DatedArticle(article, List.of(), date, List.of(), List.of(diagnostic));
  }

  private static ArticleDate date(Article article) {
    LocalDate day = article.published();
    PageDate page = article.pageDate();
    if (day != null) {
      return known(day, Basis.GIVEN, 1, "given with it");
    } else if (page != null) {
      boolean read = page.rung() == PageDate.Rung.VISIBLE;
      return known(
          page.day(), read ? Basis.STATED : Basis.METADATA, page.confidence(), page.evidence());
    }
    return new ArticleDate(null, Basis.UNKNOWN, 0, List.of(), null, List.of(), List.of());
  }

  private static ArticleDate known(LocalDate day, Basis basis, double confidence, String evidence) {
    return new ArticleDate(
        day, basis, confidence, List.of(day), null, List.of(evidence), List.of());
  }

  static Extraction extraction(Article article) {
    return new Extraction(dated(article), List.of(), List.of());
  }
}
