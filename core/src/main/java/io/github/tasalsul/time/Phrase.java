package io.github.tasalsul.time;

/**
 * Part of an expression that a grammar read.
 *
 * @param end the item behind the last one read
 * @param meaning what it says
 */
record Phrase(int end, Meaning meaning) {}
