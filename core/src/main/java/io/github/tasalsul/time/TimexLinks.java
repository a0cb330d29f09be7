package io.github.tasalsul.time;

import io.github.tasalsul.time.Meaning.Sign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What TIMEX3 says of a time beside its value: «أمس» is counted from the article's date, «الأيام
 * الخمسة الماضية» ends at it.
 *
 * @param counted whether a date or clock time needs more than its own words
 * @param anchor the index of the time that it is counted from, in the article's list; null for the
 *     article's date
 * @param side BEFORE for a length that ends at the article's date, AFTER for one that begins there,
 *     else AT
 */
public record TimexLinks(boolean counted, @Nullable Integer anchor, Sign side) {
  /** Returns what there is to say of the time at an index of an article's list. */
  public static TimexLinks of(List<TimeExpression> times, int index) {
    TimeExpression time = times.get(index);
    Meaning meaning = time.meaning();
    if (meaning instanceof Meaning.Saved saved) {
      return saved.links();
    }
    Sign side = meaning instanceof Meaning.Window window ? window.sign() : Sign.AT;
    boolean moment = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    return moment && isCounted(time)
        ? new TimexLinks(true, anchor(times, index), side)
        : new TimexLinks(false, null, side);
  }

  private static boolean isCounted(TimeExpression time) {
    TimeValue alone = Resolver.resolve(time.meaning(), null);
    return time.meaning() instanceof Meaning.Vague
        || alone instanceof TimeValue.Unresolved
        || !alone.timex().equals(time.value().timex());
  }

  private static @Nullable Integer anchor(List<TimeExpression> times, int index) {
    if (times.get(index).meaning() instanceof Meaning.After after) {
      for (int i = index - 1; i >= 0; i--) {
        if (times.get(i).meaning().equals(after.base())) {
          return i;
        }
      }
    }
    return null;
  }
}
