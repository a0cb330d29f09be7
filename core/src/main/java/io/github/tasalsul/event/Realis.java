package io.github.tasalsul.event;

/** Whether an event happened, seen from the article. */
public enum Realis {
  /** It happened: «قصفت». */
  ACTUAL,
  /** It goes on: «لا يزال القتال مستمرا». */
  ONGOING,
  /** It is to come: «سيعقد المؤتمر». */
  PLANNED,
  /** It may be, is wanted, or is a condition: «قد يزوران», «بشرط انسحاب». */
  HYPOTHETICAL
}
