package io.github.tasalsul.document.html;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article: the smallest one with most of the text of all
 * paragraphs that are no comments, no frame and no lists of links.
 */
final class MainContent {
  private static final double MOST = .65;
  private static final double MARKED = .35;
  private static final double FEWEST_OWN = .15;

  private MainContent() {}

  /** Returns the element, or null where the page has no paragraph. */
  static @Nullable Element find(Document document, List<PageLine> lines, Surroundings around) {
    int all = 0;
    int own = 0;
    for (PageLine line : lines) {
      all += line.isParagraph() ? line.text().length() : 0;
      own += line.isParagraph() && !around.isAside(line.owner()) ? line.text().length() : 0;
    }
    // Where nearly all would be aside, a name misled.
    return among(document, lines, own < FEWEST_OWN * all ? null : around);
  }

  private static @Nullable Element among(
      Document document, List<PageLine> lines, @Nullable Surroundings around) {
    IdentityHashMap<Element, Integer> chars = new IdentityHashMap<>();
    int total = 0;
    for (PageLine line : lines) {
      if (!line.isParagraph() || (around != null && around.isAside(line.owner()))) {
        continue;
      }
      total += line.text().length();
      for (Element up = line.owner(); up != null; up = up.parent()) {
        chars.merge(up, line.text().length(), Integer::sum);
      }
    }
    if (total == 0) {
      return null;
    }
    Element marked = marked(document, chars, total);
    Element found = marked == null ? document : marked;
    while (true) {
      Element child = fullest(found, chars);
      if (child == null || chars.getOrDefault(child, 0) < MOST * chars.getOrDefault(found, 0)) {
        return found;
      }
      found = child;
    }
  }

  private static @Nullable Element marked(
      Document document, IdentityHashMap<Element, Integer> chars, int total) {
    Element best = null;
    int most = 0;
    for (Element element : document.select("[itemprop~=articleBody], article, main, [role=main]")) {
      int held = chars.getOrDefault(element, 0);
      if (held >= MARKED * total && held > most) {
        best = element;
        most = held;
      }
    }
    return best;
  }

  private static @Nullable Element fullest(
      Element parent, IdentityHashMap<Element, Integer> chars) {
    Element best = null;
    int most = 0;
    for (Element child : parent.children()) {
      int held = chars.getOrDefault(child, 0);
      if (held > most) {
        best = child;
        most = held;
      }
    }
    // A paragraph is not the article, however long it is.
    return best == null || best.normalName().equals("p") || best.childrenSize() == 0 ? null : best;
  }
}
