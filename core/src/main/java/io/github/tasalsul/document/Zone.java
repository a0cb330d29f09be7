package io.github.tasalsul.document;

import io.github.tasalsul.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article and what it is. «إقرأ أيضاً» and the lines under it are {@link
 * ZoneKind#BOILERPLATE}.
 *
 * @param kind what the stretch is
 * @param span where it stands
 * @param rule the name of the rule that said so
 */
public record Zone(ZoneKind kind, Span span, String rule) {
  /**
   * The rule of lines that name the author or the desk. They are boilerplate, yet the article's
   * date may stand there: «كتب محمد علي الأحد، 12 مارس 2019».
   */
  public static final String BYLINE = "byline";

  /** The rule of lines that name the source, where the article's date may stand too. */
  public static final String SOURCE = "source-credit";

  /** Returns the headline that a text itself holds, on one line; null where it holds none. */
  public static @Nullable String headline(List<Zone> zones, String text) {
    for (Zone zone : zones) {
      if (zone.kind() == ZoneKind.HEADLINE) {
        return zone.span().of(text).strip().replaceAll("\\s+", " ");
      }
    }
    return null;
  }
}
