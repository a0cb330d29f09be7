package io.github.tasalsul.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

final class Resolver {
  private Resolver() {}

  static TimeValue resolve(Meaning meaning, @Nullable LocalDate anchor) {
    return new TimeValue.Unresolved("X", meaning + " from " + anchor, Granularity.VAGUE);
  }
}
