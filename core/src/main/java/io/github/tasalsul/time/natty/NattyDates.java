package io.github.tasalsul.time.natty;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natty.DateGroup;
import org.natty.Parser;

/**
 * Reads days that a person typed or that an English caption prints: «last Wednesday», {@code
 * JANUARY 13}, {@code Feb 19, 2020}. Natty accepts nearly anything, so callers ask only with what
 * they know to be a date. The first call takes most of a second.
 */
public final class NattyDates {
  private NattyDates() {}

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

  private static final Pattern DAY_OF_MONTH =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
              + MONTH
              + "|\\b"
              + MONTH
              + "\\s+(?:the\\s+)?(\\d{1,2})(?!\\d)",
          Pattern.CASE_INSENSITIVE);

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
    LocalDate day = LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    return rollsOver(typed, day) ? Optional.empty() : Optional.of(day);
  }

  /** Natty makes 2 March of "February 30"; a day that the month lacks is no date at all. */
  private static boolean rollsOver(String typed, LocalDate day) {
    Matcher said = DAY_OF_MONTH.matcher(typed);
    if (!said.find()) {
      return false;
    }
    String number = said.group(1) != null ? said.group(1) : said.group(2);
    return Integer.parseInt(number) != day.getDayOfMonth();
  }
}
