package io.github.tasalsul.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

final class Explainer {
  private Explainer() {}

  static String explain(TimeExpression time, @Nullable LocalDate anchor) {
    return time.rule() + anchor;
  }
}
