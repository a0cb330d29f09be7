package io.github.tasalsul.link;

/** How one event lies to another in time, read from left to right. */
public enum Relation {
  BEFORE,
  AFTER,
  DURING,
  INCLUDED_IN,
  SIMULTANEOUS,
  SINCE,
  BEGINS_AT,
  ENDS_BY,
  NOT_BEFORE
}
