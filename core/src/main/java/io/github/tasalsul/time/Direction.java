package io.github.tasalsul.time;

/** On which side of the anchor a year-less date or a bare weekday lies. */
public enum Direction {
  /** The latest one not after the anchor: the policy of news for bare weekdays and dates. */
  PAST,
  /**
   * No tense says it: as {@link #PAST}, but a date that would be ten months old or more, and comes
   * again within two, is the one to come. News give the year of what lies so far back.
   */
  UNSAID,
  /** The first one not before the anchor: the clause looks forward («سيلتقي ... الأحد»). */
  FUTURE,
  /** The latest one before the anchor («الأحد الماضي»). */
  LAST,
  /** The first one after the anchor («الأحد المقبل»). */
  NEXT,
  /** The one in the anchor's own week, month or year («الشهر الجاري»). */
  THIS,
  /** The nearest one on either side. */
  NEAREST
}
