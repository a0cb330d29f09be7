package io.github.tasalsul.dating;

import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.dating.Bound.OnWeekday;
import io.github.tasalsul.dating.Clue.Use;
import io.github.tasalsul.dating.StatedDate.Place;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.PageDate;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds an article's date: given, else told by its page (but for weak hints, which a date stated in
 * the text outranks), else stated in the text, else the caller's fallback, else inferred from the
 * text's clues, else honestly unknown. Of an article with «21 فبراير 2020» on a line under its
 * title the date is 2020-02-21, {@link Basis#STATED}; of one that says «أمس السبت 11 يناير» and
 * «العام الماضي 2019» it is 2020-01-12, {@link Basis#INFERRED}; of one that only says «أمس
 * الثلاثاء» it is unknown, but "a Wednesday".
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

  /** A Hijri month begins a day later in some countries. */
  private static final double ONLY_HIJRI = .8;

  private static final double FALLBACK = .7;

  private final Phrases<DateCue> cues;

  private ArticleDater(Phrases<DateCue> cues) {
    this.cues = cues;
  }

  /** Makes a dater with the bundled words. */
  public static ArticleDater create() {
    return new ArticleDater(DateCue.bundled());
  }

  /**
   * Dates {@code article}.
   *
   * @param zones its zones in text order
   * @param times its time expressions in text order, resolved or not
   */
  public ArticleDate date(
      Article article, List<Zone> zones, List<TimeExpression> times, DatingOptions options) {
    List<StatedDate> stated = stated(article, zones, times);
    List<Clue> clues = clues(article, zones, times, stated);
    LocalDate given = article.published();
    if (given != null) {
      String evidence = "the date that came with the article";
      return known(given, Basis.GIVEN, GIVEN, List.of(evidence), clues, options);
    }
    PageDate page = article.pageDate();
    if (page != null) {
      double textSure = stated.isEmpty() ? 0 : confidence(stated, clues);
      PageAndText both = new PageAndText(page, stated, textSure, clues);
      if (!both.isOutranked(stated)) {
        return known(page.day(), both.basis(), both.confidence(), both.evidence(), clues, options);
      }
    }
    LocalDate fallback = options.fallback();
    if (!stated.isEmpty()) {
      LocalDate day = stated.get(0).day();
      List<String> evidence = stated.stream().map(StatedDate::evidence).distinct().toList();
      return known(day, Basis.STATED, confidence(stated, clues), evidence, clues, options);
    } else if (fallback != null) {
      String evidence = "the fallback date (--date), since the text states none";
      return known(fallback, Basis.GIVEN, FALLBACK, List.of(evidence), clues, options);
    }
    return Inference.of(clues, options.notAfter()).date();
  }

  /** Returns the days that the text states as its own, the most trusted first. */
  List<StatedDate> stated(Article article, List<Zone> zones, List<TimeExpression> times) {
    return new StatedDates(cues, article.text(), zones, times).find();
  }

  /** Finds the clues; a date line, which tells the day of publication itself, is none. */
  private List<Clue> clues(
      Article article, List<Zone> zones, List<TimeExpression> times, List<StatedDate> stated) {
    Set<Span> lines =
        stated.stream()
            .filter(date -> date.place() != Place.TODAY)
            .map(StatedDate::span)
            .collect(Collectors.toSet());
    return new Clues(cues, article.text())
        .find(zones, times).stream().filter(clue -> !lines.contains(clue.span())).toList();
  }

  private static ArticleDate known(
      LocalDate day,
      Basis basis,
      double confidence,
      List<String> evidence,
      List<Clue> clues,
      DatingOptions options) {
    LocalDate written = DateSlip.writtenOn(day, clues, options.slips());
    List<String> told = new ArrayList<>(evidence);
    if (written != null) {
      told.add("times are counted from " + written + ": " + DateSlip.reason(written, clues));
    }
    List<Clue> judged = DateSlip.judged(written == null ? day : written, clues);
    return new ArticleDate(day, basis, confidence, List.of(day), null, told, judged, written);
  }

  private static double confidence(List<StatedDate> stated, List<Clue> clues) {
    StatedDate best = stated.get(0);
    DayOfWeek weekday = best.day().getDayOfWeek();
    List<DayOfWeek> said =
        clues.stream()
            .filter(clue -> clue.use() == Use.USED)
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
    if (best.hijri()) {
      return ONLY_HIJRI;
    }
    boolean other =
        stated.stream()
            .anyMatch(date -> date.place() != Place.UPDATED && !date.day().equals(best.day()));
    return other ? STATED_TWICE_DIFFERENTLY : STATED;
  }
}
