package io.github.tasalsul.match;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.event.EventType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which events take up others that are their own subject or object: the bundled table. */
final class Nesting {
  private static final String ANY = "*";

  /** One of the two events: the governing one or the governed one. */
  enum Part {
    OUTER,
    INNER
  }

  /** What the governed event is of the governing one. */
  enum As {
    ANY,
    SUBJECT
  }

  /**
   * A sort of nesting.
   *
   * @param outer the types of the governing event
   * @param inner the types of the governed event
   * @param leads which of the two stands for both
   * @param facts which of the two says whether it happened
   * @param as what the governed one has to be of the governing one
   */
  record Rule(Set<EventType> outer, Set<EventType> inner, Part leads, Part facts, As as) {
    /** Copies the sets. */
    Rule {
      outer = Set.copyOf(outer);
      inner = Set.copyOf(inner);
    }
  }

  private final ImmutableList<Rule> rules;

  private Nesting(List<Rule> rules) {
    this.rules = ImmutableList.copyOf(rules);
  }

  /** Loads the bundled table. */
  static Nesting bundled() {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    for (TsvTable.Row row : TsvTable.bundled("type-nesting.tsv").rows()) {
      rules.add(
          new Rule(
              types(row, "outer"),
              types(row, "inner"),
              row.constant("leads", Part.class),
              row.constant("facts", Part.class),
              row.get("as").isEmpty() ? As.ANY : row.constant("as", As.class)));
    }
    return new Nesting(rules.build());
  }

  /**
   * Returns the rule for two types, or null if the one never takes up the other.
   *
   * @param subject whether the inner event is the subject of the outer one
   */
  @Nullable Rule rule(EventType outer, EventType inner, boolean subject) {
    for (Rule rule : rules) {
      boolean fits = rule.as() == As.ANY || subject;
      if (fits && rule.outer().contains(outer) && rule.inner().contains(inner)) {
        return rule;
      }
    }
    return null;
  }

  private static Set<EventType> types(TsvTable.Row row, String column) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (String name : row.list(column)) {
      if (name.equals(ANY)) {
        return EnumSet.allOf(EventType.class);
      }
      try {
        types.add(EventType.valueOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(row.error("no EventType " + name).getMessage(), e);
      }
    }
    return types;
  }
}
