package io.github.tasalsul.chronology;

import static java.util.Objects.requireNonNull;

/**
 * Something that a source says about when events were: «أمس الثلاثاء» of an event, or «بعد» between
 * two.
 *
 * @param id its number in its network, from 0
 * @param document the article that says it
 * @param text the words, to be shown where they clash with others
 * @param trust how well founded it is: of statements that clash, the one of the least trust gives
 *     way
 */
public record Statement(int id, String document, String text, int trust) {
  /** Checks that nothing is missing. */
  public Statement {
    requireNonNull(document, "document");
    requireNonNull(text, "text");
  }
}
