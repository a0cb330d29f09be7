package io.github.tasalsul.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles that give the same to the letter under several names: «001.txt» and a copy of it. One of
 * them is compared with others; what it tells, the others tell too, so that an article given twice
 * adds its name and nothing else. Texts that were edited or cut are the affair of {@link Copies}.
 */
final class SameTexts {
  private static final Comparator<Extraction> BY_NAME =
      Comparator.comparing(e -> e.article().document());

  /** What makes two articles one: text, the day they are of, and all that was found. */
  private record Key(String text, Object day, List<TimedEvent> events) {
    static Key of(Extraction article) {
      return new Key(
          article.article().text(), String.valueOf(article.date().value()), article.events());
    }
  }

  private final ImmutableList<Extraction> firsts;
  private final SetMultimap<String, Extraction> others = LinkedHashMultimap.create();
  private final EntityAliases aliases;

  private SameTexts(List<Extraction> articles, EntityAliases aliases) {
    this.aliases = aliases;
    Map<Key, Extraction> known = new HashMap<>();
    List<Extraction> alone = new ArrayList<>();
    for (Extraction article : articles.stream().sorted(BY_NAME).toList()) {
      Extraction first = known.putIfAbsent(Key.of(article), article);
      if (first == null) {
        alone.add(article);
      } else {
        others.put(first.article().document(), article);
      }
    }
    this.firsts = ImmutableList.copyOf(alone);
  }

  /** Finds which of some articles are the same; the first by name stands for the others. */
  static SameTexts of(List<Extraction> articles, EntityAliases aliases) {
    return new SameTexts(articles, aliases);
  }

  /** Returns one article of each text, by name. */
  ImmutableList<Extraction> firsts() {
    return firsts;
  }

  /** Returns a happening with what its articles' copies tell of it. */
  Happening spread(Happening happening) {
    if (others.isEmpty()) {
      return happening;
    }
    List<String> reasons = new ArrayList<>(happening.reasons());
    Telling first = happening.first();
    for (Extraction other : others.get(first.document())) {
      String id = first.event().id();
      String copy = other.article().document();
      reasons.add(first.document() + " " + id + " and " + id + " of " + copy + ": the same text");
    }
    return new Happening(
        spread(happening.members()),
        spread(happening.echoes()),
        spread(happening.denials()),
        reasons);
  }

  private List<Telling> spread(List<Telling> tellings) {
    List<Telling> all = new ArrayList<>(tellings);
    for (Telling telling : tellings) {
      for (Extraction other : others.get(telling.document())) {
        all.add(Telling.of(other, telling.index(), telling.timed(), aliases));
      }
    }
    return all;
  }
}
