package io.github.tasalsul.timeline;

import io.github.tasalsul.link.Relation;

/**
 * One entry's place in time to another.
 *
 * @param from the id of the first entry
 * @param relation how it lies to the second
 * @param to the id of the second entry
 */
public record EntryRelation(String from, Relation relation, String to) {}
