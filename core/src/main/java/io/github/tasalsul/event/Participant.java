package io.github.tasalsul.event;

import io.github.tasalsul.text.Span;

/**
 * Somebody or something that takes part in an event.
 *
 * @param role its part
 * @param span the words that name it
 * @param text those words as they stand in the text
 * @param entity the name under which its mentions in the article meet, the fullest that the article
 *     gives: «السراج» and «رئيس الحكومة» are «فايز السراج» where it says so, titles left out
 * @param kind what it is
 */
public record Participant(Role role, Span span, String text, String entity, EntityKind kind) {
  /** Makes a participant of which nothing tells what it is. */
  public Participant(Role role, Span span, String text, String entity) {
    this(role, span, text, entity, EntityKind.OTHER);
  }

  /** Returns the same participant under another name and of another kind. */
  public Participant called(String name, EntityKind as) {
    return new Participant(role, span, text, name, as);
  }
}
