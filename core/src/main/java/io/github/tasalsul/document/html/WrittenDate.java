package io.github.tasalsul.document.html;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in a line.
 *
 * @param start its first index in the line
 * @param end the index behind it
 * @param day the day; of two readings the likelier one in the page's language
 * @param other the other reading of an all-numeric date: 03/04/2020 is 3 April or 4 March; else
 *     null
 * @param moment the moment, where a time of day and an offset are written, else null
 */
record WrittenDate(
    int start, int end, LocalDate day, @Nullable LocalDate other, @Nullable OffsetDateTime moment) {

  static WrittenDate of(int start, int end, LocalDate day) {
    return new WrittenDate(start, end, day, null, null);
  }

  WrittenDate on(LocalDate newDay) {
    return new WrittenDate(start, end, newDay, null, moment);
  }
}
