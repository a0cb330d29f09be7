package io.github.tasalsul.link;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.Meaning.Sign;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far back «خلال الأسابيع الماضية» can reach, and what «قبل ساعات» leaves open. The plural that
 * counts nothing is of few, three to ten; of more one says the next longer unit, so that weeks are
 * at most six. The bound is no date: it says no earlier than that.
 */
final class PastWindow {
  private static final int DAYS = 10;
  private static final int WEEKS = 6;
  private static final int MONTHS = 10;
  private static final int YEARS = 10;

  private PastWindow() {}

  /** Returns the days within which such a time puts a fact, or null where it says no such thing. */
  static @Nullable When of(Event event, TimeExpression time, @Nullable LocalDate today) {
    if (today == null) {
      return null;
    }
    if (isHoursAgo(time)) {
      return within(today.minusDays(1), today);
    }
    boolean few =
        time.meaning() instanceof Meaning.Window window
            && window.sign() == Sign.BEFORE
            && window.amount().number() == null;
    if (!few || !event.isFact() || event.realis() == Realis.ONGOING) {
      return null;
    }
    LocalDate first = first(((Meaning.Window) time.meaning()).amount().unit(), today);
    return first == null ? null : within(first, today);
  }

  /** «قبل ساعات»: today, or yesterday over midnight. */
  private static boolean isHoursAgo(TimeExpression time) {
    return time.meaning() instanceof Meaning.Shift shift
        && shift.sign() == Sign.BEFORE
        && shift.amount().unit() == Granularity.HOUR
        && time.value().range().startInclusive() == null;
  }

  private static @Nullable LocalDate first(Granularity unit, LocalDate today) {
    return switch (unit) {
      case MINUTE, HOUR -> today.minusDays(1);
      case DAY -> today.minusDays(DAYS);
      case WEEK -> today.minusWeeks(WEEKS);
      case MONTH -> today.minusMonths(MONTHS);
      case YEAR -> today.minusYears(YEARS);
      default -> null;
    };
  }

  private static When within(LocalDate first, LocalDate last) {
    return new When(Extent.POINT, TimeRange.ofDays(first, last), Granularity.DAY);
  }
}
