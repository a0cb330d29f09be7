package io.github.tasalsul.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs extents of the gold with extents of the program, each at most once: equal ones first, then
 * the longest overlap, then the nearest start.
 */
final class Aligner {
  private static final Comparator<Candidate> BEST =
      Comparator.comparing(Candidate::differs)
          .thenComparing(Candidate::overlap, Comparator.reverseOrder())
          .thenComparing(Candidate::distance)
          .thenComparing(candidate -> candidate.pair().gold())
          .thenComparing(candidate -> candidate.pair().found());

  private Aligner() {}

  /**
   * A thing of the gold and the thing of the program that answers it.
   *
   * @param gold the index in the gold's list
   * @param found the index in the program's list
   */
  record Pair(int gold, int found) {}

  private record Candidate(boolean differs, int overlap, int distance, Pair pair) {}

  /** Returns the pairs, the best first. */
  static List<Pair> align(List<Extent> gold, List<Extent> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        Extent wanted = gold.get(i);
        Extent given = found.get(j);
        int overlap = wanted.overlap(given);
        if (overlap > 0) {
          candidates.add(
              new Candidate(
                  !wanted.equals(given),
                  overlap,
                  Math.abs(wanted.start() - given.start()),
                  new Pair(i, j)));
        }
      }
    }
    candidates.sort(BEST);
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair();
      if (!usedGold.contains(pair.gold()) && !usedFound.contains(pair.found())) {
        usedGold.add(pair.gold());
        usedFound.add(pair.found());
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
