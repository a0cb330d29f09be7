package io.github.tasalsul.event;

import io.github.tasalsul.text.Span;

/**
 * Somebody or something that takes part in an event.
 *
 * @param role its part
 * @param span the words that name it
 * @param text those words as they stand in the text
 * @param entity the name under which its mentions meet: title and proclitics left out
 */
public record Participant(Role role, Span span, String text, String entity) {}
