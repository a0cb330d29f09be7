package io.github.tasalsul.event;

import io.github.tasalsul.text.Span;

/**
 * Who says that the event happened: «نقلت وكالة <b>تاس</b> عن الوزارة أن ...».
 *
 * @param span the words that name the source
 * @param text those words
 */
public record Attribution(Span span, String text) {}
