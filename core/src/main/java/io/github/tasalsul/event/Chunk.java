package io.github.tasalsul.event;

/**
 * A noun phrase of a sentence, as token indices.
 *
 * @param start its first token
 * @param end the token after its last
 */
record Chunk(int start, int end) {}
