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
    if (w.is(i, WordClass.THEN)) {
      return fromThat(w, i, i + 1, w.value(i, WordClass.THEN));
    }
    Sign sign = sign(w, i);
    if (sign == null) {
      return List.of();
    }
    boolean since = w.is(i, WordClass.SINCE);
    Phrase amount = w.hasProclitic(i + 1) ? null : AmountGrammar.amount(w, i + 1, true);
    if (amount == null && !w.hasProclitic(i + 1)) {
      amount = decade(w, i + 1);
    }
    if (amount == null) {
      boolean that = w.is(i + 1, WordClass.THAT);
      return that ? fromThat(w, i, i + 2, sign == Sign.BEFORE ? -1 : 1) : List.of();
    }
    int end = amount.end();
    if (!(amount.meaning() instanceof Amount length)) {
      return List.of(new Part(i + 1, end, amount.meaning()));
    }
    boolean fromNow = w.is(end, WordClass.FROM) && w.is(end + 1, WordClass.VAGUE);
    if (fromNow) {
      return List.of(new Part(i, end + 2, new Shift(length, sign)));
    }
    boolean fromThat = w.is(end, WordClass.FROM) && w.is(end + 1, WordClass.THAT);
    if (fromThat && !since && !w.hasArticle(end + 2)) {
      Meaning steps = steps(length, sign == Sign.BEFORE ? -1 : 1);
      if (steps != null) {
        return List.of(new Part(i, end + 2, steps));
      }
    }
    boolean bound = length.mod() != null && !length.mod().equals("APPROX");
    if (since) {
      boolean point = length.unit().compareTo(WEEK) <= 0 && !bound;
      Meaning meaning = point ? new Shift(length, sign) : length;
      return List.of(new Part(point ? i : i + 1, end, meaning));
    }
    if (bound || countsFromEvent(w, end) || (sign == Sign.AFTER && isOver(w, i, end, length))) {
      Span signal = w.span(i, Math.min(end, w.size() - 1));
      return List.of(new Part(i + 1, end, new FromEvent(length, sign, signal)));
    }
    return List.of(new Part(i, end, new Shift(length, sign)));
  }

  /** Reads «عقد» as ten years where nothing follows that it could be the verbal noun of. */
  private static @Nullable Phrase decade(Words w, int i) {
    boolean unit = w.is(i, WordClass.UNIT) && w.unit(i, WordClass.UNIT) == Granularity.DECADE;
    boolean over =
        w.isEnd(i + 1)
            || w.isMark(i + 1, '.')
            || w.isMark(i + 1, '\u060C')
            || w.is(i + 1, WordClass.WHOLE)
            || w.is(i + 1, WordClass.FROM)
            || w.is(i + 1, WordClass.IN);
    int end = w.is(i + 1, WordClass.WHOLE) ? i + 2 : i + 1;
    return unit && over ? new Phrase(end, new Amount(1.0, Granularity.DECADE, null)) : null;
  }

  private static boolean countsFromEvent(Words w, int end) {
    boolean on = w.is(end, WordClass.ON) && !w.hasProclitic(end);
    boolean from = w.is(end, WordClass.FROM) && !w.hasProclitic(end);
    return (from && w.isWord(end + 1)) || (on && w.isWord(end + 1));
  }

  /**
   * Tells whether a length behind «بعد» lies in the past, counted from an event: «توفي بعد يومين»,
   * «بعد ثلاثين عاما في الحكم».
   */
  private static boolean isOver(Words w, int i, int end, Amount length) {
    Direction told = Tense.told(w, i);
    Double number = length.number();
    boolean years = number != null && number > 2 && length.unit().compareTo(Granularity.YEAR) >= 0;
    return told == Direction.PAST
        || told == Direction.UNSAID
        || (told == null && years && w.is(end, WordClass.IN));
  }

  private static @Nullable Sign sign(Words w, int i) {
    if (w.is(i, WordClass.BEFORE) || w.is(i, WordClass.SINCE)) {
      return Sign.BEFORE;
    }
    return w.is(i, WordClass.AFTER) ? Sign.AFTER : null;
  }

  /** Reads «قبل ذلك بأسبوع», «بعدها بيومين»: the amount with ب behind at {@code at}. */
  private static List<Part> fromThat(Words w, int i, int at, int sign) {
    if (!w.hasPreposition(at)) {
      return List.of();
    }
    Phrase amount = AmountGrammar.amount(w, at, true);
    Meaning steps = amount == null ? null : steps(amount.meaning(), sign);
    return amount == null || steps == null ? List.of() : List.of(new Part(i, amount.end(), steps));
  }

  /** Counts from a time told before; a week is seven days, as in «قبل أسبوع». */
  private static @Nullable Meaning steps(Meaning amount, int sign) {
    if (!(amount instanceof Amount length)
        || length.number() == null
        || length.unit().compareTo(HOUR) <= 0) {
      return null;
    }
    boolean weeks = length.unit() == WEEK;
    int number = (int) Math.round(length.number() * (weeks ? 7 : 1));
    return new FromPrevious(sign * number, weeks ? Granularity.DAY : length.unit());
  }

  /**
   * Tells whether a unit alone is how long something lasts: «دامت الهدنة أسبوعا», «استمرت ساعة».
   */
  private static boolean isLasting(Words w, int i) {
    if (w.hasProclitic(i) || w.is(i + 1, WordClass.AFTER)) {
      return false;
    } else if (w.is(i - 1, WordClass.LASTING)) {
      return true;
    }
    // With its alef of tanwin the unit is no first half of a name or a genitive.
    boolean tanwin = w.folded().charAt(w.end(i) - 1) == '\u0627';
    return tanwin && (w.is(i - 2, WordClass.LASTING) || w.is(i - 3, WordClass.LASTING));
  }

  /** Reads a length of time that is a span: «أربع سنوات», «لمدة شهر», «يوم كامل». */
  static @Nullable Phrase duration(Words w, int i) {
    boolean introduced = w.is(i - 1, WordClass.DURING) || w.hasPreposition(i) || isLasting(w, i);
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
