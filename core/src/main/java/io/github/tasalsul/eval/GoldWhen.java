package io.github.tasalsul.eval;

import org.jspecify.annotations.Nullable;

/**
 * When something was, as readers see it: ISO dates of any precision.
 *
 * @param start the first day, or null where it is open
 * @param end the last day, or null where it is open
 * @param granularity how fine the evidence is ({@code day}, {@code night}), or null
 * @param approximate true where any date inside is right
 */
public record GoldWhen(
    @Nullable String start,
    @Nullable String end,
    @Nullable String granularity,
    boolean approximate) {}
