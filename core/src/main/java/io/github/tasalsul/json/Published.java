package io.github.tasalsul.json;

import io.github.tasalsul.document.Article;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day of an ISO date or date-time, and its time of day where one is written: both in the offset
 * written in it, or in another zone on request. {@code 2020-02-19T23:30:00+02:00} is 23:30 on 19
 * February, and 00:30 on 20 February in Baghdad.
 *
 * <p>Midnight to the second, {@code 2020-02-19T00:00:00}, is how programs write a day whose time
 * nobody knew; it is taken as the day alone.
 *
 * @param day the day
 * @param time the time of day, or null where none is known
 */
record Published(LocalDate day, @Nullable LocalTime time) {
  private static final int DATE_LENGTH = 10;
  private static final DateTimeFormatter DATE_TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[ ][XXX][XX][X]['['VV']']")
          .toFormatter(Locale.ROOT);

  /** Reads a date or date-time; nothing where {@code written} is not ISO. */
  static Optional<Published> parse(String written, @Nullable ZoneId zone) {
    String text = written.strip();
    try {
      if (text.length() <= DATE_LENGTH) {
        LocalDate day = LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        return Optional.of(new Published(day, null));
      }
      String withT =
          text.charAt(DATE_LENGTH) == ' '
              ? text.substring(0, DATE_LENGTH) + "T" + text.substring(DATE_LENGTH + 1)
              : text;
      TemporalAccessor time = DATE_TIME.parseBest(withT, ZonedDateTime::from, LocalDateTime::from);
      boolean noTime = LocalTime.from(time).equals(LocalTime.MIDNIGHT);
      LocalDateTime local =
          zone != null && time instanceof ZonedDateTime moment
              ? moment.withZoneSameInstant(zone).toLocalDateTime()
              : LocalDateTime.from(time);
      return Optional.of(new Published(local.toLocalDate(), noTime ? null : local.toLocalTime()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns {@code article} with this as its date. */
  Article of(Article article) {
    return time == null ? article.publishedOn(day) : article.publishedAt(day.atTime(time));
  }
}
