package io.github.tasalsul.time;

/** The four types of TIMEX3. */
public enum TimeType {
  /** A calendar date of any size: «أمس», «يناير 2020», «عام 2011». */
  DATE,
  /** A time within a day: «مساء أمس الخميس», «الساعة الثالثة». */
  TIME,
  /** An amount of time: «يومين», «أكثر من تسعة أشهر». */
  DURATION,
  /** Something that comes again: «كل يوم جمعة», «يوميا». */
  SET
}
