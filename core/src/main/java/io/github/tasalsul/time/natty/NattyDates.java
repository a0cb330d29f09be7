package io.github.tasalsul.time.natty;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.natty.DateGroup;
import org.natty.Parser;

/**
 * Reads days that a person typed or that an English caption prints: «last Wednesday», {@code
 * JANUARY 13}, {@code Feb 19, 2020}. Natty accepts nearly anything, so callers ask only with what
 * they know to be a date. The first call takes most of a second.
 */
public final class NattyDates {
  private NattyDates() {}

  /**
   * Reads {@code typed} as seen from {@code reference}; neither the clock, the zone nor the locale
   * of the machine has a say.
   *
   * @return the day, or empty where Natty finds none or does not understand all of it
   */
  public static Optional<LocalDate> parseDay(String typed, LocalDate reference) {
    // Noon keeps the day the same in whatever zone Natty counts inside.
    Date from = Date.from(reference.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    Parser parser = new Parser(TimeZone.getTimeZone(ZoneOffset.UTC));
    List<DateGroup> groups = parser.parse(typed.strip(), from);
    if (groups.size() != 1 || groups.get(0).getDates().size() != 1) {
      return Optional.empty();
    }
    DateGroup group = groups.get(0);
    boolean partly = group.getText().length() < typed.strip().length();
    if (partly || group.isDateInferred()) {
      return Optional.empty();
    }
    Date date = group.getDates().get(0);
    return Optional.of(LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC));
  }
}
