package io.github.tasalsul.document;

import io.github.tasalsul.text.Lines;
import io.github.tasalsul.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what a page's markup and what the words of the lines tell of the zones: the markup
 * decides on headlines, captions and boilerplate; a line that it holds for body may still be found
 * to be «اقرأ أيضا» or a caption, but no second headline.
 */
final class MarkupZones {
  private MarkupZones() {}

  /** Returns the zones of the article's lines, in text order. */
  static List<Zone> merge(Article article, List<Zone> byWords) {
    List<Zone> merged = new ArrayList<>();
    for (Span line : Lines.of(article.text())) {
      Zone markup = at(article.zones(), line);
      Zone words = at(byWords, line);
      Zone zone = choose(line, markup, words);
      Zone last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.kind() == zone.kind() && last.rule().equals(zone.rule())) {
        merged.set(merged.size() - 1, new Zone(last.kind(), last.span().cover(line), last.rule()));
      } else {
        merged.add(zone);
      }
    }
    return merged;
  }

  private static Zone choose(Span line, @Nullable Zone markup, @Nullable Zone words) {
    if (markup != null && markup.kind() != ZoneKind.BODY) {
      return new Zone(markup.kind(), line, markup.rule());
    } else if (words == null || words.kind() == ZoneKind.HEADLINE) {
      return new Zone(ZoneKind.BODY, line, Mark.BODY.rule());
    }
    return new Zone(words.kind(), line, words.rule());
  }

  private static @Nullable Zone at(List<Zone> zones, Span line) {
    int low = 0;
    int high = zones.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (zones.get(middle).span().end() <= line.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < zones.size() && zones.get(low).span().overlaps(line) ? zones.get(low) : null;
  }
}
