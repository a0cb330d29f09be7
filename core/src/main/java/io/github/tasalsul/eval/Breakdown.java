package io.github.tasalsul.eval;

import java.util.List;

/**
 * The figures of one measure by kinds: of time expressions, by their type and by the rule that
 * found them.
 *
 * @param by what the kinds are: {@code type}, {@code rule}
 * @param kinds the figures of each kind, in a fixed order
 */
public record Breakdown(String by, List<Kind> kinds) {
  /** Copies the list. */
  public Breakdown {
    kinds = List.copyOf(kinds);
  }

  /**
   * One kind.
   *
   * @param name what it is called: {@code DURATION}, {@code clock time}
   * @param figures its figures, which every kind of the breakdown has
   */
  public record Kind(String name, List<Figure> figures) {
    /** Copies the list. */
    public Kind {
      figures = List.copyOf(figures);
    }
  }
}
