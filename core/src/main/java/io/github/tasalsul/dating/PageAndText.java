package io.github.tasalsul.dating;

import io.github.tasalsul.dating.Clue.Use;
import io.github.tasalsul.dating.StatedDate.Place;
import io.github.tasalsul.document.PageDate;
import io.github.tasalsul.document.PageDate.Rung;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the date that a page tells against what its text says. What a page tells in its proper
 * place (metadata, a {@code <time>}, the address) outranks the text; a weak hint, such as the last
 * change or a class that may hold any date, does not outrank «نُشر في 21 فبراير 2020».
 */
final class PageAndText {
  private static final double CLEAR = .85;
  private static final double SURE = .9;
  private static final double CONTRADICTED = .8;
  private static final double MOST = .99;

  private final PageDate page;
  private final List<Clue> clues;
  private final @Nullable StatedDate agreed;
  private final double textSure;

  /**
   * Takes both.
   *
   * @param stated what the text states, the most trusted first
   * @param textSure how sure the first of {@code stated} is; 0 where there is none
   */
  PageAndText(PageDate page, List<StatedDate> stated, double textSure, List<Clue> clues) {
    this.page = page;
    this.clues = clues;
    this.textSure = textSure;
    StatedDate first = stated.isEmpty() ? null : stated.get(0);
    boolean agrees =
        first != null && first.place() != Place.UPDATED && first.day().equals(page.day());
    this.agreed = agrees ? first : null;
  }

  /** Tells whether the day that the text states is to be taken in place of the page's. */
  boolean isOutranked(List<StatedDate> stated) {
    if (!isWeak(page) || stated.isEmpty() || textSure < CLEAR || textSure <= page.confidence()) {
      return false;
    }
    StatedDate best = stated.get(0);
    LocalDate day = best.day();
    // An article published after midnight counts from the day before; that is told as a slip.
    boolean counted = best.place() == Place.TODAY || best.place() == Place.DATELINE;
    boolean slip = counted && day.plusDays(1).equals(page.day());
    return best.place() != Place.UPDATED && !slip && !day.equals(page.day());
  }

  private static boolean isWeak(PageDate page) {
    boolean anyPlace = page.rung() == Rung.MARKED || page.rung() == Rung.VISIBLE;
    return page.rung() == Rung.HINT || (anyPlace && page.confidence() < SURE);
  }

  Basis basis() {
    return page.rung() == Rung.VISIBLE ? Basis.STATED : Basis.METADATA;
  }

  /** Returns how sure the page's day is, with what the text says for and against it. */
  double confidence() {
    double sure = page.confidence();
    if (agreed != null) {
      sure = isOnePlace(agreed) ? Math.max(sure, textSure) : 1 - (1 - sure) * (1 - textSure);
    } else if (fitting() != null) {
      sure += (1 - sure) / 2;
    } else if (DateSlip.found(page.day(), clues) == null
        && clues.stream().anyMatch(new Fit(page.day())::contradicts)) {
      sure = Math.min(sure, CONTRADICTED);
    }
    return Math.round(Math.min(MOST, sure) * 100) / 100.0;
  }

  List<String> evidence() {
    List<String> evidence = new ArrayList<>();
    evidence.add(page.evidence());
    Clue fitting = fitting();
    if (agreed != null) {
      evidence.add(agreed.evidence());
    } else if (fitting != null) {
      evidence.add("«" + fitting.text().replaceAll("\\s+", " ") + "»: " + fitting.says());
    }
    return evidence;
  }

  /** Tells whether page and text read the same words. */
  private boolean isOnePlace(StatedDate stated) {
    return plain(page.evidence()).contains(plain(stated.text()));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** Returns a clue counted from the day of writing that fits, where no firm clue does not. */
  private @Nullable Clue fitting() {
    Fit fit = new Fit(page.day());
    if (clues.stream().anyMatch(fit::contradicts)) {
      return null;
    }
    return clues.stream()
        .filter(clue -> clue.use() == Use.USED && clue.isFirm())
        .filter(clue -> DateSlip.isCounted(clue) && fit.allows(clue))
        .findFirst()
        .orElse(null);
  }
}
