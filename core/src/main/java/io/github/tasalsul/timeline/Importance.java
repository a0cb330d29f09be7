package io.github.tasalsul.timeline;

import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.match.Copies;
import io.github.tasalsul.match.Telling;
import io.github.tasalsul.match.TypeGroups;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs how much of the story an entry is: articles, mentions, headline, sort of event. */
final class Importance {
  private static final double ARTICLES = 0.35;
  private static final double MENTIONS = 0.2;
  private static final double HEADLINE = 0.2;
  private static final double TYPE = 0.25;
  private static final double HUNDRED = 100;

  private Importance() {}

  /** Returns a weight from 0 to 1, to two digits; what has one text counts once. */
  static double of(EntryDraft draft, TypeGroups groups, Copies copies) {
    List<Telling> members = draft.happening().all();
    Map<String, Map<String, Integer>> told = new HashMap<>();
    for (Telling member : members) {
      told.computeIfAbsent(copies.original(member.document()), o -> new HashMap<>())
          .merge(member.document(), 1, Integer::sum);
    }
    long articles = told.size();
    int mentions = told.values().stream().mapToInt(each -> Collections.max(each.values())).sum();
    boolean headline = members.stream().anyMatch(m -> m.event().zone() == ZoneKind.HEADLINE);
    double type = members.stream().mapToDouble(m -> groups.weight(m.type())).max().orElse(0);
    double weight =
        ARTICLES * share(articles, 1)
            + MENTIONS * share(mentions, 2)
            + (headline ? HEADLINE : 0)
            + TYPE * type;
    return Math.round(weight * HUNDRED) / HUNDRED;
  }

  /** 0 for one, near 1 for many. */
  private static double share(long count, int half) {
    return (count - 1) / (double) (count - 1 + half);
  }
}
