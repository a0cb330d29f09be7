package io.github.tasalsul.dating;

import static java.util.Objects.requireNonNull;

import io.github.tasalsul.dating.Bound.ByDay;
import io.github.tasalsul.dating.Bound.ByMonth;
import io.github.tasalsul.dating.Bound.InYear;
import io.github.tasalsul.dating.Bound.Named;
import io.github.tasalsul.dating.Bound.NotAfter;
import io.github.tasalsul.dating.Bound.NotBefore;
import io.github.tasalsul.dating.Bound.OnWeekday;
import io.github.tasalsul.dating.Bound.Side;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.Direction;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the meaning of one time expression what it says about the article's day. Each rule has
 * a trust: the share of articles in which its words are right about the day, estimated by reading
 * and kept in check by the calibration table of {@code docs/accuracy}.
 */
final class ClueReader {
  /** The rule of year-less dates without a word that says on which side they lie. */
  static final String NEAR_DATE = "near-date";

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  /** «الأحد الماضي» is hardly said of a day longer ago, «الأحد المقبل» of none further ahead. */
  private static final int LONGEST_BEHIND = 9;

  private static final int LONGEST_AHEAD = 6;

  /** How far a date without a year mostly lies from the article at the most. */
  private static final int NEAR = 45;

  private static final int NEAR_WITH_WEEKDAY = 31;
  private static final int HALF_YEAR = 183;

  /** A date with a clock time is told as part of the news itself. */
  private static final int CLOCK_BEHIND = 3;

  private static final int CLOCK_AHEAD = 10;

  private final Surroundings around;

  ClueReader(Surroundings around) {
    this.around = around;
  }

  /** A bound with the rule that read it and its trust. */
  record Read(Bound bound, String rule, double trust) {}

  /**
   * Reads {@code time}.
   *
   * @param told whether it stands where an article's own date stands: in a dateline or date line
   * @param before the expression right before it, which it may explain, or null
   */
  List<Read> read(TimeExpression time, boolean told, @Nullable TimeExpression before) {
    List<Read> all = new ArrayList<>();
    Said said = Said.of(time.meaning());
    Integer offset = said.offset();
    Meaning.Weekday weekday = said.weekday();
    DayOfWeek day = weekday == null ? null : weekday.day();
    if (offset != null && day != null) {
      all.add(new Read(new OnWeekday(day.minus(offset)), "counted-weekday", .97));
    }
    Yearly yearly = said.yearly();
    if (yearly != null && offset != null) {
      Bound on = new ByDay(yearly, day, Side.ON, -offset, -offset);
      all.add(new Read(on, "counted-date", .97));
    } else if (yearly != null && isExplained(said, before)) {
      Said today = Said.of(requireNonNull(before).meaning());
      int days = requireNonNull(today.offset());
      DayOfWeek same = today.weekday() == null ? null : today.weekday().day();
      Bound on = new ByDay(yearly, same, Side.ON, -days, -days);
      all.add(new Read(on, "counted-feast", .95));
    } else if (yearly != null && told) {
      all.add(new Read(new ByDay(yearly, day, Side.ON, 0, 0), "dateline", .95));
    } else if (yearly != null) {
      addYearly(yearly, said, time, all);
    }
    addMonth(said, time, before, all);
    InYear counted = countedYear(time.meaning());
    if (counted != null) {
      all.add(new Read(counted, "counted-year", .96));
    } else {
      for (Meaning part : time.meaning().parts()) {
        if (part instanceof CalendarDate date && date.year() != null) {
          addYear(date, date.year(), time, all);
          break;
        }
      }
    }
    return all;
  }

  /**
   * Tells whether a feast is that of the day counted right before it: «اليوم الجمعة أول أيام
   * العيد».
   */
  private static boolean isExplained(Said feast, @Nullable TimeExpression before) {
    if (before == null || feast.weekday() != null || feast.onlyGregorian()) {
      return false;
    }
    Said today = Said.of(before.meaning());
    return today.offset() != null && today.yearly() == null && today.fullDay() == null;
  }

  private void addYearly(Yearly date, Said said, TimeExpression time, List<Read> all) {
    Meaning.Weekday weekday = said.weekday();
    DayOfWeek day = weekday == null ? null : weekday.day();
    Direction told = weekday == null ? Direction.PAST : weekday.direction();
    if (told == Direction.NEXT) {
      all.add(new Read(ahead(date, day, LONGEST_AHEAD, 1), "weekday-ahead", .95));
      return;
    } else if (told == Direction.LAST) {
      all.add(new Read(behind(date, day, 1, LONGEST_BEHIND), "weekday-behind", .95));
      return;
    }
    switch (said.direction()) {
      case LAST -> all.add(new Read(behind(date, day, 1, Bound.YEAR), "marked-date", .95));
      case NEXT -> all.add(new Read(ahead(date, day, Bound.YEAR, 1), "marked-date", .95));
      case FUTURE -> {
        if (day != null) {
          all.add(new Read(ahead(date, day, Bound.YEAR, 0), "dated-weekday", .95));
        }
        all.add(new Read(ahead(date, day, NEAR, 0), NEAR_DATE, .85));
      }
      case PAST, UNSAID, NEAREST -> addUnmarked(date, day, said, time, all);
      case THIS -> {
        boolean civil = date.calendar() == Yearly.Kind.GREGORIAN;
        boolean hijri = date.calendar() == Yearly.Kind.HIJRI;
        if (civil || hijri) {
          all.add(new Read(new ByMonth(date.month(), hijri, Side.ON), "this-month", .95));
        }
        if (day != null) {
          Bound year = new ByDay(date, day, Side.NEAR, -NEAR_WITH_WEEKDAY, NEAR_WITH_WEEKDAY);
          all.add(new Read(year, "dated-weekday", .95));
        }
      }
    }
  }

  private void addUnmarked(
      Yearly date, @Nullable DayOfWeek day, Said said, TimeExpression time, List<Read> all) {
    Span span = time.span();
    if (around.follows(span, DateCue.SINCE)) {
      all.add(new Read(behind(date, day, 0, Bound.YEAR), "marked-date", .95));
      return;
    }
    boolean name = day == null && !said.clock() && !isIntroduced(span);
    if (name) {
      return; // «ثورة 25 يناير» is the name of something
    }
    if (day != null) {
      Bound year = new ByDay(date, day, Side.NEAR, -HALF_YEAR, Bound.YEAR);
      all.add(new Read(year, "dated-weekday", .95));
    }
    int reach = day == null ? NEAR : NEAR_WITH_WEEKDAY;
    Bound near =
        said.clock()
            ? new ByDay(date, day, Side.NEAR, -CLOCK_BEHIND, CLOCK_AHEAD)
            : new ByDay(date, day, Side.NEAR, -reach, reach);
    all.add(new Read(near, NEAR_DATE, .85));
  }

  private boolean isIntroduced(Span span) {
    return around.follows(span, DateCue.INTRODUCES) || around.begins(span, DateCue.INTRODUCES);
  }

  private static Bound ahead(Yearly date, @Nullable DayOfWeek day, int most, int least) {
    return new ByDay(date, day, Side.BEFORE, -most, -least);
  }

  private static Bound behind(Yearly date, @Nullable DayOfWeek day, int least, int most) {
    return new ByDay(date, day, Side.AFTER, least, most);
  }

  private void addMonth(
      Said said, TimeExpression time, @Nullable TimeExpression before, List<Read> all) {
    Integer month = null;
    boolean hijri = false;
    if (said.date() != null && said.date().year() == null && said.date().day() == null) {
      month = said.date().month();
    } else if (said.hijri() != null && said.hijri().year() == null && said.hijri().day() == null) {
      month = said.hijri().month();
      hijri = true;
    }
    if (month == null) {
      return;
    }
    if (before != null
        && before.meaning() instanceof Meaning.Offset offset
        && offset.unit() == Granularity.MONTH) {
      int own = Math.floorMod(month - 1 - offset.amount(), 12) + 1;
      all.add(new Read(new ByMonth(own, hijri, Side.ON), "counted-month", .95));
      return;
    }
    Side side =
        switch (said.direction()) {
          case LAST -> Side.AFTER;
          case NEXT -> Side.BEFORE;
          case THIS -> Side.ON;
          case PAST, UNSAID, FUTURE, NEAREST ->
              isDeadline(time, said.direction()) ? Side.BEFORE : Side.NEAR;
        };
    all.add(new Read(new ByMonth(month, hijri, side), "named-month", .95));
  }

  /**
   * Tells whether something hoped for or planned is to come before the month: «يأمل في اتفاق قبل
   * شهر رمضان». What is to come before its end may be told within it.
   */
  private boolean isDeadline(TimeExpression time, Direction direction) {
    Span span = time.span();
    boolean whole =
        !(time.meaning() instanceof Meaning.PartOf part) || part.part() == Meaning.Part.START;
    return whole
        && around.follows(span, DateCue.DEADLINE)
        && (direction == Direction.FUTURE || around.sentenceHolds(span, DateCue.EXPECTS))
        && !around.sentenceBegins(span, DateCue.BACKGROUND);
  }

  /** Reads «العام الماضي 2019», which makes the article one of 2020. */
  private static @Nullable InYear countedYear(Meaning meaning) {
    for (Meaning part : meaning.parts()) {
      if (part instanceof Meaning.Both both
          && both.main() instanceof CalendarDate date
          && date.year() != null
          && both.check() instanceof Meaning.Offset offset
          && offset.unit() == Granularity.YEAR) {
        return new InYear(date.year() - offset.amount());
      }
    }
    return null;
  }

  private void addYear(CalendarDate date, int year, TimeExpression time, List<Read> all) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return;
    }
    Integer month = date.month();
    Integer day = date.day();
    Granularity unit =
        month == null ? Granularity.YEAR : day == null ? Granularity.MONTH : Granularity.DAY;
    YearMonth first = YearMonth.of(year, month == null ? 1 : month);
    YearMonth last = month == null ? YearMonth.of(year, 12) : first;
    if (day != null && !first.isValidDay(day)) {
      return;
    }
    Span span = time.span();
    LocalDate start = first.atDay(day == null ? 1 : day);
    LocalDate end = day == null ? last.atEndOfMonth() : start;
    if (around.follows(span, DateCue.SINCE)) {
      all.add(new Read(new NotBefore(start, unit), "since", .98));
    } else if (around.near(span, DateCue.AHEAD)
        || (date.direction() == Direction.FUTURE && month == null)) {
      all.add(new Read(new Named(year), "named-year", .9));
    } else if (date.direction() == Direction.FUTURE) {
      all.add(new Read(new NotAfter(end, unit), "planned", .88));
    } else {
      boolean sure = month != null || isIntroduced(span);
      all.add(new Read(new NotBefore(start, unit), "past-year", sure ? .95 : .88));
    }
  }
}
