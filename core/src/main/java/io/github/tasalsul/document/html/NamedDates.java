package io.github.tasalsul.document.html;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds dates with the month's name: «18 de febrero de 2020», «February 18th, 2020». */
final class NamedDates {
  private static final int MOST_DAY = 31;
  private static final int MOST_FILLERS = 3;
  private static final int MOST_GAP = 4;
  private static final String GAP_CHARS = " \u00A0\t,.،-–—/()|'’·•ºª°:";

  /** What the words around a date can be. */
  enum Filler {
    /** Stands between day, month and year: «de», «th». */
    BETWEEN
  }

  private static final ImmutableMap<String, Filler> FILLERS =
      PageTables.words("date-fillers.tsv", Filler.class);

  private final String line;
  private final List<DateToken> tokens;
  private final DateText dates;

  NamedDates(String line, List<DateToken> tokens, DateText dates) {
    this.line = line;
    this.tokens = tokens;
    this.dates = dates;
  }

  void addTo(List<WrittenDate> found) {
    int at = 0;
    while (at < tokens.size()) {
      int end = tokens.get(at).isNumber() ? at : monthEnd(at);
      if (end == at) {
        at++;
        continue;
      }
      Integer month = dates.month(name(at, end));
      int last = end;
      while (last < tokens.size() && close(last - 1, last) && sameMonth(last, month)) {
        last = monthEnd(last); // «شباط/فبراير»
      }
      WrittenDate date = month == null ? null : around(at, last, month);
      if (date != null) {
        found.add(date);
      }
      at = last;
    }
  }

  /** Returns the first day and month without a year that lies in {@code near}, else null. */
  @Nullable WrittenDate yearless(YearMonth near) {
    for (int at = 0; at < tokens.size(); at++) {
      int end = tokens.get(at).isNumber() ? at : monthEnd(at);
      Integer month = end == at ? null : dates.month(name(at, end));
      if (month != null && month == near.getMonthValue()) {
        int left = number(at, -1);
        int day = left >= 0 && isDay(left) ? left : number(end - 1, 1);
        if (day >= 0 && isDay(day)) {
          return date(near.getYear(), month, day, Math.min(at, day), Math.max(end - 1, day));
        }
      }
    }
    return null;
  }

  private boolean sameMonth(int at, @Nullable Integer month) {
    int end = tokens.get(at).isNumber() ? at : monthEnd(at);
    return end > at && month != null && month.equals(dates.month(name(at, end)));
  }

  /**
   * Returns the token behind the longest month's name that begins at {@code at}, else {@code at}.
   */
  private int monthEnd(int at) {
    for (int end = Math.min(tokens.size(), at + MonthNames.MOST_WORDS); end > at; end--) {
      if (close(at, end - 1) && dates.month(name(at, end)) != null) {
        return end;
      }
    }
    return at;
  }

  private boolean close(int from, int to) {
    return tokens.get(to).start() - tokens.get(from).end()
        <= MOST_GAP * Math.max(1, 2 * (to - from));
  }

  private String name(int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      name.append(i == from ? "" : " ").append(tokens.get(i).word());
    }
    return name.toString();
  }

  private @Nullable WrittenDate around(int from, int to, int month) {
    int left = number(from, -1);
    int right = number(to - 1, 1);
    if (left >= 0 && isDay(left)) {
      if (right >= 0 && dates.isYear(tokens.get(right))) {
        return date(tokens.get(right).number(), month, left, left, right); // 18 February 2020
      }
      int before = number(left, -1);
      if (before >= 0 && dates.isYear(tokens.get(before))) {
        return date(tokens.get(before).number(), month, left, before, to - 1); // 2020. 18. februāri
      }
    }
    if (right >= 0 && isDay(right)) {
      int behind = number(right, 1);
      if (behind >= 0 && dates.isYear(tokens.get(behind))) {
        return date(tokens.get(behind).number(), month, right, from, behind); // February 18, 2020
      } else if (left >= 0 && dates.isYear(tokens.get(left))) {
        return date(tokens.get(left).number(), month, right, left, right); // 2020. február 18.
      }
    }
    return null;
  }

  private boolean isDay(int at) {
    int number = tokens.get(at).number();
    return number >= 1 && number <= MOST_DAY && tokens.get(at).digits() <= 2;
  }

  /** Returns the next number from {@code at}, over words such as «de» alone, or -1. */
  private int number(int at, int step) {
    int fillers = 0;
    for (int i = at + step; i >= 0 && i < tokens.size() && gapIsPlain(i, i - step); i += step) {
      if (tokens.get(i).isNumber()) {
        return i;
      } else if (!FILLERS.containsKey(tokens.get(i).word()) || ++fillers > MOST_FILLERS) {
        return -1;
      }
    }
    return -1;
  }

  private boolean gapIsPlain(int one, int two) {
    int start = tokens.get(Math.min(one, two)).end();
    int end = tokens.get(Math.max(one, two)).start();
    if (end - start > MOST_GAP) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (GAP_CHARS.indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private @Nullable WrittenDate date(int year, int month, int day, int first, int last) {
    LocalDate found = dates.day(year, month, tokens.get(day).number());
    return found == null
        ? null
        : WrittenDate.of(tokens.get(first).start(), tokens.get(last).end(), found);
  }
}
