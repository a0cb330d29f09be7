package io.github.tasalsul.cli;

import com.google.common.base.Joiner;
import io.github.tasalsul.render.Renderer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the form of results that {@code --format} names. */
final class Formats {
  private static final String DEFAULT = "text";

  private Formats() {}

  /**
   * Returns the renderer of a name, or that of text where there is none.
   *
   * @throws picocli.CommandLine.ParameterException if there is no such format; the message has the
   *     nearest, and all
   */
  static <W> Renderer<W> choose(
      Map<String, Renderer<W>> formats, @Nullable String asked, String command, Session session) {
    String name = asked == null ? DEFAULT : asked;
    Renderer<W> renderer = formats.get(name);
    if (renderer != null) {
      return renderer;
    }
    String nearest =
        Nearest.to(name, formats.keySet()).map(n -> "; did you mean " + n + "?").orElse(";");
    throw session.wrong(
        "--format "
            + name
            + " is not there"
            + nearest
            + " "
            + command
            + " writes "
            + Joiner.on(", ").join(formats.keySet()));
  }
}
