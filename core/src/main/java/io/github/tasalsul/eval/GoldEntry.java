package io.github.tasalsul.eval;

import java.util.List;

/**
 * One happening of the gold timeline.
 *
 * @param id its name, {@code C05}
 * @param title what it is, in a line
 * @param when its dates
 * @param members the ids of the events that tell it, {@code 002.e6}
 */
public record GoldEntry(String id, String title, GoldWhen when, List<String> members) {
  /** Copies the list. */
  public GoldEntry {
    members = List.copyOf(members);
  }
}
