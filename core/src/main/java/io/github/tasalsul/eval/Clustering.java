package io.github.tasalsul.eval;

import java.util.List;

/**
 * Compares two ways of putting the same mentions together.
 *
 * @param links for each mention the gold's entry and the program's entry
 */
record Clustering(List<Link> links) {
  Clustering {
    links = List.copyOf(links);
  }

  /**
   * Where one mention stands.
   *
   * @param gold the index of the gold's entry
   * @param found the index of the program's entry
   */
  record Link(int gold, int found) {}

  /** Returns the harmonic mean of B-cubed precision and recall. */
  double bCubed() {
    double precision = 0;
    double recall = 0;
    for (Link link : links) {
      double both = links.stream().filter(link::equals).count();
      precision += both / links.stream().filter(other -> other.found == link.found).count();
      recall += both / links.stream().filter(other -> other.gold == link.gold).count();
    }
    return links.isEmpty() ? 0 : Ratio.harmonic(precision / links.size(), recall / links.size());
  }

  /** Returns the F1 of the pairs put together; unlike B-cubed it is 0 where all stand alone. */
  double pairF1() {
    int together = 0;
    int inGold = 0;
    int inFound = 0;
    for (int x = 0; x < links.size(); x++) {
      for (int y = x + 1; y < links.size(); y++) {
        boolean gold = links.get(x).gold == links.get(y).gold;
        boolean found = links.get(x).found == links.get(y).found;
        inGold += gold ? 1 : 0;
        inFound += found ? 1 : 0;
        together += gold && found ? 1 : 0;
      }
    }
    return Ratio.f1(together, inFound, inGold);
  }
}
