package io.github.tasalsul.time;

import io.github.tasalsul.arabic.Proclitics;
import io.github.tasalsul.time.Meaning.Both;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.HijriDate;
import io.github.tasalsul.time.Meaning.Weekday;
import org.jspecify.annotations.Nullable;

/**
 * The one policy for the direction of bare weekdays and dates without a year: past, unless the
 * nearest cue of tense in the clause looks forward («سيلتقي ... الأحد», «من المقرر»).
 *
 * <p>The search goes back to the start of the sentence or to a word that opens a clause («إن»,
 * «الذي»; «أن» lets the governing verb through), then forward in the same manner. It reads the cues
 * of the lexicon and the prefix س before an imperfect form. Of imperfects without س only those look
 * forward that news uses of what is scheduled («يصوّت البرلمان الخميس»), and not in a headline,
 * where the present tells what has happened; all others («يزور») leave the past. Behind «منذ» all
 * is past.
 */
final class Tense {
  private static final int REACH = 40;
  private static final int NEAR = 4;
  private static final char SEEN = '\u0633';
  private static final char YEH = '\u064A';
  private static final char TEH = '\u062A';
  private static final char NOON = '\u0646';
  private static final char ALEF = '\u0627';

  private Tense() {}

  /**
   * Returns where the clause around the items {@code first} to {@code end} looks, and where it does
   * not say, what the genre takes for granted.
   */
  static Direction direction(Words w, int first, int end, Genre genre) {
    if (w.is(first - 1, WordClass.SINCE)) {
      return Direction.PAST;
    }
    Direction told = before(w, first);
    if (told == null) {
      told = behind(w, end);
    }
    if (told != null) {
      return told;
    }
    return switch (genre) {
      case NEWS -> Direction.UNSAID;
      case COLLOQUIAL -> Direction.FUTURE;
      case NARRATIVE -> Direction.PAST;
    };
  }

  /** Returns where a cue before the item {@code first} looks, or null where there is none. */
  static @Nullable Direction told(Words w, int first) {
    return before(w, first);
  }

  private static @Nullable Direction before(Words w, int first) {
    if (isPutOff(w, first)) {
      return Direction.FUTURE;
    }
    int lowest = Math.max(0, first - REACH);
    boolean own = true;
    for (int i = first - 1; i >= lowest && !ends(w, i); i--) {
      // What stands before another time, or before a comma, is scheduled for that one.
      own = own && !w.isMark(i, '\u060C') && !w.isMark(i, ',') && !w.is(i, WordClass.WEEKDAY);
      if (w.is(i, WordClass.NEAREST_CUE) && i >= first - 3) {
        return Direction.NEAREST;
      } else if (isFuture(w, i) || (own && isScheduled(w, i) && !isHeadline(w, first))) {
        return Direction.FUTURE;
      } else if (w.is(i, WordClass.PAST_CUE) && !isNoun(w, i)) {
        if (governed(w, i)) {
          return Direction.FUTURE;
        }
        // «دعا المبعوث إلى جولة جديدة في 23 مارس»: what is told of may lie ahead.
        return w.is(i, WordClass.REPORT_CUE) && i < first - NEAR
            ? Direction.UNSAID
            : Direction.PAST;
      } else if (w.is(i, WordClass.CLAUSE) && !w.hasHamzaAbove(i)) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Direction behind(Words w, int end) {
    int highest = Math.min(w.size(), end + REACH / 2);
    for (int i = end; i < highest && !ends(w, i) && !w.is(i, WordClass.CLAUSE); i++) {
      boolean next = i <= end + 1 && isScheduled(w, i) && !isHeadline(w, i);
      if (isFuture(w, i) || next) {
        return Direction.FUTURE;
      } else if (w.is(i, WordClass.PAST_CUE)) {
        return Direction.PAST;
      } else if (w.hasConjunction(i)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isFuture(Words w, int i) {
    return w.is(i, WordClass.FUTURE_CUE) || looksForward(w, i);
  }

  /**
   * Tells whether an item is an imperfect that news uses of what is scheduled: «يصوّت», not «كان
   * يصوّت».
   */
  private static boolean isScheduled(Words w, int i) {
    if (!w.is(i, WordClass.SCHEDULED_CUE)) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - 2 * NEAR) && !ends(w, k); k--) {
      if (w.is(k, WordClass.PAST_CUE) && !isNoun(w, k)) {
        return false;
      } else if (w.is(k, WordClass.CLAUSE)) {
        return true;
      }
    }
    return true;
  }

  /**
   * Tells whether the time is that to which something is put off, set or prolonged: «أجلت المحكمة
   * القضية إلى 10 ديسمبر», «تمديد الحجر لغاية 15 أوت», «حددت جلسة 10 ديسمبر للنطق بالحكم».
   */
  private static boolean isPutOff(Words w, int first) {
    boolean until = false;
    for (int k = first - 1; k >= Math.max(0, first - REACH / 2) && !ends(w, k); k--) {
      until = until || ((w.is(k, WordClass.TO) || w.is(k, WordClass.SESSION)) && k > first - NEAR);
      if (!until && k <= first - NEAR) {
        return false;
      } else if (until && w.is(k, WordClass.PUT_OFF)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a form that is a perfect or a verbal noun is the noun: «قبل عقد», «لبحث». */
  private static boolean isNoun(Words w, int i) {
    return w.is(i, WordClass.NOUN_TOO)
        && (w.hasPreposition(i)
            || w.is(i - 1, WordClass.BEFORE, WordClass.AFTER)
            || w.is(i - 1, WordClass.IN, WordClass.ON)
            || w.is(i - 1, WordClass.FROM, WordClass.TO)
            || w.is(i - 1, WordClass.SINCE, WordClass.DURING));
  }

  /** Tells whether what may be a noun is the object of a verb that looks forward: «يعتزم عقد». */
  private static boolean governed(Words w, int i) {
    if (!w.is(i, WordClass.NOUN_TOO)) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - NEAR) && !ends(w, k); k--) {
      if (isFuture(w, k)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether item {@code i} stands in the first of several lines, one without a full stop. */
  private static boolean isHeadline(Words w, int i) {
    int start = i;
    while (start > 0 && i - start < REACH && !w.isEnd(start - 1)) {
      start--;
    }
    int end = i;
    while (end < w.size() && end - i < REACH && !w.isEnd(end)) {
      end++;
    }
    return start == 0 && end < w.size() && w.isEnd(end) && !w.isMark(end - 1, '.');
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
          || (second == ALEF && w.hasHamzaAbove(i, start + 1 - w.start(i)));
    }
    return false;
  }

  /** Returns {@code meaning} with each direction that nothing fixed turned to {@code direction}. */
  static Meaning turn(Meaning meaning, Direction direction) {
    if (direction == Direction.PAST) {
      return meaning;
    }
    if (meaning instanceof Weekday weekday && weekday.direction() == Direction.PAST) {
      return direction == Direction.UNSAID ? weekday : new Weekday(weekday.day(), direction);
    } else if (meaning instanceof CalendarDate date
        && date.direction() == Direction.PAST
        && date.year() == null) {
      return new CalendarDate(null, date.month(), date.day(), direction);
    } else if (meaning instanceof CalendarDate date && isPlannedYear(date, direction)) {
      return new CalendarDate(date.year(), date.month(), date.day(), direction);
    } else if (meaning instanceof HijriDate date
        && date.direction() == Direction.PAST
        && direction != Direction.UNSAID
        && date.year() == null) {
      return new HijriDate(null, date.month(), date.day(), direction);
    } else if (meaning instanceof Both both) {
      return new Both(turn(both.main(), direction), turn(both.check(), direction));
    } else if (meaning instanceof Meaning.Member member
        && member.last().direction() == Direction.PAST) {
      return new Meaning.Member(
          directed(member.date(), direction),
          directed(member.first(), direction),
          directed(member.last(), direction));
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
          clock.time(), clock.exact(), clock.zone(), turn(clock.day(), direction));
    }
    return meaning;
  }

  private static CalendarDate directed(CalendarDate date, Direction direction) {
    return new CalendarDate(date.year(), date.month(), date.day(), direction);
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
