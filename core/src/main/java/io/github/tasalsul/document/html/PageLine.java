package io.github.tasalsul.document.html;

import org.jsoup.nodes.Element;

/**
 * A line that the reader of a page sees.
 *
 * @param text its words, blanks run together
 * @param owner the element in which it begins
 * @param linkChars how many of its characters are of links
 * @param offset how many characters of lines stand before it on the page
 * @param afterBreak whether it only follows a line break, within one paragraph
 */
record PageLine(String text, Element owner, int linkChars, int offset, boolean afterBreak) {
  private static final int FEWEST_PARAGRAPH_CHARS = 50;
  private static final double MOST_LINKS = .4;

  /** Tells whether it is long enough to be a paragraph, and no list of links. */
  boolean isParagraph() {
    return text.length() >= FEWEST_PARAGRAPH_CHARS && linkChars < MOST_LINKS * text.length();
  }

  /** Tells whether it is nearly all links. */
  boolean isLinks() {
    return linkChars > 2 * text.length() / 3;
  }
}
