package io.github.tasalsul.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {
  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void an_article() throws IOException {
    cli = new Cli(folder).file("a.txt", Cli.ARTICLE);
  }

  private static OutputStream failingWith(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(p -> p.getFileName().toString()).sorted().toList().stream();
    }
  }

  @Test
  void a_file_is_written_whole_and_nothing_is_printed() throws IOException {
    assertThat(cli.run("date", "-o", "out.txt", "a.txt")).isZero();
    assertThat(folder.resolve("out.txt")).hasContent("a.txt  unknown");
    assertThat(cli.out()).isEmpty();
    assertThat(files()).containsExactly("a.txt", "out.txt");
  }

  @Test
  void an_older_file_is_replaced() throws IOException {
    cli.file("out.txt", "much longer than what follows, so that a rest would show");
    assertThat(cli.run("date", "-o", "out.txt", "a.txt")).isZero();
    assertThat(folder.resolve("out.txt")).hasContent("a.txt  unknown");
  }

  @Test
  void a_link_to_a_file_stays_a_link() throws IOException {
    cli.file("real.txt", "");
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));
    assertThat(cli.run("date", "-o", "link.txt", "a.txt")).isZero();
    assertThat(folder.resolve("link.txt")).isSymbolicLink();
    assertThat(folder.resolve("real.txt")).hasContent("a.txt  unknown");
  }

  @Test
  void an_older_file_stays_where_nothing_could_be_processed() throws IOException {
    cli.file("out.txt", "older");
    assertThat(cli.run("date", "-o", "out.txt", "absent.txt")).isEqualTo(3);
    assertThat(folder.resolve("out.txt")).hasContent("older");
  }

  @Test
  void a_folder_that_is_not_there_or_is_no_file_is_told() throws IOException {
    assertThat(cli.run("date", "-o", "no/out.txt", "a.txt")).isEqualTo(3);
    assertThat(cli.err()).containsExactly("no/out.txt: cannot be written; no such file or folder");
    assertThat(cli.run("date", "-o", ".", "a.txt")).isEqualTo(3);
    assertThat(cli.err()).containsExactly(".: is a folder; -o needs the name of a file");
    assertThat(files()).containsExactly("a.txt");
  }

  @Test
  void one_file_is_not_written_under_a_name_that_ends_as_a_folder() throws IOException {
    assertThat(cli.run("tag", "-o", "new/", "a.txt")).isEqualTo(3);
    assertThat(cli.err()).containsExactly("new/: is a folder; -o needs the name of a file");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void a_read_only_folder_is_told_and_nothing_half_written_is_left() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assertThat(closed.toFile().setWritable(false)).isTrue();
    assumeTrue(!Files.isWritable(closed), "the superuser may write everywhere");
    assertThat(cli.run("date", "-o", "closed/out.txt", "a.txt")).isEqualTo(3);
    assertThat(cli.err()).containsExactly("closed/out.txt: cannot be written; permission denied");
    assertThat(closed).isEmptyDirectory();
  }

  @Test
  void a_read_only_system_folder_is_told() {
    assumeTrue(Files.isDirectory(Path.of("/proc")), "there is no /proc here");
    assertThat(cli.run("date", "-o", "/proc/out.txt", "a.txt")).isEqualTo(3);
    assertThat(cli.err())
        .hasSize(1)
        .element(0)
        .asString()
        .startsWith("/proc/out.txt: cannot be written; ");
  }

  @Test
  void a_full_device_is_told() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");
    assertThat(cli.run("date", "-o", "/dev/full", "a.txt")).isEqualTo(3);
    assertThat(cli.err()).containsExactly("/dev/full: cannot be written; No space left on device");
    assertThat(Files.exists(Path.of("/dev/full"))).isTrue();
  }

  @Test
  void a_full_standard_output_is_told() {
    cli.standardOutput(failingWith("No space left on device"));
    assertThat(cli.run("date", "a.txt")).isEqualTo(3);
    assertThat(cli.err())
        .containsExactly("standard output: cannot be written; No space left on device");
  }

  @Test
  void a_closed_pipe_ends_quietly() {
    cli.standardOutput(failingWith("Broken pipe"));
    assertThat(cli.run("date", "a.txt")).isZero();
    assertThat(cli.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr", "fa"})
  void neither_locale_nor_zone_nor_threads_change_a_byte(String tag) throws IOException {
    for (int i = 0; i < 20; i++) {
      cli.file("in/" + i + ".txt", Cli.ARTICLE + i);
    }
    String[] arguments = {"build", "--format", "json", "--date", "2020-02-19", "in", "no.txt"};
    assertThat(cli.run(arguments)).isEqualTo(1);
    String expected = cli.out();
    String said = cli.rawErr();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      for (String threads : new String[] {"1", "2", "7"}) {
        String[] more =
            Stream.concat(Stream.of(arguments), Stream.of("--threads", threads))
                .toArray(String[]::new);
        assertThat(cli.run(more)).isEqualTo(1);
        assertThat(cli.out()).isEqualTo(expected);
        assertThat(cli.rawErr()).isEqualTo(said);
      }
      assertThat(cli.run("build", "--help")).isZero();
      assertThat(cli.out()).startsWith("Usage: timeline build");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void progress_is_shown_on_a_terminal_only_and_erased_in_the_end() throws InterruptedException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Messages messages = new Messages(err, false, false);
    try (Progress progress = Progress.of(3, true, 60, messages, 0)) {
      progress.step();
      for (int i = 0; i < 1000 && !err.toString(UTF_8).contains(" 1/3 "); i++) {
        Thread.onSpinWait();
        java.util.concurrent.TimeUnit.MILLISECONDS.sleep(10);
      }
    }
    assertThat(err.toString(UTF_8))
        .startsWith("\r\u001b[Karticles ")
        .contains(" 1/3 ", "/s")
        .endsWith("\r\u001b[K");
    err.reset();
    try (Progress progress = Progress.of(3, false, 60, messages, 0)) {
      progress.step();
    }
    assertThat(err.size()).isZero();
  }

  @Test
  void short_work_on_a_terminal_shows_no_progress() {
    cli.onTerminal();
    assertThat(cli.run("date", "a.txt")).isZero();
    assertThat(cli.rawErr()).isEmpty();
  }
}
