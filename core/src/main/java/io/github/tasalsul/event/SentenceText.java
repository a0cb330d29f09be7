package io.github.tasalsul.event;

import io.github.tasalsul.text.Span;
import io.github.tasalsul.text.Token;

/** Reads stretches of a sentence's text back from its tokens. */
final class SentenceText {
  private SentenceText() {}

  /** Returns the words that {@code span} covers, one space between them. */
  static String of(SentenceView view, Span span) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < view.size(); i++) {
      Token token = view.token(i);
      if (span.contains(token.span())) {
        if (text.length() > 0 && !token.attached()) {
          text.append(' ');
        }
        text.append(token.text());
      }
    }
    return text.toString();
  }
}
