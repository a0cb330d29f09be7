package io.github.tasalsul.eval;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.tasalsul.eval.Story.FoundEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells what the program holds apart that belongs together, and the other way round. */
final class MergeMisses {
  private MergeMisses() {}

  static List<Miss> find(List<EntryMatch> matches, List<FoundEntry> entries, Tellings tellings) {
    List<Miss> misses = new ArrayList<>();
    ListMultimap<Integer, String> members = MultimapBuilder.treeKeys().arrayListValues().build();
    ListMultimap<Integer, String> titles = MultimapBuilder.treeKeys().arrayListValues().build();
    for (EntryMatch match : matches) {
      Set<Integer> holders = new LinkedHashSet<>(match.holders());
      if (holders.size() > 1) {
        misses.add(split(match, holders, entries, tellings));
      }
      for (int holder : holders) {
        titles.put(holder, match.gold().id() + " " + match.gold().title());
      }
      for (String member : match.members()) {
        Integer holder = tellings.entry(member);
        if (holder != null) {
          members.put(holder, member);
        }
      }
    }
    for (int holder : titles.keySet()) {
      if (titles.get(holder).size() > 1) {
        misses.add(
            new Miss(
                entries.get(holder).id(),
                "mixed",
                String.join("; ", titles.get(holder)),
                "one entry",
                members.get(holder).stream().map(tellings::passage).toList()));
      }
    }
    return misses;
  }

  private static Miss split(
      EntryMatch match, Set<Integer> holders, List<FoundEntry> entries, Tellings tellings) {
    List<String> ids = holders.stream().map(holder -> entries.get(holder).id()).toList();
    return new Miss(
        match.gold().id(),
        "split",
        match.gold().title(),
        String.join(", ", ids),
        match.members().stream()
            .filter(member -> tellings.entry(member) != null)
            .map(tellings::passage)
            .toList());
  }
}
