package io.github.tasalsul.timeline;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.tasalsul.event.Quantity;
import io.github.tasalsul.event.Quantity.Mod;
import io.github.tasalsul.match.Telling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers on which the mentions of one happening differ: three dead in one article, five
 * in another, 14 on the first day and 17 on the next. What counts others, «12 جنديا» beside «عشرة
 * مدنيين», or something else, «انتشال ثلاث جثث», does not differ.
 */
final class Tolls {
  /** How much more than «19 على الأقل» is no other number yet, in hundredths. */
  private static final long SLACK = 10;

  private static final long HUNDREDTHS = 100;

  /** A mention that gives another number than the one that leads. */
  record Other(Telling telling, Quantity number) {}

  private Tolls() {}

  /**
   * Returns who gives another number than the mention that tells the entry, or than the first that
   * gives any, each number once.
   */
  static List<Other> others(List<Telling> members, Telling lead) {
    List<Toll> told = new ArrayList<>();
    List<Other> others = new ArrayList<>();
    for (Toll toll : tolls(members, lead)) {
      List<Toll> alike = told.stream().filter(toll::isAlike).toList();
      boolean other = alike.stream().allMatch(t -> differs(t.number(), toll.number()));
      if (alike.isEmpty() || other) {
        told.add(toll);
      }
      if (!alike.isEmpty() && other) {
        others.add(new Other(toll.telling(), toll.number()));
      }
    }
    return others;
  }

  /** The tolls of the mentions, those of the leading one first. */
  private static List<Toll> tolls(List<Telling> members, Telling lead) {
    List<Telling> order = new ArrayList<>(members);
    order.remove(lead);
    order.add(0, lead);
    List<Toll> tolls = new ArrayList<>();
    for (Telling telling : order) {
      for (Quantity number : telling.event().quantities()) {
        if (Toll.isWhole(telling, number)) {
          tolls.add(Toll.of(telling, number));
        }
      }
    }
    ListMultimap<String, Toll> ofArticle = ArrayListMultimap.create();
    tolls.forEach(toll -> ofArticle.put(toll.telling().document() + toll.number().kind(), toll));
    return tolls.stream()
        .map(toll -> all(toll, ofArticle.get(toll.telling().document() + toll.number().kind())))
        .toList();
  }

  /** «مقتل 14 جنديا»: where an article counts nobody else, these are all. */
  private static Toll all(Toll toll, List<Toll> besides) {
    return besides.stream().anyMatch(b -> b.group() != toll.group()) ? toll.besideOthers() : toll;
  }

  /** Tells whether two numbers are not the same; «19 على الأقل» is another than 26, not than 20. */
  private static boolean differs(Quantity a, Quantity b) {
    return isBelow(a, b) || isBelow(b, a);
  }

  private static boolean isBelow(Quantity low, Quantity high) {
    Long most = most(low);
    Long least = high.from();
    return most != null && least != null && most < least;
  }

  /** The greatest that a number may be taken for: of «19 على الأقل» a little more. */
  private static @Nullable Long most(Quantity number) {
    Long from = number.from();
    boolean more = number.mod() == Mod.EQUAL_OR_MORE || number.mod() == Mod.MORE_THAN;
    if (number.to() == null && from != null && more) {
      return from + from * SLACK / HUNDREDTHS;
    }
    return number.to();
  }
}
