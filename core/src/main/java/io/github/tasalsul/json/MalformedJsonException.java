package io.github.tasalsul.json;

import java.io.IOException;

/**
 * JSON that is not in the form that was expected. The message names the place and what is wrong
 * there: {@code articles[2].events[0].type: has no such EventType as ATACK}.
 */
public final class MalformedJsonException extends IOException {
  private static final long serialVersionUID = 1;

  MalformedJsonException(String message) {
    super(message);
  }
}
