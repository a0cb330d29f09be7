package io.github.tasalsul.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Explains in a sentence how a time expression came to its value. */
public final class Explainer {
  private Explainer() {}

  /** Returns one English sentence that names the rule and the arithmetic. */
  public static String explain(TimeExpression time, @Nullable LocalDate anchor) {
    TimeValue value = Resolver.resolve(time.meaning(), anchor);
    return "Rule \"" + time.rule() + "\": " + value.timex() + ".";
  }
}
