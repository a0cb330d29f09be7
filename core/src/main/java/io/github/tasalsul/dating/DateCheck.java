package io.github.tasalsul.dating;

import io.github.tasalsul.dating.Bound.OnWeekday;
import io.github.tasalsul.dating.StatedDate.Place;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Diagnostic.Severity;
import io.github.tasalsul.document.PageDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Checks the date used against what the text says: «أمس الثلاثاء» in an article of 20 February
 * 2020, a Thursday, is reported as {@value #WEEKDAY}, with 2020-02-19 as the nearest day that fits.
 */
final class DateCheck {
  /** The code of a date that the text states otherwise. */
  static final String DISAGREES = "date-disagrees";

  /** The code of a date whose day of the week the text says otherwise. */
  static final String WEEKDAY = "weekday-mismatch";

  private DateCheck() {}

  /** Returns what disagrees with {@code date}, in no particular order. */
  static List<Diagnostic> check(Article article, ArticleDate date, List<StatedDate> stated) {
    LocalDate day = date.value();
    if (day == null) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    addPage(article, date.basis(), day, found);
    addStated(article, date.basis(), day, stated, found);
    addWeekdays(article, day, date.clues(), found);
    return found;
  }

  /** Reports what the page tells otherwise than the date used, the page's own date first. */
  private static void addPage(Article article, Basis basis, LocalDate day, List<Diagnostic> found) {
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
                basis.label(),
                other.day(),
                other.evidence());
        found.add(new Diagnostic(article.document(), Severity.WARNING, DISAGREES, message, null));
      }
    }
  }

  private static void addStated(
      Article article,
      Basis basis,
      LocalDate day,
      List<StatedDate> stated,
      List<Diagnostic> found) {
    Set<LocalDate> told = new HashSet<>();
    for (StatedDate other : stated) {
      // An update comes after publication; only one before it is odd.
      boolean update = other.place() == Place.UPDATED && !other.day().isBefore(day);
      if (!other.day().equals(day) && !update && told.add(other.day())) {
        String message =
            String.format(
                Locale.ROOT,
                "the date used, %s (%s), disagrees with %s, which %s",
                day,
                basis.label(),
                other.day(),
                other.place().words());
        found.add(
            new Diagnostic(article.document(), Severity.WARNING, DISAGREES, message, other.span()));
      }
    }
  }

  private static void addWeekdays(
      Article article, LocalDate day, List<Clue> clues, List<Diagnostic> found) {
    Set<DayOfWeek> told = new HashSet<>();
    for (Clue clue : clues) {
      if (clue.bound() instanceof OnWeekday bound
          && bound.day() != day.getDayOfWeek()
          && told.add(bound.day())) {
        String message =
            String.format(
                Locale.ROOT,
                "«%s» makes the article's day a %s, but %s is a %s; the nearest day that fits is %s",
                clue.text(),
                Bound.name(bound.day()),
                day,
                Bound.name(day.getDayOfWeek()),
                nearest(day, bound.day()));
        found.add(
            new Diagnostic(article.document(), Severity.WARNING, WEEKDAY, message, clue.span()));
      }
    }
  }

  private static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
    return day.minusDays(3).with(TemporalAdjusters.nextOrSame(weekday));
  }
}
