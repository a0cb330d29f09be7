package io.github.tasalsul.render;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.link.When;
import io.github.tasalsul.render.DateStyle.Calendar;
import io.github.tasalsul.render.DateStyle.Digits;
import io.github.tasalsul.render.DateStyle.Language;
import io.github.tasalsul.render.DateStyle.MonthNames;
import io.github.tasalsul.time.Granularity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes out when something was, no finer than it is known: {@code الثلاثاء 18 فبراير 2020}, {@code
 * منذ أبريل 2019}, {@code في موعد أقصاه الأحد 12 يناير 2020}.
 */
public final class DateWords {
  private static final ImmutableMap<String, String> MONTHS = months();

  /** The days that the tables of Umm al-Qura know: 1300 to 1600 AH. */
  private static final LocalDate FIRST_HIJRI = LocalDate.of(1882, 11, 12);

  private static final LocalDate LAST_HIJRI = LocalDate.of(2174, 11, 25);

  private final DateStyle style;
  private final Labels labels;

  private DateWords(DateStyle style) {
    this.style = style;
    this.labels = Labels.in(style.language());
  }

  /** Makes the words of one style. */
  public static DateWords of(DateStyle style) {
    return new DateWords(style);
  }

  /** Tells when something was. */
  public String tell(When when) {
    return digits(told(when));
  }

  /** Tells a day: {@code الثلاثاء 18 فبراير 2020}. */
  public String tell(LocalDate day) {
    return digits(day(day));
  }

  /** Returns a text with its digits as the style has them. */
  public String digits(String text) {
    if (style.digits() == Digits.WESTERN) {
      return text;
    }
    StringBuilder changed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      changed.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\u0660') : c);
    }
    return changed.toString();
  }

  private String told(When when) {
    LocalDate first = when.range().firstDay();
    LocalDate last = when.range().lastDay();
    boolean span = when.extent() == When.Extent.SPAN;
    if (first == null) {
      return last == null
          ? labels.of("when.undated")
          : labels.of(span ? "when.until" : "when.by", day(last));
    }
    if (span) {
      String start = start(when, first);
      return last == null
          ? labels.of("when.since", start)
          : labels.of("when.from-to", start, day(last));
    }
    if (last == null) {
      return labels.of("when.later", day(first));
    }
    String whole = whole(first, last);
    return whole == null ? labels.of("when.between", day(first), day(last)) : clock(when, whole);
  }

  /** The start of a span, no finer than its evidence: «منذ أبريل 2019». */
  private String start(When when, LocalDate first) {
    return switch (when.granularity()) {
      case MONTH -> first.getDayOfMonth() == 1 ? month(YearMonth.from(first)) : day(first);
      case YEAR -> first.getDayOfYear() == 1 ? year(first) : day(first);
      default -> day(first);
    };
  }

  /** Tells a range that is one day, month or year as such; null where it is none. */
  private @Nullable String whole(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    YearMonth month = YearMonth.from(first);
    if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
      return month(month);
    }
    boolean year = first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31));
    return year ? year(first) : null;
  }

  /** Adds the time of day where it is known to the hour or minute. */
  private String clock(When when, String day) {
    LocalDateTime start = when.range().startInclusive();
    if (start == null || when.granularity().compareTo(Granularity.HOUR) > 0) {
      return day;
    }
    return labels.of("when.clock", day, Words.clock(start));
  }

  private String day(LocalDate day) {
    String weekday = labels.of("weekday." + day.getDayOfWeek().getValue());
    if (style.calendar() == Calendar.GREGORIAN || !isInTables(day)) {
      return gregorian(weekday, day);
    }
    String hijri = hijri(HijrahDate.from(day));
    return style.calendar() == Calendar.HIJRI
        ? weekday + " " + hijri
        : labels.of("when.both", gregorian(weekday, day), hijri);
  }

  private String gregorian(String weekday, LocalDate day) {
    return labels.of(
        "when.day", weekday, day.getDayOfMonth(), name(day.getMonthValue()), day.getYear());
  }

  private String hijri(HijrahDate date) {
    String names = style.language() == Language.AR ? "hijri" : "hijri-english";
    return labels.of(
        "when.hijri",
        date.get(ChronoField.DAY_OF_MONTH),
        MONTHS.getOrDefault(names + date.get(ChronoField.MONTH_OF_YEAR), ""),
        date.get(ChronoField.YEAR));
  }

  private static boolean isInTables(LocalDate day) {
    return !day.isBefore(FIRST_HIJRI) && !day.isAfter(LAST_HIJRI);
  }

  private String month(YearMonth month) {
    return labels.of("when.month", name(month.getMonthValue()), month.getYear());
  }

  private String year(LocalDate day) {
    return labels.of("when.year", day.getYear());
  }

  private String name(int month) {
    if (style.language() == Language.EN) {
      return MONTHS.getOrDefault("english" + month, "");
    }
    if (style.months() != MonthNames.BOTH) {
      String names = style.months().name().toLowerCase(Locale.ROOT);
      return MONTHS.getOrDefault(names + month, "");
    }
    String here = MONTHS.getOrDefault("egypt" + month, "");
    return here + "/" + MONTHS.getOrDefault("levant" + month, "");
  }

  /** Returns all names of months by whose they are and which: {@code levant2} is «شباط». */
  static ImmutableMap<String, String> monthNames() {
    return MONTHS;
  }

  private static ImmutableMap<String, String> months() {
    ImmutableMap.Builder<String, String> months = ImmutableMap.builder();
    for (TsvTable.Row row : TsvTable.bundled("month-names.tsv").rows()) {
      months.put(row.required("names") + row.number("month"), row.required("form"));
    }
    return months.buildOrThrow();
  }
}
