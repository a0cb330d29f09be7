package io.github.tasalsul.chronology;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Diagnostic.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Statements that cannot all be true, none of which can be left out: «قبل التوقيع» of an event of
 * Friday and a signing on Monday.
 *
 * @param statements the smallest set that clashes, in the order of their numbers
 * @param dropped the one of them that gave way
 */
public record Clash(List<Statement> statements, Statement dropped) {
  /** The code of the diagnostic. */
  public static final String CODE = "times-clash";

  /**
   * Checks that what gave way is one of them.
   *
   * @throws IllegalArgumentException if it is not
   */
  public Clash {
    statements = List.copyOf(statements);
    checkArgument(statements.contains(dropped), "%s is not one of the clash", dropped);
  }

  /** Returns what a reader should know of it: all that was said, and what gave way. */
  public Diagnostic diagnostic() {
    return diagnostic(statements, dropped.document(), dropped.text());
  }

  /** Returns what a reader should know of two statements of one weight that gave way both. */
  public static Diagnostic ofEquals(Statement one, Statement other) {
    return diagnostic(List.of(one, other), one.document(), "both");
  }

  private static Diagnostic diagnostic(List<Statement> all, String document, String dropped) {
    boolean several = all.stream().map(Statement::document).distinct().count() > 1;
    String said =
        all.stream()
            .map(s -> several ? s.document() + ": " + s.text() : s.text())
            .collect(Collectors.joining("; "));
    return diagnostic(document, said + " cannot all be true; dropped: " + dropped);
  }

  /** Returns the diagnostic of a clash whose message is known from before. */
  public static Diagnostic diagnostic(String document, String message) {
    return new Diagnostic(document, Severity.INFO, CODE, message, null);
  }
}
