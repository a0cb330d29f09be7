package io.github.tasalsul.document;

import io.github.tasalsul.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader of the results should know: «الثلاثاء» standing for a day that is a
 * Wednesday is a {@code weekday-mismatch}.
 *
 * @param document the article concerned
 * @param severity how bad it is
 * @param code a stable short name for programs
 * @param message one English sentence for people
 * @param span the place in the text, or null where it concerns the whole article
 */
public record Diagnostic(
    String document, Severity severity, String code, String message, @Nullable Span span) {

  /** How bad a thing is. */
  public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Results may be wrong or missing because of it. */
    WARNING,
    /** Something could not be done. */
    ERROR;

    /** Returns the name that JSON uses. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
