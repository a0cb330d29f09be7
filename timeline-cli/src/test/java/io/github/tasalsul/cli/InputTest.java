package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {
  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void a_command() {
    cli = new Cli(folder);
  }

  private List<String> documents(String... inputs) {
    String[] arguments = new String[inputs.length + 1];
    arguments[0] = "date";
    System.arraycopy(inputs, 0, arguments, 1, inputs.length);
    assertThat(cli.run(arguments)).isZero();
    return cli.out().lines().map(line -> line.substring(0, line.indexOf("  "))).toList();
  }

  @Test
  void a_folder_is_walked_in_name_order_and_other_files_are_passed_over() throws IOException {
    for (String name : List.of("z.txt", "B.txt", "a.txt", "m/2.TXT", "m/10.txt", "dates.tsv")) {
      cli.file("in/" + name, Cli.ARTICLE);
    }
    assertThat(documents("in")).containsExactly("B.txt", "a.txt", "10.txt", "2.TXT", "z.txt");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void inputs_keep_the_order_of_the_arguments() throws IOException {
    cli.file("a.txt", Cli.ARTICLE).file("b.txt", Cli.ARTICLE);
    assertThat(documents("b.txt", "a.txt")).containsExactly("b.txt", "a.txt");
  }

  @Test
  void a_glob_is_expanded_in_name_order_where_the_shell_left_it() throws IOException {
    cli.file("in/b1.txt", Cli.ARTICLE).file("in/a1.txt", Cli.ARTICLE).file("in/c.txt", "أمس");
    assertThat(documents("in/?1.txt")).containsExactly("a1.txt", "b1.txt");
    assertThat(documents("i*/{c,a1}.txt")).containsExactly("a1.txt", "c.txt");
  }

  @Test
  void a_file_whose_name_looks_like_a_glob_is_that_file() throws IOException {
    cli.file("[1].txt", Cli.ARTICLE).file("1.txt", Cli.ARTICLE);
    assertThat(documents("[1].txt")).containsExactly("[1].txt");
  }

  @Test
  void two_files_of_one_name_are_told_apart_by_the_shortest_path() throws IOException {
    cli.file("mon/x/r.txt", "أ")
        .file("tue/x/r.txt", "أ")
        .file("tue/y/r.txt", "أ")
        .file("s.txt", "أ");
    assertThat(documents(".")).containsExactly("mon/x/r.txt", "s.txt", "tue/x/r.txt", "y/r.txt");
  }

  @Test
  void a_file_given_twice_is_read_once() throws IOException {
    cli.file("in/a.txt", Cli.ARTICLE);
    assertThat(documents("in/a.txt", "in")).containsExactly("a.txt");
    assertThat(cli.err()).containsExactly("in/a.txt: is given twice; it is read once");
  }

  @Test
  void standard_input_is_plain_text_unless_said_otherwise() {
    cli.standardInput(Cli.ARTICLE);
    assertThat(documents("-")).containsExactly("-");
    cli.standardInput("{\"text\":\"أمس\"}\n{\"text\":\"أمس\",\"id\":\"x\"}\n");
    assertThat(documents("--input-format", "jsonl", "-")).containsExactly("-:1", "x");
  }

  private static final String PAGE =
      "<html lang=en><title>Bridge</title><meta name=pubdate content=2020-02-17T23:30:00Z>"
          + "<h1>Bridge</h1><p>The council voted to replace the old river bridge on Monday.</p>";

  private int dateOfPages(String... more) {
    List<String> arguments = new ArrayList<>(List.of("date"));
    arguments.addAll(List.of(more));
    return cli.run(Engine::library, arguments.toArray(String[]::new));
  }

  @Test
  void a_page_of_any_language_has_the_date_that_it_tells() throws IOException {
    cli.file("p.html", PAGE).file("q.htm", PAGE.replace("lang=en", ""));
    assertThat(dateOfPages("p.html", "q.htm")).isZero();
    assertThat(cli.out().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("  2020-02-17  metadata  "));
  }

  @Test
  void a_page_on_standard_input_is_said_to_be_one_and_a_zone_says_its_day() {
    cli.standardInput(PAGE);
    assertThat(dateOfPages("--input-format", "html", "--zone", "Asia/Baghdad", "-")).isZero();
    assertThat(cli.out()).startsWith("-  2020-02-18  metadata  ");
  }

  @Test
  void a_page_is_not_from_later_than_the_day_on_which_it_is_read() throws IOException {
    cli.file("p.html", PAGE.replace("2020-02-17", "2031-02-17"));
    assertThat(dateOfPages("p.html")).isZero();
    assertThat(cli.out()).startsWith("p.html  unknown");
  }

  @Test
  void an_id_that_is_taken_gives_way_to_file_and_line() throws IOException {
    cli.file("n.jsonl", "{\"id\":\"x\",\"text\":\"أمس\"}\n{\"id\":\"x\",\"text\":\"غدا\"}\n");
    assertThat(documents("n.jsonl")).containsExactly("x", "n.jsonl:2");
    assertThat(cli.err())
        .containsExactly("n.jsonl:2: the name x is taken; the article is called n.jsonl:2");
  }

  @Test
  void a_zone_says_which_day_published_is() throws IOException {
    cli.file("n.jsonl", "{\"id\":\"x\",\"text\":\"أ\",\"published\":\"2020-02-19T23:30:00Z\"}");
    assertThat(cli.run("date", "n.jsonl")).isZero();
    assertThat(cli.out()).isEqualTo("x  2020-02-19  given  100%\n");
    assertThat(cli.run("date", "--zone", "Asia/Baghdad", "n.jsonl")).isZero();
    assertThat(cli.out()).isEqualTo("x  2020-02-20  given  100%\n");
  }

  @Test
  void the_list_of_dates_goes_before_published_and_before_the_date_for_the_rest()
      throws IOException {
    cli.file("n.jsonl", "{\"id\":\"x\",\"text\":\"أ\",\"published\":\"2020-02-19\"}");
    cli.file("a.txt", "أ").file("in/b.txt", "أ").file("c.txt", "أ");
    cli.file(
        "d.tsv", "\uFEFF# dates\r\na.txt\t2020-01-01\r\n\r\nx\t2020-01-02\nin/b.txt\t2020-01-03");
    assertThat(
            cli.run(
                "date",
                "--dates",
                "d.tsv",
                "--date",
                "2019-12-31",
                "n.jsonl",
                "a.txt",
                "in",
                "c.txt"))
        .isZero();
    assertThat(cli.out().lines())
        .containsExactly(
            "x  2020-01-02  given  100%",
            "a.txt  2020-01-01  given  100%",
            "b.txt  2020-01-03  given  100%",
            "c.txt  2019-12-31  given  100%");
    assertThat(cli.err())
        .containsExactly(
            "n.jsonl:1: came with the date 2020-02-19, but d.tsv says 2020-01-02, which counts");
  }

  @Test
  void malformed_lines_of_the_list_are_named_and_the_others_count() throws IOException {
    cli.file("a.txt", "أ");
    cli.file(
        "d.tsv", "a.txt\t2020-01-01\nb.txt 2020-01-01\nc.txt\t01/02/2020\na.txt\t2020-01-02\n");
    assertThat(cli.run("date", "--dates", "d.tsv", "a.txt")).isEqualTo(1);
    assertThat(cli.out()).isEqualTo("a.txt  2020-01-01  given  100%\n");
    assertThat(cli.err())
        .containsExactly(
            "d.tsv:2: is no date of an input; a line is NAME, tab, 2020-02-19",
            "d.tsv:3: has no such day as 01/02/2020; write it as 2020-02-19",
            "d.tsv:4: a.txt has another date in line 1, which counts");
  }

  @Test
  void names_in_the_list_that_fit_no_input_are_a_warning() throws IOException {
    cli.file("a.txt", "أ").file("d.tsv", "b.txt\t2020-01-01\n");
    assertThat(cli.run("date", "--dates", "d.tsv", "a.txt")).isZero();
    assertThat(cli.err()).containsExactly("d.tsv: a name fits no input: b.txt");
  }
}
