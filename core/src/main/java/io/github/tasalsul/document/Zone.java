package io.github.tasalsul.document;

import io.github.tasalsul.text.Span;

/**
 * A stretch of an article and what it is. «إقرأ أيضاً» and the lines under it are {@link
 * ZoneKind#BOILERPLATE}.
 *
 * @param kind what the stretch is
 * @param span where it stands
 * @param rule the name of the rule that said so
 */
public record Zone(ZoneKind kind, Span span, String rule) {}
