package io.github.tasalsul.render;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of comma-separated values, as RFC 4180 has them: they end with {@code \r\n}; a field with a
 * comma, a quotation mark or a line end stands in quotation marks, its own doubled: {@code
 * port.txt,"قصف، ثم ""هدنة"" ,"}.
 *
 * <p>A field that a spreadsheet would run as a formula, since it begins with {@code = + - @}, a tab
 * or a carriage return, begins with an apostrophe, as OWASP advises against CSV injection.
 */
final class Csv {
  private static final CharMatcher QUOTED = CharMatcher.anyOf(",\"\r\n");
  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n＝＋－＠");

  private Csv() {}

  /**
   * Writes one line; null is an empty field.
   *
   * @throws IOException if {@code target} refuses
   */
  static void line(List<? extends @Nullable String> fields, Appendable target) throws IOException {
    String separator = "";
    for (String field : fields) {
      target.append(separator).append(field == null ? "" : field(field));
      separator = ",";
    }
    target.append("\r\n");
  }

  private static String field(String text) {
    boolean formula = !text.isEmpty() && FORMULA.matches(text.charAt(0));
    String safe = formula ? "'" + text : text;
    return QUOTED.matchesAnyOf(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
