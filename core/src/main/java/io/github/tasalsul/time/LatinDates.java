package io.github.tasalsul.time;

import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.natty.NattyDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adds the dates that stand in Latin script, such as {@code JANUARY 13} in a caption. The gate is
 * ours: a month's name beside the number of a day, and nothing else, is handed to Natty.
 */
final class LatinDates {
  private static final int SHORTEST_MONTH = 3;

  /** How far around a month's name the gate looks. */
  private static final int REACH = 12;

  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern GATE =
      Pattern.compile(
          "(?:(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th)? +)?(?<!\\p{L})"
              + "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
              + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\\p{L})\\.?"
              + "(?: +(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d))?(?:,? +(\\d{4})(?!\\d))?",
          Pattern.CASE_INSENSITIVE);

  /** Any leap year serves where none is said, since only the month and the day are taken. */
  private static final LocalDate REFERENCE = LocalDate.of(2020, 1, 1);

  private LatinDates() {}

  /** Returns {@code found} with the Latin dates of {@code text} put in, in order. */
  static List<TimeExpression> add(String text, List<TimeExpression> found) {
    List<TimeExpression> all = null;
    int i = 0;
    while (i < text.length()) {
      if (!isLatin(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < text.length() && isLatin(text.charAt(end))) {
        end++;
      }
      if (end - i >= SHORTEST_MONTH
          && end - i <= 9
          && mayBeMonth(text, i)
          && digitNear(text, i, end)) {
        TimeExpression date =
            read(text, Math.max(0, i - REACH), Math.min(text.length(), end + REACH));
        if (date != null) {
          all = all == null ? new ArrayList<>(found) : all;
          Span span = date.span();
          all.removeIf(other -> other.span().overlaps(span));
          all.add(date);
        }
      }
      i = end;
    }
    if (all == null) {
      return found;
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return all;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean mayBeMonth(String text, int i) {
    return MONTHS.contains(text.substring(i, i + SHORTEST_MONTH).toLowerCase(Locale.ROOT));
  }

  private static boolean digitNear(String text, int start, int end) {
    int last = Math.min(text.length(), end + 4);
    for (int i = Math.max(0, start - 4); i < last; i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static @Nullable TimeExpression read(String text, int from, int to) {
    Matcher gate = GATE.matcher(text).region(from, to).useTransparentBounds(true);
    while (gate.find()) {
      String before = gate.group(1);
      String behind = gate.group(3);
      if ((before == null) == (behind == null)) {
        continue;
      }
      String year = gate.group(4);
      String day = before == null ? behind : before;
      LocalDate date = parse(gate.group(2) + " " + day + (year == null ? "" : ", " + year));
      if (date == null) {
        continue;
      }
      Integer said = year == null ? null : Integer.valueOf(year);
      Meaning meaning =
          new CalendarDate(said, date.getMonthValue(), date.getDayOfMonth(), Direction.NEAREST);
      Span span = Span.of(gate.start(), gate.end());
      TimeValue value = Resolver.resolve(meaning, null);
      return new TimeExpression(
          span, span.of(text), TimeType.DATE, meaning, "date in Latin script", value);
    }
    return null;
  }

  private static @Nullable LocalDate parse(String typed) {
    try {
      return NattyDates.parseDay(typed, REFERENCE).orElse(null);
    } catch (LinkageError e) {
      return null; // Natty was left off the class path: Latin dates are then not read.
    }
  }
}
