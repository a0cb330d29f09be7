package io.github.tasalsul.eval;

import io.github.tasalsul.eval.Aligner.Pair;
import io.github.tasalsul.eval.Answer.FoundEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs events by their triggers. A gold event left over may be met by another of its head words:
 * «بدأ» or «هجوما» in «بدأ هجوما». Required events go before optional ones.
 */
final class EventAligner {
  /** A trigger is a word or a short phrase: a longer one meets nothing. */
  private static final int MOST_WORDS = 4;

  private static final int MOST_LETTERS = 50;

  private final List<GoldEvent> gold;
  private final List<FoundEvent> found;
  private final List<Pair> pairs = new ArrayList<>();
  private final Set<Integer> metGold = new HashSet<>();
  private final Set<Integer> metFound = new HashSet<>();
  private final List<Integer> left = new ArrayList<>();

  private EventAligner(List<GoldEvent> gold, List<FoundEvent> found) {
    this.gold = gold;
    this.found = found;
    for (int j = 0; j < found.size(); j++) {
      FoundEvent event = found.get(j);
      if (Names.words(event.text()).size() <= MOST_WORDS
          && event.trigger().length() <= MOST_LETTERS) {
        left.add(j);
      }
    }
  }

  /**
   * The events that meet.
   *
   * @param pairs gold events and their answers, optional ones too
   * @param free answers that are neither right nor wrong: second ones, on another head word
   */
  record Alignment(List<Pair> pairs, Set<Integer> free) {}

  static Alignment align(List<GoldEvent> gold, List<FoundEvent> found) {
    EventAligner aligner = new EventAligner(gold, found);
    for (boolean optional : new boolean[] {false, true}) {
      aligner.meet(optional, false);
      aligner.meet(optional, true);
    }
    return new Alignment(List.copyOf(aligner.pairs), aligner.free());
  }

  private void meet(boolean optional, boolean alternative) {
    List<Integer> wanted = new ArrayList<>();
    List<Extent> extents = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      GoldEvent event = gold.get(i);
      if (event.optional() == optional && !metGold.contains(i)) {
        List<Extent> triggers = alternative ? event.otherTriggers() : List.of(event.trigger());
        for (Extent trigger : triggers) {
          wanted.add(i);
          extents.add(trigger);
        }
      }
    }
    List<Extent> given = left.stream().map(j -> found.get(j).trigger()).toList();
    List<Integer> candidates = List.copyOf(left);
    for (Pair pair : Aligner.align(extents, given)) {
      int i = wanted.get(pair.gold());
      if (metGold.add(i)) {
        int j = candidates.get(pair.found());
        metFound.add(j);
        pairs.add(new Pair(i, j));
      }
    }
    left.removeIf(metFound::contains);
  }

  private Set<Integer> free() {
    Set<Integer> free = new HashSet<>();
    for (int j : left) {
      Extent trigger = found.get(j).trigger();
      if (gold.stream()
          .flatMap(event -> event.otherTriggers().stream())
          .anyMatch(other -> other.overlap(trigger) > 0)) {
        free.add(j);
      }
    }
    return free;
  }
}
