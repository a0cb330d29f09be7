package io.github.tasalsul.timeline;

import io.github.tasalsul.chronology.EventNetwork;
import io.github.tasalsul.chronology.Statement;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventRelation;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.match.Copies;
import io.github.tasalsul.match.Telling;
import io.github.tasalsul.match.TimeFit;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.Meaning.Sign;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the articles say of how drafts lie to each other in time, each thing once, with the number
 * of texts that say it. What is denied or only may be says nothing, nor does a mention that gives
 * another day than its entry, nor a word that gave way in its own article.
 */
final class EntryLinks {
  private static final int DAYS_OF_WEEK = 7;

  /**
   * That one draft comes before another, is a count of days behind it, or has time in common.
   *
   * @param from the number of the one, the earlier where one is earlier
   * @param relation BEFORE, or what holds both ways
   * @param days how many days {@code to} lies behind, or null where they are not counted
   * @param to the number of the other
   */
  record Key(int from, Relation relation, @Nullable Long days, int to) {
    Key turned() {
      return new Key(to, relation, days, from);
    }
  }

  /** Where a thing is said first, by the names of the articles, and in which texts. */
  static final class Link {
    private final Key key;
    private final Extraction article;
    private final EventRelation said;
    private final Set<String> texts = new TreeSet<>();

    Link(Key key, Extraction article, EventRelation said) {
      this.key = key;
      this.article = article;
      this.said = said;
    }

    Key key() {
      return key;
    }

    int texts() {
      return texts.size();
    }

    /** Says it in a network. */
    Statement state(EventNetwork network, int trust) {
      TimedEvent from = null;
      for (TimedEvent timed : article.events()) {
        from = timed.event().id().equals(said.from()) ? timed : from;
      }
      return network.state(article, said, from, trust);
    }
  }

  /** A mention that stands for its entry. */
  private record Member(int draft, TimedEvent timed) {}

  private final List<EntryDraft> drafts;
  private final Copies copies;
  private final Map<Mention, Member> members = new HashMap<>();
  private final Map<Key, Link> links = new HashMap<>();

  private EntryLinks(List<EntryDraft> drafts, Copies copies) {
    this.drafts = drafts;
    this.copies = copies;
  }

  /** Collects what is said, in an order that the input's does not touch. */
  static List<Link> of(List<Extraction> articles, List<EntryDraft> drafts, Copies copies) {
    EntryLinks all = new EntryLinks(drafts, copies);
    List<Extraction> saying =
        articles.stream()
            .filter(EntryLinks::saysSomething)
            .sorted(Comparator.comparing(a -> a.article().document()))
            .toList();
    Set<String> documents = new HashSet<>();
    saying.forEach(article -> documents.add(article.article().document()));
    for (int i = 0; i < drafts.size(); i++) {
      all.index(i, documents);
    }
    saying.forEach(all::add);
    return all.links.values().stream()
        .sorted(
            Comparator.comparing((Link l) -> l.article.article().document())
                .thenComparingInt(l -> l.key.from())
                .thenComparingInt(l -> l.key.to())
                .thenComparing(l -> l.key.relation()))
        .toList();
  }

  private static boolean saysSomething(Extraction article) {
    return !article.relations().isEmpty()
        || article.events().stream().anyMatch(event -> event.time().anchor() != null);
  }

  private void index(int draft, Set<String> documents) {
    EntryDraft one = drafts.get(draft);
    if (one.status() == Realis.HYPOTHETICAL) {
      return;
    }
    for (Telling member : one.happening().all()) {
      boolean agrees = TimeFit.of(member.time().when(), one.when()) != TimeFit.DISJOINT;
      if (documents.contains(member.document()) && counts(member.event()) && agrees) {
        members.put(
            new Mention(member.document(), member.event().id()), new Member(draft, member.timed()));
      }
    }
  }

  private static boolean counts(Event event) {
    return event.polarity() == Polarity.POS && event.realis() != Realis.HYPOTHETICAL;
  }

  private void add(Extraction article) {
    String document = article.article().document();
    for (EventRelation relation : article.relations()) {
      Member from = members.get(new Mention(document, relation.from()));
      Member to = members.get(new Mention(document, relation.to()));
      if (from != null && to != null && holds(from, relation, to)) {
        add(key(from.draft(), relation.relation(), to.draft()), article, relation);
      }
    }
    for (TimedEvent timed : article.events()) {
      EventTime.Anchor anchor = timed.time().anchor();
      Member counted = members.get(new Mention(document, timed.event().id()));
      if (anchor != null && counted != null) {
        count(article, counted, anchor);
      }
    }
  }

  private void count(Extraction article, Member counted, EventTime.Anchor anchor) {
    Member base = members.get(new Mention(article.article().document(), anchor.event()));
    Double number = anchor.amount().number();
    int unit =
        anchor.amount().unit() == Granularity.DAY
            ? 1
            : anchor.amount().unit() == Granularity.WEEK ? DAYS_OF_WEEK : 0;
    if (base == null || number == null || unit == 0) {
      return;
    }
    long days = Math.round(number * unit);
    boolean after = anchor.sign() == Sign.AFTER;
    EventRelation said =
        new EventRelation(
            counted.timed().event().id(),
            after ? Relation.AFTER : Relation.BEFORE,
            anchor.event(),
            days + " days");
    Member first = after ? base : counted;
    Member last = after ? counted : base;
    add(new Key(first.draft(), Relation.BEFORE, days, last.draft()), article, said);
  }

  private void add(Key key, Extraction article, EventRelation said) {
    if (key.from() != key.to() && key.relation() != Relation.NOT_BEFORE) {
      links
          .computeIfAbsent(key, k -> new Link(k, article, said))
          .texts
          .add(copies.original(article.article().document()));
    }
  }

  private static Key key(int from, Relation relation, int to) {
    return relation == Relation.AFTER
        ? new Key(to, Relation.BEFORE, null, from)
        : new Key(from, relation, null, to);
  }

  /** Whether the times of the two in their own article let it be. */
  private static boolean holds(Member from, EventRelation relation, Member to) {
    return EventNetwork.canBe(
        from.timed().time().when(), relation.relation(), to.timed().time().when());
  }
}
