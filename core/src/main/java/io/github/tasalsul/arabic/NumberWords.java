package io.github.tasalsul.arabic;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers in digits and in words from folded word forms: «ثلاثة», «و», «عشرين» is 23,
 * «1,250» is 1250, «15», «ألفا» is 15,000, «مليون», «و», «نصف» is 1,500,000.
 *
 * <p>Conjunctions are words of their own, as a segmenter leaves them. The words come from {@code
 * numbers.tsv} and {@code quantity-words.tsv}. Immutable and thread-safe.
 */
public final class NumberWords {
  private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}([.,\u066C\u060C][0-9]{3})+");
  private static final Pattern DIGITS = Pattern.compile("([0-9]{1,12})([.,\u066B][0-9]{1,2})?");
  private static final String WAW = "\u0648";
  private static final String ALEF = "\u0627";

  /** «أحد», «إحدى»: one, only before ten or with tens behind them. */
  private static final String ONE_OF_ELEVEN = "\u0627\u062D\u062F";

  private static final String ONE_OF_ELEVEN_FEMININE = "\u0627\u062D\u062F\u064A";
  private static final int LONGEST = 12;

  private static final NumberWords BUNDLED = load();

  private final ImmutableMap<String, Long> numbers;
  private final ImmutableMap<String, Integer> fractions;

  private NumberWords(Map<String, Long> numbers, Map<String, Integer> fractions) {
    this.numbers = ImmutableMap.copyOf(numbers);
    this.fractions = ImmutableMap.copyOf(fractions);
  }

  /**
   * A number that was read.
   *
   * @param value the number
   * @param end the index of the word behind it
   */
  public record Count(long value, int end) {}

  /** Returns the words that come with the library. */
  public static NumberWords bundled() {
    return BUNDLED;
  }

  private static NumberWords load() {
    ImmutableMap.Builder<String, Long> numbers = ImmutableMap.builder();
    ImmutableMap.Builder<String, Integer> fractions = ImmutableMap.builder();
    for (TsvTable.Row row : TsvTable.bundled("numbers.tsv").rows()) {
      String form = Folding.foldWord(row.required("form"));
      if (row.required("class").equals("NUM") && form.indexOf(' ') < 0) {
        numbers.put(form, (long) row.number("value"));
      }
    }
    for (TsvTable.Row row : TsvTable.bundled("quantity-words.tsv").rows()) {
      String form = Folding.foldWord(row.required("form"));
      switch (row.required("class")) {
        case "NUMBER" -> numbers.put(form, (long) row.number("value"));
        case "PART_OF" -> fractions.put(form, row.number("value"));
        default -> {}
      }
    }
    return new NumberWords(numbers.buildKeepingLast(), fractions.buildKeepingLast());
  }

  /**
   * Reads the longest number that begins at {@code start}.
   *
   * @param forms folded words
   * @return the number, or null where none begins
   */
  public @Nullable Count read(List<String> forms, int start) {
    Count half = fractionOf(forms, start);
    if (half != null) {
      return half;
    }
    Sum sum = new Sum();
    int at = first(forms, start, sum);
    if (at == start) {
      return null;
    }
    while (at < forms.size() && at - start < LONGEST) {
      int next = more(forms, at, sum);
      if (next == at) {
        break;
      }
      at = next;
    }
    return new Count(sum.value(), at);
  }

  /** What is read so far: whole thousands, and what is below them. */
  private static final class Sum {
    private double total;
    private double part;

    void add(double value) {
      if (value >= 1000) {
        total += value;
      } else {
        part += value;
      }
    }

    void times(double scale) {
      total += part * scale;
      part = 0;
    }

    long value() {
      return Math.round(total + part);
    }
  }

  private int first(List<String> forms, int at, Sum sum) {
    if (at >= forms.size()) {
      return at;
    }
    String form = forms.get(at);
    double digits = digits(form);
    if (digits >= 0) {
      if (digits != Math.rint(digits) && scaleAt(forms, at + 1) == 0) {
        return at; // «1.5» of something that is no number
      }
      sum.add(digits);
      return at + 1;
    }
    Long value = numbers.get(form);
    if (value == null) {
      return eleven(forms, at, sum);
    }
    boolean dual = value >= 1000 && form.endsWith(ALEF) && value % 1000 == 0 && isScale(value);
    sum.add(
        (double)
            (dual ? 2 * value : value)); // «ألفا شخص», without a number before it, is two thousand
    return at + 1;
  }

  /** «أحد عشر», «إحدى وعشرين». */
  private int eleven(List<String> forms, int at, Sum sum) {
    String form = forms.get(at);
    if (!form.equals(ONE_OF_ELEVEN) && !form.equals(ONE_OF_ELEVEN_FEMININE)) {
      return at;
    }
    long next = valueAt(forms, at + 1);
    if (next == 10) {
      sum.add(11);
      return at + 2;
    }
    long joined = isAnd(forms, at + 1) ? valueAt(forms, at + 2) : 0;
    if (joined >= 20 && joined < 100) {
      sum.add((double) (1 + joined));
      return at + 3;
    }
    return at;
  }

  private int more(List<String> forms, int at, Sum sum) {
    if (isAnd(forms, at)) {
      Integer fraction = at + 1 < forms.size() ? fractions.get(forms.get(at + 1)) : null;
      if (fraction != null && sum.part == 0 && sum.total > 0) {
        double scale = sum.total >= 1_000_000 ? 1_000_000 : 1000;
        sum.total += scale * fraction / 100;
        return isScaleWord(forms, at + 2) ? at + 3 : at + 2; // «مليون ونصف المليون»
      }
      double digits = at + 1 < forms.size() ? digits(forms.get(at + 1)) : -1;
      long value = digits > 0 ? (long) digits : valueAt(forms, at + 1);
      boolean below = value > 0 && (value < 1000 ? sum.part < 1000 : sum.part == 0);
      boolean rounds =
          value >= 1000 || sum.part % 100 == 0 || (isTens(value) && sum.part % 100 < 10);
      if (!below || !rounds || (digits > 0 && sum.total == 0)) {
        return at;
      }
      sum.add((double) value);
      return at + 2;
    }
    long value = valueAt(forms, at);
    if (value == 10 && sum.part % 100 > 0 && sum.part % 100 < 10) {
      sum.part += 10;
    } else if (value == 100 && sum.part > 2 && sum.part < 10) {
      sum.part *= 100;
    } else if (isScale(value) && (sum.part > 0 || sum.total > 0)) {
      if (sum.part == 0 && value > 1000) {
        sum.total *= value; // «ألف مليون»
      } else if (sum.part == 0) {
        return at;
      } else {
        sum.times((double) value);
      }
    } else {
      return at;
    }
    return at + 1;
  }

  private @Nullable Count fractionOf(List<String> forms, int at) {
    Integer fraction = at < forms.size() ? fractions.get(forms.get(at)) : null;
    long scale = fraction == null ? 0 : scaleAt(forms, at + 1);
    return fraction == null || scale == 0
        ? null
        : new Count(Math.round(scale * fraction / 100.0), at + 2);
  }

  private long scaleAt(List<String> forms, int at) {
    long value = valueAt(forms, at);
    return isScale(value) ? value : 0;
  }

  private boolean isScaleWord(List<String> forms, int at) {
    if (at >= forms.size()) {
      return false;
    }
    String form = forms.get(at);
    String bare = form.startsWith("\u0627\u0644") ? form.substring(2) : form; // the article
    return isScale(numbers.getOrDefault(bare, 0L));
  }

  private static boolean isScale(long value) {
    return value == 1000 || value == 1_000_000 || value == 1_000_000_000;
  }

  private static boolean isTens(long value) {
    return value >= 20 && value < 100 && value % 10 == 0;
  }

  private long valueAt(List<String> forms, int at) {
    return at < forms.size() ? numbers.getOrDefault(forms.get(at), 0L) : 0;
  }

  private static boolean isAnd(List<String> forms, int at) {
    return at < forms.size() && forms.get(at).equals(WAW);
  }

  /** Returns the number that digits write, or -1: «1,250» and «1.250» are whole, «1.5» is not. */
  private static double digits(String form) {
    if (THOUSANDS.matcher(form).matches()) {
      return Double.parseDouble(form.replaceAll("[^0-9]", ""));
    }
    Matcher matcher = DIGITS.matcher(form);
    if (!matcher.matches()) {
      return -1;
    }
    String fraction = matcher.group(2);
    return Double.parseDouble(
        matcher.group(1) + (fraction == null ? "" : "." + fraction.substring(1)));
  }
}
