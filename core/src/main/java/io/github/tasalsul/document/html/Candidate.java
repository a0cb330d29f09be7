package io.github.tasalsul.document.html;

import io.github.tasalsul.document.PageDate.Rung;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A day that some place on the page tells.
 *
 * @param day the day, as it is written there
 * @param other the other reading of an all-numeric date, or null
 * @param moment the moment, where an offset is written, else null
 * @param rung the kind of place
 * @param trust how far the place is trusted, from 0 to 1
 * @param evidence the place and the words that stand there
 */
record Candidate(
    LocalDate day,
    @Nullable LocalDate other,
    @Nullable OffsetDateTime moment,
    Rung rung,
    double trust,
    String evidence) {
  private static final int MOST_EVIDENCE = 120;

  /** Makes a candidate of what stands at {@code place}. */
  static Candidate of(WrittenDate date, Rung rung, double trust, String place, String written) {
    String words = written.strip().replaceAll("\\s+", " ");
    String shortened =
        words.length() > MOST_EVIDENCE ? words.substring(0, MOST_EVIDENCE) + "…" : words;
    return new Candidate(
        date.day(), date.other(), date.moment(), rung, trust, place + " " + shortened);
  }

  Candidate on(LocalDate newDay) {
    return new Candidate(newDay, null, moment, rung, trust, evidence);
  }

  Candidate trusted(double newTrust) {
    return new Candidate(day, other, moment, rung, newTrust, evidence);
  }
}
