package io.github.tasalsul.time;

import io.github.tasalsul.time.Meaning.Amount;
import io.github.tasalsul.time.Meaning.Sign;
import io.github.tasalsul.time.Meaning.Window;
import org.jspecify.annotations.Nullable;

/** Reads stretches that end or begin now: «الأيام القليلة الماضية», «آخر 3 أيام». */
final class WindowGrammar {
  private WindowGrammar() {}

  /** Reads «الأيام القليلة الماضية», «السنوات الخمس المقبلة», «اليومين الماضيين», «آخر 3 أيام». */
  static @Nullable Phrase window(Words w, int i) {
    Double number = null;
    Granularity unit;
    int at = i;
    if (w.is(i, WordClass.THE_UNITS)) {
      unit = w.unit(i, WordClass.THE_UNITS);
      at++;
      if (w.is(at, WordClass.THE_NUM)) {
        NumberGrammar.Count counted = NumberGrammar.words(w, at, WordClass.THE_NUM);
        number = counted.value();
        at = counted.end();
      } else if (w.is(at, WordClass.THE_TENS)) {
        number = (double) w.value(at, WordClass.THE_TENS);
        at++;
      } else if (w.isNumber(w.digitsAt(at))) {
        int digits = w.digitsAt(at);
        number = (double) w.number(digits);
        at = digits + 1;
      }
    } else if (w.is(i, WordClass.THE_DUAL)) {
      unit = w.unit(i, WordClass.THE_DUAL);
      number = 2.0;
      at++;
    } else {
      return countedWindow(w, i);
    }
    Phrase edge = number == null ? null : edge(w, at, new Amount(number, unit, null));
    if (edge != null) {
      return edge;
    }
    if (w.is(at, WordClass.FEW)) {
      at++;
    }
    Sign sign = windowSign(w, at);
    if (sign == null) {
      return null;
    }
    int end = w.is(at + 1, WordClass.FEW) ? at + 2 : at + 1;
    if (number == null && w.is(at + 1, WordClass.THE_NUM)) {
      NumberGrammar.Count counted = NumberGrammar.words(w, at + 1, WordClass.THE_NUM);
      number = counted.value();
      end = counted.end();
    }
    return new Phrase(end, new Window(new Amount(number, unit, null), sign));
  }

  /** Reads «الثلاثة أيام الماضية», «24 ساعة الماضية», «آخر 3 أيام», «آخر شهرين». */
  private static @Nullable Phrase countedWindow(Words w, int i) {
    boolean last = w.is(i, WordClass.ORD) && w.value(i, WordClass.ORD) == -1;
    int at = last ? i + 1 : w.is(i, WordClass.ARTICLE) ? w.digitsAt(i) : i;
    Phrase amount = last || at > i ? AmountGrammar.counted(w, at) : AmountGrammar.withArticle(w, i);
    if (amount == null) {
      amount = AmountGrammar.counted(w, at);
    }
    if (amount == null || !(amount.meaning() instanceof Amount length)) {
      return null;
    }
    if (last) {
      Phrase whole = WeekdayGrammar.container(w, amount.end());
      if (whole != null && length.number() != null) {
        return new Phrase(whole.end(), new Meaning.Edge(length, false, whole.meaning()));
      }
      return length.number() == null
          ? null
          : new Phrase(amount.end(), new Window(length, Sign.BEFORE));
    }
    Phrase edge = edge(w, amount.end(), length);
    if (edge != null) {
      return edge;
    }
    Sign sign = windowSign(w, amount.end());
    return sign == null ? null : new Phrase(amount.end() + 1, new Window(length, sign));
  }

  /** Reads what makes counted units the first or last of a longer time: «الأولى من 2019». */
  private static @Nullable Phrase edge(Words w, int i, Amount amount) {
    boolean first = w.is(i, WordClass.THE_ORD) && w.value(i, WordClass.THE_ORD) == 1;
    boolean last = w.is(i, WordClass.RECENT);
    if ((!first && !last) || w.hasProclitic(i)) {
      return null;
    }
    Phrase whole = WeekdayGrammar.container(w, i + 1);
    if (whole == null && w.is(i + 1, WordClass.FROM) && YearGrammar.isYear(w, i + 2)) {
      whole = YearGrammar.year(w, i + 2, false);
    }
    if (whole == null && w.is(i + 1, WordClass.FROM)) {
      whole = YearGrammar.headedYear(w, i + 2);
    }
    if (whole != null) {
      return new Phrase(whole.end(), new Meaning.Edge(amount, first, whole.meaning()));
    }
    return first && amount.number() != null ? new Phrase(i + 1, amount) : null;
  }

  private static @Nullable Sign windowSign(Words w, int i) {
    Direction direction = Modifiers.direction(w, i);
    if (direction == null) {
      return null;
    }
    return switch (direction) {
      case LAST, PAST, UNSAID -> Sign.BEFORE;
      case NEXT, FUTURE -> Sign.AFTER;
      case THIS, NEAREST -> Sign.AT;
    };
  }
}
