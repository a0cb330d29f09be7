package io.github.tasalsul.render;

import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeValue;
import java.io.IOException;
import java.util.List;

/**
 * The times of an article in brat's standoff format, to lie as {@code .ann} beside the untouched
 * text as {@code .txt}: {@code T1 DATE 42 54 أمس الثلاثاء}, then {@code #1 AnnotatorNotes T1
 * 2020-02-18}, and {@code A1 Mod T1 START} where there is a mod, their fields between tabs.
 *
 * <p>Offsets count code points. A time that goes over a line end has a part for each line, as brat
 * wants it.
 */
final class TagBrat implements Renderer<DatedArticle> {
  /** What brat must know of a folder of such files, as its {@code annotation.conf}. */
  static final String CONFIGURATION =
      """
      [entities]
      DATE
      TIME
      DURATION
      SET

      [relations]

      [events]

      [attributes]
      Mod\tArg:<ENTITY>, Value:BEFORE|AFTER|ON_OR_BEFORE|ON_OR_AFTER|LESS_THAN|MORE_THAN\
      |EQUAL_OR_LESS|EQUAL_OR_MORE|START|MID|END|APPROX
      """;

  @Override
  public void render(DatedArticle dated, Appendable target) throws IOException {
    String text = dated.article().text();
    CodePointOffsets offsets = CodePointOffsets.of(text);
    int number = 0;
    for (TimeExpression time : dated.times()) {
      number++;
      List<Span> parts = BratText.parts(text, time.span());
      target.append("T" + number + "\t" + time.type() + " ");
      target.append(BratText.places(parts, offsets)).append('\t');
      target.append(BratText.words(parts, text)).append('\n');
      TimeValue value = time.value();
      if (value.mod() != null) {
        target.append("A" + number + "\tMod T" + number + " " + value.mod() + "\n");
      }
      if (!value.timex().isEmpty()) {
        target.append("#" + number + "\tAnnotatorNotes T" + number + "\t" + value.timex() + "\n");
      }
    }
  }
}
