package io.github.tasalsul.link;

import org.jspecify.annotations.Nullable;

/**
 * One event's place in time to another: in «مقتل ثلاثة إثر قصف الميناء» the death comes AFTER the
 * shelling.
 *
 * @param from the id of the first event
 * @param relation how it lies to the second
 * @param to the id of the second event
 * @param signal the words that say so, or null
 */
public record EventRelation(String from, Relation relation, String to, @Nullable String signal) {}
