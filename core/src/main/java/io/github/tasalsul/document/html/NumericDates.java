package io.github.tasalsul.document.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates all in figures: 2020-02-18, 18.02.2020, 2020年2月18日, 20200218T2310Z. */
final class NumericDates {
  private static final String GAP = "[ \\u00A0]{0,2}";

  /** Year first, then a time of day and its offset where they follow. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![\\p{Nd}.,/-])(\\d{4})(?:"
              + GAP
              + "([-./\\u2010\\u2011\\u2013年년])"
              + GAP
              + "(\\d{1,2})"
              + GAP
              + "[-./\\u2010\\u2011\\u2013月월]"
              + GAP
              + "(\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d(?!\\d:\\d{2}))"
              + "(?:[T ]{1,2}(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?"
              + " ?(Z\\b|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?(?!\\d))?)?",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<![\\p{Nd}.,/:-])(\\d{1,2})"
              + GAP
              + "([-./\\u2010\\u2011\\u2013])"
              + GAP
              + "(\\d{1,2})"
              + GAP
              + "\\2"
              + GAP
              + "(\\d{4}|['’]?\\d{2})(?!\\d|[./:]\\d)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ERA =
      Pattern.compile(
          "(令和|平成|民國|民国)" + GAP + "(\\d{1,3}|元)年" + GAP + "(\\d{1,2})月" + GAP + "(\\d{1,2})日");
  private static final Pattern VIETNAMESE =
      Pattern.compile("(?<!\\d)(\\d{1,2}) th[aá]ng (\\d{1,2})(?:,| năm)? (\\d{4})(?!\\d)");
  private static final Pattern MONGOLIAN =
      Pattern.compile("(?<!\\d)(\\d{4}) оны (\\d{1,2})(?:-?р)? сарын (\\d{1,2})(?!\\d)");
  private static final int REIWA = 2018;
  private static final int HEISEI = 1988;
  private static final int MINGUO = 1911;
  private static final int MONTHS = 12;
  private static final int CENTURY = 2000;

  private NumericDates() {}

  static List<WrittenDate> find(String line, DateText dates) {
    List<WrittenDate> found = new ArrayList<>();
    if (line.chars().noneMatch(Character::isDigit)) {
      return found;
    }
    for (Matcher m = YEAR_FIRST.matcher(line); m.find(); ) {
      boolean compact = m.group(2) == null;
      int month = Integer.parseInt(compact ? m.group(5) : m.group(3));
      int dayOfMonth = Integer.parseInt(compact ? m.group(6) : m.group(4));
      LocalDate day = dates.day(Integer.parseInt(m.group(1)), month, dayOfMonth);
      if (day != null) {
        found.add(new WrittenDate(m.start(), m.end(), day, null, moment(day, m)));
      }
    }
    for (Matcher m = YEAR_LAST.matcher(line); m.find(); ) {
      WrittenDate date = yearLast(m, dates);
      if (date != null) {
        found.add(date);
      }
    }
    for (Matcher m = ERA.matcher(line); m.find(); ) {
      int era = m.group(1).equals("令和") ? REIWA : m.group(1).equals("平成") ? HEISEI : MINGUO;
      int year = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
      LocalDate day =
          dates.day(era + year, Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4)));
      if (day != null) {
        found.add(WrittenDate.of(m.start(), m.end(), day));
      }
    }
    for (Matcher m = VIETNAMESE.matcher(line); m.find(); ) {
      LocalDate day =
          dates.day(
              Integer.parseInt(m.group(3)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(1)));
      if (day != null) {
        found.add(WrittenDate.of(m.start(), m.end(), day));
      }
    }
    for (Matcher m = MONGOLIAN.matcher(line); m.find(); ) {
      LocalDate day =
          dates.day(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)));
      if (day != null) {
        found.add(WrittenDate.of(m.start(), m.end(), day));
      }
    }
    return found;
  }

  private static @Nullable WrittenDate yearLast(Matcher m, DateText dates) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    String written = m.group(4);
    char separator = m.group(2).charAt(0);
    boolean dotted = separator == '.';
    int year = Integer.parseInt(written.length() == 4 ? written : written.replaceAll("\\D", ""));
    if (written.length() < 4) {
      if (!dotted && separator != '/') {
        return null; // 18-02-20 may be anything
      }
      year += CENTURY;
    }
    LocalDate dayFirst = dates.day(year, second, first);
    boolean americanly = dates.order().isMonthFirst(separator);
    boolean european = dotted && !americanly;
    LocalDate monthFirst = european ? null : dates.day(year, first, second);
    if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
      LocalDate only = dayFirst == null ? monthFirst : dayFirst;
      return only == null ? null : WrittenDate.of(m.start(), m.end(), only);
    }
    return new WrittenDate(
        m.start(),
        m.end(),
        americanly ? monthFirst : dayFirst,
        americanly ? dayFirst : monthFirst,
        null);
  }

  /** Tells which order an all-numeric date of {@code line} proves: 18/02/2020 the day first. */
  static DateOrder provenOrder(String line) {
    for (Matcher m = YEAR_LAST.matcher(line); m.find(); ) {
      int first = Integer.parseInt(m.group(1));
      int second = Integer.parseInt(m.group(3));
      boolean telling = !m.group(2).equals(".") && m.group(4).length() == 4;
      if (telling && first > MONTHS && second <= MONTHS) {
        return DateOrder.DAY_FIRST;
      } else if (telling && second > MONTHS && first <= MONTHS) {
        return DateOrder.MONTH_FIRST;
      }
    }
    return DateOrder.UNKNOWN;
  }

  private static @Nullable OffsetDateTime moment(LocalDate day, Matcher m) {
    String offset = m.group(10);
    if (offset == null) {
      return null;
    }
    try {
      int second = m.group(9) == null ? 0 : Integer.parseInt(m.group(9));
      LocalTime time =
          LocalTime.of(Integer.parseInt(m.group(7)), Integer.parseInt(m.group(8)), second);
      return day.atTime(time)
          .atOffset(Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : offset(offset));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static ZoneOffset offset(String written) {
    return ZoneOffset.of(
        written.length() == 5 ? written.substring(0, 3) + ":" + written.substring(3) : written);
  }
}
