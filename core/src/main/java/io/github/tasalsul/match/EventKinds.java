package io.github.tasalsul.match;

import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which words tell one sort of happening within a type, by {@code event-kinds.tsv}: «اتفاق» and
 * «تسوية» are one kind, «إضراب» and «مسيرة» two, and «الكارثة» may be any disaster told before it.
 */
final class EventKinds {
  /** What a kind of word does. */
  enum Role {
    KIND,
    ANY,
    SORT,
    PART
  }

  private static final EventKinds BUNDLED = load();

  private final Map<EventType, Map<String, Set<String>>> kinds = new HashMap<>();
  private final Map<EventType, Map<String, Set<String>>> families = new HashMap<>();
  private final Set<String> generic = new HashSet<>();
  private final Map<String, String> never = new HashMap<>();
  private final Map<String, Set<EventType>> types = new HashMap<>();
  private final Set<String> many = new HashSet<>();
  private final Map<String, String> wholes = new HashMap<>();

  private EventKinds() {}

  /** Returns the bundled kinds. */
  static EventKinds bundled() {
    return BUNDLED;
  }

  private static EventKinds load() {
    EventKinds all = new EventKinds();
    for (TsvTable.Row row : TsvTable.bundled("event-kinds.tsv").rows()) {
      String kind = row.required("kind");
      switch (row.constant("role", Role.class)) {
        case ANY -> {
          all.generic.add(kind);
          all.never.put(kind, row.get("of"));
        }
        case PART -> all.wholes.put(kind, row.required("of"));
        case SORT -> all.many.add(kind);
        case KIND -> {}
      }
      for (String type : row.list("types")) {
        EventType of = EventType.valueOf(type.toUpperCase(Locale.ROOT));
        all.types.computeIfAbsent(kind, k -> new HashSet<>()).add(of);
        for (String word : row.list("words")) {
          add(all.kinds, of, Folding.foldWord(word), kind);
          add(all.families, of, LemmaFamily.of(word), kind);
        }
      }
    }
    return all;
  }

  private static void add(
      Map<EventType, Map<String, Set<String>>> all, EventType type, String word, String kind) {
    all.computeIfAbsent(type, t -> new HashMap<>())
        .computeIfAbsent(word, w -> new HashSet<>())
        .add(kind);
  }

  /**
   * Returns the kinds that an event's word tells, none where the table is silent: by its form or
   * its lemma, else by its family («محاكمة» and «حكم» are of one, and two kinds).
   */
  Set<String> of(Event event) {
    Map<String, Set<String>> words = kinds.getOrDefault(event.type(), Map.of());
    Set<String> found = new HashSet<>();
    NameWords.split(event.text()).stream()
        .findFirst()
        .map(NameWords::bare)
        .ifPresent(form -> found.addAll(words.getOrDefault(form, Set.of())));
    if (found.isEmpty()) {
      found.addAll(words.getOrDefault(Folding.foldWord(event.lemma()), Set.of()));
    }
    if (found.isEmpty()) {
      String family = LemmaFamily.of(event.lemma());
      found.addAll(families.getOrDefault(event.type(), Map.of()).getOrDefault(family, Set.of()));
    }
    return found;
  }

  /** Tells whether all of some kinds stand for any event of their type: «الكارثة». */
  boolean isGeneric(Set<String> some) {
    return !some.isEmpty() && generic.containsAll(some);
  }

  /** Returns the types under which some kinds are told. */
  Set<EventType> types(Set<String> some) {
    Set<EventType> found = new HashSet<>();
    some.forEach(kind -> found.addAll(types.getOrDefault(kind, Set.of())));
    return found;
  }

  /** Tells whether a word for any kind may stand for an event of a type: «الحادث» for a blast. */
  boolean mayBe(Set<String> words, EventType type) {
    return isGeneric(words)
        && words.stream().anyMatch(w -> types.getOrDefault(w, Set.of()).contains(type));
  }

  /** Tells whether two events are of kinds that the table tells apart: «إضراب» and «مسيرة». */
  boolean differ(Set<String> some, Set<String> others) {
    List<String> a = some.stream().filter(k -> !generic.contains(k)).toList();
    List<String> b = others.stream().filter(k -> !generic.contains(k)).toList();
    return (!a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains))
        || isNever(some, b)
        || isNever(others, a);
  }

  private boolean isNever(Set<String> words, List<String> kinds) {
    return words.stream().anyMatch(w -> kinds.contains(never.getOrDefault(w, "")));
  }

  /** Tells whether two events share a kind of which a story seldom has several. */
  boolean share(Set<String> some, Set<String> others) {
    return some.stream()
        .anyMatch(
            k ->
                !generic.contains(k)
                    && !many.contains(k)
                    && !wholes.containsKey(k)
                    && others.contains(k));
  }

  /** Tells whether the one is a part of what the other tells: the goal of the match. */
  boolean isPart(Set<String> part, Set<String> whole) {
    return isPart(part) && part.stream().anyMatch(k -> whole.contains(wholes.getOrDefault(k, "")));
  }

  /** Tells whether an event is never more than a part: a goal. */
  boolean isPart(Set<String> some) {
    return !some.isEmpty() && wholes.keySet().containsAll(some);
  }
}
