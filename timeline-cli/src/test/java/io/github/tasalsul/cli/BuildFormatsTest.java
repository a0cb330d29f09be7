package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of {@code timeline build}, on a library that finds nothing but the date. */
class BuildFormatsTest {
  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void an_article() throws IOException {
    cli = new Cli(folder).file("a.txt", Cli.ARTICLE);
  }

  private int build(String... more) {
    String[] all = new String[more.length + 4];
    all[0] = "build";
    all[1] = "--date";
    all[2] = "2020-02-19";
    all[3] = "a.txt";
    System.arraycopy(more, 0, all, 4, more.length);
    return cli.run(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "csv | id,start,end,edtf,",
        "md | # تسلسل زمني",
        "ics | BEGIN:VCALENDAR",
        "geojson | {",
        "timelinejs | {",
        "timeml | <?xml version=\"1.0\" encoding=\"UTF-8\"?>"
      })
  void each_format_begins_as_its_readers_expect(String format, String beginning) {
    assertThat(build("--format", format)).isZero();
    assertThat(cli.out()).startsWith(beginning);
  }

  @Test
  void a_table_for_Excel_begins_with_a_byte_order_mark() {
    assertThat(build("--format", "csv", "--bom")).isZero();
    assertThat(cli.out()).startsWith("\uFEFFid,");
  }

  @Test
  void labels_and_dates_are_in_the_language_and_style_that_were_asked_for() {
    assertThat(build("--format", "md", "--lang", "en")).isZero();
    assertThat(cli.out()).contains("# Timeline", "Wednesday 19 February 2020 (given)");
    assertThat(build("--format", "md", "--month-names", "levant", "--digits", "arabic")).isZero();
    assertThat(cli.out()).contains("الأربعاء ١٩ شباط ٢٠٢٠ (معطى)");
    assertThat(build("--format", "md", "--calendar", "hijri")).isZero();
    assertThat(cli.out()).contains("الأربعاء 25 جمادى الآخرة 1441 هـ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--lang | fr | ar, en",
        "--calendar | coptic | gregorian, hijri, both",
        "--digits | roman | western, arabic"
      })
  void a_style_that_is_not_there_is_wrong_usage(String option, String value, String known) {
    assertThat(build(option, value)).isEqualTo(2);
    assertThat(cli.err())
        .containsExactly(
            "timeline build: "
                + option
                + " "
                + value
                + " is not known; there are "
                + known
                + "; see timeline build --help");
  }

  @Test
  void brat_and_TimeML_write_a_file_an_article_into_a_folder() {
    assertThat(build("--format", "brat", "-o", "brat/")).isZero();
    assertThat(folder.resolve("brat/a.txt")).hasContent(Cli.ARTICLE);
    assertThat(folder.resolve("brat/a.ann")).exists();
    assertThat(folder.resolve("brat/annotation.conf")).content().contains("[events]\nMEET\t");
    assertThat(build("--format", "timeml", "-o", "timeml/")).isZero();
    assertThat(folder.resolve("timeml/a.tml")).content().contains("<DOCID>a.txt</DOCID>");
  }

  @Test
  void brat_without_a_folder_is_wrong_usage() {
    assertThat(build("--format", "brat")).isEqualTo(2);
    assertThat(cli.err())
        .containsExactly(
            "timeline build: --format brat writes two files an article;"
                + " give it a folder: -o brat/; see timeline build --help");
  }
}
