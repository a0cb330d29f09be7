package io.github.tasalsul.match;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds which mentions, of one article or of several, tell one happening: «قصفته قوات حفتر أمس
 * الثلاثاء» in one and «قصف قوات اللواء المتقاعد خليفة حفتر ميناء طرابلس» in another.
 *
 * <p>Types, lemma, participants, place and time must agree, and what one article tells apart stays
 * apart. A denial is never a member. In doubt two happenings stay two. The result does not depend
 * on the order of the articles. Immutable and thread-safe.
 */
public final class EventMatcher {
  private static final double CAPTIONED = 3;

  /** So many pairs say why an entry is one. */
  private static final int MOST_REASONS = 20;

  private final EntityAliases aliases;
  private final TypeGroups groups;
  private final boolean dates;

  private EventMatcher(EntityAliases aliases, TypeGroups groups, boolean dates) {
    this.aliases = aliases;
    this.groups = groups;
    this.dates = dates;
  }

  /** Makes a matcher that knows names as {@code aliases} does. */
  public static EventMatcher of(EntityAliases aliases) {
    return new EventMatcher(aliases, TypeGroups.bundled(), true);
  }

  /** Returns a matcher that leaves the days aside, for articles whose dates are sought. */
  public EventMatcher ignoringDates() {
    return new EventMatcher(aliases, groups, false);
  }

  /** Returns what types of events are like. */
  public TypeGroups groups() {
    return groups;
  }

  /**
   * Finds the happenings of some articles, each with its mentions, ordered by the first of them.
   * Acts of speech that only carry other events are left out, unless an article has nothing else;
   * so is what {@link Standing} says.
   */
  public List<Happening> match(List<Extraction> extractions) {
    SameTexts same = SameTexts.of(extractions, aliases);
    EventMatcher knowing = new EventMatcher(Offices.of(extractions, aliases), groups, dates);
    return knowing.matchTexts(same.firsts()).stream()
        .map(same::spread)
        .sorted(Comparator.comparing(Happening::first, Telling.ORDER))
        .toList();
  }

  /** Matches articles that have texts of their own. */
  private List<Happening> matchTexts(List<Extraction> extractions) {
    Map<Telling, List<Telling>> folded = tellings(extractions);
    List<Telling> tellings = List.copyOf(folded.keySet());
    Likeness scale = new Likeness(groups, dates, true);
    Likeness likeness = dates ? scale.within(Affairs.of(tellings)) : scale;
    List<Clusters.Edge> edges = new ArrayList<>();
    Doubtful weak = new Doubtful();
    List<Clusters.Edge> disputes = new ArrayList<>();
    List<Clusters.Edge> denials = new ArrayList<>();
    Disputes disputed = new Disputes(groups, likeness);
    new Blocking(groups, dates)
        .pairs(
            tellings,
            (x, y) -> {
              Telling a = tellings.get(x);
              Telling b = tellings.get(y);
              Pair pair = likeness.pair(a, b);
              if (pair.isNearPart() && likeness.of(pair).possible()) {
                weak.addPart(pair, x, y, likeness.of(pair).score());
              } else if (likeness.joins(pair) && pair.takesUp()) {
                weak.add(pair, x, y, likeness.of(pair).score());
              } else if (likeness.joins(pair)) {
                // A picture may show another event: what the text itself tells is joined first.
                double late = pair.isCaptioned() ? CAPTIONED : 0;
                double score = likeness.of(pair).score() - late;
                edges.add(new Clusters.Edge(x, y, score, false, pair.oneArticle()));
              } else if (likeness.joinsIfAlone(pair)) {
                weak.add(pair, x, y, likeness.of(pair).score());
              } else if (disputed.isDispute(a, b)) {
                disputes.add(new Clusters.Edge(x, y, 0, false, pair.oneArticle()));
              } else if (disputed.isDenial(pair)) {
                denials.add(
                    new Clusters.Edge(x, y, disputed.denial(pair), false, pair.oneArticle()));
              }
            });
    Clusters clusters = new Clusters(tellings, likeness);
    clusters.join(edges);
    clusters.joinAlone(edges, weak.edges());
    disputed.join(clusters, disputes);
    return happenings(clusters, tellings, folded, denials, reasons(clusters, tellings, likeness));
  }

  /** The mentions that count, in an order of their own, each with those that it takes up. */
  private Map<Telling, List<Telling>> tellings(List<Extraction> extractions) {
    Folds folds = new Folds(Nesting.bundled(), aliases);
    Map<Telling, List<Telling>> folded = new TreeMap<>(Telling.ORDER);
    for (Extraction extraction : extractions) {
      List<Telling> all = new ArrayList<>();
      List<TimedEvent> events = extraction.events();
      boolean onlySpeech = events.stream().allMatch(e -> e.event().reporting());
      for (int i = 0; i < events.size(); i++) {
        if (onlySpeech
            || stands(events.get(i).event())
            || (dates && isDated(extraction, events.get(i)))) {
          all.add(Telling.of(extraction, i, aliases));
        }
      }
      folded.putAll(folds.fold(all));
    }
    return folded;
  }

  /** Why the mentions of each cluster are one. */
  private static ListMultimap<Integer, String> reasons(
      Clusters clusters, List<Telling> tellings, Likeness likeness) {
    ListMultimap<Integer, String> reasons = ArrayListMultimap.create();
    for (Clusters.Edge edge : clusters.joined()) {
      List<String> known = reasons.get(clusters.of(edge.a()));
      if (known.size() < MOST_REASONS) {
        Telling a = tellings.get(edge.a());
        Telling b = tellings.get(edge.b());
        String other = a.sameArticle(b) ? "" : " of " + b.document();
        String pair = a.document() + " " + a.event().id() + " and " + b.event().id() + other;
        known.add(pair + ": " + Reasons.of(likeness.pair(a, b)));
      }
    }
    return reasons;
  }

  /** What somebody says is the source of other news; what he demands or refuses is news. */
  static boolean stands(Event event) {
    return !event.reporting() || event.type() != EventType.STATEMENT;
  }

  /**
   * «قال الناطق اليوم الأربعاء»: a saying that has a day of its own is news of that day; the day in
   * what is said is not.
   */
  static boolean isDated(Extraction article, TimedEvent timed) {
    Integer timex = timed.time().timex();
    Event event = timed.event();
    if (timex == null
        || event.type() != EventType.STATEMENT
        || event.polarity() != Polarity.POS
        || timed.time().basis() != EventTime.Basis.EXPLICIT
        || !timed.time().when().isOneDay()
        || event.in(Role.AGENT).isEmpty()) {
      return false;
    }
    Span time = article.times().get(timex).span();
    int from = Math.min(time.end(), event.trigger().end());
    int to = Math.max(time.start(), event.trigger().start());
    String between = article.article().text().substring(from, Math.max(from, to));
    return NameWords.split(between).stream()
            .noneMatch(word -> FunctionWords.is(word, Part.COMPLEMENTIZER))
        && between.indexOf('"') < 0;
  }

  /** Turns clusters into happenings: a denial goes to the happening it denies, or stands alone. */
  private static List<Happening> happenings(
      Clusters clusters,
      List<Telling> tellings,
      Map<Telling, List<Telling>> folded,
      List<Clusters.Edge> denials,
      ListMultimap<Integer, String> reasons) {
    Denials denied = Denials.of(clusters, tellings, denials);
    List<Happening> happenings = new ArrayList<>();
    for (List<Integer> cluster : clusters.all()) {
      boolean stands = Standing.earnsEntry(cluster.stream().map(tellings::get).toList());
      if (stands && !denied.isPlaced(cluster.get(0))) {
        happenings.add(
            new Happening(
                cluster.stream().map(tellings::get).toList(),
                cluster.stream()
                    .map(tellings::get)
                    .flatMap(t -> folded.getOrDefault(t, List.of()).stream())
                    .toList(),
                denied.of(clusters.of(cluster.get(0))).stream().map(tellings::get).toList(),
                reasons.get(clusters.of(cluster.get(0)))));
      }
    }
    happenings.sort(Comparator.comparing(Happening::first, Telling.ORDER));
    return happenings;
  }
}
