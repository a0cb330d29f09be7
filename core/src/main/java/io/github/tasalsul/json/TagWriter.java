package io.github.tasalsul.json;

import io.github.tasalsul.dating.DatedArticle;
import java.io.IOException;

/**
 * Writes the times of an article as one line of JSON: {@code {"document": "libya-1", "articleDate":
 * {...}, "timexes": [{"id": "t1", "text": "أمس الثلاثاء", "value": "2020-02-18", ...}]}}.
 */
public final class TagWriter {
  private final boolean explain;

  private TagWriter(boolean explain) {
    this.explain = explain;
  }

  /** Makes a writer that gives no explanations. */
  public static TagWriter create() {
    return new TagWriter(false);
  }

  /** Returns a writer that also says of each time how its value came about. */
  public TagWriter withExplanations() {
    return new TagWriter(true);
  }

  /**
   * Writes one article and ends the line.
   *
   * @throws IOException if {@code target} refuses
   */
  public void write(DatedArticle dated, Appendable target) throws IOException {
    DatedJson.line(
        dated,
        target,
        (out, offsets) ->
            DatedJson.times(out, dated.times(), offsets, dated.date().value(), explain));
  }
}
