package io.github.tasalsul.time;

import io.github.tasalsul.arabic.Proclitics;
import io.github.tasalsul.time.Meaning.Both;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Meaning.Weekday;

/**
 * The one policy for the direction of bare weekdays and dates without a year: past, unless the
 * nearest cue of tense in the clause looks forward («سيلتقي ... الأحد», «من المقرر»).
 *
 * <p>The search goes back to the start of the sentence or to a word that opens a clause («إن»,
 * «الذي»; «أن» lets the governing verb through), then forward in the same manner. It reads the cues
 * of the lexicon and the prefix س before an imperfect form. An imperfect without س («يزور») leaves
 * the past, since headlines and backgrounds tell the past in it.
 */
final class Tense {
  private static final int REACH = 40;
  private static final char SEEN = '\u0633';
  private static final char YEH = '\u064A';
  private static final char TEH = '\u062A';
  private static final char NOON = '\u0646';
  private static final char ALEF = '\u0627';

  private Tense() {}

  /** Returns where the clause around the items {@code first} to {@code end} looks. */
  static Direction direction(Words w, int first, int end) {
    int lowest = Math.max(0, first - REACH);
    for (int i = first - 1; i >= lowest; i--) {
      if (ends(w, i)) {
        break;
      }
      if (w.is(i, WordClass.NEAREST_CUE) && i >= first - 3) {
        return Direction.NEAREST;
      }
      if (w.is(i, WordClass.FUTURE_CUE) || looksForward(w, i)) {
        return Direction.FUTURE;
      }
      if (w.is(i, WordClass.PAST_CUE)) {
        return Direction.PAST;
      }
      if (w.is(i, WordClass.CLAUSE) && !w.hasHamzaAbove(i)) {
        break;
      }
    }
    int highest = Math.min(w.size(), end + REACH / 2);
    for (int i = end; i < highest; i++) {
      if (ends(w, i) || w.is(i, WordClass.CLAUSE)) {
        break;
      }
      if (w.is(i, WordClass.FUTURE_CUE) || looksForward(w, i)) {
        return Direction.FUTURE;
      }
      if (w.is(i, WordClass.PAST_CUE) || w.hasConjunction(i)) {
        break;
      }
    }
    return Direction.PAST;
  }

  private static boolean ends(Words w, int i) {
    return w.isEnd(i)
        || w.isMark(i, '.')
        || w.isMark(i, '!')
        || w.isMark(i, '?')
        || w.isMark(i, '\u061F')
        || w.isMark(i, '\u061B');
  }

  /** Tells whether an item is a verb with س, «سيلتقي», or an imperfect one with ي, «يزور». */
  private static boolean looksForward(Words w, int i) {
    String s = w.folded();
    int start = w.start(i);
    int end = w.end(i);
    if (end - start > 3 && Proclitics.isConjunction(s.charAt(start)) && w.stem(i) == start) {
      start++;
    }
    if (end - start < 4) {
      return false;
    }
    if (w.is(i, WordClass.NOT_FUTURE) || w.is(i, WordClass.NOT_IMPERFECT)) {
      return false;
    }
    char first = s.charAt(start);
    if (first == SEEN && end - start >= 4) {
      char second = s.charAt(start + 1);
      return second == YEH
          || second == TEH
          || second == NOON
          || (second == ALEF && end - start == 5);
    }
    return false;
  }

  /** Returns {@code meaning} with each direction that nothing fixed turned to {@code direction}. */
  static Meaning turn(Meaning meaning, Direction direction) {
    if (direction == Direction.PAST) {
      return meaning;
    }
    if (meaning instanceof Weekday weekday && weekday.direction() == Direction.PAST) {
      return new Weekday(weekday.day(), direction);
    } else if (meaning instanceof CalendarDate date
        && date.direction() == Direction.PAST
        && date.year() == null) {
      return new CalendarDate(null, date.month(), date.day(), direction);
    } else if (meaning instanceof CalendarDate date && isPlannedYear(date, direction)) {
      return new CalendarDate(date.year(), date.month(), date.day(), direction);
    } else if (meaning instanceof HijriDate date
        && date.direction() == Direction.PAST
        && date.year() == null) {
      return new HijriDate(null, date.month(), date.day(), direction);
    } else if (meaning instanceof Both both) {
      return new Both(turn(both.main(), direction), turn(both.check(), direction));
    } else if (meaning instanceof Meaning.DayPart part) {
      return new Meaning.DayPart(part.part(), turn(part.day(), direction));
    } else if (meaning instanceof Meaning.PartOf part) {
      return new Meaning.PartOf(part.part(), turn(part.whole(), direction));
    } else if (meaning instanceof Meaning.Within within) {
      return new Meaning.Within(within.sign(), turn(within.day(), direction));
    } else if (meaning instanceof Meaning.Between between) {
      return new Meaning.Between(turn(between.first(), direction), turn(between.last(), direction));
    } else if (meaning instanceof Meaning.Nth nth) {
      return new Meaning.Nth(nth.n(), nth.day(), turn(nth.whole(), direction));
    } else if (meaning instanceof Meaning.Clock clock && clock.day() != null) {
      return new Meaning.Clock(
          clock.time(), clock.exact(), clock.offset(), turn(clock.day(), direction));
    }
    return meaning;
  }

  /** A year that is said needs no direction, but whether it lies ahead dates the article. */
  private static boolean isPlannedYear(CalendarDate date, Direction direction) {
    return date.year() != null && direction == Direction.FUTURE;
  }

  /** Tells whether {@code meaning} holds a direction that only the clause can tell. */
  static boolean isOpen(Meaning meaning) {
    for (Meaning part : meaning.parts()) {
      boolean open =
          (part instanceof Weekday weekday && weekday.direction() == Direction.PAST)
              || (part instanceof CalendarDate date
                  && (date.direction() == Direction.PAST || date.year() != null))
              || (part instanceof HijriDate hijri
                  && hijri.direction() == Direction.PAST
                  && hijri.year() == null);
      if (open) {
        return true;
      }
    }
    return false;
  }
}
