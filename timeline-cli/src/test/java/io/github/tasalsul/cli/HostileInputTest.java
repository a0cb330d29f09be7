package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Walks {@code testdata/hostile}, whose README says what each file is. */
class HostileInputTest {
  private final Path testdata = Path.of(System.getProperty("tasalsul.testdata"));

  @Test
  void each_hostile_file_gives_its_line_and_the_good_ones_are_done() {
    Cli cli = new Cli(testdata);
    assertThat(cli.run("date", "hostile")).isEqualTo(1);
    assertThat(cli.out().lines())
        .containsExactly(
            "bidi-zwnj-emoji.txt  unknown",
            "bom-crlf.txt  unknown",
            "good-1  2020-02-19  given  100%",
            "bad-date  unknown",
            "broken.jsonl:10  unknown",
            "broken.jsonl:11  unknown",
            "decomposed.txt  unknown",
            "latin-dates.txt  unknown",
            "no-arabic.txt  unknown",
            "page.html  unknown",
            "presentation-forms.txt  unknown",
            "utf-16.txt  unknown");
    assertThat(cli.err())
        .containsExactly(
            "hostile/binary.txt: is a binary file (NUL byte at offset 8);"
                + " if it is UTF-16 text, try --encoding UTF-16LE",
            "hostile/blank.txt: is empty; an article needs text",
            "hostile/broken.jsonl:2: is not valid JSON at column 32; the line is left out",
            "hostile/broken.jsonl:3: has no \"text\"; the line is left out",
            "hostile/broken.jsonl:4: has no words in \"text\"; the line is left out",
            "hostile/broken.jsonl:5: is not a JSON object; an article is one object a line",
            "hostile/broken.jsonl:7: is not valid UTF-8 (byte 0xC3 at offset 288);"
                + " try --encoding windows-1256",
            "hostile/broken.jsonl:8: is not valid JSON at column 30; the line is left out",
            "hostile/broken.jsonl:9: \"published\" is no ISO date (19/02/2020);"
                + " the article is read without it",
            "hostile/broken.jsonl:10: the name good-1 is taken;"
                + " the article is called broken.jsonl:10",
            "hostile/cut-in-a-letter.txt: is not valid UTF-8 (byte 0xD9 at offset 70);"
                + " try --encoding windows-1256",
            "hostile/empty.txt: is empty; an article needs text",
            "hostile/utf-16-unmarked.txt: is a binary file (NUL byte at offset 7);"
                + " if it is UTF-16 text, try --encoding UTF-16LE",
            "hostile/windows-1256.txt: is not valid UTF-8 (byte 0xC3 at offset 0);"
                + " try --encoding windows-1256",
            "hostile/no-arabic.txt: holds no Arabic letter; nothing is looked for in it");
  }

  @Test
  void the_right_encoding_heals() {
    Cli cli = new Cli(testdata);
    assertThat(cli.run("date", "--encoding", "windows-1256", "hostile/windows-1256.txt")).isZero();
    assertThat(cli.run("date", "--encoding", "UTF-16LE", "hostile/utf-16-unmarked.txt")).isZero();
  }
}
