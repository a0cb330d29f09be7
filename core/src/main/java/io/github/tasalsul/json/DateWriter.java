package io.github.tasalsul.json;

import io.github.tasalsul.dating.Clue;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.text.CodePointOffsets;
import java.io.IOException;

/**
 * Writes the date of an article as one line of JSON: {@code {"document": "libya-1", "articleDate":
 * {"value": "2020-02-19", "basis": "given", ...}}}; on request with the clues of its text, such as
 * «أمس الثلاثاء», which makes it a Wednesday.
 */
public final class DateWriter {
  private final boolean explain;

  private DateWriter(boolean explain) {
    this.explain = explain;
  }

  /** Makes a writer that gives no clues. */
  public static DateWriter create() {
    return new DateWriter(false);
  }

  /** Returns a writer that also gives what in the text bounds the date. */
  public DateWriter withExplanations() {
    return new DateWriter(true);
  }

  /**
   * Writes one article and ends the line.
   *
   * @throws IOException if {@code target} refuses
   */
  public void write(DatedArticle dated, Appendable target) throws IOException {
    DatedJson.line(dated, target, (out, offsets) -> clues(out, dated, offsets));
  }

  private void clues(JsonOut out, DatedArticle dated, CodePointOffsets offsets) throws IOException {
    if (!explain) {
      return;
    }
    out.array("clues");
    for (Clue clue : dated.date().clues()) {
      out.object();
      out.text("kind", Names.label(clue.kind()));
      out.span(offsets, clue.span());
      out.text("text", clue.text());
      out.text("says", clue.says());
      out.endObject();
    }
    out.endArray();
  }
}
