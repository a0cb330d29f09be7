package io.github.tasalsul.document.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells which dates of a page belong to other articles: those that stand beside comments, in the
 * frame of the site or in what the names call a teaser, and those in a row of like pieces, each
 * with a date and the linked title of something else.
 */
final class OtherArticles {
  private static final int MOST_LEVELS = 6;
  private static final int MOST_CHILDREN = 200;
  private static final int MOST_KINDS = 100;
  private static final int MOST_TEASER_CHARS = 700;
  private static final int FEWEST_TITLE_LETTERS = 8;
  private static final int LONG_TITLE_LETTERS = 40;
  private static final int MOST_LINKS = 8;
  private static final double MOSTLY = .5;

  private final Surroundings around;
  private final DateText dates;
  private final @Nullable Element article;
  private final IdentityHashMap<Element, Map<String, Boolean>> rows = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Boolean> teasers = new IdentityHashMap<>();
  private final int contentChars;

  OtherArticles(Surroundings around, DateText dates) {
    this.around = around;
    this.dates = dates;
    this.article = article(around);
    Element content = around.content();
    this.contentChars = content == null ? 0 : content.text().length();
  }

  /** The {@code <article>} around the text, else around the title; null where there is none. */
  private static @Nullable Element article(Surroundings around) {
    Element content = around.content();
    Element heading = around.heading();
    Element found = content == null ? null : content.closest("article, .hentry");
    return found != null || heading == null ? found : heading.closest("article, .hentry");
  }

  /** Tells whether what stands in {@code element} is not of the article. */
  boolean hold(Element element) {
    return around.isAside(element) || isOther(element);
  }

  /** Tells whether {@code element} was written by readers: a comment, a review. */
  boolean areByReaders(Element element) {
    return around.isByReaders(element);
  }

  /** Tells whether {@code element} stands under a picture, whose day may be another. */
  boolean isCaption(Element element) {
    return element.closest("figure, figcaption") != null
        || Surroundings.kindsAround(element, 2).contains(WordKind.CAPTION);
  }

  /** Tells whether {@code element} stands at the foot of the page or of the article. */
  boolean isAtFoot(Element element) {
    return element.closest("footer, [id*=footer], [class*=footer]") != null;
  }

  /** Tells whether the article has an element of its own, and {@code element} is not in it. */
  boolean areOutside(Element element) {
    for (Element up = element; article != null && up != null; up = up.parent()) {
      if (up.equals(article)) { // the same element: jsoup compares by identity
        return false;
      }
    }
    return article != null;
  }

  /** Looks at the pieces around {@code element}, from the inside to what holds the article too. */
  private boolean isOther(Element element) {
    Element up = element;
    for (int level = 0; level < MOST_LEVELS && up != null; level++) {
      Element parent = up.parent();
      if (parent == null || around.isOfArticle(up)) {
        return false;
      }
      boolean otherArticle = article != null && up.normalName().equals("article");
      if (otherArticle || isInRow(up, parent)) {
        return true;
      }
      up = parent;
    }
    return false;
  }

  private boolean isInRow(Element element, Element parent) {
    Map<String, Boolean> kinds = rows.computeIfAbsent(parent, one -> new HashMap<>());
    return kinds.size() < MOST_KINDS
        && isTeaser(element)
        && kinds.computeIfAbsent(kind(element), kind -> isRow(parent, kind));
  }

  /** Tells whether several children of one kind are teasers, and not most of the text. */
  private boolean isRow(Element parent, String kind) {
    int teasers = 0;
    int chars = 0;
    int left = MOST_CHILDREN;
    for (Element child : parent.children()) {
      if (left-- > 0 && kind(child).equals(kind) && !around.isOfArticle(child) && isTeaser(child)) {
        teasers++;
        chars += child.text().length();
      }
    }
    return teasers > 1 && (!isInContent(parent) || chars < MOSTLY * contentChars);
  }

  private boolean isInContent(Element element) {
    Element content = around.content();
    for (Element up = element; content != null && up != null; up = up.parent()) {
      if (up.equals(content)) {
        return true;
      }
    }
    return false;
  }

  private static String kind(Element element) {
    String names = element.className();
    int end = names.indexOf(' ');
    return element.normalName() + "." + (end < 0 ? names : names.substring(0, end));
  }

  /** A short piece with a date and a link whose words are no date: the title of something. */
  private boolean isTeaser(Element element) {
    return teasers.computeIfAbsent(element, this::readsAsTeaser);
  }

  private boolean readsAsTeaser(Element element) {
    String text = element.text();
    if (text.length() > MOST_TEASER_CHARS || dates.find(text).isEmpty()) {
      return false;
    }
    int links = 0;
    for (Element link : element.getElementsByTag("a")) {
      String title = link.text();
      long letters = title.chars().filter(Character::isLetter).count();
      if (letters >= LONG_TITLE_LETTERS
          || (letters >= FEWEST_TITLE_LETTERS && dates.find(title).isEmpty())) {
        return true;
      } else if (++links > MOST_LINKS) {
        return false;
      }
    }
    return false;
  }
}
