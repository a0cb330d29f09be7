package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.dating.DatingOptions;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.link.Extraction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code date} with the library itself, which loads no language model for it. */
class DateTest {
  private static final String PORT =
      """
      قصف ميناء طرابلس

      قصفت المدفعية أمس الثلاثاء ميناء طرابلس البحري بعدة قذائف صاروخية أصابت مرافق الميناء ومنشآته.
      """;

  private static final String CONFERENCE =
      """
      مؤتمر دولي في برلين

      أكد المتحدث باسم الحكومة اليوم الاثنين أن المؤتمر الدولي سيعقد يوم الأحد المقبل في 19 يناير في برلين.
      وهو أول مؤتمر من نوعه منذ عام 2011 بحسب ما قاله المتحدث للصحافيين في العاصمة.
      """;

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void articles() throws IOException {
    cli = new Cli(folder).file("port.txt", PORT).file("conference.txt", CONFERENCE);
  }

  private int run(String... arguments) {
    return cli.run(Engine::library, arguments);
  }

  @Test
  void a_date_a_day_late_is_corrected_for_resolving_and_said() {
    assertThat(run("date", "--date", "2020-02-20", "port.txt")).isZero();
    assertThat(cli.out())
        .startsWith("port.txt  2020-02-20  given")
        .contains("times are counted from 2020-02-19");
    assertThat(cli.err()).isEmpty();
    assertThat(run("tag", "--date", "2020-02-20", "--format", "jsonl", "port.txt")).isZero();
    assertThat(cli.out())
        .contains("\"value\":\"2020-02-20\"", "\"writtenOn\":\"2020-02-19\"")
        .contains("\"value\":\"2020-02-18\"");
  }

  @Test
  void a_date_a_day_late_is_only_warned_of_on_request() {
    assertThat(run("tag", "--date", "2020-02-20", "--date-slips", "warn", "port.txt")).isZero();
    assertThat(cli.out()).contains("2020-02-19").doesNotContain("2020-02-18");
    assertThat(cli.err()).singleElement().asString().contains("port.txt: ", "a Wednesday");
    assertThat(run("tag", "--date", "2020-02-20", "--date-slips", "maybe", "port.txt"))
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_date_that_does_not_fit_stands_and_is_warned_of_with_those_that_would() {
    assertThat(run("date", "--date", "2020-03-13", "port.txt")).isZero();
    assertThat(cli.out()).startsWith("port.txt  2020-03-13  given");
    assertThat(cli.err()).singleElement().asString().contains("2020-03-11 and 2020-03-18");
    assertThat(run("date", "--quiet", "--date", "2020-03-13", "port.txt")).isZero();
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void candidates_are_told_in_words_and_listed_in_json_and_not_after_bounds_them() {
    assertThat(run("date", "conference.txt")).isZero();
    assertThat(cli.out())
        .startsWith("conference.txt  unknown  Monday 13 January of 2014, 2020, 2025 or 2031;");
    run("date", "--format", "jsonl", "--not-after", "2020-12-31", "conference.txt");
    assertThat(cli.out()).contains("\"candidates\":[\"2014-01-13\",\"2020-01-13\"]");
    run("date", "--not-after", "2018-12-31", "conference.txt");
    assertThat(cli.out()).startsWith("conference.txt  2014-01-13  inferred");
  }

  @Test
  void articles_are_analysed_only_where_two_or_more_are_left_open() {
    List<String> analysed = new ArrayList<>();
    Function<DatingOptions, Engine> noting =
        dating ->
            new PassingEngine(Engine.library(dating)) {
              @Override
              public Extraction extract(Article article) {
                analysed.add(article.document());
                return new Extraction(tag(article), List.of(), List.of());
              }
            };

    assertThat(cli.run(noting, "date", "port.txt")).isZero();
    assertThat(cli.run(noting, "date", "--date", "2020-02-19", "port.txt", "conference.txt"))
        .isZero();
    assertThat(analysed).isEmpty();

    assertThat(cli.run(noting, "date", "port.txt", "conference.txt")).isZero();
    assertThat(analysed).containsExactly("port.txt", "conference.txt");
  }

  @Test
  void every_clue_is_explained() {
    run("date", "--explain", "conference.txt");
    assertThat(cli.out().lines().skip(1))
        .containsExactly(
            "    a Monday (used, counted-weekday, 97%): اليوم الاثنين",
            "    1 to 6 days before a 19 January, a Sunday (used, weekday-ahead, 95%):"
                + " يوم الأحد المقبل في 19 يناير",
            "    2011 or later (used, since, 98%): عام 2011");
  }

  @Test
  void a_list_of_dates_that_overrides_the_day_of_a_record_says_so() throws IOException {
    cli.file(
        "a.jsonl",
        "{\"id\": \"port\", \"text\": \"قصف الميناء أمس\", \"published\": \"2020-02-18\"}\n");
    cli.file("dates.tsv", "port\t2020-02-19\n");
    assertThat(run("date", "--dates", "dates.tsv", "a.jsonl")).isZero();
    assertThat(cli.out()).startsWith("port  2020-02-19  given");
    assertThat(cli.err())
        .singleElement()
        .asString()
        .contains("2020-02-18", "dates.tsv says 2020-02-19, which counts");
  }

  @Test
  void dates_are_measured_against_true_ones_on_request() throws IOException {
    cli.file("true.tsv", "conference.txt\t2020-01-13\n");
    assertThat(run("date", "--true-dates", "true.tsv", "--report", "report.md", "conference.txt"))
        .isZero();
    assertThat(folder.resolve("report.md"))
        .content()
        .contains(
            "Unknown: 1. Of these 1 with a list of candidates, which holds the true day in 1.");
    assertThat(run("date", "--report", "report.md", "conference.txt")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_day_told_where_nothing_tells_it_counts_as_wrong() throws IOException {
    cli.file("true.tsv", "conference.txt\tunknown\nport.txt\tunknown\n");
    String[] args = {"date", "--true-dates", "true.tsv", "--report", "report.md"};
    assertThat(run(args[0], args[1], args[2], args[3], args[4], "conference.txt")).isZero();
    assertThat(folder.resolve("report.md"))
        .content()
        .contains("1 articles.", "Unknown: 1.")
        .doesNotContain("Wrong:");
    cli.file("dated.txt", "نشر في 21 فبراير 2020\nقصف الميناء أمس\n");
    cli.file("true.tsv", "dated.txt\tunknown\n");
    assertThat(run(args[0], args[1], args[2], args[3], args[4], "dated.txt")).isZero();
    assertThat(folder.resolve("report.md"))
        .content()
        .contains("Wrong: dated.txt is of a day that nothing tells, told 2020-02-21 (stated).");
    assertThat(run("date", "--dates", "true.tsv", "dated.txt")).isEqualTo(ExitCode.PARTLY);
    assertThat(cli.err())
        .contains("true.tsv:1: has no such day as unknown; write it as 2020-02-19");
  }
}
