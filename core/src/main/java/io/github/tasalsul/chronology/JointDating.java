package io.github.tasalsul.chronology;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.dating.PossibleDays;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.match.EntityAliases;
import io.github.tasalsul.match.EventMatcher;
import io.github.tasalsul.match.Twins;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Dates the articles of a batch by each other. One that says «أمس الثلاثاء قصفت قوات الشرق الميناء»
 * is of the day after the 18th if a dated article tells the shelling of the harbour of the 18th.
 *
 * <p>Only events that are surely the same count: who did it and to whom or where, on one day; and
 * one event is not enough. Where several days fit equally well, or none, the date stays unknown.
 * The order of the articles does not matter. Articles that become known date others in turn.
 */
public final class JointDating {
  /** Finds the events of an article that has been given a date. */
  @FunctionalInterface
  public interface Reader {
    /** Returns all that the article gives as seen from the date that it bears. */
    Extraction read(DatedArticle dated);
  }

  private static final double TRUST = .95;
  private static final double LEAST_TRUST = .8;

  /** What all the days that are left share is told of the article's times, no more. */
  private static final double NARROWED_TRUST = .86;

  private final Reader reader;
  private final Twins twins;
  private final EventMatcher matcher;
  private final @Nullable LocalDate notAfter;

  private JointDating(Reader reader, EntityAliases aliases, @Nullable LocalDate notAfter) {
    this.reader = reader;
    this.twins = Twins.of(aliases);
    this.matcher = EventMatcher.of(aliases);
    this.notAfter = notAfter;
  }

  /**
   * Makes a dater.
   *
   * @param reader reads an article once more when its date has become known
   * @param aliases which names mean the same
   * @param notAfter the last day that an article may be of, or null
   */
  public static JointDating of(Reader reader, EntityAliases aliases, @Nullable LocalDate notAfter) {
    return new JointDating(reader, aliases, notAfter);
  }

  /** Returns the articles in the same order, those dated that others of them date. */
  public List<Extraction> date(List<Extraction> extractions) {
    boolean open = extractions.stream().anyMatch(JointDating::isOpen);
    return open && extractions.size() > 1 ? new Batch(extractions).solve() : extractions;
  }

  /** An article without a date that tells something. */
  private static boolean isOpen(Extraction extraction) {
    return extraction.date().value() == null && !extraction.events().isEmpty();
  }

  /** The articles while they are being dated. */
  private final class Batch {
    private final List<Extraction> articles;
    private final List<@Nullable Told> told = new ArrayList<>();
    private final Map<Integer, Search> open = new TreeMap<>();

    Batch(List<Extraction> articles) {
      this.articles = new ArrayList<>(articles);
      for (int i = 0; i < articles.size(); i++) {
        Extraction one = articles.get(i);
        Search search = isOpen(one) ? search(one) : null;
        if (search != null) {
          open.put(i, search);
        }
        Extraction sure = search == null ? one : search.hypothesis().fixed();
        boolean tells = search != null || one.date().value() != null;
        told.add(tells ? new Told(sure, twins) : null);
      }
    }

    private @Nullable Search search(Extraction article) {
      PossibleDays days = PossibleDays.of(article.date(), notAfter);
      LocalDate any = days.example();
      return any == null
          ? null
          : new Search(
              new Hypothesis(reader.read(on(article, trial(any))), any), days, twins, matcher);
    }

    List<Extraction> solve() {
      boolean found = true;
      while (found && !open.isEmpty()) {
        Map<Integer, ArticleDate> dates = new TreeMap<>();
        Neighbours neighbours = new Neighbours(told);
        open.forEach(
            (i, search) -> {
              ArticleDate date = date(articles.get(i), search, neighbours.of(i));
              if (date != null) {
                dates.put(i, date);
              }
            });
        dates.forEach(this::settle);
        found = !dates.isEmpty();
      }
      Neighbours neighbours = new Neighbours(told);
      open.forEach((i, search) -> narrow(i, search, neighbours.of(i)));
      return articles;
    }

    private void settle(int i, ArticleDate date) {
      Extraction read = reader.read(on(articles.get(i), date));
      articles.set(i, read);
      told.set(i, new Told(read, twins));
      open.remove(i);
    }

    private void narrow(int i, Search search, List<Told> others) {
      Narrowed left = search.narrowed(others);
      if (left != null) {
        ArticleDate old = articles.get(i).date();
        List<String> evidence = new ArrayList<>(old.evidence());
        evidence.addAll(left.evidence());
        ArticleDate date =
            new ArticleDate(
                null,
                Basis.UNKNOWN,
                NARROWED_TRUST,
                left.days(),
                words(left.days()),
                evidence,
                old.clues());
        articles.set(i, reader.read(on(articles.get(i), date)));
      }
    }
  }

  /** Returns the date that other articles leave, or null where they leave more than one or none. */
  private static @Nullable ArticleDate date(Extraction article, Search search, List<Told> others) {
    List<Support> days = search.supported(others);
    if (!Support.isDecided(days)) {
      return null;
    }
    Support best = days.get(0);
    ArticleDate old = article.date();
    ImmutableList<String> evidence =
        ImmutableList.<String>builder().addAll(old.evidence()).addAll(best.evidence()).build();
    return new ArticleDate(
        best.day(),
        Basis.JOINT,
        Math.max(LEAST_TRUST, TRUST * best.trust()),
        ImmutableList.of(best.day()),
        null,
        evidence,
        old.clues());
  }

  /** "2019-04-10 to 2019-04-30", "12 days from 2019-04-01 to 2019-04-30". */
  private static String words(ImmutableList<LocalDate> days) {
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    boolean all = ChronoUnit.DAYS.between(first, last) + 1 == days.size();
    return (all ? "" : days.size() + " days from ") + first + " to " + last;
  }

  private static ArticleDate trial(LocalDate day) {
    return new ArticleDate(
        day, Basis.JOINT, 0, ImmutableList.of(day), null, ImmutableList.of(), ImmutableList.of());
  }

  private static DatedArticle on(Extraction article, ArticleDate date) {
    DatedArticle dated = article.dated();
    return new DatedArticle(
            dated.article(), dated.zones(), date, dated.times(), dated.diagnostics())
        .resolved();
  }

  /**
   * The days that other articles leave of those that an article may be of.
   *
   * @param days the days, in order
   * @param evidence a sentence for each event that left them
   */
  record Narrowed(ImmutableList<LocalDate> days, ImmutableList<String> evidence) {}
}
