package io.github.tasalsul.timeline;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventRelation;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.match.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the articles say about which entry comes before which, by the numbers of the drafts. */
final class EntryRelations {
  /** That one draft lies so to another; a sure one orders them. */
  private record Link(int from, Relation relation, int to, boolean sure) {}

  private final ImmutableList<Link> links;

  private EntryRelations(List<Link> links) {
    this.links = ImmutableList.copyOf(links);
  }

  /** Collects the relations between events that stand in two entries. */
  static EntryRelations of(List<Extraction> articles, List<EntryDraft> drafts) {
    Map<Mention, Integer> holders = new HashMap<>();
    Set<Mention> maybe = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      for (Telling member : drafts.get(i).happening().all()) {
        Mention mention = new Mention(member.document(), member.event().id());
        holders.put(mention, i);
        if (member.event().realis() == Realis.HYPOTHETICAL) {
          maybe.add(mention);
        }
      }
    }
    List<Link> links = new ArrayList<>();
    for (Extraction article : articles) {
      String document = article.article().document();
      for (EventRelation relation : article.relations()) {
        Mention one = new Mention(document, relation.from());
        Mention other = new Mention(document, relation.to());
        Integer from = holders.get(one);
        Integer to = holders.get(other);
        if (from != null && to != null && !from.equals(to)) {
          boolean real = isReal(drafts.get(from)) && isReal(drafts.get(to));
          boolean sure = real && !maybe.contains(one) && !maybe.contains(other);
          links.add(new Link(from, relation.relation(), to, sure));
        }
      }
    }
    return new EntryRelations(links);
  }

  private static boolean isReal(EntryDraft draft) {
    return draft.status() != Realis.HYPOTHETICAL;
  }

  /** Returns the order that they give to drafts that do not only may be. */
  List<EntryOrder.Before> befores() {
    List<EntryOrder.Before> befores = new ArrayList<>();
    for (Link link : links) {
      if (link.sure()) {
        befores.addAll(EntryOrder.before(link.from(), link.relation(), link.to()));
      }
    }
    return befores;
  }

  /** Returns each relation once, in the order of the entries. */
  ImmutableList<EntryRelation> between(List<Integer> order) {
    int[] places = new int[order.size()];
    for (int i = 0; i < places.length; i++) {
      places[order.get(i)] = i;
    }
    return links.stream()
        .map(l -> new Link(places[l.from()], l.relation(), places[l.to()], true))
        .distinct()
        .sorted(
            Comparator.comparingInt(Link::from)
                .thenComparingInt(Link::to)
                .thenComparing(Link::relation))
        .map(l -> new EntryRelation(id(l.from()), l.relation(), id(l.to())))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the name of the entry at a place of the order. */
  static String id(int place) {
    return "n" + (place + 1);
  }
}
