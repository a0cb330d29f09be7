package io.github.tasalsul.link;

import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The week that is past for who writes on a Sunday. The Arab week begins with the Sunday or the day
 * before, so that «الأسبوع الماضي» of a Sunday's paper is the one that has just ended, of which the
 * ISO week still counts the Sunday itself.
 */
final class WeekPast {
  /** From the ISO week before the last one to the seven days before the Sunday. */
  private static final int LATER = 6;

  private WeekPast() {}

  /** Returns the days of a time, moved where it speaks of that week. */
  static TimeRange range(TimeExpression time, @Nullable LocalDate today) {
    TimeRange range = time.value().range();
    boolean week =
        time.meaning().parts().stream()
            .anyMatch(
                m ->
                    m instanceof Meaning.Offset offset
                        && offset.amount() == -1
                        && offset.unit() == Granularity.WEEK);
    LocalDate first = range.firstDay();
    LocalDate last = range.lastDay();
    return week
            && today != null
            && today.getDayOfWeek() == DayOfWeek.SUNDAY
            && first != null
            && last != null
            && last.isBefore(today.minusDays(LATER))
        ? TimeRange.ofDays(first.plusDays(LATER), last.plusDays(LATER))
        : range;
  }
}
