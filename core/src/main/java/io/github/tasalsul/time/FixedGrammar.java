package io.github.tasalsul.time;

import static io.github.tasalsul.time.Granularity.DAY;

import io.github.tasalsul.time.Meaning.Amount;
import io.github.tasalsul.time.Meaning.CalendarDate;
import io.github.tasalsul.time.Meaning.Every;
import io.github.tasalsul.time.Meaning.Offset;
import io.github.tasalsul.time.Meaning.PartOf;
import io.github.tasalsul.time.Meaning.Sign;
import io.github.tasalsul.time.Meaning.Vague;
import io.github.tasalsul.time.Meaning.Within;
import org.jspecify.annotations.Nullable;

/** Reads vague references, repeated times, and «في وقت سابق» with and without a day. */
final class FixedGrammar {

  private FixedGrammar() {}

  /** Reads «مؤخرا», «الآن», «قريبا», «في الماضي». */
  static @Nullable Phrase vague(Words w, int i) {
    if (w.is(i, WordClass.VAGUE)) {
      return new Phrase(i + 1, new Vague(w.sign(i, WordClass.VAGUE)));
    } else if (w.is(i, WordClass.VAGUE_THEN)) {
      return new Phrase(i + 1, new Vague(w.sign(i, WordClass.VAGUE_THEN)));
    }
    boolean in = w.is(i - 1, WordClass.IN) && !w.hasProclitic(i);
    return in && w.is(i, WordClass.VAGUE_IN)
        ? new Phrase(i + 1, new Vague(w.sign(i, WordClass.VAGUE_IN)))
        : null;
  }

  /** Reads «وقت سابق الاثنين», «وقت لاحق من هذا الشهر», «وقت سابق». */
  static @Nullable Phrase within(Words w, int i) {
    if (!w.is(i, WordClass.EARLIER)) {
      return null;
    }
    Sign sign = w.sign(i, WordClass.EARLIER);
    int at = w.is(i + 1, WordClass.FROM) ? i + 2 : i + 1;
    if (!w.hasProclitic(at)) {
      Phrase part = DayPartGrammar.dayPart(w, at);
      if (part != null) {
        return part;
      }
      Phrase day = DayGrammar.day(w, at);
      Phrase whole = day != null ? day : PeriodGrammar.unit(w, at);
      if (whole != null) {
        return new Phrase(whole.end(), new Within(sign, whole.meaning()));
      }
    }
    return new Phrase(i + 1, new Vague(sign));
  }

  /** Reads «كل يوم جمعة», «كل ثلاثة أشهر», «يوميا», «أيام الجمعة». */
  static @Nullable Phrase repeated(Words w, int i) {
    Phrase times = times(w, i);
    if (times == null) {
      times = dayOfEvery(w, i);
    }
    return times != null ? times : every(w, i);
  }

  /** Reads «14 جانفي من كل سنة» ({@code XXXX-01-14}), «الخامس والعشرين من كل شهر». */
  private static @Nullable Phrase dayOfEvery(Words w, int i) {
    int first = DayGrammar.isDayHead(w, i) ? i + 1 : i;
    NumberGrammar.Count day = CalendarGrammar.dayNumber(w, first);
    Phrase date = day == null ? null : CalendarGrammar.date(w, first);
    int at = date != null ? date.end() : day == null ? -1 : day.end();
    boolean each =
        w.is(at, WordClass.FROM) && w.is(at + 1, WordClass.EVERY) && w.is(at + 2, WordClass.UNIT);
    if (!each || day == null) {
      return null;
    }
    Granularity unit = w.unit(at + 2, WordClass.UNIT);
    if (date == null) {
      String timex = "XXXX-XX-" + Timex.two((int) day.value());
      return unit == Granularity.MONTH ? new Phrase(at + 3, each(timex, unit)) : null;
    }
    boolean yearless = date.meaning() instanceof CalendarDate said && said.year() == null;
    String timex = Resolver.resolve(date.meaning(), null).timex();
    return yearless && unit == Granularity.YEAR ? new Phrase(at + 3, each(timex, unit)) : null;
  }

  /** Reads «مرتين أسبوعيا», «ثلاث مرات في اليوم», «مرة كل عام»; the unit decides. */
  private static @Nullable Phrase times(Words w, int i) {
    NumberGrammar.Count number = NumberGrammar.cardinal(w, i);
    int at = number == null ? i : number.end();
    if (!w.is(at, WordClass.TIMES) || (number != null && w.hasProclitic(at))) {
      return null;
    }
    int said = number == null ? w.value(at, WordClass.TIMES) : (int) number.value();
    Integer times = said > 0 ? said : null; // «مرات عدة»
    at++;
    if (w.is(at, WordClass.NUM) && w.value(at, WordClass.NUM) == 1 && !w.hasProclitic(at)) {
      at++;
    }
    if (w.is(at, WordClass.SET_ADV) || w.is(at, WordClass.EVERY)) {
      Phrase every = every(w, at);
      return every != null && every.meaning() instanceof Every of
          ? new Phrase(
              every.end(), new Every(of.timex(), of.unit(), w.is(at, WordClass.EVERY), times))
          : every;
    }
    if (!w.is(at, WordClass.IN) || w.hasProclitic(at + 1) || isPlaced(w, at + 2)) {
      return null;
    }
    if (w.is(at + 1, WordClass.TODAY)) {
      return new Phrase(at + 2, counted(DAY, times));
    }
    return w.is(at + 1, WordClass.THE_UNIT)
        ? new Phrase(at + 2, counted(w.unit(at + 1, WordClass.THE_UNIT), times))
        : null;
  }

  /** Tells whether item {@code i} says which one is meant, so that nothing comes again. */
  private static boolean isPlaced(Words w, int i) {
    return Modifiers.direction(w, i) != null
        || w.is(i, WordClass.WEEKDAY)
        || w.is(i, WordClass.SAME, WordClass.THAT)
        || w.is(i, WordClass.THE_ORD)
        || w.isNumber(i);
  }

  private static @Nullable Phrase every(Words w, int i) {
    if (w.is(i, WordClass.SET_ADV)) {
      Granularity unit = w.unit(i, WordClass.SET_ADV);
      return new Phrase(i + 1, every(1, unit));
    }
    boolean days = w.is(i, WordClass.UNITS) && w.unit(i, WordClass.UNITS) == DAY;
    if (days && w.is(i + 1, WordClass.WEEKDAY) && !w.hasProclitic(i + 1)) {
      return new Phrase(i + 2, weekly(w.value(i + 1, WordClass.WEEKDAY)));
    }
    if (!w.is(i, WordClass.EVERY) || w.hasProclitic(i + 1)) {
      return null;
    }
    int at = DayGrammar.isDayHead(w, i + 1) ? i + 2 : i + 1;
    if (!w.hasProclitic(at) && w.is(at, WordClass.BARE_WEEKDAY)) {
      return new Phrase(at + 1, weekly(w.value(at, WordClass.BARE_WEEKDAY)));
    } else if (!w.hasProclitic(at) && w.is(at, WordClass.WEEKDAY)) {
      return new Phrase(at + 1, weekly(w.value(at, WordClass.WEEKDAY)));
    }
    if (w.is(i + 1, WordClass.DAYPART)) {
      String part = Timex.part(w.part(i + 1, WordClass.DAYPART));
      return new Phrase(i + 2, each("XXXX-XX-XX" + part, Granularity.DAY_PART));
    }
    Phrase amount = AmountGrammar.amount(w, i + 1, true);
    if (amount == null || !(amount.meaning() instanceof Amount length) || length.number() == null) {
      return null;
    }
    return new Phrase(amount.end(), every(length.number(), length.unit()));
  }

  private static Every weekly(int day) {
    return each("XXXX-WXX-" + day, Granularity.WEEK);
  }

  private static Every every(double number, Granularity unit) {
    return each(Timex.duration(number, unit), unit);
  }

  private static Every each(String timex, Granularity unit) {
    return new Every(timex, unit, true, null);
  }

  private static Every counted(Granularity unit, @Nullable Integer times) {
    return new Every(Timex.duration(1.0, unit), unit, false, times);
  }

  /** Reads «نهاية الأسبوع», «نهاية الأسبوع الماضي». */
  static @Nullable Phrase weekend(Words w, int i) {
    if (!w.is(i, WordClass.WEEKEND)) {
      return null;
    }
    int weeks = 0;
    int end = i + 1;
    if (w.is(end, WordClass.LAST) && !w.hasProclitic(end)) {
      weeks = -1;
      end++;
    } else if (w.is(end, WordClass.NEXT) && !w.hasProclitic(end)) {
      weeks = 1;
      end++;
    } else if (w.is(end, WordClass.THIS)) {
      end++;
    }
    Meaning week = new Offset(weeks, Granularity.WEEK);
    return new Phrase(end, new PartOf(Meaning.Part.END, week));
  }
}
