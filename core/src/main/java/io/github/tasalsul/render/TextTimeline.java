package io.github.tasalsul.render;

import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.match.Copy;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A timeline as plain text: one entry a line, the date first and the Arabic last, a blank line
 * between one date and the next, then the entries without a date, then the articles.
 */
final class TextTimeline implements Renderer<Timeline> {
  private final boolean explain;

  TextTimeline(boolean explain) {
    this.explain = explain;
  }

  @Override
  public void render(Timeline timeline, Appendable target) throws IOException {
    TextEntry entries = new TextEntry(target, explain, timeline);
    summary(timeline, target);
    entries(timeline.entries(), entries, target);
    if (!timeline.undated().isEmpty()) {
      target.append("\nWithout a date:\n");
      for (Entry entry : timeline.undated()) {
        entries.render(entry);
      }
    }
    Map<String, Copy> copies = new HashMap<>();
    timeline.copies().forEach(copy -> copies.put(copy.document(), copy));
    target.append("\nArticles:\n");
    for (Extraction article : timeline.articles()) {
      target.append("  ").append(article.article().document());
      target.append("  ").append(Words.date(article.date()));
      Copy copy = copies.get(article.article().document());
      if (copy != null) {
        target.append(copy.kind() == Copy.Kind.COPY ? "  the text of " : "  earlier version of ");
        target.append(copy.of());
      }
      target.append('\n');
    }
  }

  private static void summary(Timeline timeline, Appendable target) throws IOException {
    long dated =
        timeline.articles().stream().filter(a -> a.date().basis() != Basis.UNKNOWN).count();
    target.append(Words.count(timeline.articles().size(), "article", "articles"));
    target.append(" (").append(Long.toString(dated)).append(" dated), ");
    int entries = timeline.entries().size() + timeline.undated().size();
    target.append(Words.count(entries, "entry", "entries")).append('\n');
    target.append("Dates: = said in the text, ~ inferred or the news of the day, ? bounds only.\n");
  }

  private static void entries(List<Entry> entries, TextEntry form, Appendable target)
      throws IOException {
    String before = "";
    for (Entry entry : entries) {
      String when = Words.when(entry.when());
      if (!when.equals(before)) {
        target.append('\n');
      }
      form.render(entry);
      before = when;
    }
  }
}
