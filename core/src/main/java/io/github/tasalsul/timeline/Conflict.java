package io.github.tasalsul.timeline;

import io.github.tasalsul.link.When;
import org.jspecify.annotations.Nullable;

/**
 * What a source says otherwise: one article lets the talks resume on Thursday, another on Friday.
 *
 * @param mention the telling that disagrees
 * @param message what it says otherwise, in English with the words of the text, to stand behind the
 *     article's name: {@code gives another time, 2020-02-21: سوف تستأنف المحادثات}
 * @param when the time that it gives, or null where it denies the event or gives another number
 */
public record Conflict(Mention mention, String message, @Nullable When when) {}
