package io.github.tasalsul.match;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows which names stand for one and the same: titles, articles and spelling aside, «رئيس الوزراء
 * فايز السراج» and «السراج» are one, and so are «حكومة الوفاق الوطني» and «الوفاق».
 *
 * <pre>{@code
 * EntityAliases aliases = EntityAliases.standard().with("الدب الروسي", "روسيا");
 * aliases.same("السيد فايز السراج", "السرّاج");  // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class EntityAliases {
  private static final ImmutableMap<String, String> NONE = ImmutableMap.of();
  private static final int MOST_READ = 50_000;

  private final NameWords words;
  private final ImmutableMap<String, String> aliases;

  /** Names come again and again: what was read of them is remembered. */
  private final Map<String, EntityName> read = new ConcurrentHashMap<>();

  private EntityAliases(NameWords words, Map<String, String> aliases) {
    this.words = words;
    this.aliases = ImmutableMap.copyOf(aliases);
  }

  /** Returns the rules of naming with the bundled words, and no alias. */
  public static EntityAliases standard() {
    return new EntityAliases(NameWords.bundled(), NONE);
  }

  /**
   * Returns these aliases and one more: whoever is called {@code alias} is {@code name}.
   *
   * @throws IllegalArgumentException if either has no letter
   */
  public EntityAliases with(String alias, String name) {
    checkArgument(!NameWords.key(alias).isEmpty(), "alias must have a letter: '%s'", alias);
    checkArgument(!NameWords.key(name).isEmpty(), "name must have a letter: '%s'", name);
    Map<String, String> more = new LinkedHashMap<>(aliases);
    more.put(NameWords.key(alias), name);
    return new EntityAliases(words, more);
  }

  /** Returns these aliases and others; what is known already stays. */
  EntityAliases with(Map<String, String> others) {
    Map<String, String> more = new LinkedHashMap<>(others);
    more.putAll(aliases);
    return new EntityAliases(words, more);
  }

  /** Tells whether a word, folded and without article, is an office: «رئيس». */
  boolean isRole(String word) {
    return words.is(word, NameWords.Kind.ROLE);
  }

  /** Tells whether one of some words says of which country somebody is: «الفرنسي». */
  boolean namesOrigin(List<String> some) {
    return some.stream().anyMatch(word -> words.is(word, NameWords.Kind.ORIGIN));
  }

  /** Tells whether a name is that of a building or site: «ميناء العاصمة». */
  boolean isSite(EntityName name) {
    return words.is(name.head(), NameWords.Kind.PLACE);
  }

  /** Tells whether a name is that of somebody who passes news on: «وكالة الأنباء». */
  boolean isPress(EntityName name) {
    return words.is(name.words().get(0), NameWords.Kind.ATTRIBUTION);
  }

  /** Makes a name ready for comparison. */
  public EntityName name(String text) {
    EntityName known = read.get(text);
    if (known == null) {
      if (read.size() >= MOST_READ) {
        read.clear();
      }
      known = read(text);
      read.put(text, known);
    }
    return known;
  }

  private EntityName read(String text) {
    String known = aliases.get(NameWords.key(text));
    return NameReader.read(known == null ? text : known, words);
  }

  /**
   * Tells whether a name is {@code part} or holds it, word by word: «قوات المشير حفتر» holds
   * «حفتر», «القوات» and, as his, «خليفة حفتر»; «حفتر» does not hold «قوات حفتر».
   */
  public boolean holds(String name, String part) {
    EntityName whole = name(name);
    EntityName wanted = name(part);
    NameLikeness likeness = NameLikeness.of(whole, wanted);
    boolean his =
        likeness == NameLikeness.PART
            && wanted.head().isEmpty()
            && !whole.head().isEmpty()
            && Collections.indexOfSubList(wanted.words(), whole.core()) >= 0;
    return likeness == NameLikeness.SAME
        || his
        || Collections.indexOfSubList(whole.words(), wanted.words()) >= 0
        || Collections.indexOfSubList(NameWords.bareWords(name), NameWords.bareWords(part)) >= 0;
  }

  /** Tells whether two names stand for one and the same: «فايز السراج» and «السراج». */
  public boolean same(String first, String second) {
    return NameLikeness.of(name(first), name(second)) == NameLikeness.SAME;
  }
}
