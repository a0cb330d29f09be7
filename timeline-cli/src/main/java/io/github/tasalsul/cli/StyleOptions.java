package io.github.tasalsul.cli;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import io.github.tasalsul.render.DateStyle;
import io.github.tasalsul.render.DateStyle.Calendar;
import io.github.tasalsul.render.DateStyle.Digits;
import io.github.tasalsul.render.DateStyle.Language;
import io.github.tasalsul.render.DateStyle.MonthNames;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How labels and dates are written out for people. */
final class StyleOptions {
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "The language of labels and of dates that are written out: ar or en.")
  private @Nullable String language;

  @Option(
      names = "--month-names",
      paramLabel = "NAMES",
      description = {
        "Whose month names: egypt (default; the Gulf too), levant, maghreb (Algeria,",
        "Tunisia), morocco, mauritania, or both (فبراير/شباط)."
      })
  private @Nullable String months;

  @Option(
      names = "--calendar",
      paramLabel = "CALENDAR",
      description =
          "The calendar of dates that are written out: gregorian (default), hijri or both.")
  private @Nullable String calendar;

  @Option(
      names = "--digits",
      paramLabel = "DIGITS",
      description = "The digits of dates that are written out: western (default) or arabic.")
  private @Nullable String digits;

  /** Tells whether the user asked for dates that are written out. */
  boolean isAsked() {
    return language != null || months != null || calendar != null || digits != null;
  }

  /**
   * Returns the style.
   *
   * @param otherwise the language where the user names none
   * @throws ParameterException if a value is not known
   */
  DateStyle style(Language otherwise, CommandLine command) {
    return new DateStyle(
        choice("--lang", language, otherwise, command),
        choice("--month-names", months, MonthNames.EGYPT, command),
        choice("--calendar", calendar, Calendar.GREGORIAN, command),
        choice("--digits", digits, Digits.WESTERN, command));
  }

  private static <E extends Enum<E>> E choice(
      String option, @Nullable String typed, E otherwise, CommandLine command) {
    if (typed == null) {
      return otherwise;
    }
    E[] all = otherwise.getDeclaringClass().getEnumConstants();
    for (E one : all) {
      if (one.name().equalsIgnoreCase(typed)) {
        return one;
      }
    }
    throw new ParameterException(
        command,
        option
            + " "
            + typed
            + " is not known; there are "
            + Joiner.on(", ")
                .join(Arrays.stream(all).map(one -> Ascii.toLowerCase(one.name())).iterator()));
  }
}
