package io.github.tasalsul.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The command in a process of its own, with a real pipe for its standard input. */
class PipeTest {
  @Test
  void readsWhatComesThroughAPipe() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "tag",
                "--date",
                "2020-02-19",
                "-")
            .redirectErrorStream(true)
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write("قصفت القوات الميناء أمس الثلاثاء.".getBytes(UTF_8));
    }

    String said = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(said).contains("2020-02-18").contains("أمس الثلاثاء");
    assertThat(process.waitFor()).isEqualTo(ExitCode.DONE);
  }
}
