package io.github.tasalsul;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Compares output with the files beside {@code golden}, under every locale that has once hurt. */
public final class Golden {
  private static final List<Locale> LOCALES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("ar-EG"), Locale.forLanguageTag("tr"));

  /** Where what was found instead is left, to be compared. */
  private static final Path FOUND = Path.of("target", "golden");

  private Golden() {}

  /** Writes one result. */
  @FunctionalInterface
  public interface Output {
    void to(Appendable target) throws IOException;
  }

  /** Checks that the output is what the golden file holds, whatever the locale and zone. */
  public static void check(String file, Output output) throws IOException {
    String expected;
    try (InputStream in = Golden.class.getResourceAsStream("golden/" + file)) {
      assertThat(in).as("golden file " + file).isNotNull();
      expected = new String(in.readAllBytes(), UTF_8);
    }
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      for (Locale other : LOCALES) {
        Locale.setDefault(other);
        StringBuilder written = new StringBuilder();
        output.to(written);
        if (!written.toString().equals(expected)) {
          Files.createDirectories(FOUND);
          Files.writeString(FOUND.resolve(file), written);
        }
        assertThat(written.toString()).as("%s under %s", file, other).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
