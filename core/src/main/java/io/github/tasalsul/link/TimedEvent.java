package io.github.tasalsul.link;

import io.github.tasalsul.event.Event;

/**
 * An event with its time.
 *
 * @param event the event
 * @param time when it was, and how that is known
 */
public record TimedEvent(Event event, EventTime time) {}
