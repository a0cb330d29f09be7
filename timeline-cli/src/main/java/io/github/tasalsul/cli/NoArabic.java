package io.github.tasalsul.cli;

import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.link.Extraction;
import java.time.LocalDate;
import java.util.List;

/** Articles without a single Arabic letter, which give an empty result and a warning. */
final class NoArabic {
  static final String MESSAGE = "holds no Arabic letter; nothing is looked for in it";

  private NoArabic() {}

  /** Tells whether there is no Arabic letter, in presentation forms («ﻟﻴﺒﻴﺎ») or otherwise. */
  static boolean in(Article article) {
    return article
        .text()
        .codePoints()
        .noneMatch(
            c ->
                Character.isLetter(c)
                    && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  static DatedArticle dated(Article article) {
    LocalDate day = article.published();
    ArticleDate date =
        day == null
            ? new ArticleDate(null, Basis.UNKNOWN, 0, List.of(), null, List.of(), List.of())
            : new ArticleDate(
                day, Basis.GIVEN, 1, List.of(day), null, List.of("given with it"), List.of());
    Diagnostic diagnostic =
        new Diagnostic(article.document(), Diagnostic.Severity.WARNING, "no-arabic", MESSAGE, null);
    return new DatedArticle(article, List.of(), date, List.of(), List.of(diagnostic));
  }

  static Extraction extraction(Article article) {
    return new Extraction(dated(article), List.of(), List.of());
  }
}
