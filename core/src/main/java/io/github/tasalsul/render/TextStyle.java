package io.github.tasalsul.render;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.function.ToIntFunction;

/**
 * How the text of a timeline is laid out: plainly for a pipe, or for a terminal of some width.
 *
 * <pre>{@code
 * TextStyle style = TextStyle.PLAIN.withDates(DateStyle.ARABIC).explained();
 * Renderers.text(style).render(timeline, System.out);
 * }</pre>
 *
 * @param dates the language of labels, and the form of the dates in headings
 * @param headings whether each date has a heading that writes it out
 * @param width after how many cells lines are wrapped; 0 for never
 * @param cells how many cells of a terminal a text takes
 * @param colour whether dates, types and what is no fact have colours
 * @param isolates whether Arabic is wrapped in isolates, which keep it from turning the rest round
 * @param evidence whether each entry is followed by the sentences that tell it
 * @param reasons whether each entry is followed by the reason of its date
 */
public record TextStyle(
    DateStyle dates,
    boolean headings,
    int width,
    ToIntFunction<String> cells,
    boolean colour,
    boolean isolates,
    boolean evidence,
    boolean reasons) {
  /** One entry a line in English, without headings, colours and invisible characters. */
  public static final TextStyle PLAIN =
      new TextStyle(
          DateStyle.ENGLISH,
          false,
          0,
          text -> text.codePointCount(0, text.length()),
          false,
          false,
          false,
          false);

  /** The least width that leaves room for a date and a word. */
  public static final int LEAST_WIDTH = 20;

  /**
   * Checks the width.
   *
   * @throws IllegalArgumentException if the width is neither 0 nor at least {@link #LEAST_WIDTH}
   */
  public TextStyle {
    requireNonNull(dates, "dates");
    requireNonNull(cells, "cells");
    checkArgument(
        width == 0 || width >= LEAST_WIDTH,
        "width must be 0 or at least %s: %s",
        LEAST_WIDTH,
        width);
  }

  /** Returns the same with headings that write dates out so, and labels in their language. */
  public TextStyle withDates(DateStyle newDates) {
    return new TextStyle(newDates, true, width, cells, colour, isolates, evidence, reasons);
  }

  /** Returns the same with headings, for so many cells a line. */
  public TextStyle wrapped(int newWidth, ToIntFunction<String> newCells) {
    return new TextStyle(dates, true, newWidth, newCells, colour, isolates, evidence, reasons);
  }

  /** Returns the same with or without colours. */
  public TextStyle coloured(boolean wanted) {
    return new TextStyle(dates, headings, width, cells, wanted, isolates, evidence, reasons);
  }

  /** Returns the same with or without isolates. */
  public TextStyle isolated(boolean wanted) {
    return new TextStyle(dates, headings, width, cells, colour, wanted, evidence, reasons);
  }

  /** Returns the same with the sentences that tell each entry. */
  public TextStyle withEvidence() {
    return new TextStyle(dates, headings, width, cells, colour, isolates, true, reasons);
  }

  /** Returns the same with the reason of each date, and the sentences and rules behind it. */
  public TextStyle explained() {
    return new TextStyle(dates, headings, width, cells, colour, isolates, evidence, true);
  }
}
