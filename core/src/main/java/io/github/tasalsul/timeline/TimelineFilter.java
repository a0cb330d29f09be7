package io.github.tasalsul.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.match.EntityAliases;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a timeline are shown. It is applied to what is merged already, so that no entry
 * changes by it: entries keep their names, mentions and dates.
 *
 * <pre>{@code
 * TimelineFilter filter = TimelineFilter.ALL.actor("حفتر").since(LocalDate.of(2020, 1, 1)).top(20);
 * Timeline shorter = filter.of(timeline, aliases);
 * }</pre>
 *
 * <p>Of several actors, places, types or statuses one is enough; the sorts of conditions must all
 * hold.
 *
 * @param since entries that were over before that day are left out, and those without any bound;
 *     null for no such condition
 * @param until the same for entries that begin after that day
 * @param actors names of which one takes part in it, in any telling
 * @param places names of places or countries, or codes of countries
 * @param types the types
 * @param statuses the statuses
 * @param denied whether denials are wanted beside the statuses
 * @param minMentions how often it is told at the least
 * @param top so many of the most important are left, in the order of time; null for all
 */
public record TimelineFilter(
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<String> actors,
    List<String> places,
    Set<EventType> types,
    Set<Realis> statuses,
    boolean denied,
    int minMentions,
    @Nullable Integer top) {

  /** Leaves nothing out. */
  public static final TimelineFilter ALL =
      new TimelineFilter(null, null, List.of(), List.of(), Set.of(), Set.of(), false, 1, null);

  /**
   * Checks the conditions and copies the lists.
   *
   * @throws IllegalArgumentException if {@code since} lies after {@code until}, or a number is less
   *     than one
   */
  public TimelineFilter {
    checkArgument(
        since == null || until == null || !since.isAfter(until),
        "since %s lies after until %s",
        since,
        until);
    checkArgument(minMentions >= 1, "minMentions must be at least 1: %s", minMentions);
    checkArgument(top == null || top >= 1, "top must be at least 1: %s", top);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    types = ImmutableSet.copyOf(types);
    statuses = ImmutableSet.copyOf(statuses);
  }

  /** Returns this filter for entries that may be of {@code day} or later. */
  public TimelineFilter since(@Nullable LocalDate day) {
    return new TimelineFilter(
        day, until, actors, places, types, statuses, denied, minMentions, top);
  }

  /** Returns this filter for entries that may be of {@code day} or earlier. */
  public TimelineFilter until(@Nullable LocalDate day) {
    return new TimelineFilter(
        since, day, actors, places, types, statuses, denied, minMentions, top);
  }

  /** Returns this filter for entries in which {@code name}, or one named before, takes part. */
  public TimelineFilter actor(String name) {
    return new TimelineFilter(
        since, until, and(actors, name), places, types, statuses, denied, minMentions, top);
  }

  /** Returns this filter for entries in {@code name}, or a place named before. */
  public TimelineFilter place(String name) {
    return new TimelineFilter(
        since, until, actors, and(places, name), types, statuses, denied, minMentions, top);
  }

  /** Returns this filter for these types; none for all. */
  public TimelineFilter types(Set<EventType> wanted) {
    return new TimelineFilter(
        since, until, actors, places, wanted, statuses, denied, minMentions, top);
  }

  /** Returns this filter for these statuses and, on request, what is denied; none for all. */
  public TimelineFilter statuses(Set<Realis> wanted, boolean denials) {
    return new TimelineFilter(
        since, until, actors, places, types, wanted, denials, minMentions, top);
  }

  /** Returns this filter for entries that are told at least {@code count} times. */
  public TimelineFilter minMentions(int count) {
    return new TimelineFilter(since, until, actors, places, types, statuses, denied, count, top);
  }

  /** Returns this filter for the {@code count} most important of the entries that it leaves. */
  public TimelineFilter top(@Nullable Integer count) {
    return new TimelineFilter(
        since, until, actors, places, types, statuses, denied, minMentions, count);
  }

  /** Returns the timeline with the entries that are wanted, and the relations between these. */
  public Timeline of(Timeline timeline, EntityAliases aliases) {
    if (equals(ALL)) {
      return timeline;
    }
    Tellers tellers = new Tellers(timeline, aliases);
    Predicate<Entry> wanted = entry -> fits(entry) && tellers.fits(entry, this);
    List<Entry> left =
        Stream.concat(timeline.entries().stream(), timeline.undated().stream())
            .filter(wanted)
            .toList();
    Set<String> ids = new HashSet<>();
    left.stream()
        .sorted(Comparator.comparingDouble(Entry::importance).reversed())
        .limit(top == null ? left.size() : top)
        .forEach(entry -> ids.add(entry.id()));
    return timeline.only(ids);
  }

  private boolean fits(Entry entry) {
    boolean status =
        (statuses.isEmpty() && !denied)
            || statuses.contains(entry.status())
            || (denied && entry.polarity() == Polarity.NEG);
    return status
        && (types.isEmpty() || types.contains(entry.type()))
        && entry.mentions().size() >= minMentions
        && isInTime(entry);
  }

  private boolean isInTime(Entry entry) {
    LocalDate first = entry.when().range().firstDay();
    LocalDate last = entry.when().range().lastDay();
    boolean asked = since != null || until != null;
    return !asked
        || (entry.when().isBounded()
            && !(since != null && last != null && last.isBefore(since))
            && !(until != null && first != null && first.isAfter(until)));
  }

  private static ImmutableList<String> and(List<String> names, String name) {
    return ImmutableList.<String>builder().addAll(names).add(name).build();
  }
}
