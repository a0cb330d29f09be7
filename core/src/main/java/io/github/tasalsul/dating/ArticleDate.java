package io.github.tasalsul.dating;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's date (the field's DCT), with how it is known. Never a guess: where more than one day
 * is left, {@code value} is null.
 *
 * @param value the day, or null unless exactly one is left
 * @param basis how it is known
 * @param confidence how likely the value is right, from 0 to 1; of a date without a value, how
 *     likely it is among the candidates, 0 where none are listed
 * @param candidates the days that are left, at most 50; empty where they are too many to list
 * @param constraints in English words what is known where the candidates do not say it, else null
 * @param evidence what it rests on, a sentence each
 * @param clues what in the text bounds the date, each with whether it counted
 * @param writtenOn the day from which the text counts «أمس» and «اليوم», where it is another than
 *     {@code value}: an article published after midnight; else null
 */
public record ArticleDate(
    @Nullable LocalDate value,
    Basis basis,
    double confidence,
    List<LocalDate> candidates,
    @Nullable String constraints,
    List<String> evidence,
    List<Clue> clues,
    @Nullable LocalDate writtenOn) {

  /** The most candidates that are listed one by one. */
  public static final int MOST_CANDIDATES = 50;

  /**
   * Checks that value and basis agree.
   *
   * @throws IllegalArgumentException if an unknown date has a value or a known one has none
   */
  public ArticleDate {
    checkArgument((basis == Basis.UNKNOWN) == (value == null), "basis %s with %s", basis, value);
    checkArgument(confidence >= 0 && confidence <= 1, "confidence must be in 0..1: %s", confidence);
    candidates = List.copyOf(candidates);
    evidence = List.copyOf(evidence);
    clues = List.copyOf(clues);
  }

  /** Makes a date from whose day the text's times count. */
  public ArticleDate(
      @Nullable LocalDate value,
      Basis basis,
      double confidence,
      List<LocalDate> candidates,
      @Nullable String constraints,
      List<String> evidence,
      List<Clue> clues) {
    this(value, basis, confidence, candidates, constraints, evidence, clues, null);
  }

  /** Returns the day from which the text's times count, or null where that is not known. */
  public @Nullable LocalDate anchor() {
    return writtenOn == null ? value : writtenOn;
  }

  /**
   * Tells whether the article's day is not known, but so nearly that it bounds what the article
   * tells: candidates that are likely to hold it, in order, and no more than a year apart.
   */
  public boolean isWithinAYear() {
    return value == null
        && !candidates.isEmpty()
        && confidence >= DatedArticle.LEAST_SURE
        && candidates.get(0).plusYears(1).isAfter(candidates.get(candidates.size() - 1));
  }
}
