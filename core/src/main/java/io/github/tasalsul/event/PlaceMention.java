package io.github.tasalsul.event;

import io.github.tasalsul.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where an event took place, as the text says it: «ميناء طرابلس».
 *
 * @param span the words that name it
 * @param text those words as they stand in the text
 * @param name the name of the place in them, «طرابلس»
 * @param place its entry in the gazetteer, or null where it has none
 */
public record PlaceMention(Span span, String text, String name, @Nullable Place place) {}
