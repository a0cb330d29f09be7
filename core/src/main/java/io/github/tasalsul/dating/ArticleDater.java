package io.github.tasalsul.dating;

import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.dating.Bound.OnWeekday;
import io.github.tasalsul.dating.StatedDate.Place;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.PageDate;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.time.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's date: given, else told by its page, else stated in the text, else the caller's
 * fallback, else honestly unknown. Of an article with «21 فبراير 2020» on a line under its title
 * the date is 2020-02-21, {@link Basis#STATED}; of one that only says «أمس الثلاثاء» it is unknown,
 * but "a Wednesday".
 *
 * <p>Immutable; safe to share between threads.
 */
public final class ArticleDater {
  private static final double GIVEN = .99;
  private static final double STATED = .95;
  private static final double STATED_AND_WEEKDAY_AGREES = .98;
  private static final double STATED_BUT_WEEKDAY_DISAGREES = .8;
  private static final double STATED_TWICE_DIFFERENTLY = .85;
  private static final double ONLY_UPDATED = .8;
  private static final double FALLBACK = .7;

  private final Phrases<DateCue> cues;

  private ArticleDater(Phrases<DateCue> cues) {
    this.cues = cues;
  }

  /** Makes a dater with the bundled words. */
  public static ArticleDater create() {
    return new ArticleDater(Phrases.from(TsvTable.bundled("date-line-cues.tsv"), DateCue.class));
  }

  /**
   * Dates {@code article}.
   *
   * @param zones its zones in text order
   * @param times its time expressions in text order, resolved or not
   * @param fallback the date to take where neither the record nor the text tells one, or null
   */
  public ArticleDate date(
      Article article, List<Zone> zones, List<TimeExpression> times, @Nullable LocalDate fallback) {
    List<Clue> clues = new Clues(cues, article.text()).find(zones, times);
    LocalDate given = article.published();
    if (given != null) {
      String evidence = "the date that came with the article";
      return known(given, Basis.GIVEN, GIVEN, List.of(evidence), clues);
    }
    PageDate page = article.pageDate();
    if (page != null) {
      Basis basis = page.rung() == PageDate.Rung.VISIBLE ? Basis.STATED : Basis.METADATA;
      return known(page.day(), basis, page.confidence(), List.of(page.evidence()), clues);
    }
    List<StatedDate> stated = stated(article, zones, times);
    if (!stated.isEmpty()) {
      LocalDate day = stated.get(0).day();
      List<String> evidence = stated.stream().map(StatedDate::evidence).distinct().toList();
      return known(day, Basis.STATED, confidence(stated, clues), evidence, clues);
    } else if (fallback != null) {
      String evidence = "the fallback date (--date), since the text states none";
      return known(fallback, Basis.GIVEN, FALLBACK, List.of(evidence), clues);
    }
    return unknown(clues);
  }

  /** Returns the days that the text states as its own, the most trusted first. */
  List<StatedDate> stated(Article article, List<Zone> zones, List<TimeExpression> times) {
    return new StatedDates(cues, article.text(), zones, times).find();
  }

  private static ArticleDate known(
      LocalDate day, Basis basis, double confidence, List<String> evidence, List<Clue> clues) {
    return new ArticleDate(day, basis, confidence, List.of(day), null, evidence, clues);
  }

  private static ArticleDate unknown(List<Clue> clues) {
    List<String> evidence =
        clues.stream().map(clue -> "«" + clue.text() + "»: " + clue.says()).distinct().toList();
    String constraints = Constraints.words(clues);
    return new ArticleDate(null, Basis.UNKNOWN, 0, List.of(), constraints, evidence, clues);
  }

  private static double confidence(List<StatedDate> stated, List<Clue> clues) {
    StatedDate best = stated.get(0);
    DayOfWeek weekday = best.day().getDayOfWeek();
    List<DayOfWeek> said =
        clues.stream()
            .map(Clue::bound)
            .filter(OnWeekday.class::isInstance)
            .map(bound -> ((OnWeekday) bound).day())
            .toList();
    if (said.contains(weekday) && best.consistent() && best.place() != Place.UPDATED) {
      return STATED_AND_WEEKDAY_AGREES;
    } else if ((!said.isEmpty() && !said.contains(weekday)) || !best.consistent()) {
      return STATED_BUT_WEEKDAY_DISAGREES;
    } else if (best.place() == Place.UPDATED) {
      return ONLY_UPDATED;
    }
    boolean other =
        stated.stream()
            .anyMatch(date -> date.place() != Place.UPDATED && !date.day().equals(best.day()));
    return other ? STATED_TWICE_DIFFERENTLY : STATED;
  }
}
