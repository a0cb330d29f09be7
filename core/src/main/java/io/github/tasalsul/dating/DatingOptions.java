package io.github.tasalsul.dating;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may say about the dating of articles.
 *
 * @param fallback the date of articles that neither come with one nor state one, or null
 * @param notAfter the last day that an inferred date may have, or null; without it an article that
 *     says nothing of the year may be of any year to come
 * @param slips what to do where a date is a day later than its text says
 */
public record DatingOptions(
    @Nullable LocalDate fallback, @Nullable LocalDate notAfter, DateSlips slips) {
  /** Nothing is said: no fallback, no last day, slips corrected. */
  public static final DatingOptions DEFAULT = new DatingOptions(null, null, DateSlips.CORRECT);

  /** Checks that nothing is missing. */
  public DatingOptions {
    requireNonNull(slips, "slips");
  }

  /** Returns these options with another fallback, or none. */
  public DatingOptions withFallback(@Nullable LocalDate day) {
    return new DatingOptions(day, notAfter, slips);
  }

  /** Returns these options with another last day for inferred dates, or none. */
  public DatingOptions withNotAfter(@Nullable LocalDate day) {
    return new DatingOptions(fallback, day, slips);
  }

  /** Returns these options with another way to take slips. */
  public DatingOptions withSlips(DateSlips newSlips) {
    return new DatingOptions(fallback, notAfter, newSlips);
  }
}
