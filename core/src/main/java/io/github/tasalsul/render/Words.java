package io.github.tasalsul.render;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.event.Quantity;
import io.github.tasalsul.link.When;
import io.github.tasalsul.time.TimeValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** How results are told in a few English words. */
final class Words {
  private static final CharMatcher BLANKS =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

  /** Embeddings, overrides and isolates, which would reorder the rest of the line. */
  private static final CharMatcher BIDI_CONTROLS =
      CharMatcher.inRange('\u202A', '\u202E').or(CharMatcher.inRange('\u2066', '\u2069'));

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Words() {}

  /** Tells when something was: {@code 2020-02-18}, {@code by 2020-01-12}, {@code since 2019-04}. */
  static String when(When when) {
    String start = when.start();
    String end = when.end();
    if (start == null && end == null) {
      return "undated";
    }
    boolean span = when.extent() == When.Extent.SPAN;
    if (start == null) {
      return (span ? "until " : "by ") + end;
    }
    String edtf = when.edtf();
    if (span) {
      String from = edtf.substring(0, Math.max(0, edtf.indexOf('/')));
      return end == null ? "since " + from : from + " to " + end;
    }
    if (end == null) {
      return start + " or later";
    }
    if (start.equals(end)) {
      return start;
    }
    return edtf.startsWith("[") || start.contains("T") ? start + ".." + end : edtf;
  }

  /** Tells how many an event befell: {@code killed: more than 280 | أكثر من 280 مدنيا}. */
  static String quantity(Quantity quantity) {
    Quantity.Mod mod = quantity.mod();
    Long from = quantity.from();
    Long to = quantity.to();
    String count;
    if (to == null) {
      count = (mod == Quantity.Mod.MORE_THAN ? "more than " : "at least ") + from;
    } else if (from == null) {
      count = (mod == Quantity.Mod.LESS_THAN ? "less than " : "at most ") + to;
    } else {
      String about = mod == Quantity.Mod.APPROX ? "about " : "";
      count = about + (from.equals(to) ? from : from + " to " + to);
    }
    return quantity.kind().label() + ": " + count + " | " + oneLine(quantity.text());
  }

  /** Tells an article's date and how it is known: {@code 2020-02-19 (given)}. */
  static String date(ArticleDate date) {
    return date.value() == null ? "date unknown" : date.value() + " (" + date.basis().label() + ")";
  }

  /** Tells what is left of a date that is not known. */
  static String left(ArticleDate date) {
    if (date.constraints() != null) {
      return date.constraints();
    }
    return date.value() != null || date.candidates().isEmpty()
        ? ""
        : "one of "
            + date.candidates().stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** Tells the minute of a moment: {@code 10:38}. */
  static String clock(LocalDateTime moment) {
    return MINUTE.format(moment);
  }

  /** Tells what a time comes to: {@code 2020-02 START}, {@code XXXX-01-13 (unresolved)}. */
  static String value(TimeValue value) {
    StringBuilder words = new StringBuilder(value.timex());
    if (value.mod() != null) {
      words.append(' ').append(value.mod());
    }
    if (value.vague() && !value.timex().endsWith("_REF")) {
      words.append(" (vague)");
    }
    if (value instanceof TimeValue.Unresolved) {
      words.append(words.isEmpty() ? "" : " ").append("(unresolved)");
    }
    return words.toString();
  }

  /** Tells whether a character would turn round what stands behind it. */
  static boolean isBidiControl(char c) {
    return BIDI_CONTROLS.matches(c);
  }

  /** Counts things: {@code 1 article}, {@code 2 articles}. */
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** Returns text on one line: stretches of blanks made one blank, no bidi controls left open. */
  static String oneLine(String text) {
    return BLANKS.trimAndCollapseFrom(BIDI_CONTROLS.removeFrom(text), ' ');
  }

  /** Writes degrees of latitude or longitude: {@code -13.19134}; five decimals are a metre. */
  static String degrees(double degrees) {
    return decimal(degrees, 5);
  }

  /** Writes a share from 0 to 1: {@code 0.8}. */
  static String share(double share) {
    return decimal(share, 3);
  }

  private static String decimal(double number, int decimals) {
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return (rounded.scale() < 1 ? rounded.setScale(1) : rounded).toPlainString();
  }

  /** Fills a column that another one follows. */
  static String column(String text, int width) {
    return Strings.padEnd(text, width, ' ');
  }
}
