package io.github.tasalsul.match;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.stream.Stream;

/**
 * One happening with every mention of it.
 *
 * @param members the mentions that tell it, in {@link Telling#ORDER}
 * @param echoes the mentions that members take up: the announcement, the beginning
 * @param denials the mentions that deny it, in the same order
 * @param reasons why its mentions are taken for one, in English, the surest pair first
 */
public record Happening(
    List<Telling> members, List<Telling> echoes, List<Telling> denials, List<String> reasons) {
  /**
   * Orders the mentions.
   *
   * @throws IllegalArgumentException if nobody tells it
   */
  public Happening {
    members = members.stream().sorted(Telling.ORDER).toList();
    echoes = echoes.stream().sorted(Telling.ORDER).toList();
    denials = denials.stream().sorted(Telling.ORDER).toList();
    reasons = List.copyOf(reasons);
    checkArgument(!members.isEmpty(), "a happening needs a mention");
  }

  /** Returns every mention that is one of its tellings, in {@link Telling#ORDER}. */
  public List<Telling> all() {
    return Stream.concat(members.stream(), echoes.stream()).sorted(Telling.ORDER).toList();
  }

  /** Returns the first mention, by which happenings are ordered where nothing else does. */
  public Telling first() {
    return members.get(0);
  }
}
