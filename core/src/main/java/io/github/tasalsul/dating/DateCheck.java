package io.github.tasalsul.dating;

import io.github.tasalsul.dating.Bound.OnWeekday;
import io.github.tasalsul.dating.StatedDate.Place;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Diagnostic.Severity;
import io.github.tasalsul.document.PageDate;
import io.github.tasalsul.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the date used against what the text says: «أمس الثلاثاء» in an article of 24 February
 * 2020, a Monday, is reported as {@value #WEEKDAY}, with the nearest days that fit.
 */
final class DateCheck {
  /** The code of a date that another source states otherwise. */
  static final String DISAGREES = "date-disagrees";

  /** The code of a date whose day of the week the text says otherwise. */
  static final String WEEKDAY = "weekday-mismatch";

  /** The code of a date that another clue of the text leaves out. */
  static final String CONTRADICTED = "date-contradicted";

  /** The code of a date that is one day later than the text says. */
  static final String SLIP = "date-slip";

  private static final int FEW_DAYS = 6;

  private final Article article;
  private final ArticleDate date;
  private final LocalDate day;
  private final List<Diagnostic> found = new ArrayList<>();

  private DateCheck(Article article, ArticleDate date, LocalDate day) {
    this.article = article;
    this.date = date;
    this.day = day;
  }

  /** Returns what disagrees with {@code date}, in no particular order. */
  static List<Diagnostic> check(
      Article article, ArticleDate date, List<StatedDate> stated, DatingOptions options) {
    LocalDate day = date.value();
    if (day == null) {
      return List.of();
    }
    DateCheck check = new DateCheck(article, date, day);
    check.addPage();
    check.addStated(stated);
    check.addFallback(options.fallback());
    check.addClues();
    return check.found;
  }

  /** Reports what the page tells otherwise than the date used, the page's own date first. */
  private void addPage() {
    PageDate page = article.pageDate();
    if (page == null) {
      return;
    }
    Set<LocalDate> told = new HashSet<>();
    List<PageDate.Other> all = new ArrayList<>();
    all.add(new PageDate.Other(page.day(), page.evidence()));
    all.addAll(page.others());
    for (PageDate.Other other : all) {
      if (!other.day().equals(day) && told.add(other.day())) {
        String message =
            String.format(
                Locale.ROOT,
                "the date used, %s (%s), disagrees with %s on the page: %s",
                day,
                date.basis().label(),
                other.day(),
                other.evidence());
        boolean change = page.rung() == PageDate.Rung.HINT && other.day().isAfter(day);
        add(change ? Severity.INFO : Severity.WARNING, DISAGREES, message, null);
      }
    }
  }

  private void addStated(List<StatedDate> stated) {
    Set<LocalDate> told = new HashSet<>();
    for (StatedDate other : stated) {
      // An update comes after publication; only one before it is odd. A slip is told apart.
      boolean update = other.place() == Place.UPDATED && !other.day().isBefore(day);
      boolean slip = other.place() == Place.TODAY && other.day().equals(date.writtenOn());
      if (!other.day().equals(day) && !update && !slip && told.add(other.day())) {
        String message =
            String.format(
                Locale.ROOT,
                "the date used, %s (%s), disagrees with %s, which %s",
                day,
                date.basis().label(),
                other.day(),
                other.place().words());
        add(Severity.WARNING, DISAGREES, message, other.span());
      }
    }
  }

  private void addFallback(@Nullable LocalDate fallback) {
    if (fallback != null && !fallback.equals(day)) {
      String message =
          String.format(
              Locale.ROOT,
              "the date used, %s (%s), disagrees with %s, the fallback date (--date)",
              day,
              date.basis().label(),
              fallback);
      add(Severity.INFO, DISAGREES, message, null);
    }
  }

  private void addClues() {
    LocalDate written = DateSlip.found(day, date.clues());
    List<Clue> against = date.clues().stream().filter(new Fit(day)::contradicts).toList();
    if (written != null) {
      addSlip(written);
    } else if (!against.isEmpty()) {
      String fits = fits();
      Set<Bound> told = new HashSet<>();
      for (Clue clue : against) {
        if (told.add(clue.bound())) {
          addContradiction(clue, fits);
        }
      }
    }
  }

  private void addSlip(LocalDate written) {
    boolean corrected = written.equals(date.writtenOn());
    String message =
        String.format(
            Locale.ROOT,
            "%s, a day before the date used, %s; %s",
            DateSlip.reason(written, date.clues()),
            day,
            corrected
                ? "times are counted from " + written
                : "if it was published after midnight, its times count from " + written);
    Fit fit = new Fit(day);
    Span span =
        date.clues().stream()
            .filter(clue -> DateSlip.isCounted(clue) && fit.contradicts(clue))
            .map(Clue::span)
            .findFirst()
            .orElse(null);
    add(corrected ? Severity.INFO : Severity.WARNING, SLIP, message, span);
  }

  private void addContradiction(Clue clue, String fits) {
    if (clue.bound() instanceof OnWeekday bound) {
      String message =
          String.format(
              Locale.ROOT,
              "«%s» makes the article's day a %s, but %s is a %s; %s",
              clue.text(),
              Bound.name(bound.day()),
              day,
              Bound.name(day.getDayOfWeek()),
              fits.isEmpty() ? "the nearest day that fits is " + nearest(bound.day()) : fits);
      add(Severity.WARNING, WEEKDAY, message, clue.span());
    } else {
      String message =
          String.format(
              Locale.ROOT,
              "«%s» does not fit the date used, %s (%s), but one that is %s%s",
              clue.text(),
              day,
              date.basis().label(),
              clue.says(),
              fits.isEmpty() ? "" : "; " + fits);
      add(Severity.WARNING, CONTRADICTED, message, clue.span());
    }
  }

  /** Says which days fit all firm clues, the nearest on either side; empty where none does. */
  private String fits() {
    List<Clue> clues =
        date.clues().stream()
            .map(c -> c.use() == Clue.Use.CONTRADICTS ? c.with(Clue.Use.USED) : c)
            .toList();
    DateCandidates all = DateCandidates.of(clues, null);
    if (all.disagree()) {
      return "";
    }
    List<LocalDate> few = Days.list(all.sure(), FEW_DAYS + 1);
    List<LocalDate> fitting = few.size() <= FEW_DAYS ? few : all.around(day);
    String words = String.join(" and ", fitting.stream().map(LocalDate::toString).toList());
    if (fitting.size() <= 1) {
      return fitting.isEmpty() ? "" : "the day that fits is " + words;
    }
    return (few.size() <= FEW_DAYS ? "the days that fit are " : "the nearest days that fit are ")
        + words;
  }

  private LocalDate nearest(DayOfWeek weekday) {
    return day.minusDays(3).with(TemporalAdjusters.nextOrSame(weekday));
  }

  private void add(Severity severity, String code, String message, @Nullable Span span) {
    found.add(new Diagnostic(article.document(), severity, code, message, span));
  }
}
