package io.github.tasalsul.eval;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.eval.Answer.FoundTime;
import io.github.tasalsul.eval.Breakdown.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts time expressions by type and by rule. */
final class TimeKinds {
  /** What became of the answers of one rule. */
  private record Given(int all, int spurious, int extent, int type, int value) {
    static final Given NONE = new Given(0, 0, 0, 0, 0);

    Given plus(Given other) {
      return new Given(
          all + other.all,
          spurious + other.spurious,
          extent + other.extent,
          type + other.type,
          value + other.value);
    }

    List<Figure> figures() {
      int met = all - spurious;
      return ImmutableList.of(
          Figure.of("system", all),
          Figure.of("spurious", spurious),
          Figure.of("wrong_extent", met - extent),
          Figure.of("wrong_type", met - type),
          Figure.of("wrong_value", met - value));
    }
  }

  private final Map<String, TimeScore> types = new TreeMap<>();
  private final Map<String, Given> rules = new TreeMap<>();

  /** Counts one that the gold wants. */
  void wanted(GoldTime time) {
    add(time.type(), new TimeScore(1, 0, 0, 0, 0, 0, 0));
  }

  /** Counts an answer that meets one of the gold, under the gold's type. */
  void met(GoldTime wanted, FoundTime got, TimeScore judged) {
    add(wanted.type(), judged.plus(new TimeScore(0, 1, 1, 0, 0, 0, 0)));
    add(got, new Given(1, 0, judged.strict(), judged.typed(), judged.valued()));
  }

  /** Counts an answer that meets none. */
  void spurious(FoundTime got) {
    add(got.type(), new TimeScore(0, 1, 0, 0, 0, 0, 0));
    add(got, new Given(1, 1, 0, 0, 0));
  }

  private void add(String type, TimeScore score) {
    types.merge(type, score, TimeScore::plus);
  }

  private void add(FoundTime got, Given given) {
    rules.merge(got.rule(), Given.NONE.plus(given), Given::plus);
  }

  List<Breakdown> breakdowns() {
    return ImmutableList.of(
        new Breakdown(
            "type",
            types.entrySet().stream()
                .map(type -> new Kind(type.getKey(), type.getValue().figures()))
                .toList()),
        new Breakdown(
            "rule",
            rules.entrySet().stream()
                .map(rule -> new Kind(rule.getKey(), rule.getValue().figures()))
                .toList()));
  }
}
