package io.github.tasalsul.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Explains in a sentence how a time expression came to its value: «أمس الثلاثاء» is "The day before
 * 2020-02-19, said to be a Tuesday, is 2020-02-18 (rule: day)."
 */
public final class Explainer {
  private static final String UNKNOWN = "the article's unknown date";

  private Explainer() {}

  /**
   * Returns one English sentence that names the rule and the arithmetic.
   *
   * @param anchor the day that it is seen from, or null where that is not known
   */
  public static String explain(TimeExpression time, @Nullable LocalDate anchor) {
    String from = anchor == null ? UNKNOWN : Timex.day(anchor);
    return sentence(time, from, Resolver.resolve(time.meaning(), anchor));
  }

  /** Returns the sentence as seen from a moment, from which hours and minutes are counted. */
  public static String explainAt(TimeExpression time, LocalDateTime moment) {
    boolean counted =
        time.meaning() instanceof Meaning.Shift shift && Units.hours(shift, moment) != null;
    String day = Timex.day(moment.toLocalDate());
    String from = counted ? day + Timex.time(moment.toLocalTime().withNano(0)) : day;
    return sentence(time, from, Resolver.resolveAt(time.meaning(), moment));
  }

  /**
   * Returns the sentence for the value that {@code time} already has, seen from no one day: what
   * all the days share that the article may be of.
   */
  public static String explainShared(TimeExpression time) {
    return sentence(time, UNKNOWN, time.value());
  }

  private static String sentence(TimeExpression time, String from, TimeValue value) {
    if (time.meaning() instanceof Meaning.Saved saved) {
      String said = saved.explanation();
      return said == null ? "It was read from a saved result (rule: " + time.rule() + ")." : said;
    }
    String words = new MeaningWords(from).of(time.meaning());
    return Character.toUpperCase(words.charAt(0))
        + words.substring(1)
        + (words.contains(", ") && !words.endsWith(",") ? "," : "")
        + result(time.meaning(), value)
        + " (rule: "
        + time.rule()
        + ").";
  }

  private static String result(Meaning meaning, TimeValue value) {
    if (value instanceof TimeValue.Unresolved unresolved) {
      String known = unresolved.timex().isEmpty() ? "" : " stays " + unresolved.timex() + ",";
      return (known.isEmpty() ? " has no value, since " : known + " since ") + unresolved.reason();
    }
    String mod = value.mod() == null ? "" : " " + value.mod();
    return " is " + value.timex() + mod + contradiction(meaning, value);
  }

  /** Says so where the weekday of the value is not the one that the text names. */
  private static String contradiction(Meaning meaning, TimeValue value) {
    LocalDate day = value.range().withinOneDay() ? value.range().firstDay() : null;
    if (day != null
        && meaning instanceof Meaning.Both both
        && both.check() instanceof Meaning.Weekday said
        && day.getDayOfWeek() != said.day()) {
      return ", though that is a " + name(day.getDayOfWeek());
    }
    return "";
  }

  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
