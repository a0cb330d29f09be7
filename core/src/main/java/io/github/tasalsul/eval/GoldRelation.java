package io.github.tasalsul.eval;

/**
 * How two events of an article lie to each other, as readers see it: «استقال» AFTER «انهيار».
 *
 * @param from the id of the first event
 * @param relation how it lies to the second: {@code AFTER}
 * @param to the id of the second event
 */
public record GoldRelation(String from, String relation, String to) {}
