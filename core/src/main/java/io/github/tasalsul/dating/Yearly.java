package io.github.tasalsul.dating;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.tasalsul.time.Direction;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.Resolver;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A day that comes once in each year of its calendar: «13 يناير», «9 ذي الحجة», «ثاني أيام عيد
 * الفطر» (1 Shawwal and a day), «أحد السعف» (7 days before Easter).
 *
 * @param calendar whose months and years count
 * @param month 1 to 12; 0 for the two Easters
 * @param day 1 to 31; days behind Easter Sunday for the two Easters
 * @param plus so many days later
 */
public record Yearly(Kind calendar, int month, int day, int plus) {
  /** The months of the Hijri calendar in English. */
  static final ImmutableList<String> HIJRI_MONTHS =
      ImmutableList.of(
          "Muharram",
          "Safar",
          "Rabi I",
          "Rabi II",
          "Jumada I",
          "Jumada II",
          "Rajab",
          "Shaban",
          "Ramadan",
          "Shawwal",
          "Dhu al-Qada",
          "Dhu al-Hijja");

  /** The calendars. */
  public enum Kind {
    /** The months of the civil calendar. */
    GREGORIAN,
    /** The Hijri months by the tables of Umm al-Qura; a local sighting may differ by a day. */
    HIJRI,
    /** Counted from the Easter of the western churches. */
    EASTER,
    /** Counted from the Easter of the eastern churches. */
    EASTERN_EASTER
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if no year of the calendar has such a day
   */
  public Yearly {
    boolean easter = calendar == Kind.EASTER || calendar == Kind.EASTERN_EASTER;
    checkArgument(easter || (month >= 1 && month <= 12), "no such month: %s", month);
    int most = calendar == Kind.GREGORIAN ? Month.of(month).maxLength() : 30;
    checkArgument(easter || (day >= 1 && day <= most), "no such day: %s", day);
  }

  /** Returns the day and month of the civil calendar. */
  static Yearly gregorian(int month, int day) {
    return new Yearly(Kind.GREGORIAN, month, day, 0);
  }

  /** Returns by how many days the true day may differ from the table's. */
  int slack() {
    return calendar == Kind.HIJRI ? 1 : 0;
  }

  /** Returns the days in {@code window} and in the year before and behind it, ascending. */
  List<LocalDate> days(Range<LocalDate> window) {
    int first = window.lowerEndpoint().getYear() - 1;
    int last = window.upperEndpoint().getYear() + 1;
    if (calendar == Kind.HIJRI) {
      first = hijriYear(LocalDate.of(first, 1, 1));
      last = hijriYear(LocalDate.of(last, 12, 31));
    }
    return IntStream.rangeClosed(first, last)
        .filter(this::isIn)
        .mapToObj(year -> in(year).plusDays(plus))
        .toList();
  }

  private static int hijriYear(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.YEAR);
  }

  private boolean isIn(int year) {
    return switch (calendar) {
      case GREGORIAN -> YearMonth.of(year, month).isValidDay(day);
      case HIJRI -> day <= HijrahDate.of(year, month, 1).lengthOfMonth();
      default -> true;
    };
  }

  private LocalDate in(int year) {
    return switch (calendar) {
      case GREGORIAN -> LocalDate.of(year, month, day);
      case HIJRI -> LocalDate.from(HijrahDate.of(year, month, day));
      case EASTER, EASTERN_EASTER -> easter(year);
    };
  }

  private LocalDate easter(int year) {
    boolean eastern = calendar == Kind.EASTERN_EASTER;
    Meaning feast = new Meaning.Easter(eastern, day, year, Direction.THIS);
    return requireNonNull(Resolver.resolve(feast, null).range().firstDay(), "a feast has a day");
  }

  /** Returns the day in English: "13 January", "1 Shawwal", "the 2nd day from 1 Shawwal". */
  String words() {
    String said =
        switch (calendar) {
          case GREGORIAN -> day + " " + name(month);
          case HIJRI -> day + " " + HIJRI_MONTHS.get(month - 1);
          case EASTER -> easterWords("Easter");
          case EASTERN_EASTER -> easterWords("Eastern Easter");
        };
    return plus == 0 ? said : said + " and " + plus + (plus == 1 ? " day" : " days");
  }

  private String easterWords(String name) {
    return day == 0 ? name : name + (day < 0 ? " less " : " and ") + Math.abs(day) + " days";
  }

  /** Returns the English name of a month of the civil calendar. */
  static String name(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
