package io.github.tasalsul.document.html;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the seconds or milliseconds since 1970 that programs write: 1582056600. */
final class EpochDates {
  private static final int SECONDS_DIGITS = 10;
  private static final int MILLIS_DIGITS = 13;
  private static final long MILLIS = 1000;

  private EpochDates() {}

  /** Returns the day in UTC, or null where {@code value} is no such number. */
  static @Nullable WrittenDate parse(String value) {
    boolean digits = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || (value.length() != SECONDS_DIGITS && value.length() != MILLIS_DIGITS)) {
      return null;
    }
    long number = Long.parseLong(value);
    long seconds = value.length() == MILLIS_DIGITS ? number / MILLIS : number;
    OffsetDateTime moment = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    return moment.getYear() < 1990 || moment.getYear() > 2100
        ? null
        : new WrittenDate(0, value.length(), moment.toLocalDate(), null, moment);
  }
}
