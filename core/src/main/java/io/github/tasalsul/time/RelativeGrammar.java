package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.HOUR;
import static io.github.tasalsul.time.Granularity.WEEK;

import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.Meaning.Amount;
import io.github.tasalsul.time.Meaning.FromEvent;
import io.github.tasalsul.time.Meaning.FromPrevious;
import io.github.tasalsul.time.Meaning.Shift;
import io.github.tasalsul.time.Meaning.Sign;
import io.github.tasalsul.time.TimeRule.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time behind قبل, بعد and منذ: counted from now, from an event, or as a span. */
final class RelativeGrammar {
  private RelativeGrammar() {}

  /** Reads «قبل يومين», «بعد أسبوعين», «منذ ثلاثة أيام», which are points in time. */
  static List<Part> shifted(Words w, int i) {
    Sign sign = sign(w, i);
    if (sign == null) {
      return List.of();
    }
    boolean since = w.is(i, WordClass.SINCE);
    Phrase amount = w.hasProclitic(i + 1) ? null : AmountGrammar.amount(w, i + 1, true);
    if (amount == null) {
      return fromThat(w, i, sign);
    }
    int end = amount.end();
    if (!(amount.meaning() instanceof Amount length)) {
      return List.of(new Part(i + 1, end, amount.meaning()));
    }
    boolean fromNow = w.is(end, WordClass.FROM) && w.is(end + 1, WordClass.VAGUE);
    if (fromNow) {
      return List.of(new Part(i, end + 2, new Shift(length, sign)));
    }
    boolean bound = length.mod() != null && !length.mod().equals("APPROX");
    if (since) {
      boolean point = length.unit().compareTo(WEEK) <= 0 && !bound;
      Meaning meaning = point ? new Shift(length, sign) : length;
      return List.of(new Part(point ? i : i + 1, end, meaning));
    }
    if (bound || countsFromEvent(w, end)) {
      Span signal = w.span(i, Math.min(end, w.size() - 1));
      return List.of(new Part(i + 1, end, new FromEvent(length, sign, signal)));
    }
    return List.of(new Part(i, end, new Shift(length, sign)));
  }

  private static boolean countsFromEvent(Words w, int end) {
    boolean on = w.is(end, WordClass.ON) && !w.hasProclitic(end);
    boolean from = w.is(end, WordClass.FROM) && !w.hasProclitic(end);
    return (from && w.isWord(end + 1)) || (on && w.isWord(end + 1));
  }

  private static @Nullable Sign sign(Words w, int i) {
    if (w.is(i, WordClass.BEFORE) || w.is(i, WordClass.SINCE)) {
      return Sign.BEFORE;
    }
    return w.is(i, WordClass.AFTER) ? Sign.AFTER : null;
  }

  /** Reads «قبل ذلك بأسبوع», «بعد ذلك بيومين». */
  private static List<Part> fromThat(Words w, int i, Sign sign) {
    if (!w.is(i + 1, WordClass.THAT) || !w.hasPreposition(i + 2)) {
      return List.of();
    }
    Phrase amount = AmountGrammar.amount(w, i + 2, true);
    if (amount == null
        || !(amount.meaning() instanceof Amount length)
        || length.number() == null
        || length.unit().compareTo(HOUR) <= 0) {
      return List.of();
    }
    int number = (int) Math.round(length.number());
    int steps = sign == Sign.BEFORE ? -number : number;
    return List.of(new Part(i, amount.end(), new FromPrevious(steps, length.unit())));
  }

  /** Reads a length of time that is a span: «أربع سنوات», «لمدة شهر», «يوم كامل». */
  static @Nullable Phrase duration(Words w, int i) {
    boolean introduced = w.is(i - 1, WordClass.DURING) || w.hasPreposition(i);
    Phrase phrase = AmountGrammar.amount(w, i, introduced);
    if (phrase == null) {
      boolean alone = w.isEnd(i - 1) || w.isMark(i - 1, ',');
      Phrase bare = alone ? AmountGrammar.amount(w, i, true) : null;
      if (bare == null && alone && w.is(i, WordClass.UNIT)) {
        Granularity unit = w.unit(i, WordClass.UNIT);
        bare = new Phrase(i + 1, new Amount(1.0, unit, null));
      }
      boolean closed =
          bare != null
              && (w.isEnd(bare.end()) || w.isMark(bare.end(), ',') || w.isMark(bare.end(), '.'));
      return closed ? bare : null;
    }
    return phrase;
  }
}
