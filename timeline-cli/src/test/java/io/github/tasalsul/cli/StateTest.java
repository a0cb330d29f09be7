package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.dating.DatingOptions;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.json.TimelineState;
import io.github.tasalsul.link.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {
  @TempDir Path folder;

  private final List<String> extracted = Collections.synchronizedList(new ArrayList<>());
  private String stopAt = "nowhere";

  /** A library that notes what it was made to analyse. */
  private Engine counting(DatingOptions dating) {
    return new PassingEngine(Cli.engine(dating)) {
      @Override
      public Extraction extract(Article article) {
        if (article.text().contains(stopAt)) {
          throw new OutOfMemoryError("the machine was switched off");
        }
        extracted.add(article.document());
        return super.extract(article);
      }
    };
  }

  private Cli articles(String... names) throws IOException {
    Cli cli = new Cli(folder);
    for (String name : names) {
      cli.file(name, Cli.ARTICLE + " " + name);
    }
    return cli;
  }

  private List<String> analysed() {
    List<String> all = extracted.stream().sorted().toList();
    extracted.clear();
    return all;
  }

  private String build(Cli cli, String... arguments) {
    List<String> all = new ArrayList<>(List.of("build", "--format", "json"));
    all.addAll(List.of(arguments));
    assertThat(cli.run(this::counting, all.toArray(String[]::new))).as("%s", cli.err()).isZero();
    return cli.out();
  }

  @Test
  void each_run_adds_its_articles_and_analyses_none_twice() throws IOException {
    Cli cli = articles("in/c.txt", "in/a.txt", "in/b.txt", "in/sub/0.txt");
    String all = build(cli, "in");
    analysed();

    build(cli, "--state", "s", "in/c.txt");
    build(cli, "--state", "s", "in/sub", "in/a.txt");
    String grown = build(cli, "--state", "s", "in/b.txt");

    assertThat(grown).isEqualTo(all);
    assertThat(analysed()).containsExactly("0.txt", "a.txt", "b.txt", "c.txt");
    assertThat(build(cli, "--state", "s", "in")).isEqualTo(all);
    assertThat(analysed()).isEmpty();
  }

  @Test
  void without_an_input_what_is_saved_is_shown() throws IOException {
    Cli cli = articles("a.txt", "b.txt");
    String saved = build(cli, "--state", "s", "a.txt", "b.txt");
    analysed();

    assertThat(build(cli, "--state", "s")).isEqualTo(saved);

    assertThat(analysed()).isEmpty();
  }

  @Test
  void files_of_one_name_are_told_apart_as_if_they_came_at_once() throws IOException {
    Cli cli = articles("mon/report.txt", "tue/report.txt");
    String all = build(cli, "mon", "tue");

    build(cli, "--state", "s", "tue");
    assertThat(build(cli, "--state", "s", "mon")).isEqualTo(all).contains("tue/report.txt");
  }

  @Test
  void json_lines_keep_their_ids_and_numbers() throws IOException {
    Cli cli =
        articles("z.txt")
            .file(
                "news.jsonl",
                "{\"text\":\"قصفت القوات الميناء\"}\n{\"id\":\"x1\",\"text\":\"التقى الوزيران\"}\n");
    String all = build(cli, "news.jsonl", "z.txt");

    build(cli, "--state", "s", "news.jsonl");
    assertThat(build(cli, "--state", "s", "z.txt")).isEqualTo(all).contains("news.jsonl:1");
  }

  @Test
  void a_changed_file_is_analysed_again_and_takes_the_place_of_the_old() throws IOException {
    Cli cli = articles("a.txt", "b.txt");
    build(cli, "--state", "s", "a.txt", "b.txt");
    analysed();
    cli.file("a.txt", "التقى الوزير السفير");

    String grown = build(cli, "--state", "s", "a.txt");

    assertThat(analysed()).containsExactly("a.txt");
    assertThat(grown).isEqualTo(build(cli, "a.txt", "b.txt"));
  }

  @Test
  void other_options_analyse_again_and_dates_that_were_given_stay() throws IOException {
    Cli cli = articles("a.txt", "b.txt").file("dates.tsv", "a.txt\t2020-02-18\n");
    build(cli, "--state", "s", "--dates", "dates.tsv", "a.txt");
    analysed();

    String grown = build(cli, "--state", "s", "b.txt");

    assertThat(grown).contains("\"value\": \"2020-02-18\"");
    assertThat(analysed()).containsExactly("b.txt");
    build(cli, "--state", "s", "--date", "2020-02-01", "b.txt");
    assertThat(analysed()).containsExactly("a.txt", "b.txt");
  }

  @Test
  void a_run_that_was_stopped_goes_on_where_it_was() throws IOException {
    Cli cli = articles("a.txt", "b.txt", "c.txt");
    stopAt = "c.txt";
    assertThat(
            cli.run(
                this::counting,
                "build",
                "--state",
                "s",
                "--threads",
                "1",
                "a.txt",
                "b.txt",
                "c.txt"))
        .isEqualTo(3);
    assertThat(analysed()).containsExactly("a.txt", "b.txt");

    stopAt = "nowhere";
    String resumed = build(cli, "--state", "s", "c.txt");

    assertThat(analysed()).containsExactly("c.txt");
    assertThat(resumed).isEqualTo(build(cli, "a.txt", "b.txt", "c.txt"));
  }

  @Test
  void two_runs_at_once_on_one_state_are_refused() throws IOException {
    Cli cli = articles("a.txt");
    try (TimelineState held = TimelineState.open(folder.resolve("s"))) {
      assertThat(held.articles()).isEmpty();
      assertThat(cli.run(this::counting, "build", "--state", "s", "a.txt")).isEqualTo(3);
    }
    assertThat(cli.err())
        .containsExactly(
            "--state s: is in use by another run; wait until it is done, or name another folder");
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void a_folder_of_something_else_is_refused() throws IOException {
    Cli cli = articles("in/a.txt");

    assertThat(cli.run(this::counting, "build", "--state", "in", "in/a.txt")).isEqualTo(3);

    assertThat(cli.err())
        .containsExactly("--state in: holds no saved timeline; name another folder");
  }

  @Test
  void a_damaged_article_is_told_by_file_and_line_and_the_others_are_there() throws IOException {
    Cli cli = articles("a.txt", "b.txt", "c.txt");
    build(cli, "--state", "s", "a.txt", "b.txt");
    Path file = folder.resolve("s/articles.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.set(1, lines.get(1).replace("a.txt", "x.txt"));
    Files.write(file, lines);

    assertThat(cli.run(this::counting, "build", "--state", "s", "c.txt")).isEqualTo(1);

    assertThat(cli.err()).containsExactly("s/articles.jsonl:2: is damaged; give its article again");
    assertThat(cli.out()).contains("b.txt", "c.txt").doesNotContain("a.txt");
  }
}
