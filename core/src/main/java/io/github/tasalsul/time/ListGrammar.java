package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;
import static io.github.tasalsul.time.Granularity.MONTH;
import static io.github.tasalsul.time.Granularity.YEAR;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Meaning.In;
import io.github.tasalsul.time.TimeRule.Part;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists and ranges whose members share a month, a year or a head: «أيام 16 و17 و18 مارس». */
final class ListGrammar {
  private static final int LONGEST = 12;

  private ListGrammar() {}

  /** Reads «16 و17 و18 مارس», «من 12 إلى 15 مايو», «13-15 يناير», «26 و27 من الشهر ذاته». */
  static List<Part> days(Words w, int i) {
    int first = i;
    if (isUnit(w, i, WordClass.UNITS, DAY)
        || isUnit(w, i, WordClass.PAIR, DAY)
        || isUnit(w, i, WordClass.THE_UNITS, DAY)
        || DayGrammar.isDayHead(w, i)) {
      first++;
    }
    if (w.hasProclitic(first) && first > i) {
      return List.of();
    }
    List<int[]> members = new ArrayList<>();
    int at = first;
    while (members.size() < LONGEST) {
      int number = behindWeekday(w, at);
      NumberGrammar.Count day = CalendarGrammar.dayNumber(w, number);
      int next = day == null ? -1 : link(w, day.end());
      if (day == null || next < 0 || NumericGrammar.full(w, number) != null) {
        break;
      }
      members.add(new int[] {at, day.end(), (int) day.value()});
      at = next;
    }
    if (members.isEmpty()) {
      return List.of();
    }
    int number = behindWeekday(w, at);
    Phrase last = CalendarGrammar.date(w, number);
    if (last == null && (w.is(i - 1, WordClass.FROM) || w.is(i - 1, WordClass.BETWEEN))) {
      last = NumericGrammar.full(w, number); // «من 22 ولغاية 27/11/2022»
    }
    if (last == null || CalendarGrammar.dayNumber(w, number) == null) {
      return List.of();
    }
    Phrase whole = new Phrase(last.end(), last.meaning());
    if (DayGrammar.namesSomething(w, i, whole)) {
      return List.of();
    }
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    Meaning head = withDay(last.meaning(), members.get(0)[2]);
    int start = i;
    for (int[] member : members) {
      Meaning meaning = withDay(last.meaning(), member[2]);
      if (meaning == null || head == null) {
        return List.of();
      }
      parts.add(new Part(start, member[1], inRow(meaning, head, last.meaning())));
      start = link(w, member[1]);
    }
    Meaning end = head == null ? last.meaning() : inRow(last.meaning(), head, last.meaning());
    return parts.add(new Part(at, last.end(), end)).build();
  }

  /** Returns the number behind a weekday: «يومي الثلاثاء 25 والأربعاء 26 فيفري». */
  private static int behindWeekday(Words w, int i) {
    return w.is(i, WordClass.WEEKDAY) && w.isNumber(i + 1) ? i + 1 : i;
  }

  /** Reads «من 20 نوفمبر إلى 18 ديسمبر», «بين 28 كانون الأول و3 كانون الثاني». */
  static List<Part> range(Words w, int i) {
    boolean from = w.is(i - 1, WordClass.FROM) || w.is(i - 1, WordClass.BETWEEN);
    Phrase first = from ? date(w, i) : null;
    int next = first == null ? -1 : link(w, first.end());
    Phrase last = next < 0 ? null : date(w, next);
    if (first == null || last == null) {
      return List.of();
    }
    CalendarDate start = (CalendarDate) first.meaning();
    CalendarDate end = (CalendarDate) last.meaning();
    if (start.year() == null && end.year() != null && start.direction() == Direction.PAST) {
      return List.of(new Part(i, first.end(), before(start, end)), new Part(next, last.end(), end));
    }
    return List.of(
        new Part(i, first.end(), inRow(first.meaning(), first.meaning(), last.meaning())),
        new Part(next, last.end(), inRow(last.meaning(), first.meaning(), last.meaning())));
  }

  /** Gives a date the year in which it comes before {@code end}: «28 ديسمبر إلى 3 يناير 2020». */
  private static CalendarDate before(CalendarDate start, CalendarDate end) {
    int year = requireNonNull(end.year());
    int one = requireNonNull(start.month()) * 100 + requireNonNull(start.day());
    int other = requireNonNull(end.month()) * 100 + requireNonNull(end.day());
    int own = one > other ? year - 1 : year;
    return new CalendarDate(own, start.month(), start.day(), Direction.THIS);
  }

  private static @Nullable Phrase date(Words w, int i) {
    int at = DayGrammar.isDayHead(w, i) ? i + 1 : i;
    Phrase date = at > i && w.hasProclitic(at) ? null : CalendarGrammar.date(w, at);
    boolean day = date != null && date.meaning() instanceof CalendarDate d && d.day() != null;
    return day ? date : null;
  }

  /** Ties a date without a year to the first and last of its row, which are placed together. */
  private static Meaning inRow(Meaning meaning, Meaning first, Meaning last) {
    return meaning instanceof CalendarDate date
            && first instanceof CalendarDate start
            && last instanceof CalendarDate end
            && date.year() == null
            && start.year() == null
            && end.year() == null
            && start.direction() == Direction.PAST
        ? new Meaning.Member(date, start, end)
        : meaning;
  }

  /** Reads «يومي الجمعة والسبت المقبلين», whose members share the modifier of the last. */
  static List<Part> weekdays(Words w, int i) {
    boolean head =
        isUnit(w, i, WordClass.PAIR, DAY)
            || isUnit(w, i, WordClass.UNITS, DAY)
            || DayGrammar.isDayHead(w, i);
    List<Integer> members = new ArrayList<>();
    int at = head ? i + 1 : i;
    while (members.size() < LONGEST && w.is(at, WordClass.WEEKDAY)) {
      members.add(at);
      int next = w.afterAnd(at + 1);
      if (next < 0 || !w.is(next, WordClass.WEEKDAY)) {
        break;
      }
      at = next;
    }
    Direction direction = Modifiers.direction(w, at + 1);
    if (members.size() < 2 || (!head && direction == null)) {
      return List.of();
    }
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (int member : members) {
      boolean last = member == at;
      DayOfWeek day = DayOfWeek.of(w.value(member, WordClass.WEEKDAY));
      parts.add(
          new Part(
              member == members.get(0) ? i : member,
              last && direction != null ? member + 2 : member + 1,
              new Meaning.Weekday(day, direction == null ? Direction.PAST : direction)));
    }
    return parts.build();
  }

  private static boolean isUnit(Words w, int i, WordClass kind, Granularity unit) {
    return w.is(i, kind) && w.unit(i, kind) == unit;
  }

  /** Returns the item behind «و», «إلى», «حتى», a comma or a hyphen, or -1. */
  private static int link(Words w, int i) {
    int joined = w.afterAnd(i);
    if (joined >= 0) {
      return w.is(joined, WordClass.TO) ? joined + 1 : joined;
    }
    boolean mark =
        w.isMark(i, '-')
            || w.isMark(i, '\u2013')
            || w.isMark(i, '\u060C')
            || w.isMark(i, ',')
            || (w.isMark(i, '/') && w.isNumber(i + 1));
    return mark || w.is(i, WordClass.TO) || w.is(i, WordClass.OR) ? i + 1 : -1;
  }

  static @Nullable Meaning withDay(Meaning meaning, int day) {
    if (meaning instanceof CalendarDate date) {
      return new CalendarDate(date.year(), date.month(), day, date.direction());
    } else if (meaning instanceof HijriDate date) {
      return new HijriDate(date.year(), date.month(), day, date.direction());
    } else if (meaning instanceof In in) {
      Meaning inner = withDay(in.time(), day);
      return inner == null ? null : new In(inner, in.outer());
    }
    return null;
  }

  /** Reads «عامي 2011 و2014», «أعوام 2010 و2011 و2016», «بين 2011 و2014», «2011-2014». */
  static List<Part> years(Words w, int i) {
    boolean head =
        isUnit(w, i, WordClass.PAIR, YEAR)
            || isUnit(w, i, WordClass.UNITS, YEAR)
            || isUnit(w, i, WordClass.THE_UNITS, YEAR)
            || isUnit(w, i, WordClass.THE_DUAL, YEAR);
    boolean single = isUnit(w, i, WordClass.UNIT, YEAR) || isUnit(w, i, WordClass.THE_UNIT, YEAR);
    int at = head || single ? i + 1 : i;
    boolean between = w.is(i - 1, WordClass.BETWEEN);
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    int start = i;
    int count = 0;
    while (count < LONGEST && YearGrammar.isYear(w, at)) {
      boolean modern = w.number(at) >= 1800 && w.number(at) <= 2100;
      boolean bracket = w.isMark(i - 1, '('); // «(1798-1801)»
      if (!modern && !head && !single && !bracket) {
        return List.of();
      }
      CalendarDate year = new CalendarDate((int) w.number(at), null, null, Direction.THIS);
      parts.add(new Part(start, at + 1, year));
      count++;
      int next = link(w, at + 1);
      boolean tight = w.isMark(at + 1, '-') || w.isMark(at + 1, '/') || w.isMark(at + 1, '\u2013');
      if (next < 0 || !YearGrammar.isYear(w, next) || w.counts(next + 1)) {
        break;
      }
      boolean introduced = head || single || between || tight || w.is(at + 1, WordClass.TO);
      if (!introduced && !w.is(i - 1, WordClass.IN) && count < 2) {
        return List.of();
      }
      start = next;
      at = next;
    }
    return count > 1 ? parts.build() : List.of();
  }

  /** Reads «يناير وفبراير 2020», «شهري مايو ويونيو», «من مارس إلى مايو 2019». */
  static List<Part> months(Words w, int i) {
    boolean head = isUnit(w, i, WordClass.PAIR, MONTH) || isUnit(w, i, WordClass.UNITS, MONTH);
    int at = head ? i + 1 : i;
    Phrase first = MonthGrammar.isMonth(w, at) ? CalendarGrammar.date(w, at) : null;
    if (first == null || !(first.meaning() instanceof CalendarDate month) || month.day() != null) {
      return List.of();
    }
    int next = link(w, first.end());
    Phrase second =
        next < 0 || !MonthGrammar.isMonth(w, next) ? null : CalendarGrammar.date(w, next);
    if (second == null
        || !(second.meaning() instanceof CalendarDate other)
        || other.day() != null) {
      return List.of();
    }
    boolean takesYear = month.year() == null && month.direction() == Direction.PAST;
    CalendarDate completed =
        takesYear ? new CalendarDate(other.year(), month.month(), null, other.direction()) : month;
    return List.of(
        new Part(i, first.end(), completed), new Part(next, second.end(), second.meaning()));
  }
}
