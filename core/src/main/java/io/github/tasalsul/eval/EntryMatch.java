package io.github.tasalsul.eval;

import io.github.tasalsul.eval.Story.FoundEntry;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the gold and the entry of the program that holds most of its mentions, the first of
 * equals.
 *
 * @param gold the gold's entry
 * @param members the mentions that count
 * @param holders for each mention that the program has, the index of the entry that holds it
 * @param found the program's entry, or null where it has none of the mentions
 */
record EntryMatch(
    GoldEntry gold, List<String> members, List<Integer> holders, @Nullable FoundEntry found) {
  EntryMatch {
    members = List.copyOf(members);
    holders = List.copyOf(holders);
  }

  static EntryMatch of(
      GoldEntry gold, List<String> members, Tellings tellings, List<FoundEntry> entries) {
    List<Integer> holders = members.stream().map(tellings::entry).filter(Objects::nonNull).toList();
    FoundEntry found =
        holders.stream()
            .min(
                Comparator.comparing((Integer holder) -> -Collections.frequency(holders, holder))
                    .thenComparing(Comparator.naturalOrder()))
            .map(entries::get)
            .orElse(null);
    return new EntryMatch(gold, members, holders, found);
  }

  boolean isDateRight() {
    return found != null && Days.agree(gold.when(), found.start(), found.end());
  }

  /** Returns the last day of the gold's entry where it is known, else null. */
  @Nullable String goldEnd() {
    String end = Days.last(gold.when().end());
    boolean day = "day".equals(gold.when().granularity());
    return end == null && day ? Days.last(gold.when().start()) : end;
  }

  /** Returns the first day of the gold's entry, or null. */
  @Nullable String goldStart() {
    return Days.first(gold.when().start());
  }

  /** Returns the day by which the program orders the entry, or null. */
  @Nullable String place() {
    return found == null ? null : found.place();
  }

  Miss wrongDate(Tellings tellings) {
    return new Miss(
        gold.id(),
        found == null ? "missed entry" : "date",
        gold.title() + " " + EventJudge.range(gold.when().start(), gold.when().end()),
        found == null ? "nothing" : found.id() + " " + EventJudge.range(found.start(), found.end()),
        members.stream().map(tellings::passage).toList());
  }
}
