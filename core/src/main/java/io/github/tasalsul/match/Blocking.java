package io.github.tasalsul.match;

import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.PlaceMention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds the pairs of mentions that are worth comparing, so that cost grows with the mentions and
 * not with their square.
 *
 * <p>Two mentions meet if, under types that may meet, they stand in one article, or share a name, a
 * place or a lemma family and their days lie near each other ({@link DayWindow}). In a block that
 * is too large each meets only its neighbours in time.
 */
final class Blocking {
  private static final int LARGE = 400;
  private static final int WINDOW = 40;

  /** Of a very long article each meets so many behind it, whatever their days. */
  private static final int AROUND = 100;

  private static final String ARTICLE = "a ";
  private static final String DAY = " d ";

  /** So many of a type and day are of too many affairs to be compared for that alone. */
  private static final int CROWD = 40;

  private final TypeGroups groups;
  private final boolean dates;

  Blocking(TypeGroups groups, boolean dates) {
    this.groups = groups;
    this.dates = dates;
  }

  /** Hands each pair to {@code pair} once, by index, the smaller first, in order. */
  void pairs(List<Telling> tellings, BiConsumer<Integer, Integer> pair) {
    Map<String, Block> blocks = new HashMap<>();
    List<List<Block>> own = new ArrayList<>();
    DayWindow[] days = new DayWindow[tellings.size()];
    for (int i = 0; i < tellings.size(); i++) {
      days[i] = dates ? DayWindow.of(tellings.get(i).time().when()) : DayWindow.ANY;
      List<Block> its = new ArrayList<>();
      for (String key : keys(tellings.get(i))) {
        Block block =
            blocks.computeIfAbsent(key, k -> new Block(k.startsWith(ARTICLE), k.contains(DAY)));
        block.members.add(i);
        its.add(block);
      }
      own.add(its);
    }
    blocks.values().removeIf(Block::isCrowd);
    own.forEach(its -> its.removeIf(Block::isCrowd));
    blocks.values().forEach(block -> block.sort(days));
    for (int i = 0; i < tellings.size(); i++) {
      int first = i;
      IntStream.Builder partners = IntStream.builder();
      own.get(i).forEach(block -> block.partners(first, days, partners));
      partners.build().sorted().distinct().forEach(other -> pair.accept(first, other));
    }
  }

  /** The mentions that share a key, by how long they are, each sort in the order of their days. */
  private static final class Block {
    private final boolean article;
    private final boolean day;
    private final List<Integer> members = new ArrayList<>();
    private List<int[]> sorts = List.of();

    Block(boolean article, boolean day) {
      this.article = article;
      this.day = day;
    }

    /** Of many that share no more than a day nothing is learnt. */
    boolean isCrowd() {
      return day && members.size() > CROWD;
    }

    void sort(DayWindow[] days) {
      if (article) {
        return;
      }
      sorts =
          List.of(
              select(m -> days[m].isBrief(), days),
              select(m -> !days[m].isBrief() && !days[m].isLong(), days),
              select(m -> days[m].isLong(), days));
    }

    private int[] select(Predicate<Integer> sort, DayWindow[] days) {
      return members.stream()
          .filter(sort)
          .sorted(Comparator.comparingInt((Integer m) -> days[m].anchor()).thenComparingInt(m -> m))
          .mapToInt(m -> m)
          .toArray();
    }

    /** Adds those behind a mention, by index, that it meets. */
    void partners(int mention, DayWindow[] days, IntStream.Builder partners) {
      boolean large = members.size() > LARGE;
      if (article) {
        int behind = Collections.binarySearch(members, mention) + 1;
        int end = large ? Math.min(members.size(), behind + AROUND) : members.size();
        members.subList(behind, end).forEach(partners::add);
        return;
      }
      for (int[] some : sorts) {
        int middle = at(some, mention, days);
        walk(some, middle, 1, mention, days, large, partners);
        walk(some, middle - 1, -1, mention, days, large, partners);
      }
    }

    /** Goes through {@code some} from the mention's own day on, away from it. */
    private static void walk(
        int[] some,
        int from,
        int step,
        int mention,
        DayWindow[] days,
        boolean large,
        IntStream.Builder partners) {
      DayWindow mine = days[mention];
      int met = 0;
      int seen = 0;
      for (int k = from; k >= 0 && k < some.length; k += step) {
        DayWindow other = days[some[k]];
        boolean far = Math.abs(other.anchor() - mine.anchor()) > mine.reach(other);
        boolean full = large && (met >= WINDOW || seen >= LARGE);
        if (full || (far && !mine.isLong() && !other.isLong())) {
          return;
        }
        boolean near = mine.isNear(other);
        if (near && some[k] > mention) {
          partners.add(some[k]);
        }
        met += near ? 1 : 0;
        seen++;
      }
    }

    /** Where a mention stands, or would stand, in {@code some}. */
    private static int at(int[] some, int mention, DayWindow[] days) {
      int low = 0;
      int high = some.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        int order = Integer.compare(days[some[middle]].anchor(), days[mention].anchor());
        boolean before = order < 0 || (order == 0 && some[middle] < mention);
        low = before ? middle + 1 : low;
        high = before ? high : middle;
      }
      return low;
    }
  }

  private Set<String> keys(Telling telling) {
    Set<String> facets = new TreeSet<>();
    telling.agents().forEach(n -> facets.add("n " + n.last()));
    telling.patients().forEach(n -> facets.add("n " + n.last()));
    PlaceMention place = telling.event().place();
    if (place != null) {
      facets.add("p " + place.name());
    }
    facets.add("f " + telling.family());
    telling.kinds().forEach(kind -> facets.add("k " + kind));
    if (dates && DayWindow.of(telling.time().when()).isBrief()) {
      facets.add("d " + DayWindow.of(telling.time().when()).anchor());
    }
    Set<String> keys = new TreeSet<>();
    Set<EventType> types = EnumSet.copyOf(groups.neighbours(telling.type()));
    types.addAll(EventKinds.bundled().types(telling.kinds()));
    for (EventType type : types) {
      keys.add(ARTICLE + telling.document() + ' ' + type);
      facets.forEach(facet -> keys.add(type + " " + facet));
    }
    return keys;
  }
}
