package io.github.tasalsul.document.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How close a place of the page is to the title of the article. */
final class Closeness {
  private static final int FAR_BEHIND = 3_000;
  private static final int FAR_BEFORE = 400;

  private final PageLines lines;
  private final @Nullable Element title;
  private final int heading;

  /**
   * Makes it.
   *
   * @param title the title, or null where it was not found
   */
  Closeness(PageLines lines, @Nullable Element title) {
    this.lines = lines;
    this.title = title;
    this.heading = title == null ? -1 : lines.offset(title);
  }

  /**
   * Tells whether {@code element} stands before the title, with which it shares nothing but the
   * whole page: there the site shows the day of looking.
   */
  boolean isAtTop(Element element) {
    int offset = lines.offset(element);
    if (title == null || offset < 0 || offset >= heading) {
      return false;
    }
    for (Element up = element; up != null; up = up.parent()) {
      if (up.normalName().equals("body")) {
        return true;
      } else if (contains(up, title)) {
        return false;
      }
    }
    return false;
  }

  private static boolean contains(Element outer, Element inner) {
    for (Element up = inner; up != null; up = up.parent()) {
      if (up.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Returns 1 for a place right behind the title, falling to 0. */
  double of(Element element) {
    return of(lines.offset(element));
  }

  /** Returns the same for a place with so many characters before it, -1 being unknown. */
  double of(int offset) {
    if (offset < 0) {
      return 0;
    }
    int distance = heading < 0 ? offset : offset - heading;
    return distance >= 0
        ? Math.max(0, 1 - (double) distance / FAR_BEHIND)
        : Math.max(0, .6 + .6 * distance / FAR_BEFORE);
  }
}
