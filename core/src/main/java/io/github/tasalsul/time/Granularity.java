package io.github.tasalsul.time;

import java.util.Locale;

/** How fine a time is, from the finest to the coarsest. */
public enum Granularity {
  /** A second, in lengths of time and in clock times that tell it. */
  SECOND,
  /** A clock time. */
  MINUTE,
  /** A clock time without minutes, «الساعة الثالثة». */
  HOUR,
  /** A part of a day, «مساء أمس». */
  DAY_PART,
  /** A calendar day, «أمس الثلاثاء». */
  DAY,
  /** A week, «الأسبوع الماضي». */
  WEEK,
  /** A month, «الشهر الماضي», and parts of one, «أوائل الشهر الجاري». */
  MONTH,
  /** A season, quarter or half of a year. */
  SEASON,
  /** A year, «عام 2011». */
  YEAR,
  /** A decade, «التسعينيات». */
  DECADE,
  /** A century, «القرن الماضي». */
  CENTURY,
  /** No unit at all, «مؤخرا». */
  VAGUE;

  /** Returns the name that JSON uses: {@code day}, {@code day-part}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
