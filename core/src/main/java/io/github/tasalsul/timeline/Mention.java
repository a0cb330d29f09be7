package io.github.tasalsul.timeline;

/**
 * One telling of an entry's event.
 *
 * @param document the article
 * @param event the event's id in it
 */
public record Mention(String document, String event) {}
