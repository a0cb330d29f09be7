package io.github.tasalsul.timeline;

import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.match.Telling;
import io.github.tasalsul.match.TypeGroups;
import java.util.List;

/** Weighs how much of the story an entry is: articles, mentions, headline, sort of event. */
final class Importance {
  private static final double ARTICLES = 0.35;
  private static final double MENTIONS = 0.2;
  private static final double HEADLINE = 0.2;
  private static final double TYPE = 0.25;
  private static final double HUNDRED = 100;

  private Importance() {}

  /** Returns a weight from 0 to 1, to two digits. */
  static double of(EntryDraft draft, TypeGroups groups) {
    List<Telling> members = draft.happening().all();
    long articles = members.stream().map(Telling::document).distinct().count();
    boolean headline = members.stream().anyMatch(m -> m.event().zone() == ZoneKind.HEADLINE);
    double type = members.stream().mapToDouble(m -> groups.weight(m.type())).max().orElse(0);
    double weight =
        ARTICLES * share(articles, 1)
            + MENTIONS * share(members.size(), 2)
            + (headline ? HEADLINE : 0)
            + TYPE * type;
    return Math.round(weight * HUNDRED) / HUNDRED;
  }

  /** 0 for one, near 1 for many. */
  private static double share(long count, int half) {
    return (count - 1) / (double) (count - 1 + half);
  }
}
