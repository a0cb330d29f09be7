package io.github.tasalsul.render;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON that may stand inside a {@code <script>} of a page, whatever the texts hold: the
 * brackets of «<b>» are written as their numbers, so that no text can end the element or open a
 * comment.
 *
 * <p>Escaped are also line separators, controls, bidi controls and halves of surrogate pairs, so
 * that the page is valid UTF-8 and reads in its source as it stands.
 */
final class ScriptJson {
  private static final CharMatcher ESCAPED =
      CharMatcher.anyOf("<>&'\"\\\u2028\u2029\uFEFF\u061C")
          .or(CharMatcher.inRange('\0', '\u001F'))
          .or(CharMatcher.inRange('\u007F', '\u009F'))
          .or(CharMatcher.inRange('\u200B', '\u200F'))
          .or(CharMatcher.inRange('\u202A', '\u202E'))
          .or(CharMatcher.inRange('\u2060', '\u206F'))
          .or(CharMatcher.inRange(Character.MIN_SURROGATE, Character.MAX_SURROGATE))
          .precomputed();

  private final Appendable target;
  private boolean first = true;
  private boolean newLine;

  ScriptJson(Appendable target) {
    this.target = target;
  }

  ScriptJson object() throws IOException {
    return open('{');
  }

  ScriptJson endObject() throws IOException {
    return close('}');
  }

  ScriptJson array() throws IOException {
    return open('[');
  }

  ScriptJson endArray() throws IOException {
    return close(']');
  }

  /** Begins a field, whose value has to follow. */
  ScriptJson name(String name) throws IOException {
    text(name);
    target.append(':');
    first = true;
    return this;
  }

  /** Writes a field, or nothing where there is no value. */
  ScriptJson field(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      name(name);
      if (value instanceof Number || value instanceof Boolean) {
        number(value);
      } else {
        text(value.toString());
      }
    }
    return this;
  }

  /** Writes a field that is a list of texts. */
  ScriptJson texts(String name, List<String> values) throws IOException {
    name(name).array();
    for (String value : values) {
      text(value);
    }
    return endArray();
  }

  /** Lets the next thing begin a new line, to keep the source of the page readable. */
  ScriptJson line() {
    newLine = true;
    return this;
  }

  ScriptJson number(Object value) throws IOException {
    separate();
    target.append(value.toString());
    return this;
  }

  ScriptJson text(String value) throws IOException {
    separate();
    target.append('"');
    int from = 0;
    int at = ESCAPED.indexIn(value);
    while (at >= 0) {
      target.append(value, from, at);
      if (isPair(value, at)) {
        target.append(value, at, at + 2);
        from = at + 2;
      } else {
        escape(value.charAt(at));
        from = at + 1;
      }
      at = ESCAPED.indexIn(value, from);
    }
    target.append(value, from, value.length()).append('"');
    return this;
  }

  private static boolean isPair(String value, int at) {
    return at + 1 < value.length()
        && Character.isSurrogatePair(value.charAt(at), value.charAt(at + 1));
  }

  private void escape(char c) throws IOException {
    String hex = Integer.toHexString(c);
    target.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
  }

  private ScriptJson open(char bracket) throws IOException {
    separate();
    target.append(bracket);
    first = true;
    return this;
  }

  private ScriptJson close(char bracket) throws IOException {
    first = true;
    separate();
    target.append(bracket);
    return this;
  }

  private void separate() throws IOException {
    if (!first) {
      target.append(',');
    }
    if (newLine) {
      target.append('\n');
    }
    first = false;
    newLine = false;
  }
}
