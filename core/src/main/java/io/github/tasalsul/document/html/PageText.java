package io.github.tasalsul.document.html;

import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page's article, a line for each of its lines, and what the markup says of each: the
 * title first, then all from the title to the end of the article, with captions, share buttons and
 * links to other articles, which are zones of their own.
 */
final class PageText {
  private static final int ANCESTORS = 4;
  private static final int MOST_SHARE_CHARS = 60;
  private static final int MOST_LINK_CHARS = 200;

  private final StringBuilder text = new StringBuilder();
  private final List<Zone> zones = new ArrayList<>();
  private final Surroundings around;

  PageText(Surroundings around) {
    this.around = around;
  }

  /**
   * Builds the text.
   *
   * @param title the article's title, or nothing
   * @param content the element that holds the article, or null where the page has no paragraph
   */
  void build(String title, List<PageLine> lines, @Nullable Element content) {
    if (!title.isBlank()) {
      add(title, ZoneKind.HEADLINE, "page-title", false);
    }
    Element heading = around.heading();
    int from = first(lines, heading);
    int contentFrom = first(lines, content);
    int contentTo = last(lines, content);
    if (from < 0 || (contentTo >= 0 && from > contentTo)) {
      from = contentFrom;
    }
    int to = Math.max(contentTo, last(lines, heading));
    for (int i = Math.max(from, 0); i <= to; i++) {
      PageLine line = lines.get(i);
      boolean ofHeading = heading != null && isIn(line.owner(), heading);
      if (!ofHeading && (i >= contentFrom || !around.isAside(line.owner()))) {
        add(line);
      }
    }
  }

  private void add(PageLine line) {
    ZoneKind kind = ZoneKind.BODY;
    String rule = "body";
    Set<WordKind> kinds = Surroundings.kindsAround(line.owner(), ANCESTORS);
    Element owner = line.owner();
    if (owner.closest("figcaption") != null || kinds.contains(WordKind.CAPTION)) {
      kind = ZoneKind.CAPTION;
      rule = "page-caption";
    } else if (around.isAside(owner)) {
      kind = ZoneKind.BOILERPLATE;
      rule = "page-aside";
    } else if (owner.closest("button") != null
        || (kinds.contains(WordKind.SHARE) && line.text().length() <= MOST_SHARE_CHARS)) {
      kind = ZoneKind.BOILERPLATE;
      rule = "page-buttons";
    } else if (line.isLinks() && line.text().length() <= MOST_LINK_CHARS) {
      kind = ZoneKind.BOILERPLATE;
      rule = "page-links";
    }
    add(line.text(), kind, rule, line.afterBreak());
  }

  private void add(String line, ZoneKind kind, String rule, boolean afterBreak) {
    if (text.length() > 0) {
      text.append(afterBreak ? "\n" : "\n\n");
    }
    int start = text.length();
    text.append(line);
    zones.add(new Zone(kind, Span.of(start, text.length()), rule));
  }

  private static int first(List<PageLine> lines, @Nullable Element element) {
    for (int i = 0; element != null && i < lines.size(); i++) {
      if (isIn(lines.get(i).owner(), element)) {
        return i;
      }
    }
    return -1;
  }

  private static int last(List<PageLine> lines, @Nullable Element element) {
    for (int i = lines.size() - 1; element != null && i >= 0; i--) {
      if (isIn(lines.get(i).owner(), element)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isIn(Element inner, Element outer) {
    for (Element up = inner; up != null; up = up.parent()) {
      if (up.equals(outer)) { // the same element: jsoup compares by identity
        return true;
      }
    }
    return false;
  }

  /** Returns the text, which ends its last line where it has one. */
  String text() {
    return text.length() == 0 ? "" : text + "\n";
  }

  List<Zone> zones() {
    return zones;
  }
}
