package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;

import io.github.tasalsul.time.Meaning.Clock;
import io.github.tasalsul.time.Meaning.DayPart;
import io.github.tasalsul.time.Meaning.Offset;
import io.github.tasalsul.time.Meaning.Part;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads what follows a clock time: the part of the day, am or pm, and the zone. */
final class ClockTail {
  private ClockTail() {}

  /** Reads the part of the day that tells one o'clock from thirteen, then the zone. */
  static Phrase suffixed(Words w, int i, LocalTime time, boolean exact, boolean digits) {
    Phrase suffix = suffix(w, i);
    int at = i;
    LocalTime told = time;
    if (suffix != null && suffix.meaning() instanceof DayPart part) {
      told = shifted(time, part.part());
      at = suffix.end();
    } else if (digits && w.is(i, WordClass.MERIDIEM) && !w.hasProclitic(i)) {
      boolean after = w.value(i, WordClass.MERIDIEM) == 12;
      told = shifted(time, after ? Part.EV : Part.MO);
      at = i + 1;
    }
    return zone(w, at, told, exact);
  }

  /** Reads «صباحا», «بعد الظهر», «في الليل», where no day follows it. */
  static @Nullable Phrase suffix(Words w, int i) {
    boolean side = w.is(i, WordClass.AFTER) || w.is(i, WordClass.BEFORE);
    if (side && w.is(i + 1, WordClass.MIDNIGHT) && !w.hasProclitic(i + 1)) {
      Part part = w.is(i, WordClass.AFTER) ? Part.MO : Part.NI;
      return new Phrase(i + 2, new DayPart(part, new Offset(0, DAY)));
    }
    int at = w.is(i, WordClass.IN) ? i + 1 : i;
    if (w.hasProclitic(at)) {
      return null;
    }
    WordClass kind =
        w.is(at, WordClass.ADV_DAYPART) ? WordClass.ADV_DAYPART : WordClass.THE_DAYPART;
    if (!w.is(at, kind) || (at > i && kind == WordClass.ADV_DAYPART)) {
      return null;
    }
    if (kind == WordClass.ADV_DAYPART && DayPartGrammar.dayPart(w, at) != null) {
      return null;
    }
    return new Phrase(at + 1, new DayPart(w.part(at, kind), new Offset(0, DAY)));
  }

  static Phrase zone(Words w, int i, LocalTime time, boolean exact) {
    boolean bracket = w.isMark(i, '(');
    int at = bracket ? i + 1 : i;
    if (!w.is(at, WordClass.ZONE)) {
      Phrase again = bracket ? ClockDigits.digits(w, at, false) : null;
      return again != null && sameTime(w, again, time)
          ? new Phrase(again.end() + 1, again.meaning())
          : new Phrase(i, new Clock(time, exact, null, null));
    }
    ZoneId zone = Zones.of(w.value(at, WordClass.ZONE));
    int end = at + 1;
    boolean east = w.isMark(end, '+') && w.touchesPrevious(end);
    if (east && ClockDigits.colon(w, end + 1)) {
      zone = Zones.east(w.number(end + 1), w.number(end + 3));
      end += 4;
    } else if (east && w.isNumber(end + 1) && w.length(end + 1) <= 2) {
      zone = Zones.east(w.number(end + 1), 0);
      end += 2;
    }
    if (bracket && w.isMark(end, ')')) {
      end++;
    }
    return new Phrase(end, new Clock(time, exact, zone, null));
  }

  /** Tells whether a bracket repeats the time on the 24-hour clock: «السادسة مساء (18:00)». */
  private static boolean sameTime(Words w, Phrase again, LocalTime time) {
    return w.isMark(again.end(), ')')
        && again.meaning() instanceof Clock clock
        && (clock.time().equals(time) || clock.time().equals(time.plusHours(12)));
  }

  /** Moves an hour of one to twelve into the part of the day that was said. */
  static LocalTime shifted(LocalTime time, Part part) {
    int hour = time.getHour();
    int moved =
        switch (part) {
          case MO, DAWN -> hour == 12 ? 0 : hour;
          case NOON, AF -> hour >= 1 && hour <= 8 ? hour + 12 : hour;
          case EV -> hour >= 1 && hour <= 11 ? hour + 12 : hour;
          case NI -> hour == 12 ? 0 : hour >= 6 && hour <= 11 ? hour + 12 : hour;
          default -> hour;
        };
    return time.withHour(moved);
  }
}
