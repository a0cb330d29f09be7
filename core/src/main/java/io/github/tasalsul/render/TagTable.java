package io.github.tasalsul.render;

import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times as comma-separated values, one a line under a line of column names: {@code
 * port.txt,2020-02-19,t1,42,54,أمس الثلاثاء,DATE,2020-02-18,...}.
 */
final class TagTable implements Renderer<DatedArticle> {
  private static final List<String> COLUMNS =
      List.of(
          "document",
          "article_date",
          "id",
          "start",
          "end",
          "text",
          "type",
          "value",
          "mod",
          "from",
          "to",
          "vague",
          "rule",
          "unresolved");

  private final boolean explain;

  /**
   * Makes the renderer.
   *
   * @param explain whether a last column says how each value came about
   */
  TagTable(boolean explain) {
    this.explain = explain;
  }

  @Override
  public void render(DatedArticle dated, Appendable target) throws IOException {
    renderAll(List.of(dated), target);
  }

  @Override
  public void renderAll(List<DatedArticle> articles, Appendable target) throws IOException {
    List<@Nullable String> names = new ArrayList<>(COLUMNS);
    if (explain) {
      names.add("explanation");
    }
    Csv.line(names, target);
    for (DatedArticle dated : articles) {
      rows(dated, target);
    }
  }

  private void rows(DatedArticle dated, Appendable target) throws IOException {
    CodePointOffsets offsets = CodePointOffsets.of(dated.article().text());
    String date = dated.date().value() == null ? null : dated.date().value().toString();
    int number = 0;
    for (TimeExpression time : dated.times()) {
      TimeValue value = time.value();
      number++;
      List<@Nullable String> fields =
          new ArrayList<>(
              Arrays.asList(
                  dated.article().document(),
                  date,
                  "t" + number,
                  Integer.toString(offsets.codePoints(time.span().start())),
                  Integer.toString(offsets.codePoints(time.span().end())),
                  time.text(),
                  time.type().name(),
                  value.timex(),
                  value.mod(),
                  value.range().isoFirst(),
                  value.range().isoLast(),
                  Boolean.toString(value.vague()),
                  time.rule(),
                  value instanceof TimeValue.Unresolved unresolved ? unresolved.reason() : null));
      if (explain) {
        fields.add(dated.explanation(time));
      }
      Csv.line(fields, target);
    }
  }
}
