package io.github.tasalsul.eval;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.eval.Story.FoundEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the merged timeline: the dates of its entries, what is put together (B-cubed and pairs),
 * and the order. An entry of the gold counts where one of its mentions does.
 */
final class MergeMeasure {
  private final GoldTimeline gold;
  private final Story story;
  private final Tellings tellings;
  private final List<EntryMatch> entries = new ArrayList<>();
  private final List<Miss> misses = new ArrayList<>();

  private MergeMeasure(GoldTimeline gold, Story story, Tellings tellings) {
    this.gold = gold;
    this.story = story;
    this.tellings = tellings;
    for (GoldEntry entry : gold.entries()) {
      List<String> members = entry.members().stream().filter(tellings::counts).toList();
      if (!members.isEmpty()) {
        entries.add(EntryMatch.of(entry, members, tellings, story.all()));
      }
    }
  }

  static Evaluation of(Gold gold, GoldTimeline timeline, Story story, List<String> unanswered) {
    MergeMeasure measure = new MergeMeasure(timeline, story, Tellings.of(gold, story));
    List<Figure> figures = measure.figures();
    return new Evaluation(Measure.MERGE, figures, List.of(), measure.misses, unanswered);
  }

  private List<Figure> figures() {
    Ratio covered = Ratio.NONE;
    Ratio mentions = Ratio.NONE;
    Ratio dates = Ratio.NONE;
    Ratio sure = Ratio.NONE;
    for (EntryMatch entry : entries) {
      covered = covered.with(entry.found() != null);
      mentions = mentions.plus(new Ratio(entry.holders().size(), entry.members().size()));
      if (entry.gold().when().start() != null) {
        boolean right = entry.isDateRight();
        dates = dates.with(right);
        FoundEntry found = entry.found();
        if (found != null && found.sure()) {
          sure = sure.with(right);
        }
        if (!right) {
          misses.add(entry.wrongDate(tellings));
        }
      }
    }
    Clustering clustering = new Clustering(links());
    misses.addAll(MergeMisses.find(entries, story.all(), tellings));
    int wronglyMerged = wronglyMerged();
    EntrySequence sequence = EntrySequence.of(entries);
    return ImmutableList.of(
        Figure.of("entries", entries.size()),
        Figure.of("system_entries", story.all().size()),
        Figure.of("out_of_order", EntrySequence.outOfOrder(story.entries())),
        Figure.of("wrongly_merged", wronglyMerged),
        Figure.of("covered", covered.rate()),
        Figure.of("mention_recall", mentions.rate()),
        Figure.of("b3_f1", clustering.bCubed()),
        Figure.of("pair_f1", clustering.pairF1()),
        Figure.of("entry_date_acc", dates.rate()),
        Figure.of("sure", sure.all()),
        Figure.of("sure_right", sure.rate()),
        Figure.of("order_recall", sequence.recall()),
        Figure.of("order_acc", sequence.accuracy()));
  }

  private List<Clustering.Link> links() {
    List<Clustering.Link> links = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      for (int holder : entries.get(i).holders()) {
        links.add(new Clustering.Link(i, holder));
      }
    }
    return links;
  }

  /** Counts the events that stand with one from which the gold keeps them apart. */
  private int wronglyMerged() {
    int wrong = 0;
    for (List<String> group : gold.apart()) {
      List<Integer> seen = new ArrayList<>();
      List<String> merged = new ArrayList<>();
      for (String event : group) {
        Integer entry = tellings.entry(event);
        if (entry != null) {
          if (seen.contains(entry)) {
            merged.add(event);
          }
          seen.add(entry);
        }
      }
      wrong += merged.size();
      if (!merged.isEmpty()) {
        misses.add(
            new Miss(
                String.join(", ", merged),
                "wrongly merged",
                "apart: " + String.join(", ", group),
                "together",
                group.stream().map(tellings::passage).toList()));
      }
    }
    return wrong;
  }
}
