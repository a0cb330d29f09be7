package io.github.tasalsul.dating;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that an article without a date may be of, as far as its own clues say: of one that says
 * «أمس الثلاثاء» all Wednesdays.
 */
public final class PossibleDays {
  private static final int LATE = 25;
  private static final int MOST_TRIED = 100;

  private final ImmutableRangeSet<LocalDate> days;

  private PossibleDays(ImmutableRangeSet<LocalDate> days) {
    this.days = days;
  }

  /**
   * Finds them: the candidates where they are few enough to be listed, else what the clues leave
   * that are relied upon, from 1990 on.
   *
   * @param notAfter the last day that the article may be of, or null
   */
  public static PossibleDays of(ArticleDate date, @Nullable LocalDate notAfter) {
    LocalDate last = notAfter == null ? DateCandidates.LAST : notAfter;
    LocalDate first = DateCandidates.FIRST;
    Range<LocalDate> window = Days.range(first, last.isBefore(first) ? first : last);
    if (!date.candidates().isEmpty()) {
      TreeRangeSet<LocalDate> listed = TreeRangeSet.create();
      date.candidates().forEach(day -> listed.add(Days.range(day, day)));
      return new PossibleDays(ImmutableRangeSet.copyOf(listed));
    }
    ImmutableRangeSet<LocalDate> left = ImmutableRangeSet.of(window);
    for (Clue clue : date.clues()) {
      if (clue.use() == Clue.Use.USED && clue.isFirm()) {
        left = left.intersection(clue.days(window));
      }
    }
    return new PossibleDays(left);
  }

  /**
   * Returns a day to try the article on: an early one late in its month, so that «في أوائل الشهر
   * الجاري» lies behind it; if there is none, the earliest; null where no day is left.
   */
  public @Nullable LocalDate example() {
    List<LocalDate> some = Days.list(days, MOST_TRIED);
    return some.stream()
        .filter(day -> day.getDayOfMonth() >= LATE)
        .findFirst()
        .orElse(some.isEmpty() ? null : some.get(0));
  }

  /** Returns those from {@code first} to {@code last}, both in, in order. */
  public List<LocalDate> between(LocalDate first, LocalDate last) {
    RangeSet<LocalDate> part = days.subRangeSet(Days.range(first, last));
    return Days.list(part, Integer.MAX_VALUE);
  }
}
