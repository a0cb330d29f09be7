package io.github.tasalsul.eval;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import io.github.tasalsul.eval.Aligner.Pair;
import io.github.tasalsul.eval.Answer.FoundEvent;
import io.github.tasalsul.eval.Answer.FoundRelation;
import io.github.tasalsul.eval.Breakdown.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the times of events by how they are known, and the relations between events by their kind:
 * of those that an article's date gives so many are right, of the AFTERs so many are found.
 */
final class LinkKinds {
  /** The same told from the other side: «أ» AFTER «ب» is «ب» BEFORE «أ». */
  private static final ImmutableMap<String, String> OTHER_WAY =
      ImmutableMap.of("AFTER", "BEFORE", "BEFORE", "AFTER", "SIMULTANEOUS", "SIMULTANEOUS");

  /** Being within something and being during it are one. */
  private static final String INCLUDED = "INCLUDED_IN";

  private static final String DURING = "DURING";

  /** What became of the times of one basis. */
  private record Dated(int all, int right, int wrong, int open, int invented) {
    Dated plus(Dated other) {
      return new Dated(
          all + other.all,
          right + other.right,
          wrong + other.wrong,
          open + other.open,
          invented + other.invented);
    }

    List<Figure> figures() {
      return ImmutableList.of(
          Figure.of("judged", all),
          Figure.of("right", right),
          Figure.of("wrong", wrong),
          Figure.of("no_start", open),
          Figure.of("invented", invented));
    }
  }

  /** What became of the relations of one kind. */
  private record Related(int gold, int met, int right, int system) {
    Related plus(Related other) {
      return new Related(
          gold + other.gold, met + other.met, right + other.right, system + other.system);
    }

    List<Figure> figures() {
      return ImmutableList.of(
          Figure.of("gold", gold),
          Figure.of("both_found", met),
          Figure.of("right", right),
          Figure.of("system", system));
    }
  }

  private final Map<String, Dated> bases = new TreeMap<>();
  private final Map<String, Related> relations = new TreeMap<>();
  private final List<Miss> misses;

  LinkKinds(List<Miss> misses) {
    this.misses = misses;
  }

  /**
   * Counts the time of an event that was found.
   *
   * @param dated whether it is right, where readers gave a first day
   * @param invented whether it names a day, where readers gave none
   */
  void dated(FoundEvent event, Ratio dated, Ratio invented) {
    boolean open = event.start() == null;
    int wrong = dated.all() - dated.right();
    Dated judged =
        new Dated(
            dated.all() + invented.all(),
            dated.right() + invented.all() - invented.right(),
            open ? 0 : wrong,
            open ? wrong : 0,
            invented.right());
    if (judged.all() > 0) {
      bases.merge(event.basis(), judged, Dated::plus);
    }
  }

  /** Counts the relations of an article; any mention of an event stands for it. */
  void relations(GoldArticle article, Answer answer, List<Pair> pairs) {
    Map<String, String> firsts = new HashMap<>();
    for (GoldEvent event : article.events()) {
      String first = event.first();
      firsts.put(event.id(), first == null ? event.id() : first);
    }
    ListMultimap<String, FoundEvent> byGold = ArrayListMultimap.create();
    for (Pair pair : pairs) {
      String id = article.events().get(pair.gold()).id();
      byGold.put(first(firsts, id), answer.events().get(pair.found()));
    }
    for (GoldRelation wanted : article.relations()) {
      if (!firsts.containsKey(wanted.from()) || !firsts.containsKey(wanted.to())) {
        continue; // to a time expression
      }
      List<FoundEvent> from = byGold.get(first(firsts, wanted.from()));
      List<FoundEvent> to = byGold.get(first(firsts, wanted.to()));
      if (from.isEmpty() || to.isEmpty()) {
        add(wanted.relation(), new Related(1, 0, 0, 0));
        continue;
      }
      boolean right = answer.relations().stream().anyMatch(r -> says(r, wanted, from, to));
      add(wanted.relation(), new Related(1, 1, right ? 1 : 0, 0));
      if (!right) {
        FoundEvent one = from.get(0);
        String gold = "«" + one.text() + "» " + wanted.relation() + " «" + to.get(0).text() + "»";
        Passage passage = Passage.of("", answer.text(), one.trigger());
        misses.add(new Miss(article.name(), "relation", gold, "nothing", List.of(passage)));
      }
    }
    answer.relations().forEach(given -> add(given.relation(), new Related(0, 0, 0, 1)));
  }

  /** The first mention that a later one leads to; a later one of a later one too. */
  private static String first(Map<String, String> firsts, String id) {
    String at = id;
    for (int steps = 0; steps < firsts.size(); steps++) {
      String before = firsts.getOrDefault(at, at);
      if (before.equals(at)) {
        return at;
      }
      at = before;
    }
    return at;
  }

  private void add(String relation, Related counted) {
    relations.merge(relation, counted, Related::plus);
  }

  private static boolean says(
      FoundRelation given, GoldRelation wanted, List<FoundEvent> from, List<FoundEvent> to) {
    boolean straight = is(given.from(), from) && is(given.to(), to);
    boolean turned = is(given.from(), to) && is(given.to(), from);
    String relation = plain(wanted.relation());
    return (straight && plain(given.relation()).equals(relation))
        || (turned && relation.equals(OTHER_WAY.get(given.relation())));
  }

  private static boolean is(String id, List<FoundEvent> mentions) {
    return mentions.stream().anyMatch(mention -> mention.id().equals(id));
  }

  private static String plain(String relation) {
    return relation.equals(INCLUDED) ? DURING : relation;
  }

  List<Breakdown> breakdowns() {
    return ImmutableList.of(
        new Breakdown(
            "basis of time",
            bases.entrySet().stream()
                .map(basis -> new Kind(basis.getKey(), basis.getValue().figures()))
                .toList()),
        new Breakdown(
            "relation",
            relations.entrySet().stream()
                .map(kind -> new Kind(kind.getKey(), kind.getValue().figures()))
                .toList()));
  }
}
