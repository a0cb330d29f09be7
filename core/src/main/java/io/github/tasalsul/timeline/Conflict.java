package io.github.tasalsul.timeline;

import io.github.tasalsul.link.When;
import org.jspecify.annotations.Nullable;

/**
 * What a source says otherwise: one article lets the talks resume on Thursday, another on Friday.
 *
 * @param mention the telling that disagrees
 * @param message one English sentence
 * @param when the time that it gives, or null where it denies the event
 */
public record Conflict(Mention mention, String message, @Nullable When when) {}
