package io.github.tasalsul.event;

import io.github.tasalsul.text.Span;
import io.github.tasalsul.text.Token;

/** Reads stretches of a sentence's text back from its tokens. */
final class SentenceText {
  private static final String LAM = "\u0644";
  private static final String ALEF = "\u0627";

  private SentenceText() {}

  /**
   * Returns the words that {@code span} covers, one space between them. A name behind a fused lam
   * gets its article back: of «للسراج», «السراج».
   */
  static String of(SentenceView view, Span span) {
    return read(view, span, true);
  }

  /** Returns the words that {@code span} covers as they are written, one space between them. */
  static String exact(SentenceView view, Span span) {
    return read(view, span, false);
  }

  private static String read(SentenceView view, Span span, boolean restore) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < view.size(); i++) {
      Token token = view.token(i);
      if (!span.contains(token.span())) {
        continue;
      }
      boolean first = text.length() == 0;
      if (!first && !token.attached()) {
        text.append(' ');
      }
      text.append(first && restore && isFused(view, i) ? ALEF : "").append(token.text());
    }
    return text.toString();
  }

  /** Tells whether token {@code i} is a definite noun whose alef a lam before it swallowed. */
  static boolean isFused(SentenceView view, int i) {
    return i > 0
        && view.token(i).attached()
        && view.token(i).tag().startsWith("DT")
        && view.token(i).form().startsWith(LAM)
        && view.token(i - 1).form().equals(LAM);
  }
}
