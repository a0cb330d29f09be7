package io.github.tasalsul.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the pairs of texts that share most of their shingles, at a cost that grows with the length
 * of the texts and not with the square of their number: texts meet where they share a shingle of a
 * sample (every second one by its number, as Broder's sketches for containment take them).
 */
final class NearTexts {
  /** Two texts, by number, and which part of the shorter the longer holds. */
  record Pair(int a, int b, double share) {}

  /** The shorter is a copy if so much of it stands in the longer. */
  private static final double SHARE = 0.5;

  /** A text that holds a much shorter one is a round-up, not its copy. */
  private static final double LEAST_PART = 0.15;

  /** Texts of fewer shingles are too short to tell. */
  private static final int SHORTEST = 12;

  private static final long LOW = 0xFFFFFFFFL;

  private final List<int[]> texts;

  private NearTexts(List<int[]> texts) {
    this.texts = texts;
  }

  /** Returns the pairs that are near, the smaller number first, in order. */
  static List<Pair> pairs(List<int[]> texts) {
    NearTexts all = new NearTexts(texts);
    List<Pair> near = all.near();
    int[] common = near.isEmpty() ? new int[0] : all.common();
    if (common.length == 0) {
      return near;
    }
    // What stands in texts of all sorts, such as an outlet's own words, makes no copy of any.
    List<int[]> own = texts.stream().map(t -> Shingles.without(t, common)).toList();
    List<Pair> kept = new ArrayList<>();
    for (Pair pair : near) {
      int shorter = texts.get(pair.a()).length <= texts.get(pair.b()).length ? pair.a() : pair.b();
      boolean cut = own.get(shorter).length < LEAST_PART * texts.get(shorter).length;
      if (cut || share(own.get(pair.a()), own.get(pair.b())) > 0) {
        kept.add(pair);
      }
    }
    return kept;
  }

  private List<Pair> near() {
    List<Pair> near = new ArrayList<>();
    long before = -1;
    for (long candidate : candidates()) {
      int a = (int) (candidate >>> Integer.SIZE);
      int b = (int) candidate;
      if (candidate != before) {
        double share = share(texts.get(a), texts.get(b));
        if (share > 0) {
          near.add(new Pair(a, b, share));
        }
      }
      before = candidate;
    }
    return near;
  }

  private static double share(int[] a, int[] b) {
    int shorter = Math.min(a.length, b.length);
    int longer = Math.max(a.length, b.length);
    if (shorter < SHORTEST || shorter < LEAST_PART * longer) {
      return 0;
    }
    double share = Shingles.shared(a, b) / (double) shorter;
    return share >= SHARE ? share : 0;
  }

  /** The pairs that share a shingle of the sample, in order, some of them several times. */
  private long[] candidates() {
    Longs found = new Longs(texts.size());
    long[] sample = sample();
    int from = 0;
    for (int i = 1; i <= sample.length; i++) {
      if (i == sample.length || sample[i] >>> Integer.SIZE != sample[from] >>> Integer.SIZE) {
        // Each meets its neighbour and the first: enough to find every text of a group.
        for (int k = from + 1; k < i; k++) {
          found.add(pair(sample[k - 1], sample[k]));
          if (k > from + 1) {
            found.add(pair(sample[from], sample[k]));
          }
        }
        from = i;
      }
    }
    return found.sorted();
  }

  private int total() {
    return texts.stream().mapToInt(t -> t.length).sum();
  }

  private static long pair(long first, long second) {
    return ((first & LOW) << Integer.SIZE) | (second & LOW);
  }

  /** Every second shingle with the number of its text, in order. */
  private long[] sample() {
    Longs sample = new Longs(total() / 2 + 1);
    for (int text = 0; text < texts.size(); text++) {
      for (int shingle : texts.get(text)) {
        if ((shingle & 1) == 0) {
          sample.add(((long) shingle << Integer.SIZE) | text);
        }
      }
    }
    return sample.sorted();
  }

  /** The shingles of which the longest texts that hold them are not alike, in order. */
  private int[] common() {
    List<Integer> byLength =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparingInt(t -> -texts.get(t).length))
            .toList();
    Longs all = new Longs(total());
    for (int rank = 0; rank < byLength.size(); rank++) {
      for (int shingle : texts.get(byLength.get(rank))) {
        all.add(((long) shingle << Integer.SIZE) | rank);
      }
    }
    long[] sorted = all.sorted();
    Longs common = new Longs(texts.size());
    Map<Long, Boolean> alike = new HashMap<>();
    for (int i = 0; i + 2 < sorted.length; i++) {
      boolean first = i == 0 || sorted[i - 1] >>> Integer.SIZE != sorted[i] >>> Integer.SIZE;
      if (first && sorted[i + 2] >>> Integer.SIZE == sorted[i] >>> Integer.SIZE) {
        boolean any = false;
        for (int k = 0; k < 3 && !any; k++) {
          long pair = pair(sorted[i + k % 2], sorted[i + 1 + (k + 1) / 2]);
          any =
              alike.computeIfAbsent(
                  pair,
                  p ->
                      isAlike(
                          byLength.get((int) (p >>> Integer.SIZE)), byLength.get(p.intValue())));
        }
        if (!any) {
          common.add(sorted[i] >> Integer.SIZE);
        }
      }
    }
    return Arrays.stream(common.sorted()).mapToInt(c -> (int) c).toArray();
  }

  /** Tells whether two texts share half of the longer. */
  private boolean isAlike(int a, int b) {
    int longer = Math.max(texts.get(a).length, texts.get(b).length);
    return Shingles.shared(texts.get(a), texts.get(b)) >= SHARE * longer;
  }

  /** Numbers the groups that pairs make by their first text. */
  static int[] groups(int texts, List<Pair> pairs) {
    int[] parent = new int[texts];
    Arrays.setAll(parent, i -> i);
    for (Pair pair : pairs) {
      int a = root(parent, pair.a());
      int b = root(parent, pair.b());
      parent[Math.max(a, b)] = Math.min(a, b);
    }
    int[] groups = new int[texts];
    Arrays.setAll(groups, i -> root(parent, i));
    return groups;
  }

  private static int root(int[] parent, int text) {
    int root = text;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** A list of numbers that grows. */
  private static final class Longs {
    private long[] numbers;
    private int size;

    Longs(int expected) {
      numbers = new long[Math.max(1, expected)];
    }

    void add(long number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    long[] sorted() {
      long[] sorted = size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
