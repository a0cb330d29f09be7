package io.github.tasalsul.time;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import io.github.tasalsul.text.FoldedText;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.natty.NattyDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adds the dates that stand in Latin script, such as {@code JANUARY 13} in a caption. The gate is
 * ours: a month's name beside the number of a day, and nothing else, is handed to Natty; «He may
 * go» is not. Where Natty was left off the class path, what passed the gate counts as it stands.
 */
final class LatinDates {
  private static final int SHORTEST_MONTH = 3;
  private static final int LONGEST_MONTH = 9;

  /** How far around a month's name to look. */
  private static final int REACH = 12;

  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern GATE =
      Pattern.compile(
          "(?:(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th)? +)?(?<!\\p{L})"
              + "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
              + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\\p{L})\\.?"
              + "(?: +(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d))?(?:,? +(\\d{4})(?!\\d))?",
          Pattern.CASE_INSENSITIVE);

  /** Any leap year serves where none is said, to tell which days a month has. */
  private static final int LEAP_YEAR = 2020;

  private static final Cache<String, Optional<LocalDate>> READ =
      CacheBuilder.newBuilder().maximumSize(1_000).build();

  private LatinDates() {}

  /** Returns {@code found}, which is in order, with the Latin dates of {@code text} put in. */
  static List<TimeExpression> add(FoldedText text, List<TimeExpression> found) {
    List<TimeExpression> dates = dates(text);
    if (dates.isEmpty()) {
      return found;
    }
    List<TimeExpression> all = new ArrayList<>(found.size() + dates.size());
    int next = 0;
    for (TimeExpression date : dates) {
      Span span = date.span();
      while (next < found.size() && found.get(next).span().start() < span.end()) {
        TimeExpression other = found.get(next++);
        if (!other.span().overlaps(span)) {
          all.add(other);
        }
      }
      all.add(date);
    }
    all.addAll(found.subList(next, found.size()));
    return all;
  }

  private static List<TimeExpression> dates(FoldedText folded) {
    String text = folded.folded();
    List<TimeExpression> dates = List.of();
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
      if (mayBeMonth(text, i, end) && digitNear(text, i, end)) {
        TimeExpression date = read(folded, i, end);
        if (date != null) {
          dates = dates.isEmpty() ? new ArrayList<>() : dates;
          dates.add(date);
        }
      }
      i = end;
    }
    return dates;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean mayBeMonth(String text, int start, int end) {
    return end - start >= SHORTEST_MONTH
        && end - start <= LONGEST_MONTH
        && MONTHS.contains(beginning(text, start));
  }

  private static String beginning(String text, int start) {
    return text.substring(start, start + SHORTEST_MONTH).toLowerCase(Locale.ROOT);
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

  /** Reads the date around the month's name that stands from {@code start} to {@code end}. */
  private static @Nullable TimeExpression read(FoldedText folded, int start, int end) {
    String text = folded.folded();
    int from = Math.max(0, start - REACH);
    int to = Math.min(text.length(), end + REACH);
    Matcher gate = GATE.matcher(text).region(from, to).useTransparentBounds(true);
    while (gate.find()) {
      String before = gate.group(1);
      String behind = gate.group(3);
      if (gate.start(2) != start || (before == null) == (behind == null)) {
        continue;
      }
      int month = MONTHS.indexOf(beginning(text, start)) + 1;
      int day = Integer.parseInt(before == null ? behind : before);
      Integer year = gate.group(4) == null ? null : Integer.valueOf(gate.group(4));
      if (!exists(year == null ? LEAP_YEAR : year, month, day)) {
        continue;
      }
      LocalDate own = LocalDate.of(year == null ? LEAP_YEAR : year, month, day);
      String typed = gate.group(2) + " " + day + (year == null ? "" : ", " + year);
      LocalDate date = readByNatty(typed, own);
      if (date == null) {
        continue;
      }
      Meaning meaning =
          new CalendarDate(year, date.getMonthValue(), date.getDayOfMonth(), Direction.NEAREST);
      Span span = folded.original(Span.of(gate.start(), gate.end()));
      TimeValue value = Resolver.resolve(meaning, null);
      return new TimeExpression(
          span, span.of(folded.original()), TimeType.DATE, meaning, "date in Latin script", value);
    }
    return null;
  }

  /** Natty takes a millisecond for a date, so that each is asked for once. */
  private static @Nullable LocalDate readByNatty(String typed, LocalDate own) {
    Optional<LocalDate> read = READ.getIfPresent(typed);
    if (read == null) {
      try {
        read = NattyDates.parseDay(typed, LocalDate.of(LEAP_YEAR, 1, 1));
      } catch (LinkageError e) {
        read = Optional.of(own);
      }
      READ.put(typed, read);
    }
    return read.orElse(null);
  }

  private static boolean exists(int year, int month, int day) {
    return year >= 1 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }
}
