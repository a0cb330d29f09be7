package io.github.tasalsul.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.event.Quantity.Mod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code quantity-words.tsv}, by their folded forms. */
final class QuantityWords {
  /** What a word does that stands by itself. */
  enum Part {
    PEOPLE,
    THING,
    AMONG,
    TOTAL
  }

  /** Words around a number, and what they make of it. */
  record Qualifier(List<String> words, Mod mod) {}

  /** What the plural of a numeral can mean, both ends in. */
  record Range(long from, long to) {}

  private static final Splitter SPACES = Splitter.on(' ');
  private static final QuantityWords BUNDLED = new QuantityWords("quantity-words.tsv");

  private final ImmutableList<Qualifier> before;
  private final ImmutableList<Qualifier> behind;
  private final ImmutableMap<String, Range> vague;
  private final ImmutableMap<String, Quantity.Kind> states;
  private final ImmutableMap<String, Quantity.Kind> done;
  private final ImmutableMap<String, Mod> reach;
  private final ImmutableSet<String> reaching;
  private final ImmutableSetMultimap<String, Part> parts;

  /** Singulars, and whether their plural is broken. */
  private final ImmutableMap<String, Boolean> singulars;

  private QuantityWords(String file) {
    List<Qualifier> before = new ArrayList<>();
    List<Qualifier> behind = new ArrayList<>();
    Map<String, Range> vague = new HashMap<>();
    Map<String, Quantity.Kind> states = new HashMap<>();
    Map<String, Quantity.Kind> done = new HashMap<>();
    Map<String, Mod> reach = new HashMap<>();
    ImmutableSet.Builder<String> reaching = ImmutableSet.builder();
    ImmutableSetMultimap.Builder<String, Part> parts = ImmutableSetMultimap.builder();
    Map<String, Boolean> singulars = new HashMap<>();
    for (TsvTable.Row row : TsvTable.bundled(file).rows()) {
      String form = Folding.foldWord(row.required("form"));
      switch (row.get("number")) {
        case "" -> {}
        case "one" -> singulars.put(form, false);
        case "one of broken plural" -> singulars.put(form, true);
        default -> throw row.error("column 'number': " + row.get("number"));
      }
      switch (row.required("class")) {
        case "BEFORE" -> before.add(qualifier(form, row));
        case "BEHIND" -> behind.add(qualifier(form, row));
        case "VAGUE" -> vague.put(form, range(row));
        case "STATE" -> states.put(form, row.constant("value", Quantity.Kind.class));
        case "DONE" -> done.put(form, row.constant("value", Quantity.Kind.class));
        case "REACH" -> {
          reaching.add(form);
          if (!row.get("value").isEmpty()) {
            reach.put(form, row.constant("value", Mod.class));
          }
        }
        case "NUMBER", "PART_OF" -> {} // NumberWords has them
        default -> parts.put(form, row.constant("class", Part.class));
      }
    }
    this.before = longestFirst(before);
    this.behind = longestFirst(behind);
    this.vague = ImmutableMap.copyOf(vague);
    this.states = ImmutableMap.copyOf(states);
    this.done = ImmutableMap.copyOf(done);
    this.reach = ImmutableMap.copyOf(reach);
    this.reaching = reaching.build();
    this.parts = parts.build();
    this.singulars = ImmutableMap.copyOf(singulars);
  }

  static QuantityWords bundled() {
    return BUNDLED;
  }

  private static Qualifier qualifier(String form, TsvTable.Row row) {
    return new Qualifier(SPACES.splitToList(form), row.constant("value", Mod.class));
  }

  private static Range range(TsvTable.Row row) {
    List<String> ends = Splitter.on('-').splitToList(row.required("value"));
    try {
      return new Range(Long.parseLong(ends.get(0)), Long.parseLong(ends.get(1)));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw row.error("column 'value' is no range: " + row.get("value"));
    }
  }

  private static ImmutableList<Qualifier> longestFirst(List<Qualifier> all) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt((Qualifier q) -> -q.words().size()), all);
  }

  /** Returns the longest qualifier that leads in a number at {@code i}, or null. */
  @Nullable Qualifier before(List<String> forms, int i) {
    return at(before, forms, i);
  }

  /** Returns the longest qualifier that stands behind a number at {@code i}, or null. */
  @Nullable Qualifier behind(List<String> forms, int i) {
    return at(behind, forms, i);
  }

  private static @Nullable Qualifier at(List<Qualifier> all, List<String> forms, int i) {
    for (Qualifier qualifier : all) {
      int end = i + qualifier.words().size();
      if (end <= forms.size() && forms.subList(i, end).equals(qualifier.words())) {
        return qualifier;
      }
    }
    return null;
  }

  /** Returns what a plural numeral can mean, or null: «عشرات», with or without article. */
  @Nullable Range vague(String form) {
    return vague.get(form);
  }

  /** Returns what a noun for people in a state tells of them, or null: «قتلى». */
  Quantity.@Nullable Kind state(Iterable<String> forms) {
    return first(states, forms);
  }

  /** Returns what the trigger with a lemma tells of those that it counts, or null. */
  Quantity.@Nullable Kind done(String lemma) {
    return done.get(lemma);
  }

  /** Tells whether a verb leads from «عدد القتلى» to the number: «بلغ». */
  boolean reaches(List<String> lemmas) {
    return lemmas.stream().anyMatch(reaching::contains);
  }

  /** Returns what such a verb makes of the number, or null if nothing: «تجاوز», MORE_THAN. */
  @Nullable Mod reached(Iterable<String> lemmas) {
    return first(reach, lemmas);
  }

  /** Tells whether one of the forms of a word does something. */
  boolean is(Iterable<String> forms, Part part) {
    for (String form : forms) {
      if (parts.containsEntry(form, part)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a form is a singular that counts one: «جندي». */
  boolean isSingular(String form) {
    return singulars.containsKey(form);
  }

  /** «شخص»: several are «أشخاص», so that «شخصين» are two. */
  boolean hasBrokenPlural(String form) {
    return singulars.getOrDefault(form, false);
  }

  private static <V> @Nullable V first(Map<String, V> map, Iterable<String> forms) {
    for (String form : forms) {
      V value = map.get(form);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
