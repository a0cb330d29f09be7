package io.github.tasalsul.event;

import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.arabic.NumberWords;
import io.github.tasalsul.event.Quantity.Mod;
import io.github.tasalsul.event.QuantityWords.Qualifier;
import io.github.tasalsul.event.QuantityWords.Range;
import io.github.tasalsul.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads how much a sentence counts: numbers in digits and words with what qualifies them («أكثر من
 * 280», «ما بين 20 و30», «مئات الآلاف من»), up to the noun that they count.
 */
final class Amounts {
  private static final String ARTICLE = "\u0627\u0644";
  private static final String PERCENT = "%";

  private final List<Token> tokens;
  private final boolean[] time;
  private final List<String> forms;
  private final QuantityWords words = QuantityWords.bundled();
  private final NumberWords numbers = NumberWords.bundled();

  private Amounts(List<Token> tokens, boolean[] time) {
    this.tokens = tokens;
    this.time = time;
    this.forms = tokens.stream().map(Token::form).toList();
  }

  /**
   * A number and what qualifies it.
   *
   * @param start its first token
   * @param number the first token of the number itself
   * @param end the token behind it and behind «من», where the counted noun may stand
   * @param counts whether a noun stands there that it counts
   */
  record Amount(
      int start,
      int number,
      int end,
      boolean counts,
      @Nullable Long from,
      @Nullable Long to,
      @Nullable Mod mod) {}

  /** Returns the amounts of a sentence in text order, none within another. */
  static List<Amount> of(List<Token> tokens, boolean[] time) {
    Amounts reader = new Amounts(tokens, time);
    List<Amount> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Amount amount = reader.at(i);
      if (amount != null) {
        found.add(amount);
      }
      i = amount == null ? i + 1 : Math.max(i + 1, amount.end());
    }
    return found;
  }

  private @Nullable Amount at(int i) {
    Qualifier qualifier = words.before(forms, i);
    int number = qualifier == null ? i : i + qualifier.words().size();
    if (number >= tokens.size() || time[number]) {
      return null;
    }
    Amount vague = vague(i, number);
    if (vague != null) {
      return vague;
    }
    NumberWords.Count first = numbers.read(forms, number);
    if (first == null || isOther(number, first.end())) {
      return null;
    }
    boolean between = number > i && FunctionWords.is(forms.get(number - 1), Part.BETWEEN);
    boolean rise = i > 0 && FunctionWords.is(forms.get(i - 1), Part.FROM); // «من 5 إلى 10»
    boolean joined = between ? isAnd(first.end()) : !rise && isUpTo(first.end());
    NumberWords.Count second = joined ? numbers.read(forms, first.end() + 1) : null;
    if (second != null && second.value() > first.value()) {
      return made(i, number, second.end(), first.value(), second.value(), null);
    }
    if (between) {
      return null; // «بين 12 دولة»
    }
    Mod mod = qualifier == null ? null : qualifier.mod();
    return made(i, number, first.end(), first.value(), first.value(), mod);
  }

  /** «عشرات», «المئات من», «مئات الآلاف». */
  private @Nullable Amount vague(int start, int at) {
    Range range = words.vague(bare(forms.get(at)));
    if (range == null || tokens.get(at).isVerb()) {
      return null;
    }
    int end = at + 1;
    Range scale = end < tokens.size() ? words.vague(bare(forms.get(end))) : null;
    if (scale != null && scale.from() >= 2000) {
      long unit = scale.from() / 2;
      range = new Range(range.from() * unit, (range.to() + 1) * unit - 1);
      end++;
    }
    return made(start, at, end, range.from(), range.to(), Mod.APPROX);
  }

  /** Takes «من» in and what stands behind the counted noun, and sees what the bounds are. */
  private Amount made(
      int start, int number, int numberEnd, long low, long high, @Nullable Mod before) {
    int end = numberEnd;
    boolean vague = before == Mod.APPROX && low != high;
    boolean of = end < tokens.size() && FunctionWords.is(forms.get(end), Part.FROM);
    boolean noun = isNoun(of ? end + 1 : end);
    boolean definite = noun && tokens.get(of ? end + 1 : end).tag().startsWith("DT");
    boolean counts = noun && (of ? isPlural(end + 1) : vague || !definite);
    if (counts && of) {
      end++;
    }
    Mod mod = before != null ? before : behind(counts ? end + 1 : end);
    boolean upper = mod == Mod.LESS_THAN || mod == Mod.EQUAL_OR_LESS;
    boolean lower = mod == Mod.MORE_THAN || mod == Mod.EQUAL_OR_MORE;
    return new Amount(start, number, end, counts, upper ? null : low, lower ? null : high, mod);
  }

  private @Nullable Mod behind(int from) {
    for (int i = from; i <= from + 1 && i < tokens.size(); i++) {
      Qualifier behind = words.behind(forms, i);
      if (behind != null) {
        return behind.mod();
      }
    }
    return null;
  }

  private boolean isNoun(int i) {
    return i < tokens.size() && !time[i] && tokens.get(i).isNominal() && isWord(forms.get(i));
  }

  /** «15 من عناصر الشرطة», but «34 من الدستور» counts nothing. */
  private boolean isPlural(int i) {
    String form = bare(forms.get(i));
    return tokens.get(i).tag().endsWith("NNS")
        || words.is(List.of(form), QuantityWords.Part.PEOPLE)
        || words.state(List.of(form)) != null;
  }

  /** Tells whether a number is a verb that looks like one («ألف»), or a share of a hundred. */
  private boolean isOther(int number, int end) {
    String form = forms.get(number);
    if (tokens.get(number).isVerb() && !Character.isDigit(form.charAt(0))) {
      return true;
    }
    if (end >= tokens.size()) {
      return false;
    }
    boolean in = FunctionWords.is(forms.get(end), Part.IN) && end + 1 < tokens.size();
    return forms.get(end).equals(PERCENT)
        || (in && numbers.read(List.of(bare(forms.get(end + 1))), 0) != null); // «في المئة»
  }

  private boolean isAnd(int i) {
    return i < tokens.size() && FunctionWords.is(forms.get(i), Part.CONJUNCTION);
  }

  private boolean isUpTo(int i) {
    return i < tokens.size()
        && (FunctionWords.is(forms.get(i), Part.TO) || forms.get(i).equals("-"));
  }

  private static boolean isWord(String form) {
    return !form.isEmpty() && Character.isLetter(form.charAt(0));
  }

  private static String bare(String form) {
    return form.startsWith(ARTICLE) && form.length() > 4 ? form.substring(2) : form;
  }
}
