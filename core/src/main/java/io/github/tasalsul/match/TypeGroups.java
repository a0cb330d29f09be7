package io.github.tasalsul.match;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.event.EventType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which types may tell one happening, and what each type is like: the two bundled tables. */
public final class TypeGroups {
  private static final int PERCENT = 100;

  /** What has to agree, besides the rest, before two types are one happening. */
  enum Needs {
    /** Two of the same type. */
    NOTHING,
    /** The thing that is begun, stopped or agreed on. */
    OBJECT,
    /** The place and the day. */
    PLACE,
    /** Who speaks, and the day, in one article. */
    SPEECH,
    /** The same two or more, in one article. */
    JOINT,
    /** The gathering in which the other is done, in one sentence. */
    VENUE,
    /** One who does both, in one sentence. */
    SENTENCE,
    /** One sentence in which the announcement comes directly before the other. */
    ANNOUNCEMENT
  }

  /** What a type is like. */
  enum Trait {
    /** Who does it and with whom are the same thing. */
    MUTUAL,
    /** Does not happen twice to the same thing within days. */
    ONCE,
    /** Is a phase of its object. */
    PHASE,
    /** Is one for a country at a time. */
    NATIONAL,
    /** Goes on for days or more. */
    LASTING,
    /** Is words, which go to whom they may. */
    SPEECH
  }

  private record Group(Set<EventType> types, Needs needs) {}

  private final ImmutableList<Group> groups;
  private final Map<EventType, Set<Trait>> traits = new EnumMap<>(EventType.class);
  private final Map<EventType, Double> weights = new EnumMap<>(EventType.class);

  private TypeGroups(List<Group> groups) {
    this.groups = ImmutableList.copyOf(groups);
  }

  /** Loads the bundled tables. */
  public static TypeGroups bundled() {
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    for (TsvTable.Row row : TsvTable.bundled("type-groups.tsv").rows()) {
      Set<EventType> types = EnumSet.noneOf(EventType.class);
      row.list("types").forEach(name -> types.add(constant(row, name, EventType.class)));
      groups.add(new Group(types, constant(row, row.required("needs"), Needs.class)));
    }
    TypeGroups all = new TypeGroups(groups.build());
    for (TsvTable.Row row : TsvTable.bundled("type-traits.tsv").rows()) {
      EventType type = row.constant("type", EventType.class);
      Set<Trait> traits = EnumSet.noneOf(Trait.class);
      row.list("traits").forEach(name -> traits.add(constant(row, name, Trait.class)));
      all.traits.put(type, traits);
      all.weights.put(type, row.number("weight") / (double) PERCENT);
    }
    return all;
  }

  private static <E extends Enum<E>> E constant(TsvTable.Row row, String name, Class<E> type) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.error("no " + type.getSimpleName() + " " + name));
    }
  }

  /** Returns how much news an event of this type is, from 0 to 1. */
  public double weight(EventType type) {
    return weights.getOrDefault(type, 0.0);
  }

  /** Tells whether a type has a trait. */
  boolean has(EventType type, Trait trait) {
    return traits.getOrDefault(type, Set.of()).contains(trait);
  }

  /** Returns what two types need to be one happening, or null if they never are. */
  @Nullable Needs needs(EventType a, EventType b) {
    if (a == b) {
      return Needs.NOTHING;
    }
    for (Group group : groups) {
      if (group.types().contains(a) && group.types().contains(b)) {
        return group.needs();
      }
    }
    return null;
  }

  /** Returns the types that may meet {@code type}, itself among them. */
  Set<EventType> neighbours(EventType type) {
    Set<EventType> all = EnumSet.of(type);
    groups.stream().filter(g -> g.types().contains(type)).forEach(g -> all.addAll(g.types()));
    return all;
  }
}
