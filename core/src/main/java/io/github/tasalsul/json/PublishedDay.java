package io.github.tasalsul.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day of an ISO date or date-time: that of the offset written in it, or of another zone on
 * request. {@code 2020-02-19T23:30:00+02:00} is 19 February, and 20 February in Baghdad.
 */
final class PublishedDay {
  private static final int DATE_LENGTH = 10;
  private static final DateTimeFormatter DATE_TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[ ][XXX][XX][X]['['VV']']")
          .toFormatter(Locale.ROOT);

  private PublishedDay() {}

  /** Returns the day, or nothing where {@code written} is not ISO. */
  static Optional<LocalDate> parse(String written, @Nullable ZoneId zone) {
    String text = written.strip();
    try {
      if (text.length() <= DATE_LENGTH) {
        return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
      }
      String withT =
          text.charAt(DATE_LENGTH) == ' '
              ? text.substring(0, DATE_LENGTH) + "T" + text.substring(DATE_LENGTH + 1)
              : text;
      TemporalAccessor time = DATE_TIME.parseBest(withT, ZonedDateTime::from, LocalDateTime::from);
      if (zone != null && time instanceof ZonedDateTime moment) {
        return Optional.of(moment.withZoneSameInstant(zone).toLocalDate());
      }
      return Optional.of(LocalDate.from(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
