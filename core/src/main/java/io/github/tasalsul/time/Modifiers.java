package io.github.tasalsul.time;

import org.jspecify.annotations.Nullable;

/** Reads the words that say which one is meant: «الماضي», «المقبل», «الجاري». */
final class Modifiers {
  private Modifiers() {}

  /** Returns the direction that item {@code i} gives a weekday, month or date, or null. */
  static @Nullable Direction direction(Words w, int i) {
    if (i >= w.size() || w.hasProclitic(i)) {
      return null;
    } else if (w.is(i, WordClass.LAST) || w.is(i, WordClass.RECENT)) {
      return Direction.LAST;
    } else if (w.is(i, WordClass.NEXT)) {
      return Direction.NEXT;
    } else if (w.is(i, WordClass.THIS)) {
      return Direction.THIS;
    } else if (w.is(i, WordClass.PREVIOUS)) {
      return w.value(i, WordClass.PREVIOUS) < 0 ? Direction.LAST : Direction.NEXT;
    }
    return null;
  }

  /** Returns {@link #direction} where it is known that there is one. */
  static Direction directionOf(Words w, int i) {
    Direction direction = direction(w, i);
    return direction == null ? Direction.PAST : direction;
  }

  /** Returns how many steps item {@code i} counts: 2 for «قبل الماضي», 1 for «الماضي». */
  static int steps(Words w, int i) {
    if (w.is(i, WordClass.LAST)) {
      return w.value(i, WordClass.LAST);
    }
    return w.is(i, WordClass.NEXT) ? w.value(i, WordClass.NEXT) : 1;
  }
}
