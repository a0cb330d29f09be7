package io.github.tasalsul.text;

import java.util.List;

/**
 * A sentence with its tokens.
 *
 * @param span where it stands
 * @param tokens its tokens in text order
 */
public record Sentence(Span span, List<Token> tokens) {
  /** Copies the tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
