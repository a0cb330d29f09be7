package io.github.tasalsul.match;

import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.timeline.Story;
import java.util.List;
import java.util.stream.Stream;

/** What the matcher makes of stories: the mentions of each happening, as «a.e1 b.e2». */
final class Matched {
  private Matched() {}

  static List<String> clusters(Story... stories) {
    List<Extraction> articles = Stream.of(stories).map(Story::extraction).toList();
    return EventMatcher.of(EntityAliases.standard()).match(articles).stream()
        .map(h -> h.all().stream().map(m -> m.document() + "." + m.event().id()).toList())
        .map(ids -> String.join(" ", ids))
        .toList();
  }
}
