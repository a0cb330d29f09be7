package io.github.tasalsul.match;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.match.Copy.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of several articles are one text: an agency's report in ten outlets, edited or cut, and the
 * versions of an article that was corrected. They count as one source, and of versions the last one
 * leads. Two reports of one event in words of their own are two.
 */
public final class Copies {
  /** Nothing is the same as anything. */
  public static final Copies NONE = new Copies(List.of());

  /** An agency's text is printed within so many days. */
  private static final int DAYS = 3;

  /** Above this two texts are the same, whenever they were printed. */
  private static final double IDENTICAL = 0.95;

  private static final Comparator<Article> FIRST_TOLD =
      Comparator.comparing(Article::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Article::time, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(a -> a.marked)
          .thenComparing(a -> -a.size)
          .thenComparing(Article::document);

  private final ImmutableList<Copy> all;
  private final Map<String, String> originals = new HashMap<>();
  private final Set<String> superseded = new HashSet<>();

  private Copies(List<Copy> copies) {
    this.all = ImmutableList.copyOf(copies);
    Map<String, String> of = new HashMap<>();
    copies.forEach(copy -> of.put(copy.document(), copy.of()));
    for (Copy copy : copies) {
      String original = copy.of();
      while (of.containsKey(original)) {
        original = of.getOrDefault(original, original);
      }
      originals.put(copy.document(), original);
      if (copy.kind() == Kind.EARLIER_VERSION) {
        superseded.add(copy.document());
      }
    }
  }

  /** What is compared of an article besides its words. */
  private record Article(
      String document,
      @Nullable LocalDate day,
      @Nullable LocalTime time,
      @Nullable String outlet,
      @Nullable String url,
      boolean marked,
      int size,
      Extraction extraction) {
    static Article of(Extraction extraction, int size) {
      ArticleDate date = extraction.date();
      io.github.tasalsul.document.Article article = extraction.article();
      return new Article(
          article.document(),
          date.value(),
          article.publishedTime(),
          article.outlet(),
          article.url(),
          VersionWords.marks(extraction),
          size,
          extraction);
    }
  }

  /** Finds the copies and versions; the order of the articles does not matter. */
  public static Copies of(List<Extraction> extractions) {
    List<Extraction> sorted =
        extractions.stream().sorted(Comparator.comparing(e -> e.article().document())).toList();
    List<int[]> texts = sorted.stream().map(Shingles::of).toList();
    List<NearTexts.Pair> near = NearTexts.pairs(texts);
    if (near.isEmpty()) {
      return NONE;
    }
    Map<Integer, Article> articles = new HashMap<>();
    for (NearTexts.Pair pair : near) {
      for (int text : List.of(pair.a(), pair.b())) {
        articles.computeIfAbsent(text, t -> Article.of(sorted.get(t), texts.get(t).length));
      }
    }
    List<NearTexts.Pair> same = new ArrayList<>();
    for (NearTexts.Pair pair : near) {
      Article a = articles.get(pair.a());
      Article b = articles.get(pair.b());
      if (a != null && b != null && (isVersion(a, b) || isCopy(a, b, pair.share()))) {
        same.add(pair);
      }
    }
    return new Copies(copies(articles, same, texts));
  }

  /** Of each group every article but its leader, in order of their names. */
  private static List<Copy> copies(
      Map<Integer, Article> articles, List<NearTexts.Pair> same, List<int[]> texts) {
    int[] groups = NearTexts.groups(texts.size(), same);
    Map<Integer, List<Integer>> members = new HashMap<>();
    articles.keySet().stream()
        .sorted()
        .forEach(t -> members.computeIfAbsent(groups[t], g -> new ArrayList<>()).add(t));
    List<Copy> copies = new ArrayList<>();
    for (List<Integer> group : members.values()) {
      copies.addAll(new Group(group, articles, texts).copies());
    }
    copies.sort(Comparator.comparing(Copy::document));
    return copies;
  }

  /** The articles that have one text. */
  private record Group(List<Integer> members, Map<Integer, Article> articles, List<int[]> texts) {
    List<Copy> copies() {
      List<Copy> copies = new ArrayList<>();
      List<Integer> leaders = new ArrayList<>();
      for (int member : members) {
        Integer later = laterVersion(member);
        if (later == null) {
          leaders.add(member);
        } else {
          copies.add(copy(member, later, Kind.EARLIER_VERSION));
        }
      }
      leaders.sort(Comparator.comparing(this::article, FIRST_TOLD));
      for (int other : leaders.subList(1, leaders.size())) {
        copies.add(copy(other, leaders.get(0), Kind.COPY));
      }
      return copies;
    }

    private Article article(int text) {
      return java.util.Objects.requireNonNull(articles.get(text), "every text has its article");
    }

    /** The last version of the same article, or null if there is none behind it. */
    private @Nullable Integer laterVersion(int member) {
      Integer last = null;
      for (int other : members) {
        if (other != member
            && isVersion(article(member), article(other))
            && isLater(article(other), article(member))
            && (last == null || isLater(article(other), article(last)))) {
          last = other;
        }
      }
      return last;
    }

    private Copy copy(int text, int of, Kind kind) {
      int shorter = Math.max(1, Math.min(texts.get(text).length, texts.get(of).length));
      double share = Shingles.shared(texts.get(text), texts.get(of)) / (double) shorter;
      return new Copy(article(text).document(), article(of).document(), kind, share);
    }
  }

  /** One outlet's article, told anew: at the same address, or days later under a word for it. */
  private static boolean isVersion(Article a, Article b) {
    if (a.url() != null && a.url().equals(b.url())) {
      return true;
    }
    boolean outlet = a.outlet() != null && a.outlet().equals(b.outlet());
    boolean unknown = a.outlet() == null && b.outlet() == null;
    boolean near = apart(a, b) <= DAYS;
    return near
        && ((outlet && isSameFigures(a, b)) || ((outlet || unknown) && (a.marked || b.marked)));
  }

  /**
   * Tells whether two near texts are printed of one: on one day or so, and not a bulletin of every
   * day, which is alike but for its figures.
   */
  private static boolean isCopy(Article a, Article b, double share) {
    boolean oneDay = a.day() != null && a.day().equals(b.day());
    return oneDay || (isSameFigures(a, b) && (apart(a, b) <= DAYS || share >= IDENTICAL));
  }

  /** Days between two articles; 0 if that is not known. */
  private static long apart(Article a, Article b) {
    return a.day() == null || b.day() == null
        ? 0
        : Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
  }

  private static boolean isSameFigures(Article a, Article b) {
    Set<String> some = VersionWords.figures(a.extraction());
    Set<String> others = VersionWords.figures(b.extraction());
    Set<String> smaller = some.size() <= others.size() ? some : others;
    Set<String> larger = some.size() <= others.size() ? others : some;
    return larger.containsAll(smaller);
  }

  private static boolean isLater(Article a, Article b) {
    if (a.day() != null && b.day() != null && !a.day().equals(b.day())) {
      return a.day().isAfter(b.day());
    } else if (a.time() != null && b.time() != null && !a.time().equals(b.time())) {
      return a.time().isAfter(b.time());
    }
    return a.marked && !b.marked;
  }

  /** Returns every article that has another's text, by its name. */
  public List<Copy> all() {
    return all;
  }

  /** Returns the article under which {@code document} counts: itself unless it is a copy. */
  public String original(String document) {
    return originals.getOrDefault(document, document);
  }

  /** Tells whether a later version of an article is there, which leads. */
  public boolean isSuperseded(String document) {
    return superseded.contains(document);
  }

  /** Returns how many texts of their own some articles are. */
  public int texts(Collection<String> documents) {
    return (int) documents.stream().map(this::original).distinct().count();
  }
}
