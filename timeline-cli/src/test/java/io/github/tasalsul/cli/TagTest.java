package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code timeline tag} with the real tagger, which needs no model. */
class TagTest {
  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void two_articles() throws IOException {
    cli =
        new Cli(folder)
            .file("in/a.txt", "وصل الوفد أمس الثلاثاء.\n")
            .file("in/b.txt", "يعود الوفد غدا.\n");
  }

  private int tag(String... arguments) {
    String[] all =
        Stream.concat(Stream.of("tag", "--date", "2020-02-19"), Stream.of(arguments))
            .toArray(String[]::new);
    return cli.run(Engine::library, all);
  }

  private Stream<String> files(String in) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(in))) {
      return files.map(p -> p.getFileName().toString()).sorted().toList().stream();
    }
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void text_is_the_article_with_its_times_marked() {
    assertThat(tag("in/a.txt")).isZero();
    assertThat(cli.out())
        .isEqualTo("a.txt  2020-02-19 (given), 1 time\n\nوصل الوفد [أمس الثلاثاء = 2020-02-18].\n");
  }

  @Test
  void marks_are_bold_on_a_terminal_and_nowhere_else() throws IOException {
    cli.outOnTerminal();
    assertThat(tag("in/a.txt")).isZero();
    assertThat(cli.out()).contains("\u001b[1m[أمس الثلاثاء = ");
    assertThat(tag("-o", "a.out", "in/a.txt")).isZero();
    assertThat(read("a.out")).contains("[أمس الثلاثاء = 2020-02-18]").doesNotContain("\u001b");
    assertThat(tag("--format", "jsonl", "in/a.txt")).isZero();
    assertThat(cli.out()).doesNotContain("\u001b");
  }

  @Test
  void the_names_of_the_columns_stand_once_above_the_times_of_all_articles() {
    assertThat(tag("--format", "csv", "in")).isZero();
    assertThat(cli.out().lines()).hasSize(3).filteredOn(l -> l.startsWith("document,")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "jsonl", "csv"})
  void explain_adds_the_rule_and_the_arithmetic(String format) {
    assertThat(tag("--format", format, "--explain", "in/a.txt")).isZero();
    assertThat(cli.out())
        .contains("The day before 2020-02-19, said to be a Tuesday, is 2020-02-18 (rule: day).");
  }

  @Test
  void hours_are_counted_from_the_clock_of_published_in_the_zone_that_is_asked_for()
      throws IOException {
    cli.file(
        "a.jsonl",
        "{\"id\":\"x\",\"text\":\"انفجرت قبل ثلاث ساعات\",\"published\":\"2020-02-19T01:30:00+02:00\"}");
    assertThat(tag("a.jsonl")).isZero();
    assertThat(cli.out()).startsWith("x  2020-02-19 01:30 (given)").contains("= 2020-02-18T22:30]");
    assertThat(tag("--zone", "Asia/Dubai", "a.jsonl")).isZero();
    assertThat(cli.out()).startsWith("x  2020-02-19 03:30 (given)").contains("= 2020-02-19T00:30]");
  }

  @Test
  void a_day_given_by_hand_has_no_clock() throws IOException {
    cli.file(
            "a.jsonl",
            "{\"id\":\"x\",\"text\":\"انفجرت قبل ثلاث ساعات\",\"published\":\"2020-02-19T01:30:00\"}")
        .file("dates.tsv", "x\t2020-02-25\n");
    assertThat(tag("--dates", "dates.tsv", "a.jsonl")).isZero();
    assertThat(cli.out())
        .startsWith("x  2020-02-25 (given)")
        .contains("= 2020-02-25TXX:XX (vague)]");
  }

  @Test
  void the_genre_decides_where_a_weekday_lies_that_no_verb_places() throws IOException {
    cli.file("a.txt", "الموعد الأحد");
    assertThat(tag("a.txt")).isZero();
    assertThat(cli.out()).contains("= 2020-02-16]");
    assertThat(tag("--genre", "colloquial", "a.txt")).isZero();
    assertThat(cli.out()).contains("= 2020-02-23]");
    assertThat(tag("--genre", "poetry", "a.txt")).isEqualTo(2);
    assertThat(cli.err())
        .containsExactly(
            "timeline tag: --genre poetry is not known; there are news, colloquial and narrative;"
                + " see timeline tag --help");
  }

  @Test
  void one_timeml_document_comes_alone() throws Exception {
    assertThat(tag("--format", "timeml", "in/a.txt")).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(root(cli.out())).isEqualTo("TimeML");
  }

  @Test
  void several_timeml_documents_on_standard_output_are_well_formed_and_the_user_is_told()
      throws Exception {
    assertThat(tag("--format", "timeml", "in")).isZero();
    assertThat(root(cli.out())).isEqualTo("TimeMLCollection");
    assertThat(cli.err())
        .containsExactly(
            "standard output: holds 2 TimeML documents in one <TimeMLCollection>;"
                + " for a file each, -o FOLDER/");
  }

  @Test
  void timeml_goes_into_a_folder_one_file_an_article() throws Exception {
    assertThat(tag("--format", "timeml", "-o", "out/", "in")).isZero();
    assertThat(files("out")).containsExactly("a.tml", "b.tml");
    assertThat(root(read("out/a.tml"))).isEqualTo("TimeML");
    assertThat(root(read("out/b.tml"))).isEqualTo("TimeML");
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void brat_gets_text_and_annotations_side_by_side() throws IOException {
    assertThat(tag("--format", "brat", "-o", "out/", "in")).isZero();
    assertThat(files("out")).containsExactly("a.ann", "a.txt", "annotation.conf", "b.ann", "b.txt");
    assertThat(read("out/a.txt")).isEqualTo(read("in/a.txt"));
    assertThat(read("out/a.ann")).startsWith("T1\tDATE 10 22\tأمس الثلاثاء\n");
  }

  @Test
  void brat_may_lie_beside_the_sources_and_be_written_again() throws IOException {
    assertThat(tag("--format", "brat", "-o", "in", "in/a.txt")).isZero();
    assertThat(tag("--format", "brat", "-o", "in", "in/a.txt")).isZero();
    assertThat(files("in")).containsExactly("a.ann", "a.txt", "annotation.conf", "b.txt");
  }

  @Test
  void brat_never_writes_over_another_text() throws IOException {
    cli.file("out/a.txt", "something else").file("out/annotation.conf", "[entities]\nMINE\n");
    assertThat(tag("--format", "brat", "-o", "out", "in/a.txt")).isEqualTo(3);
    assertThat(cli.err())
        .containsExactly(
            "out/a.txt: is there already and holds another text; choose another folder");
    assertThat(read("out/a.txt")).isEqualTo("something else");
    assertThat(read("out/annotation.conf")).isEqualTo("[entities]\nMINE\n");
  }

  @Test
  void brat_without_a_folder_is_wrong_usage() {
    assertThat(tag("--format", "brat", "in/a.txt")).isEqualTo(2);
    assertThat(cli.err())
        .containsExactly(
            "timeline tag: --format brat writes two files an article;"
                + " give it a folder: -o brat/; see timeline tag --help");
  }

  @Test
  void names_lead_out_of_no_folder_and_do_not_hide_or_meet() {
    assertThat(
            FileNames.of(
                java.util.List.of(
                    "../../etc/passwd",
                    ".hidden.txt",
                    "A.txt",
                    "a.html",
                    "x:y|z?.jsonl",
                    "..",
                    "سؤال.txt",
                    "-o")))
        .containsExactly("_.._etc_passwd", "hidden", "A", "a-2", "x_y_z_", "article", "سؤال", "o");
  }

  @Test
  void help_shows_every_format_with_an_example() {
    assertThat(cli.run("tag", "--help")).isZero();
    for (String format : new String[] {"jsonl", "csv", "timeml", "brat", "conll"}) {
      assertThat(cli.out()).contains("timeline tag --format " + format + " ");
    }
  }

  @Test
  void an_unknown_format_names_those_that_there_are() {
    assertThat(tag("--format", "xml", "in/a.txt")).isEqualTo(2);
    assertThat(cli.err())
        .containsExactly(
            "timeline tag: --format xml is not there; tag writes text, jsonl, csv, timeml, brat,"
                + " conll; see timeline tag --help");
  }

  private static String root(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .getDocumentElement()
        .getNodeName();
  }
}
