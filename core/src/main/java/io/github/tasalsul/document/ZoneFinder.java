package io.github.tasalsul.document;

import io.github.tasalsul.arabic.Script;
import io.github.tasalsul.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the article from what stands around it, line by line: headline, captions, body,
 * boilerplate. In
 *
 * <pre>
 * حفتر والسراج في موسكو                              headline
 * السراج في موسكو (الأناضول)                         caption
 * انطلقت اليوم الاثنين في موسكو محادثات حول ليبيا.    body
 * إقرأ أيضاً                                          boilerplate
 * زلزال يضرب شمال أفغانستان                           boilerplate
 * </pre>
 *
 * <p>Where in doubt a line is body: text lost costs more than a button kept. Immutable; safe to
 * share between threads.
 */
public final class ZoneFinder {
  private final LineCues cues;

  private ZoneFinder(LineCues cues) {
    this.cues = cues;
  }

  /** Makes a finder with the bundled words. */
  public static ZoneFinder create() {
    return new ZoneFinder(LineCues.bundled());
  }

  /**
   * Finds the zones of {@code article}: those that its page's markup tells, where it came with one;
   * what the markup leaves as body is searched as {@link #find(String)} does.
   */
  public List<Zone> find(Article article) {
    List<Zone> found = find(article.text());
    return article.zones().isEmpty() ? found : MarkupZones.merge(article, found);
  }

  /**
   * Finds the zones of {@code text}, in text order. Together they cover every line that is not
   * blank; neighbouring lines with the same kind and rule share a zone.
   */
  public List<Zone> find(String text) {
    List<Line> lines = Line.of(text);
    if (lines.isEmpty() || !Script.hasArabicLetter(text)) {
      return lines.isEmpty() ? List.of() : List.of(allBody(lines));
    }
    Layout layout = new Layout(lines, cues);
    mark(layout);
    return zones(layout);
  }

  private static Zone allBody(List<Line> lines) {
    Span whole = lines.get(0).span().cover(lines.get(lines.size() - 1).span());
    return new Zone(Mark.BODY.kind(), whole, Mark.BODY.rule());
  }

  private static void mark(Layout layout) {
    HeadRules head = new HeadRules(layout);
    int afterHeadline = head.markHeadline();
    new ListRules(layout).markLists(afterHeadline);
    head.markHead(afterHeadline, layout.firstParagraph(afterHeadline));
    int last = layout.lastParagraph();
    if (last >= 0) {
      markCaptions(layout, last);
      new TailRules(layout).markTail(last + 1);
    }
  }

  /** Marks the short lines between paragraphs that end in a picture credit. */
  private static void markCaptions(Layout layout, int last) {
    Credits credits = new Credits(layout.cues().phrases());
    for (int i = 0; i < last; i++) {
      if (layout.isFree(i)
          && !layout.isParagraph(i)
          && !layout.cues().continues(layout.line(i))
          && layout.line(i).folded().endsWith(")")
          && credits.atEndOf(layout.line(i))) {
        layout.mark(i, Mark.CAPTION_CREDIT);
      }
    }
  }

  private static List<Zone> zones(Layout layout) {
    List<Zone> zones = new ArrayList<>();
    for (int i = 0; i < layout.size(); i++) {
      Mark found = layout.mark(i);
      Mark mark = found == null ? Mark.BODY : found;
      Span span = layout.line(i).span();
      Zone last = zones.isEmpty() ? null : zones.get(zones.size() - 1);
      if (last != null && last.kind() == mark.kind() && last.rule().equals(mark.rule())) {
        zones.set(zones.size() - 1, new Zone(last.kind(), last.span().cover(span), last.rule()));
      } else {
        zones.add(new Zone(mark.kind(), span, mark.rule()));
      }
    }
    return zones;
  }
}
