package io.github.tasalsul.match;

import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.When;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.Granularity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How the times of two mentions lie to each other. */
public enum TimeFit {
  /** No day can be both: the two are not one happening. */
  DISJOINT,
  /** They may be the same, but one of them is open at a side. */
  OPEN,
  /** Both are bounded and share days: «الشهر الماضي» and «الأحد». */
  LOOSE,
  /** Both are the same day, or the same few. */
  SAME;

  private static final int FEW_DAYS = 3;
  private static final int SHORT_SPAN = 7;
  private static final int NEWS_REACH = 2;

  /** Compares two times. */
  public static TimeFit of(When a, When b) {
    if (a.extent() == b.extent()) {
      return a.extent() == Extent.POINT ? days(first(a), last(a), first(b), last(b)) : spans(a, b);
    }
    return a.extent() == Extent.SPAN ? inSpan(b, a) : inSpan(a, b);
  }

  /**
   * Compares the times of two mentions. News that tells no day («قصفت القوات الميناء») is dated to
   * its article, and may be a day or two older: beside a mention that gives the day it is open.
   */
  static TimeFit between(Telling a, Telling b) {
    TimeFit fit = of(a.time().when(), b.time().when());
    return fit == DISJOINT && (isOlder(a, b) || isOlder(b, a)) ? OPEN : fit;
  }

  /** Tells whether what goes on today, «ما زال القتال مستمرا», may have begun with the other. */
  static boolean isStillOn(Telling today, Telling other) {
    LocalDate begun = first(other.time().when());
    LocalDate told = first(today.time().when());
    boolean wide = other.time().when().extent() == Extent.SPAN || !other.time().when().isOneDay();
    return today.event().realis() == Realis.ONGOING
        && today.time().basis() == EventTime.Basis.DCT
        && wide
        && begun != null
        && told != null
        && !begun.isAfter(told);
  }

  /** Tells whether a word that only speaks of something known, «الإضراب», may mean the other. */
  static boolean isKnown(Telling word, Telling other) {
    LocalDate begun = first(other.time().when());
    LocalDate told = first(word.time().when());
    boolean said = word.refers() || (word.isMereWord() && isTold(other));
    return said && other.isFact() && begun != null && told != null && !begun.isAfter(told);
  }

  private static boolean isTold(Telling telling) {
    return telling.time().basis() == EventTime.Basis.EXPLICIT && !telling.isMereWord();
  }

  /** Tells whether undated news may be what the other mention dates to one of the days before. */
  public static boolean isOlder(Telling news, Telling other) {
    LocalDate told = first(news.time().when());
    LocalDate day = last(other.time().when());
    if (news.time().basis() != EventTime.Basis.DCT
        || !news.isFact()
        || !news.time().when().isOneDay()
        || !other.isFact()
        || told == null
        || day == null
        || first(other.time().when()) == null) {
      return false;
    }
    int reach = other.time().basis() == EventTime.Basis.DCT ? 1 : NEWS_REACH;
    long days = ChronoUnit.DAYS.between(day, told);
    return days > 0 && days <= reach;
  }

  private static TimeFit spans(When a, When b) {
    if (first(a) == null || first(b) == null) {
      return days(first(a), last(a), first(b), last(b)) == DISJOINT ? DISJOINT : OPEN;
    }
    return days(first(a), latestStart(a), first(b), latestStart(b));
  }

  /** A moment is one with a span if it is its beginning, or if the span is a matter of days. */
  private static TimeFit inSpan(When point, When span) {
    TimeFit whole = days(first(point), last(point), first(span), last(span));
    if (whole == DISJOINT || !isClosed(point) || first(span) == null) {
      return whole == DISJOINT ? DISJOINT : OPEN;
    }
    TimeFit start = days(first(point), last(point), first(span), latestStart(span));
    if (start != DISJOINT) {
      return start;
    }
    LocalDate end = last(span);
    boolean brief = end != null && length(first(span), end) <= SHORT_SPAN;
    return brief ? LOOSE : DISJOINT;
  }

  private static TimeFit days(
      @Nullable LocalDate a1,
      @Nullable LocalDate a2,
      @Nullable LocalDate b1,
      @Nullable LocalDate b2) {
    if (isBefore(a2, b1) || isBefore(b2, a1)) {
      return DISJOINT;
    }
    if (a1 == null || a2 == null || b1 == null || b2 == null) {
      return OPEN;
    }
    return length(a1, a2) <= FEW_DAYS && length(b1, b2) <= FEW_DAYS ? SAME : LOOSE;
  }

  /** The last day on which a span may have begun: «منذ أبريل» may be any day of April. */
  public static @Nullable LocalDate latestStart(When span) {
    LocalDate first = first(span);
    if (first == null) {
      return null;
    }
    if (span.granularity() == Granularity.YEAR && first.getDayOfYear() == 1) {
      return LocalDate.of(first.getYear(), 12, 31);
    }
    boolean coarse = span.granularity().compareTo(Granularity.WEEK) >= 0;
    return coarse && first.getDayOfMonth() == 1 ? YearMonth.from(first).atEndOfMonth() : first;
  }

  private static boolean isClosed(When when) {
    return first(when) != null && last(when) != null;
  }

  private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
    return end != null && start != null && end.isBefore(start);
  }

  private static long length(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first == null || last == null
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(first, last) + 1;
  }

  private static @Nullable LocalDate first(When when) {
    return when.range().firstDay();
  }

  private static @Nullable LocalDate last(When when) {
    return when.range().lastDay();
  }
}
