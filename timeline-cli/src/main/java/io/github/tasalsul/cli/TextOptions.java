package io.github.tasalsul.cli;

import io.github.tasalsul.render.DateStyle;
import io.github.tasalsul.render.DateStyle.Language;
import io.github.tasalsul.render.TextStyle;
import picocli.CommandLine.Option;

/** How the text of a timeline is laid out, on a terminal and elsewhere. */
final class TextOptions {
  private static final int USUAL_WIDTH = 80;

  /** When something is done that suits a terminal alone. */
  private enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** What keeps Arabic from turning round what stands beside it. */
  private enum Bidi {
    AUTO,
    ISOLATE,
    NONE
  }

  @Option(
      names = "--color",
      completionCandidates = Candidates.Colours.class,
      paramLabel = "WHEN",
      description = {
        "Colours in text: auto (default; on a terminal, unless NO_COLOR is set), always",
        "or never."
      })
  private String colour = "auto";

  @Option(
      names = "--bidi",
      completionCandidates = Candidates.Isolates.class,
      paramLabel = "HOW",
      description = {
        "Invisible signs around Arabic in text, so that it does not turn dates round:",
        "auto (default; on a terminal), isolate or none."
      })
  private String bidi = "auto";

  @Option(
      names = "--evidence",
      description = "Put under each entry of text the sentences that tell it, with their file.")
  boolean evidence;

  /**
   * Returns the style.
   *
   * @param written the style of written dates
   * @param shown whether the text comes out on a terminal
   * @throws picocli.CommandLine.ParameterException if an option has a value that makes no sense
   */
  TextStyle style(
      StyleOptions written, boolean shown, boolean explain, World world, Choices choices) {
    When coloured = choices.of("--color", colour, When.values());
    Bidi isolated = choices.of("--bidi", bidi, Bidi.values());
    DateStyle dates = written.style(Language.EN, choices);
    TextStyle style = written.isAsked() ? TextStyle.PLAIN.withDates(dates) : TextStyle.PLAIN;
    if (shown) {
      int width = world.width() == 0 ? USUAL_WIDTH : world.width();
      style = style.wrapped(Math.max(width, TextStyle.LEAST_WIDTH), Cells::of);
    }
    boolean plain = !world.environment().getOrDefault("NO_COLOR", "").isEmpty();
    style =
        style
            .coloured(coloured == When.ALWAYS || (coloured == When.AUTO && shown && !plain))
            .isolated(isolated == Bidi.ISOLATE || (isolated == Bidi.AUTO && shown));
    style = evidence ? style.withEvidence() : style;
    return explain ? style.explained() : style;
  }
}
