package io.github.tasalsul.eval;

import java.util.List;

/**
 * What readers found in one article.
 *
 * @param name the leading part of its file's name, {@code 000} for {@code 000_abc.txt}
 * @param times its time expressions
 * @param events its events
 * @param relations how its events lie to each other
 */
public record GoldArticle(
    String name, List<GoldTime> times, List<GoldEvent> events, List<GoldRelation> relations) {
  /** Copies the lists. */
  public GoldArticle {
    times = List.copyOf(times);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
  }
}
