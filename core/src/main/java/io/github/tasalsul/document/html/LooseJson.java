package io.github.tasalsul.document.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of pages, which is often not quite JSON: bare line ends in strings, commas too
 * many, comments, an end that is missing. Objects are maps, arrays are lists, all else is text or
 * null. Gives what it could read before the first place that makes no sense.
 */
final class LooseJson {
  private static final int MOST_DEPTH = 60;
  private static final int HEX_DIGITS = 4;
  private static final int HEX = 16;

  private final String json;
  private int at;

  private LooseJson(String json) {
    this.json = json;
  }

  /** Reads the first value of {@code json}. */
  static @Nullable Object read(String json) {
    return new LooseJson(json).value(0);
  }

  private @Nullable Object value(int depth) {
    skip();
    if (at >= json.length() || depth > MOST_DEPTH) {
      at = json.length();
      return null;
    }
    char c = json.charAt(at);
    if (c == '{') {
      return object(depth);
    } else if (c == '[') {
      return array(depth);
    }
    return c == '"' || c == '\'' ? string(c) : bare();
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (next('}')) {
      char c = json.charAt(at);
      String key = c == '"' || c == '\'' ? string(c) : bare();
      skip();
      if (at >= json.length() || json.charAt(at) != ':') {
        at = key == null || at >= json.length() ? json.length() : at;
        continue;
      }
      at++;
      Object value = value(depth + 1);
      if (key != null && value != null) {
        object.putIfAbsent(key, value);
      }
    }
    return object;
  }

  private List<Object> array(int depth) {
    List<Object> array = new ArrayList<>();
    at++;
    while (next(']')) {
      int before = at;
      Object value = value(depth + 1);
      if (value != null) {
        array.add(value);
      }
      if (at == before) {
        at++; // a bracket that closes nothing
      }
    }
    return array;
  }

  /** Goes to the next entry, or behind {@code close}; tells whether there is an entry. */
  private boolean next(char close) {
    skip();
    while (at < json.length() && json.charAt(at) == ',') {
      at++;
      skip();
    }
    if (at < json.length() && json.charAt(at) == close) {
      at++;
      return false;
    }
    return at < json.length();
  }

  private void skip() {
    while (at < json.length()) {
      char c = json.charAt(at);
      if (c == '/' && json.startsWith("/*", at)) {
        int end = json.indexOf("*/", at + 2);
        at = end < 0 ? json.length() : end + 2;
      } else if (c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c == ';') {
        at++;
      } else {
        return;
      }
    }
  }

  private String string(char quote) {
    StringBuilder text = new StringBuilder();
    at++;
    while (at < json.length() && json.charAt(at) != quote) {
      char c = json.charAt(at++);
      if (c == '\\' && at < json.length()) {
        escape(json.charAt(at++), text);
      } else {
        text.append(c);
      }
    }
    at++;
    return text.toString();
  }

  private void escape(char c, StringBuilder text) {
    switch (c) {
      case 'n', 'r', 't' -> text.append(' ');
      case 'b', 'f' -> {}
      case 'u' -> {
        int end = Math.min(json.length(), at + HEX_DIGITS);
        try {
          text.append((char) Integer.parseInt(json.substring(at, end), HEX));
          at = end;
        } catch (NumberFormatException e) {
          text.append('\uFFFD');
        }
      }
      default -> text.append(c);
    }
  }

  /** A number or a word without quotes; null is null. */
  private @Nullable String bare() {
    int start = at;
    while (at < json.length() && ",:]}[{\"".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    if (at == start && at < json.length()) {
      at++;
    }
    String word = json.substring(start, at).strip();
    return word.isEmpty() || word.equals("null") ? null : word;
  }
}
