package io.github.tasalsul.match;

import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.match.EntityName.Kind;
import java.util.List;

/**
 * Which happenings stand in the timeline at all. What stays out of it stays in its article's
 * events.
 *
 * <p>Out stay: what only may be, at no time that the text gives («من أجل تحقيق السلام»); and what
 * has no day but the article's and neither somebody named nor a place («الجهود المبذولة»), unless
 * it is told more than once or in other articles.
 */
final class Standing {
  private Standing() {}

  /** Tells whether the mentions of a happening, those that they take up aside, earn it an entry. */
  static boolean earnsEntry(List<Telling> members) {
    return members.stream().anyMatch(Standing::saysSomething);
  }

  private static boolean saysSomething(Telling telling) {
    if (telling.time().basis() != EventTime.Basis.UNKNOWN) {
      return isDated(telling);
    }
    if (telling.event().realis() == Realis.HYPOTHETICAL || telling.type() == EventType.OTHER) {
      return false;
    }
    return telling.place() != null || namesSomebody(telling) || isToll(telling);
  }

  /** Victims seldom have names. */
  private static boolean isToll(Telling telling) {
    return switch (telling.type()) {
      case CASUALTIES, DISPLACEMENT -> true;
      default -> false;
    };
  }

  /** A hope counts with a time of its own words only. */
  private static boolean isDated(Telling telling) {
    boolean hope = telling.event().realis() == Realis.HYPOTHETICAL;
    boolean told = telling.time().basis() == EventTime.Basis.EXPLICIT;
    boolean news = telling.type() != EventType.OTHER || telling.place() != null;
    return told || (!hope && (news || tellsSomebody(telling)));
  }

  private static boolean tellsSomebody(Telling telling) {
    return telling.agents().stream().anyMatch(EntityName::isTold)
        || telling.patients().stream().anyMatch(EntityName::isTold);
  }

  private static boolean namesSomebody(Telling telling) {
    return telling.agents().stream().anyMatch(n -> n.kind() == Kind.NAMED)
        || telling.patients().stream().anyMatch(n -> n.kind() == Kind.NAMED);
  }
}
