package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;

import io.github.tasalsul.time.Meaning.DayPart;
import io.github.tasalsul.time.Meaning.Offset;
import io.github.tasalsul.time.Meaning.Part;
import io.github.tasalsul.time.Meaning.Weekday;
import org.jspecify.annotations.Nullable;

/** Reads parts of days: «فجر السبت», «مساء أمس الخميس», «ليل الثلاثاء الأربعاء», «الأحد مساء». */
final class DayPartGrammar {
  private DayPartGrammar() {}

  /** Reads a part of a day with its day: «فجر السبت», «الليلة الماضية», «ليل الثلاثاء الأربعاء». */
  static @Nullable Phrase dayPart(Words w, int i) {
    if (w.is(i, WordClass.DAYPART_HEAD)) {
      return headed(w, i);
    }
    if (w.is(i, WordClass.EVE)) {
      return eve(w, i);
    }
    if (w.is(i, WordClass.DAYPART)) {
      Part part = w.part(i, WordClass.DAYPART);
      Phrase nights = part == Part.NI ? nightBetween(w, i + 1) : null;
      if (nights != null) {
        return nights;
      }
      if (w.hasProclitic(i + 1)) {
        return null;
      }
      Phrase day = DayGrammar.day(w, i + 1);
      if (day != null) {
        return new Phrase(day.end(), new DayPart(part, day.meaning()));
      }
    }
    if (w.is(i, WordClass.THE_DAYPART, WordClass.ADV_DAYPART) && aloneOnLine(w, i)) {
      WordClass kind =
          w.is(i, WordClass.THE_DAYPART) ? WordClass.THE_DAYPART : WordClass.ADV_DAYPART;
      return new Phrase(i + 1, new DayPart(w.part(i, kind), new Offset(0, DAY)));
    }
    if (w.is(i, WordClass.TONIGHT)) {
      return tonight(w, i);
    }
    if (w.is(i, WordClass.DEMO) && w.is(i + 1, WordClass.TONIGHT)) {
      return new Phrase(i + 2, new DayPart(Part.NI, new Offset(0, DAY)));
    }
    if (w.is(i, WordClass.DEMO) && w.is(i + 1, WordClass.THE_DAYPART)) {
      Part part = w.part(i + 1, WordClass.THE_DAYPART);
      return new Phrase(i + 2, new DayPart(part, new Offset(0, DAY)));
    }
    return null;
  }

  /** Reads «عشية أمس», an evening, and «عشية عيد الفطر», the day before. */
  private static @Nullable Phrase eve(Words w, int i) {
    Phrase day = w.hasProclitic(i + 1) ? null : DayGrammar.day(w, i + 1);
    if (day == null) {
      return null;
    }
    int at = DayGrammar.isDayHead(w, i + 1) ? i + 2 : i + 1;
    boolean weekday = w.is(at, WordClass.WEEKDAY) || w.is(at, WordClass.TODAY_HEAD);
    if (weekday || w.is(at, WordClass.TODAY, WordClass.DAY_WORD)) {
      return new Phrase(day.end(), new DayPart(w.part(i, WordClass.EVE), day.meaning()));
    }
    return new Phrase(day.end(), new Meaning.After(-1, DAY, day.meaning()));
  }

  private static boolean aloneOnLine(Words w, int i) {
    return w.isEnd(i - 1) && w.isEnd(i + 1);
  }

  private static @Nullable Phrase headed(Words w, int i) {
    // One head is all: a text of nothing but heads would be read as deep as it is long.
    Phrase inner = w.is(i + 1, WordClass.DAYPART_HEAD) ? null : dayPart(w, i + 1);
    if (inner != null) {
      return inner;
    }
    Part part = w.part(i, WordClass.DAYPART_HEAD);
    Phrase day = DayGrammar.day(w, i + 1);
    return day == null ? null : new Phrase(day.end(), new DayPart(part, day.meaning()));
  }

  /** Reads «الفاصلة بين الثلاثاء والأربعاء» behind «الليلة». */
  private static @Nullable Phrase dividing(Words w, int i) {
    boolean divides = w.is(i, WordClass.DIVIDING) && w.is(i + 1, WordClass.BETWEEN);
    int at = w.is(i + 2, WordClass.PAIR) ? i + 3 : i + 2;
    return divides ? nightBetween(w, at) : null;
  }

  static @Nullable Phrase nightBetween(Words w, int i) {
    int at = DayGrammar.isDayHead(w, i) ? i + 1 : i;
    if (!w.is(at, WordClass.WEEKDAY)) {
      return nightBetweenDates(w, i);
    }
    int next = w.is(i - 1, WordClass.BETWEEN, WordClass.PAIR) ? w.afterAnd(at + 1) : at + 1;
    if (w.isMark(next, '-')
        || w.isMark(next, '/')
        || w.isMark(next, '\u2013')
        || w.is(next, WordClass.TO)) {
      next++;
    }
    Weekday first = new Weekday(weekday(w, at), Direction.PAST);
    if (!w.is(next, WordClass.WEEKDAY) || weekday(w, next) != first.day().plus(1)) {
      return null;
    }
    Weekday second = new Weekday(weekday(w, next), Direction.PAST);
    Direction direction = Modifiers.direction(w, next + 1);
    if (direction != null) {
      first = new Weekday(first.day(), direction);
      next++;
    }
    return new Phrase(next + 1, new DayPart(Part.NI, new Meaning.Between(first, second)));
  }

  /** Reads «13-14 أبريل» and «13 إلى 14 أبريل» behind «ليل»: the night that begins on the first. */
  private static @Nullable Phrase nightBetweenDates(Words w, int i) {
    NumberGrammar.Count day = CalendarGrammar.dayNumber(w, i);
    if (day == null) {
      return null;
    }
    int at = day.end();
    boolean joined =
        w.isMark(at, '-') || w.isMark(at, '/') || w.isMark(at, '\u2013') || w.is(at, WordClass.TO);
    NumberGrammar.Count next = joined ? CalendarGrammar.dayNumber(w, at + 1) : null;
    Phrase last = next == null ? null : CalendarGrammar.date(w, at + 1);
    if (next == null || last == null || next.value() != day.value() + 1) {
      return null;
    }
    Meaning first = ListGrammar.withDay(last.meaning(), (int) day.value());
    return first == null ? null : new Phrase(last.end(), new DayPart(Part.NI, first));
  }

  private static java.time.DayOfWeek weekday(Words w, int i) {
    return java.time.DayOfWeek.of(w.value(i, WordClass.WEEKDAY));
  }

  private static Phrase tonight(Words w, int i) {
    Phrase dividing = dividing(w, i + 1);
    if (dividing != null) {
      return dividing;
    }
    int days = 0;
    int end = i + 1;
    if (w.is(end, WordClass.LAST) && !w.hasProclitic(end)) {
      days = -Modifiers.steps(w, end);
      end++;
    } else if (w.is(end, WordClass.PREVIOUS)) {
      return new Phrase(
          end + 1,
          new DayPart(Part.NI, new Meaning.FromPrevious(w.value(end, WordClass.PREVIOUS), DAY)));
    } else if (w.is(end, WordClass.NEXT) || w.is(end, WordClass.THIS)) {
      end++;
    }
    return new Phrase(end, new DayPart(Part.NI, new Offset(days, DAY)));
  }

  /** Reads a day and a part of it behind it: «الأحد مساء», «أمس في المساء». */
  static @Nullable Phrase dayThenPart(Words w, int i) {
    Phrase day = DayGrammar.day(w, i);
    if (day == null) {
      return null;
    }
    int at = day.end();
    if (w.is(at, WordClass.ADV_DAYPART) && !w.hasProclitic(at)) {
      return new Phrase(at + 1, new DayPart(w.part(at, WordClass.ADV_DAYPART), day.meaning()));
    }
    if (w.is(at, WordClass.THE_DAYPART) && w.length(at) > 6) {
      return new Phrase(at + 1, new DayPart(w.part(at, WordClass.THE_DAYPART), day.meaning()));
    }
    if (w.is(at, WordClass.IN) && w.is(at + 1, WordClass.THE_DAYPART)) {
      return new Phrase(at + 2, new DayPart(w.part(at + 1, WordClass.THE_DAYPART), day.meaning()));
    }
    return null;
  }
}
