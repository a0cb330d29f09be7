package io.github.tasalsul.time;

import io.github.tasalsul.time.Meaning.Clock;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the hour and the minutes of a clock time: «14:30», «الثالثة والنصف», «الثامنة إلا ربعا».
 */
final class ClockDigits {
  private ClockDigits() {}

  static NumberGrammar.@Nullable Count hour(Words w, int i, boolean head) {
    if (w.isNumber(i)) {
      if (w.length(i) > 2 || w.number(i) > 24) {
        return null;
      }
      return new NumberGrammar.Count(i + 1, w.number(i));
    }
    if (head && w.is(i, WordClass.THE_TENS) && w.value(i, WordClass.THE_TENS) == 20) {
      return new NumberGrammar.Count(i + 1, 20);
    }
    if (w.is(i, WordClass.THE_ORD)) {
      NumberGrammar.Count late = head ? late(w, i) : null;
      if (late != null) {
        return late;
      }
      NumberGrammar.Count ordinal = hourOrdinal(w, i);
      return ordinal.value() < 1 || ordinal.value() > 12 ? null : ordinal;
    }
    if (head && w.is(i, WordClass.NUM) && w.value(i, WordClass.NUM) <= 12) {
      int value = w.value(i, WordClass.NUM);
      boolean teen =
          value < 10
              && w.is(i + 1, WordClass.NUM)
              && w.value(i + 1, WordClass.NUM) == 10
              && !w.hasProclitic(i + 1);
      return new NumberGrammar.Count(teen ? i + 2 : i + 1, teen ? value + 10 : value);
    }
    return null;
  }

  /** Reads «الحادية والعشرين» to «الثالثة والعشرين», where no minutes are meant. */
  private static NumberGrammar.@Nullable Count late(Words w, int i) {
    int joined = w.afterAnd(i + 1);
    boolean twenty = joined >= 0 && w.is(joined, WordClass.THE_TENS);
    int value = w.value(i, WordClass.THE_ORD);
    return twenty && value >= 1 && value <= 3 && !isMinute(w, joined + 1)
        ? new NumberGrammar.Count(joined + 1, 20 + value)
        : null;
  }

  private static boolean isMinute(Words w, int i) {
    return (w.is(i, WordClass.UNIT) && w.unit(i, WordClass.UNIT) == Granularity.MINUTE)
        || (w.is(i, WordClass.UNITS) && w.unit(i, WordClass.UNITS) == Granularity.MINUTE);
  }

  /** Tells whether «د» stands for minutes: «الساعة 12 و30 د». */
  private static boolean isShortMinute(Words w, int i) {
    return w.isWord(i)
        && w.end(i) - w.start(i) == 1
        && w.folded().charAt(w.start(i)) == '\u062F'
        && !w.isMark(i + 1, '.');
  }

  /** Reads the ordinal of an hour, which never joins «والعشرين»: that would be minutes. */
  private static NumberGrammar.Count hourOrdinal(Words w, int i) {
    int value = w.value(i, WordClass.THE_ORD);
    boolean teen =
        w.is(i + 1, WordClass.NUM) && w.value(i + 1, WordClass.NUM) == 10 && !w.hasProclitic(i + 1);
    return new NumberGrammar.Count(teen ? i + 2 : i + 1, teen ? value + 10 : value);
  }

  record Minutes(int end, int count) {}

  /** Reads «والنصف», «و15 دقيقة», «إلا ربعا», «وثلاث وعشرون دقيقة». */
  static Minutes minutes(Words w, int i) {
    boolean except = w.is(i, WordClass.EXCEPT);
    int at = except ? i + 1 : w.afterAnd(i);
    if (at < 0) {
      return new Minutes(i, 0);
    }
    int sign = except ? -1 : 1;
    if (w.is(at, WordClass.HALF)) {
      return new Minutes(at + 1, sign * 30);
    } else if (w.is(at, WordClass.QUARTER)) {
      return new Minutes(at + 1, sign * 15);
    } else if (w.is(at, WordClass.THIRD)) {
      return new Minutes(at + 1, sign * 20);
    }
    NumberGrammar.Count number = NumberGrammar.cardinal(w, at);
    if (number == null || number.value() > 59) {
      return new Minutes(i, 0);
    }
    int end = number.end();
    boolean named = isMinute(w, end) || isShortMinute(w, end);
    return named || except
        ? new Minutes(named ? end + 1 : end, sign * (int) number.value())
        : new Minutes(i, 0);
  }

  /**
   * Reads «14:30», «12:13:14», «15h30».
   *
   * @param head whether «الساعة» stands before, which lets a dot or a comma part the minutes as
   *     well
   */
  static @Nullable Phrase digits(Words w, int i, boolean head) {
    if (!w.isNumber(i) || w.length(i) > 2 || w.length(i + 2) != 2) {
      return null;
    }
    boolean colon = colon(w, i);
    boolean dotted = head && (parted(w, i, '.') || parted(w, i, ','));
    if (!colon && !dotted && !hourLetter(w, i)) {
      return null;
    }
    if (w.touchesPrevious(i) && (w.isMark(i - 1, ':') || w.isMark(i - 1, '.'))) {
      return null;
    }
    long hour = w.number(i);
    long minute = w.number(i + 2);
    if (hour > 24 || minute > 59) {
      return null;
    }
    int end = i + 3;
    long second = 0;
    if (colon && colon(w, i + 2) && w.length(i + 4) == 2 && w.number(i + 4) < 60) {
      second = w.number(i + 4);
      end = i + 5;
    }
    LocalTime time = LocalTime.of((int) hour % 24, (int) minute, (int) second);
    return new Phrase(end, new Clock(time, true, null, null));
  }

  /** Tells whether an h stands between two numbers, as the press of the Maghreb writes hours. */
  private static boolean hourLetter(Words w, int i) {
    return w.isWord(i + 1)
        && w.end(i + 1) - w.start(i + 1) == 1
        && (w.folded().charAt(w.start(i + 1)) | 0x20) == 'h'
        && w.isNumber(i + 2)
        && w.touchesPrevious(i + 1)
        && w.touchesPrevious(i + 2);
  }

  static boolean colon(Words w, int i) {
    return parted(w, i, ':');
  }

  private static boolean parted(Words w, int i, char mark) {
    return w.isMark(i + 1, mark)
        && w.isNumber(i + 2)
        && w.touchesPrevious(i + 1)
        && w.touchesPrevious(i + 2);
  }
}
