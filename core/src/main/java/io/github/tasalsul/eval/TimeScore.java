package io.github.tasalsul.eval;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The counts behind the figures on time expressions.
 *
 * @param gold how many the gold wants
 * @param found how many the program gives
 * @param relaxed how many meet
 * @param strict how many of these have a right extent
 * @param typed how many have the right type
 * @param valued how many have a right value
 * @param strictValued how many have a right extent and value
 */
record TimeScore(
    int gold, int found, int relaxed, int strict, int typed, int valued, int strictValued) {
  static final TimeScore NONE = new TimeScore(0, 0, 0, 0, 0, 0, 0);

  TimeScore plus(TimeScore other) {
    return new TimeScore(
        gold + other.gold,
        found + other.found,
        relaxed + other.relaxed,
        strict + other.strict,
        typed + other.typed,
        valued + other.valued,
        strictValued + other.strictValued);
  }

  List<Figure> figures() {
    return ImmutableList.of(
        Figure.of("gold", gold),
        Figure.of("system", found),
        Figure.of("precision", new Ratio(relaxed, found).rate()),
        Figure.of("recall", new Ratio(relaxed, gold).rate()),
        Figure.of("strict_f1", f1(strict)),
        Figure.of("relaxed_f1", f1(relaxed)),
        Figure.of("type_f1", f1(typed)),
        Figure.of("value_f1", f1(valued)),
        Figure.of("strict_value_f1", f1(strictValued)));
  }

  private double f1(int hits) {
    return Ratio.f1(hits, found, gold);
  }
}
