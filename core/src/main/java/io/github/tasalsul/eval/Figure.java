package io.github.tasalsul.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number under its name: {@code strict_f1=0.958}.
 *
 * @param name what it measures
 * @param value the number as it is printed: a count, or a share with three decimals
 */
public record Figure(String name, String value) {
  private static final int DECIMALS = 3;

  static Figure of(String name, int count) {
    return new Figure(name, Integer.toString(count));
  }

  /** Makes a share, rounded from its exact binary value, a tie to the even digit. */
  static Figure of(String name, double share) {
    return new Figure(
        name, new BigDecimal(share).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString());
  }

  /** Returns {@code name=value}. */
  @Override
  public String toString() {
    return name + "=" + value;
  }
}
