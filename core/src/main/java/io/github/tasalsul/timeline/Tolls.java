package io.github.tasalsul.timeline;

import io.github.tasalsul.event.Quantity;
import io.github.tasalsul.match.Telling;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers on which the mentions of one happening differ: three dead in one article, five
 * in another.
 */
final class Tolls {
  /** A mention that gives another number than the one that leads. */
  record Other(Telling telling, Quantity number) {}

  private Tolls() {}

  /**
   * Returns who gives another number than the mention that tells the entry, or than the first that
   * gives any, each number of an article once.
   */
  static List<Other> others(List<Telling> members, Telling lead) {
    List<Quantity> told = new ArrayList<>(lead.event().quantities());
    List<Other> others = new ArrayList<>();
    for (Telling member : members) {
      for (Quantity number : member.event().quantities()) {
        if (told.stream().noneMatch(q -> q.kind() == number.kind())) {
          told.add(number);
        } else if (told.stream().allMatch(q -> differs(q, number))) {
          others.add(new Other(member, number));
          told.add(number);
        }
      }
    }
    return others;
  }

  /** Tells whether two numbers cannot both hold; of another kind, they have nothing to do. */
  private static boolean differs(Quantity a, Quantity b) {
    if (a.kind() != b.kind()) {
      return true;
    }
    boolean below = a.to() != null && b.from() != null && a.to() < b.from();
    boolean above = b.to() != null && a.from() != null && b.to() < a.from();
    return below || above;
  }
}
