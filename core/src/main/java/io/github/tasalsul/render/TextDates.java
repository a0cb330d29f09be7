package io.github.tasalsul.render;

import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.Clue;
import io.github.tasalsul.dating.DatedArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The date of one article on one line: name, day or {@code unknown}, how it is known, how surely,
 * and the evidence: {@code libya-1 2020-02-19 given 100% from the list of dates}.
 */
final class TextDates implements Renderer<DatedArticle> {
  private final boolean explain;

  TextDates(boolean explain) {
    this.explain = explain;
  }

  @Override
  public void render(DatedArticle dated, Appendable target) throws IOException {
    ArticleDate date = dated.date();
    target.append(dated.article().document());
    if (date.value() == null) {
      target.append("  unknown");
    } else {
      target.append("  ").append(date.value().toString());
      target.append("  ").append(date.basis().label());
      target.append(String.format(Locale.ROOT, "  %.0f%%", date.confidence() * 100));
    }
    List<String> reasons = new ArrayList<>();
    if (!Words.left(date).isEmpty()) {
      reasons.add(Words.left(date));
    }
    reasons.addAll(date.evidence());
    if (!reasons.isEmpty()) {
      target.append("  ").append(Words.oneLine(String.join("; ", reasons)));
    }
    target.append('\n');
    if (explain) {
      for (Clue clue : date.clues()) {
        target.append("    ").append(Words.oneLine(clue.says()));
        target.append(" (").append(clue.use().words());
        target.append(String.format(Locale.ROOT, ", %s, %.0f%%", clue.rule(), clue.trust() * 100));
        target.append("): ").append(Words.oneLine(clue.text())).append('\n');
      }
    }
  }
}
