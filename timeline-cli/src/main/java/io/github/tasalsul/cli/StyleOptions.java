package io.github.tasalsul.cli;

import io.github.tasalsul.render.DateStyle;
import io.github.tasalsul.render.DateStyle.Calendar;
import io.github.tasalsul.render.DateStyle.Digits;
import io.github.tasalsul.render.DateStyle.Language;
import io.github.tasalsul.render.DateStyle.MonthNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How labels and dates are written out for people. */
final class StyleOptions {
  @Option(
      names = "--lang",
      completionCandidates = Candidates.Languages.class,
      paramLabel = "LANG",
      description = {
        "The language of labels and of dates that are written out: ar or en (default: en",
        "in text, ar elsewhere)."
      })
  private @Nullable String language;

  @Option(
      names = "--month-names",
      completionCandidates = Candidates.Months.class,
      paramLabel = "NAMES",
      description = {
        "Whose month names: egypt (default; the Gulf too), levant, maghreb (Algeria,",
        "Tunisia), morocco, mauritania, or both (فبراير/شباط)."
      })
  private @Nullable String months;

  @Option(
      names = "--calendar",
      completionCandidates = Candidates.Calendars.class,
      paramLabel = "CALENDAR",
      description =
          "The calendar of dates that are written out: gregorian (default), hijri or both.")
  private @Nullable String calendar;

  @Option(
      names = "--digits",
      completionCandidates = Candidates.Digits.class,
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
   * @throws picocli.CommandLine.ParameterException if a value is not known
   */
  DateStyle style(Language otherwise, Choices choices) {
    return new DateStyle(
        choice("--lang", language, otherwise, choices),
        choice("--month-names", months, MonthNames.EGYPT, choices),
        choice("--calendar", calendar, Calendar.GREGORIAN, choices),
        choice("--digits", digits, Digits.WESTERN, choices));
  }

  private static <E extends Enum<E>> E choice(
      String option, @Nullable String typed, E otherwise, Choices choices) {
    return typed == null
        ? otherwise
        : choices.of(option, typed, otherwise.getDeclaringClass().getEnumConstants());
  }
}
