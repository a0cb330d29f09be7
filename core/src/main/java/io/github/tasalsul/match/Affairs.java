package io.github.tasalsul.match;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are of one affair: they lie within weeks of each other and share several names
 * that few others have. In them «الإضراب» and «الإضراب» are one strike where no other is told.
 */
final class Affairs {
  /** So many names make two articles one affair. */
  private static final int ENOUGH = 2;

  /** A name that is in more articles tells nothing, nor one that is in so great a part of many. */
  private static final int RARE = 10;

  private static final int RARE_PART = 200;
  private static final int WEEKS_DAYS = 62;

  /** So many names hold an affair together for a year. */
  private static final int MANY = 4;

  private static final int YEAR_DAYS = 366;

  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  private Affairs() {}

  /** Reads the names of all articles. */
  static Affairs of(Collection<Telling> tellings) {
    Affairs affairs = new Affairs();
    Multiset<String> articles = HashMultiset.create();
    for (Telling telling : tellings) {
      Set<String> its = affairs.names.computeIfAbsent(telling.document(), d -> new HashSet<>());
      names(telling).filter(its::add).forEach(articles::add);
      LocalDate day = telling.extraction().date().anchor();
      if (day != null) {
        affairs.days.put(telling.document(), day);
      }
    }
    int most = Math.max(RARE, affairs.names.size() / RARE_PART);
    affairs.names.values().forEach(its -> its.removeIf(name -> articles.count(name) > most));
    return affairs;
  }

  private static Stream<String> names(Telling telling) {
    Stream<String> people =
        Stream.concat(telling.agents().stream(), telling.patients().stream())
            .filter(EntityName::isNamed)
            .map(EntityName::last);
    EntityName place = telling.place();
    return Stream.concat(people, place == null ? Stream.of() : Stream.of(place.last()));
  }

  /** Tells whether two articles are of one affair. */
  boolean isOne(Telling a, Telling b) {
    String first = a.document();
    String second = b.document();
    String key = first.compareTo(second) < 0 ? first + '\n' + second : second + '\n' + first;
    return known.computeIfAbsent(
        key, k -> share(first, second) >= needed(days.get(first), days.get(second)));
  }

  private long share(String first, String second) {
    Set<String> some = names.getOrDefault(first, Set.of());
    Set<String> others = names.getOrDefault(second, Set.of());
    Set<String> fewer = some.size() <= others.size() ? some : others;
    Set<String> more = some.size() <= others.size() ? others : some;
    return fewer.stream().filter(more::contains).limit(MANY).count();
  }

  private static long needed(@Nullable LocalDate a, @Nullable LocalDate b) {
    long days = a == null || b == null ? 0 : Math.abs(ChronoUnit.DAYS.between(a, b));
    return days <= WEEKS_DAYS ? ENOUGH : days <= YEAR_DAYS ? MANY : Integer.MAX_VALUE;
  }
}
