package io.github.tasalsul.render;

import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.match.Copy;
import io.github.tasalsul.render.TextLine.Run;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as text: one entry a line, the date first and the Arabic last, a blank line between
 * one date and the next, then the entries without a date, then the articles.
 */
final class TextTimeline implements Renderer<Timeline> {
  private static final String INDENT = "  ";

  private final TextStyle style;
  private final TextWords words;
  private final DateWords dates;

  TextTimeline(TextStyle style) {
    this.style = style;
    this.words = new TextWords(style);
    this.dates = DateWords.of(style.dates());
  }

  @Override
  public void render(Timeline timeline, Appendable target) throws IOException {
    TextEntry entries = new TextEntry(style, timeline, target);
    heading(words.summary(timeline), target);
    line().add(words.legend(), Ink.FAINT, Run.ALONG).writeTo(target);
    entries(timeline, entries, target);
    if (!timeline.undated().isEmpty()) {
      target.append('\n');
      heading(words.undated(), target);
      for (Entry entry : timeline.undated()) {
        entries.render(entry);
      }
    }
    Map<String, Copy> copies = new HashMap<>();
    timeline.copies().forEach(copy -> copies.put(copy.document(), copy));
    target.append('\n');
    heading(words.articles(), target);
    for (Extraction article : timeline.articles()) {
      new TextLine(style, INDENT, INDENT + INDENT)
          .add(article.article().document() + INDENT, Ink.NONE, Run.LTR)
          .add(words.date(article.date()), Ink.FAINT, Run.ALONG)
          .add(copyOf(copies.get(article.article().document())), Ink.FAINT, Run.ALONG)
          .writeTo(target);
    }
  }

  private void entries(Timeline timeline, TextEntry form, Appendable target) throws IOException {
    String before = "";
    for (Entry entry : timeline.entries()) {
      String when = Words.when(entry.when());
      if (!when.equals(before)) {
        target.append('\n');
        if (style.headings()) {
          heading(dates.tell(entry.when()), target);
        }
      }
      form.render(entry);
      before = when;
    }
  }

  private void heading(String text, Appendable target) throws IOException {
    line().add(text, Ink.HEADING, Run.ALONG).writeTo(target);
  }

  private String copyOf(@Nullable Copy copy) {
    return copy == null ? "" : INDENT + words.copy(copy);
  }

  private TextLine line() {
    return new TextLine(style, "", INDENT);
  }
}
