package io.github.tasalsul.document.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the full dates in a line of any language: «18 février 2020», «٢١ شباط/فبراير ٢٠٢٠»,
 * «2020年2月18日», «18.02.2020», {@code 2020-02-18T23:10:00+03:00}. What lacks its year is no date
 * here.
 */
final class DateText {
  private static final char HEBREW_IN = '\u05D1';
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final int BUDDHIST_YEARS_AHEAD = 543;

  private final MonthNames months;
  private final String language;
  private final DateOrder order;
  private final @Nullable YearMonth near;

  /**
   * Makes it.
   *
   * @param near the month that the page's address tells, in which dates without a year lie, or null
   */
  DateText(MonthNames months, String language, DateOrder order, @Nullable YearMonth near) {
    this.months = months;
    this.language = language;
    this.order = order;
    this.near = near;
  }

  /** Finds the dates of {@code line} from left to right; they do not overlap. */
  List<WrittenDate> find(String line) {
    List<WrittenDate> found = new ArrayList<>(NumericDates.find(line, this));
    List<DateToken> tokens = DateToken.of(line);
    new NamedDates(line, tokens, this).addTo(found);
    PersianDates.addTo(found, tokens, line, language);
    found.sort(Comparator.comparingInt(WrittenDate::start));
    List<WrittenDate> apart = new ArrayList<>();
    for (WrittenDate date : found) {
      if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= date.start()) {
        apart.add(date);
      }
    }
    return apart;
  }

  /**
   * Finds the first date without a year, «18 Feb», where the page's address tells year and month
   * and the month is the same; else null.
   */
  @Nullable WrittenDate yearless(String line) {
    return near == null ? null : new NamedDates(line, DateToken.of(line), this).yearless(near);
  }

  /** Returns the first date of {@code value}, which a machine wrote, or null. */
  @Nullable WrittenDate first(String value) {
    String shortened = value.length() > 200 ? value.substring(0, 200) : value;
    List<WrittenDate> found = find(shortened);
    return found.isEmpty() ? EpochDates.parse(shortened.strip()) : found.get(0);
  }

  DateOrder order() {
    return order;
  }

  /** Returns the month that folded words name, also behind the Hebrew «in»: «במרץ»; or null. */
  @Nullable Integer month(String words) {
    Integer month = months.month(words, language);
    boolean prefixed = month == null && words.length() > 2 && words.charAt(0) == HEBREW_IN;
    return prefixed ? months.month(words.substring(1), language) : month;
  }

  /** Tells whether a number is a year of the web, also as Thai pages count it. */
  boolean isYear(DateToken token) {
    return token.digits() == 4 && year(token.number()) > 0;
  }

  /** Returns the Gregorian year, or -1 where it is none of the web. */
  int year(int number) {
    int year = language.equals("th") && number > LAST_YEAR ? number - BUDDHIST_YEARS_AHEAD : number;
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
  }

  /** Returns the day, or null where there is none such. */
  @Nullable LocalDate day(int year, int month, int day) {
    try {
      int gregorian = year(year);
      return gregorian < 0 ? null : LocalDate.of(gregorian, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
