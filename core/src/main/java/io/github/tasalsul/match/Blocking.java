package io.github.tasalsul.match;

import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.link.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs of mentions that are worth comparing, so that cost grows with the mentions and
 * not with their square.
 *
 * <p>Two mentions meet if they stand in one article, or if they share a month and, under types that
 * may meet, a name, a place or a lemma family. In a block that is too large each meets only its
 * neighbours in time.
 */
final class Blocking {
  /** A mention without a start is news of at most this long ago. */
  private static final int MEMORY_DAYS = 62;

  private static final int LONG_DAYS = 92;
  private static final int LARGE = 400;
  private static final int WINDOW = 100;

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
    for (int i = 0; i < tellings.size(); i++) {
      List<Block> its = new ArrayList<>();
      for (String key : keys(tellings.get(i))) {
        Block block = blocks.computeIfAbsent(key, k -> new Block());
        block.members.add(i);
        its.add(block);
      }
      own.add(its);
    }
    for (int i = 0; i < tellings.size(); i++) {
      int first = i;
      IntStream.Builder partners = IntStream.builder();
      own.get(i).forEach(block -> block.behindNext(partners));
      partners.build().sorted().distinct().forEach(other -> pair.accept(first, other));
    }
  }

  /** The mentions that share a key, in order, and how many of them were asked for already. */
  private static final class Block {
    private final List<Integer> members = new ArrayList<>();
    private int passed;

    /** Adds those whom the next mention meets: all behind it, in a large block the nearest. */
    private void behindNext(IntStream.Builder partners) {
      passed++;
      int reach = members.size() > LARGE ? WINDOW : members.size();
      int end = Math.min(members.size(), passed + reach);
      members.subList(passed, end).forEach(partners::add);
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
    Set<String> keys = new TreeSet<>();
    for (EventType type : groups.neighbours(telling.type())) {
      keys.add("a " + telling.document() + ' ' + type);
      for (String month : months(telling)) {
        facets.forEach(facet -> keys.add(month + ' ' + type + ' ' + facet));
      }
    }
    return keys;
  }

  /** The months in which a mention may be; of a year or more, its first month and its last. */
  private Set<String> months(Telling telling) {
    When when = telling.time().when();
    LocalDate first = when.range().firstDay();
    LocalDate last = when.range().lastDay();
    if (!dates || (first == null && last == null)) {
      return Set.of("any");
    }
    if (when.extent() == When.Extent.SPAN && first != null) {
      last = TimeFit.latestStart(when);
    }
    LocalDate from = first != null ? first : plus(last, -MEMORY_DAYS);
    LocalDate to = last != null ? last : plus(first, MEMORY_DAYS);
    Set<String> months = new TreeSet<>();
    if (ChronoUnit.DAYS.between(from, to) > LONG_DAYS) {
      months.add(YearMonth.from(from).toString());
      months.add(YearMonth.from(to).toString());
      return months;
    }
    for (YearMonth m = YearMonth.from(from); !m.isAfter(YearMonth.from(to)); m = m.plusMonths(1)) {
      months.add(m.toString());
    }
    return months;
  }

  private static LocalDate plus(@Nullable LocalDate day, int days) {
    return day == null ? LocalDate.EPOCH : day.plusDays(days);
  }
}
