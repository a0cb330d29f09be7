package io.github.tasalsul.eval;

/**
 * So many of so many.
 *
 * @param right how many are right
 * @param all how many there are
 */
record Ratio(int right, int all) {
  static final Ratio NONE = new Ratio(0, 0);

  /** Returns the ratio with one more, right or not. */
  Ratio with(boolean isRight) {
    return new Ratio(right + (isRight ? 1 : 0), all + 1);
  }

  Ratio plus(Ratio other) {
    return new Ratio(right + other.right, all + other.all);
  }

  /** Returns the share that is right, 0 where there are none. */
  double rate() {
    return all == 0 ? 0 : (double) right / all;
  }

  /** Returns the harmonic mean of precision and recall. */
  static double f1(int hits, int found, int gold) {
    return harmonic(new Ratio(hits, found).rate(), new Ratio(hits, gold).rate());
  }

  /** Returns the harmonic mean, 0 where both are 0. */
  static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
