package io.github.tasalsul.event;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tasalsul.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many an event befell: in «مقتل أكثر من 280 مدنياً ونحو ألفي مقاتل» more than 280 «مدنياً»
 * were killed, from 280, MORE_THAN; and about 2000 «مقاتل», from 2000 to 2000, APPROX.
 *
 * @param kind what happened to them
 * @param from the least number, itself included save where {@code mod} is MORE_THAN; null if open
 * @param to the greatest number, itself included save where {@code mod} is LESS_THAN; null if open
 * @param mod how the text qualifies the number, or null if it does not. The plural of a numeral is
 *     APPROX with the bounds that the word leaves: «عشرات», 20 to 99; «مئات الآلاف», 200,000 to
 *     999,999
 * @param who whom the number counts, as the text has it: «مدنياً»; null if it does not say
 * @param span the whole expression: «أكثر من 280 مدنياً»
 * @param text its words as they stand in the text
 */
public record Quantity(
    Kind kind,
    @Nullable Long from,
    @Nullable Long to,
    @Nullable Mod mod,
    @Nullable String who,
    Span span,
    String text) {

  /** What happened to those who are counted. */
  public enum Kind {
    /** «قتلى», «لقوا مصرعهم», «وفيات». */
    KILLED,
    /** «جرحى», «أصيب». */
    WOUNDED,
    /** «مفقودين». */
    MISSING,
    /** «نزح», «تشريد». */
    DISPLACED,
    /** «إجلاء». */
    EVACUATED,
    /** «اعتقل», «موقوفين». */
    DETAINED,
    /** «رهائن», «اختطاف». */
    ABDUCTED,
    /** «أفرج عن». */
    FREED,
    /** «أنقذ». */
    RESCUED;

    /** Returns the name that JSON uses. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a text qualifies a number, named as TIMEX3 names it. */
  public enum Mod {
    /** «أكثر من 280»: the number itself is left out. */
    MORE_THAN,
    /** «أقل من 100»: the number itself is left out. */
    LESS_THAN,
    /** «50 على الأقل». */
    EQUAL_OR_MORE,
    /** «ما يصل إلى 50». */
    EQUAL_OR_LESS,
    /** «نحو 50», «عشرات». */
    APPROX
  }

  /** Checks that the bounds are in order. */
  public Quantity {
    checkArgument(from != null || to != null, "a quantity must have a bound: '%s'", text);
    checkArgument(
        from == null || to == null || from <= to, "bounds out of order: %s to %s", from, to);
  }
}
