package io.github.tasalsul.chronology;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * Statements that cannot all be true, none of which can be left out: «قبل التوقيع» of an event of
 * Friday and a signing on Monday.
 *
 * @param statements the smallest set that clashes, in the order of their numbers
 * @param dropped the one of them that gave way
 */
public record Clash(List<Statement> statements, Statement dropped) {
  /**
   * Checks that what gave way is one of them.
   *
   * @throws IllegalArgumentException if it is not
   */
  public Clash {
    statements = List.copyOf(statements);
    checkArgument(statements.contains(dropped), "%s is not one of the clash", dropped);
  }
}
