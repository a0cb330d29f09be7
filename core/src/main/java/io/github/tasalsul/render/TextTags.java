package io.github.tasalsul.render;

import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeValue;
import java.io.IOException;
import java.time.LocalDate;

/**
 * The times of one article: its name and date, then one time a line with its place in the text (in
 * code points), type and value, and the words last: {@code 1071-1083 DATE 2020-02-18 أمس الثلاثاء}.
 */
final class TextTags implements Renderer<DatedArticle> {
  private static final int PLACE_WIDTH = 12;
  private static final int TYPE_WIDTH = 9;
  private static final int VALUE_WIDTH = 16;

  private final boolean explain;

  TextTags(boolean explain) {
    this.explain = explain;
  }

  @Override
  public void render(DatedArticle dated, Appendable target) throws IOException {
    CodePointOffsets offsets = CodePointOffsets.of(dated.article().text());
    LocalDate articleDate = dated.date().anchor();
    target.append(dated.article().document()).append("  ");
    target.append(Words.date(dated.date())).append(", ");
    target.append(Words.count(dated.times().size(), "time", "times")).append('\n');
    for (TimeExpression time : dated.times()) {
      int start = offsets.codePoints(time.span().start());
      int end = offsets.codePoints(time.span().end());
      target.append("  ").append(Words.column(start + "-" + end, PLACE_WIDTH));
      target.append(Words.column(time.type().name(), TYPE_WIDTH));
      target.append(Words.column(value(time.value()), VALUE_WIDTH));
      target.append("  ").append(Words.oneLine(time.text())).append('\n');
      if (explain) {
        target.append("      ").append(Words.oneLine(time.explanation(articleDate))).append('\n');
      }
    }
  }

  private static String value(TimeValue value) {
    StringBuilder words = new StringBuilder(value.timex());
    if (value.mod() != null) {
      words.append(' ').append(value.mod());
    }
    if (value.vague()) {
      words.append(" (vague)");
    }
    if (value instanceof TimeValue.Unresolved) {
      words.append(" (unresolved)");
    }
    return words.toString();
  }
}
