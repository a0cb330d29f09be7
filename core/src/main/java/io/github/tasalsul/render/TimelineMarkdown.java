package io.github.tasalsul.render;

import com.google.common.base.CharMatcher;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.timeline.Conflict;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A timeline in Markdown (CommonMark): a heading a date, under it an item an entry, such as {@code
 * - **هجوم** · ميناء طرابلس: قصفت قوات حفتر ميناء طرابلس (مذكور في النص; a.txt)}, and under an item
 * what a source says otherwise. Text of articles is escaped, so that none of it acts as mark-up.
 */
final class TimelineMarkdown implements Renderer<Timeline> {
  /** What Markdown or the HTML in it may act on. */
  private static final CharMatcher ACTIVE = CharMatcher.anyOf("\\`*_[]<>&~|!$");

  private final Labels labels;
  private final DateWords dates;
  private final boolean explain;

  /**
   * Makes the renderer.
   *
   * @param style the language and form of its dates
   * @param explain whether each entry gives the reason of its date
   */
  TimelineMarkdown(DateStyle style, boolean explain) {
    this.labels = Labels.in(style.language());
    this.dates = DateWords.of(style);
    this.explain = explain;
  }

  @Override
  public void render(Timeline timeline, Appendable target) throws IOException {
    heading(1, labels.of("page.timeline"), target);
    String before = "";
    for (Entry entry : timeline.entries()) {
      String when = dates.tell(entry.when());
      if (!when.equals(before)) {
        target.append('\n');
        heading(2, when, target);
        target.append('\n');
      }
      entry(entry, target);
      before = when;
    }
    if (!timeline.undated().isEmpty()) {
      target.append('\n');
      heading(2, labels.of("page.undated"), target);
      target.append('\n');
      for (Entry entry : timeline.undated()) {
        entry(entry, target);
      }
    }
    target.append('\n');
    articles(timeline.articles(), target);
  }

  private void entry(Entry entry, Appendable target) throws IOException {
    target.append("- **").append(labels.of("type." + entry.type().name())).append("**");
    for (String doubt : EntryWords.doubts(entry)) {
      target.append(" \\[").append(labels.of("status." + doubt)).append("\\]");
    }
    PlaceMention place = entry.place();
    if (place != null) {
      target.append(" · ").append(safe(place.text()));
    }
    target.append(": ").append(safe(entry.title()));
    target
        .append(" (")
        .append(labels.of("certainty." + entry.certainty().label()))
        .append(labels.of("page.semicolon"))
        .append(' ');
    target.append(safe(String.join(labels.of("page.comma") + " ", entry.sources()))).append(")\n");
    for (Conflict conflict : entry.conflicts()) {
      target.append("  - ").append(labels.of("page.otherwise")).append(": ");
      target.append(safe(conflict.mention().document() + ": " + conflict.message())).append('\n');
    }
    if (explain) {
      target.append("  - ").append(labels.of("page.why")).append(": ");
      target.append(safe(entry.why())).append('\n');
    }
  }

  private void articles(List<Extraction> articles, Appendable target) throws IOException {
    heading(2, labels.of("page.articles"), target);
    target.append('\n');
    for (Extraction article : articles) {
      String basis = labels.of("basis." + article.date().basis().name().toLowerCase(Locale.ROOT));
      target.append("- ").append(safe(article.article().document())).append(": ");
      if (article.date().value() != null) {
        target.append(dates.tell(article.date().value())).append(" (").append(basis).append(")");
      } else {
        target.append(basis);
      }
      target.append('\n');
    }
  }

  private static void heading(int level, String text, Appendable target) throws IOException {
    target.append("#".repeat(level)).append(' ').append(text).append('\n');
  }

  /** Returns text on one line, of which nothing is mark-up. */
  private static String safe(String text) {
    String line = Words.oneLine(text);
    StringBuilder safe = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (ACTIVE.matches(c)) {
        safe.append('\\');
      }
      safe.append(c);
    }
    return safe.toString();
  }
}
