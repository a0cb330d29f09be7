package io.github.tasalsul.document.html;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.arabic.TsvTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates of the Persian (solar Hijri) calendar: «29 bahman 1398» in Persian letters, and on
 * Persian pages 1398/11/29, both 18 February 2020.
 *
 * <p>Leap years follow the cycle of 33 years, which agrees with the observed calendar from 1244 to
 * 1472.
 */
final class PersianDates {
  private static final char PERSIAN_YEH = '\u06CC';
  private static final char YEH = '\u064A';
  private static final char PERSIAN_KAF = '\u06A9';
  private static final char KAF = '\u0643';

  /** 1 Farvardin of this year was {@link #ANCHOR}. */
  private static final int ANCHOR_YEAR = 1399;

  private static final LocalDate ANCHOR = LocalDate.of(2020, 3, 20);
  private static final int FIRST_YEAR = 1369;
  private static final int LAST_YEAR = 1472;
  private static final int CYCLE = 33;
  private static final List<Integer> LEAP_IN_CYCLE = List.of(1, 5, 9, 13, 17, 22, 26, 30);
  private static final int LONG_MONTHS = 6;
  private static final int MONTHS = 12;
  private static final int MOST_BETWEEN = 2;
  private static final int MOST_GAP = 4;

  private static final ImmutableMap<String, Integer> NAMES = load();

  private PersianDates() {}

  private static ImmutableMap<String, Integer> load() {
    ImmutableMap.Builder<String, Integer> names = ImmutableMap.builder();
    for (TsvTable.Row row : PageTables.table("persian-months.tsv").rows()) {
      for (String form : row.list("forms")) {
        names.put(key(MonthNames.fold(form)), row.number("month"));
      }
    }
    return names.buildOrThrow();
  }

  private static String key(String folded) {
    return folded.replace(PERSIAN_YEH, YEH).replace(PERSIAN_KAF, KAF);
  }

  /** Tells whether dates all in figures are of this calendar on pages of the language. */
  private static boolean isReadIn(String language) {
    return language.equals("fa") || language.equals("ps") || language.equals("prs");
  }

  static void addTo(List<WrittenDate> found, List<DateToken> tokens, String line, String language) {
    for (int i = 1; i < tokens.size() - 1; i++) {
      WrittenDate date =
          tokens.get(i).isNumber()
              ? isReadIn(language) ? figures(tokens, i, line) : null
              : named(tokens, i);
      if (date != null) {
        found.add(date);
      }
    }
  }

  private static @Nullable WrittenDate named(List<DateToken> tokens, int at) {
    Integer month = NAMES.get(key(tokens.get(at).word()));
    if (month == null || !tokens.get(at - 1).isNumber()) {
      return null;
    }
    for (int i = at + 1; i < tokens.size() && i <= at + 1 + MOST_BETWEEN; i++) {
      if (tokens.get(i).start() - tokens.get(i - 1).end() > MOST_GAP) {
        return null;
      } else if (tokens.get(i).isNumber()) {
        return date(tokens.get(i), month, tokens.get(at - 1), tokens.get(at - 1), tokens.get(i));
      }
    }
    return null;
  }

  /** Reads 1398/11/29 or 29/11/1398, the number in the middle being the month. */
  private static @Nullable WrittenDate figures(List<DateToken> tokens, int at, String line) {
    DateToken before = tokens.get(at - 1);
    DateToken behind = tokens.get(at + 1);
    String separator = line.substring(before.end(), tokens.get(at).start()).strip();
    boolean same = separator.equals(line.substring(tokens.get(at).end(), behind.start()).strip());
    if (!same || separator.length() != 1 || "/-.".indexOf(separator.charAt(0)) < 0) {
      return null;
    }
    int month = tokens.get(at).number();
    WrittenDate date = date(before, month, behind, before, behind);
    return date == null ? date(behind, month, before, before, behind) : date;
  }

  private static @Nullable WrittenDate date(
      DateToken year, int month, DateToken day, DateToken first, DateToken last) {
    LocalDate found = day(year.number(), month, day.number());
    return found == null ? null : WrittenDate.of(first.start(), last.end(), found);
  }

  /** Returns the Gregorian day, or null where there is none such or the year is not of the web. */
  static @Nullable LocalDate day(int year, int month, int day) {
    boolean possible = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= MONTHS;
    if (!possible || day < 1 || day > lengthOf(year, month)) {
      return null;
    }
    LocalDate newYear = ANCHOR;
    for (int y = ANCHOR_YEAR; y < year; y++) {
      newYear = newYear.plusDays(isLeap(y) ? 366 : 365);
    }
    for (int y = ANCHOR_YEAR - 1; y >= year; y--) {
      newYear = newYear.minusDays(isLeap(y) ? 366 : 365);
    }
    int before = (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS);
    return newYear.plusDays(before + day - 1L);
  }

  private static int lengthOf(int year, int month) {
    if (month <= LONG_MONTHS) {
      return 31;
    }
    return month < MONTHS || isLeap(year) ? 30 : 29;
  }

  private static boolean isLeap(int year) {
    return LEAP_IN_CYCLE.contains(year % CYCLE);
  }
}
