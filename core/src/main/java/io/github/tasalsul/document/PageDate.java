package io.github.tasalsul.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;

/**
 * The day of publication that a saved page tells, with the place on the page that told it: {@code
 * 2020-02-18}, from {@code JSON-LD datePublished 2020-02-18T23:10:00+03:00}.
 *
 * @param day the day, in the offset that is written beside it
 * @param rung how the page tells it
 * @param evidence the place on the page and the words that stand there
 * @param confidence how sure it is, from 0 to 1
 * @param others what lower places on the page say otherwise, the most trusted first
 */
public record PageDate(
    LocalDate day, Rung rung, String evidence, double confidence, List<Other> others) {

  /** The places of a page that can tell its date, the most trusted first. */
  public enum Rung {
    /** {@code datePublished} in JSON-LD. */
    JSON_LD("JSON-LD"),
    /** A {@code <meta>} tag for the publication: {@code article:published_time} and kin. */
    META("meta tag"),
    /** {@code itemprop="datePublished"}. */
    MICRODATA("microdata"),
    /** A {@code <time>} element of the article. */
    TIME_ELEMENT("time element"),
    /** An element whose class or id says that it holds the date. */
    MARKED("class or id"),
    /** The address of the page: {@code /2020/02/18/}. */
    ADDRESS("address"),
    /** Words that the reader sees: «نُشر في ١٨ فبراير ٢٠٢٠». */
    VISIBLE("visible text"),
    /** A date in scripts or comments, or of the last change where none other is told. */
    HINT("weak hint");

    private final String label;

    Rung(String label) {
      this.label = label;
    }

    /** Returns the name for people. */
    public String label() {
      return label;
    }
  }

  /**
   * A day that another place on the page tells.
   *
   * @param day the day
   * @param evidence the place and the words that stand there
   */
  public record Other(LocalDate day, String evidence) {}

  /**
   * Checks the confidence and copies the list.
   *
   * @throws IllegalArgumentException if {@code confidence} is not in 0..1
   */
  public PageDate {
    checkArgument(confidence >= 0 && confidence <= 1, "confidence must be in 0..1: %s", confidence);
    others = List.copyOf(others);
  }
}
