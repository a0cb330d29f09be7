package io.github.tasalsul.dating;

import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.dating.Bound.ByMonth;
import io.github.tasalsul.dating.Bound.ByMonthDay;
import io.github.tasalsul.dating.Bound.ByYear;
import io.github.tasalsul.dating.Bound.OnWeekday;
import io.github.tasalsul.dating.Bound.Side;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.time.Direction;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.TimeExpression;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what in headline and body bounds the article's date. Captions are often about older
 * scenes, and tickers about other things, so neither gives a clue.
 */
final class Clues {
  private static final int WORD_REACH = 12;

  private final Phrases<DateCue> cues;
  private final String text;

  Clues(Phrases<DateCue> cues, String text) {
    this.cues = cues;
    this.text = text;
  }

  /** Returns the clues in text order. */
  List<Clue> find(List<Zone> zones, List<TimeExpression> times) {
    List<Clue> clues = new ArrayList<>();
    int zone = 0;
    for (TimeExpression time : times) {
      while (zone < zones.size() && zones.get(zone).span().end() <= time.span().start()) {
        zone++;
      }
      ZoneKind kind = zone < zones.size() ? zones.get(zone).kind() : ZoneKind.BODY;
      if (kind == ZoneKind.BODY || kind == ZoneKind.HEADLINE) {
        for (Bound bound : bounds(time)) {
          clues.add(new Clue(bound, time.span(), time.text()));
        }
      }
    }
    return clues;
  }

  private List<Bound> bounds(TimeExpression time) {
    List<Bound> bounds = new ArrayList<>();
    Said said = Said.of(time.meaning());
    Integer offset = said.offset();
    Meaning.Weekday weekday = said.weekday();
    if (offset != null && weekday != null) {
      bounds.add(new OnWeekday(weekday.day().minus(offset)));
    }
    CalendarDate date = said.date();
    if (date != null) {
      addDate(date, said, time, bounds);
    }
    HijriDate hijri = said.hijri();
    if (hijri != null && hijri.year() == null && hijri.month() != null) {
      bounds.add(new ByMonth(hijri.month(), true, side(hijri.direction())));
    }
    return bounds;
  }

  private void addDate(CalendarDate date, Said said, TimeExpression time, List<Bound> bounds) {
    Integer year = date.year();
    Integer month = date.month();
    if (year != null) {
      bounds.add(new ByYear(year, followsSince(time.span().start())));
    } else if (month != null) {
      MonthDay day = monthDay(month, date.day());
      if (day == null) {
        boolean whole = date.day() == null;
        if (whole) {
          bounds.add(new ByMonth(month, false, side(date.direction())));
        }
        return;
      }
      Meaning.Weekday weekday = said.weekday();
      Integer offset = said.offset();
      Side side = side(date.direction());
      if (offset != null) {
        side = offset == 0 ? Side.ON : offset < 0 ? Side.AFTER : Side.BEFORE;
      } else if (side == Side.ON) {
        side = Side.NEAR;
      }
      bounds.add(new ByMonthDay(day, side, weekday == null ? null : weekday.day()));
    }
  }

  private static @Nullable MonthDay monthDay(int month, @Nullable Integer day) {
    return day == null || day > Month.of(month).maxLength() ? null : MonthDay.of(month, day);
  }

  private static Side side(Direction direction) {
    return switch (direction) {
      case LAST -> Side.AFTER;
      case NEXT -> Side.BEFORE;
      case THIS -> Side.ON;
      case PAST, FUTURE, NEAREST -> Side.NEAR;
    };
  }

  private boolean followsSince(int start) {
    List<String> before = Phrases.words(text.substring(Math.max(0, start - WORD_REACH), start));
    return !before.isEmpty()
        && cues.is(before.subList(before.size() - 1, before.size()), DateCue.SINCE);
  }
}
