package io.github.tasalsul.document.html;

import org.jsoup.nodes.Element;

/** How close a place of the page is to the title of the article. */
final class Closeness {
  private static final int FAR_BEHIND = 3_000;
  private static final int FAR_BEFORE = 400;

  private final PageLines lines;
  private final int heading;

  /**
   * Makes it.
   *
   * @param heading how far down the title stands, or -1 where it was not found
   */
  Closeness(PageLines lines, int heading) {
    this.lines = lines;
    this.heading = heading;
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
