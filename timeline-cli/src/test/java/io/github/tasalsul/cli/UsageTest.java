package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.analysis.Segmentation;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.match.EntityAliases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void an_article() throws IOException {
    cli = new Cli(folder).file("a.txt", Cli.ARTICLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "build --format xml a.txt | build: --format xml is not there; build writes text, json, html,"
            + " csv, md, ics, timelinejs, geojson, timeml, brat",
        "tag --format json a.txt | tag: --format json is not there; did you mean jsonl? tag"
            + " writes text, jsonl, csv, timeml, brat, conll",
        "date --format csv a.txt | date: --format csv is not there; date writes text, jsonl",
        "tag --date 2020-02-30 a.txt | tag: --date 2020-02-30 is no day; write it as 2020-02-19",
        "tag --date gibberish a.txt | tag: --date gibberish is no day; write it as 2020-02-19",
        "tag --not-after 31 a.txt | tag: --not-after 31 is no day; write it as 2020-02-19",
        "tag --encoding x-none a.txt | tag: --encoding x-none is not known; try windows-1256 or"
            + " UTF-8",
        "tag --zone Mars a.txt | tag: --zone Mars is not known; try Africa/Tripoli or +02:00",
        "tag --input-format pdf a.txt | tag: --input-format pdf is not known; there are txt,"
            + " html and jsonl",
        "tag --dates no.tsv a.txt | tag: --dates no.tsv: cannot be read; no such file or folder",
        "build --threads 0 a.txt | build: --threads 0 is too few; one is the least",
        "build --analysis fast a.txt | build: --analysis fast is not there; use memory or exact",
        "build --lexicon no.tsv a.txt | build: --lexicon no.tsv: cannot be read; no such file or"
            + " folder",
        "build --aliases no.tsv a.txt | build: --aliases no.tsv: cannot be read; no such file or"
            + " folder",
        "tag --colour a.txt | tag: --colour is not known",
        "build --dtes d.tsv a.txt | build: --dtes is not known; did you mean --dates?",
        "build --colour=never a.txt | build: --colour is not known; did you mean --color?",
        "build --format markdwn a.txt | build: --format markdwn is not there; build writes text,"
            + " json, html, csv, md, ics, timelinejs, geojson, timeml, brat",
        "tag | tag: Missing required parameter: 'INPUT'",
        "build | build: Missing required parameter: 'INPUT'",
      })
  void wrong_usage_is_one_line_and_nothing_is_done(String arguments, String line) {
    assertThat(cli.run(arguments.split(" "))).isEqualTo(2);
    String command = line.substring(0, line.indexOf(':'));
    assertThat(cli.err())
        .containsExactly("timeline " + line + "; see timeline " + command + " --help");
    assertThat(cli.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"exact, EXACT", "memory, none"})
  void the_library_is_asked_to_cut_words_as_the_user_wants_it(String how, String asked) {
    List<String> heard = new ArrayList<>();

    int status =
        cli.run(day -> hearing(Cli.engine(day), heard), "build", "--analysis", how, "a.txt");

    assertThat(status).isZero();
    assertThat(heard).isEqualTo(asked.equals("none") ? List.of() : List.of(asked));
  }

  private static Engine hearing(Engine engine, List<String> heard) {
    return new PassingEngine(engine) {
      @Override
      public Engine withSegmentation(Segmentation how) {
        heard.add(how.name());
        return engine;
      }

      @Override
      public Engine withTriggers(TsvTable triggers) {
        heard.add("triggers " + triggers.rows().size());
        return this;
      }

      @Override
      public Engine withAliases(EntityAliases names) {
        heard.add("aliases");
        return this;
      }
    };
  }

  @Test
  void a_malformed_line_of_aliases_is_named() throws IOException {
    cli.file("names.tsv", "# names\nالدب الروسي\tروسيا\nوحده\n");
    assertThat(cli.run("build", "--aliases", "names.tsv", "a.txt")).isEqualTo(2);
    assertThat(cli.err())
        .containsExactly(
            "timeline build: --aliases names.tsv:3: has 1 columns; a line is ALIAS, tab, NAME;"
                + " see timeline build --help");
  }

  @Test
  void every_malformed_item_of_corrections_in_yaml_is_named_and_nothing_is_done()
      throws IOException {
    cli.file("known.yaml", "- hide: n7\n- drop: a.txt:1:x\n");
    assertThat(cli.run("build", "--corrections", "known.yaml", "a.txt")).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err())
        .satisfiesExactly(
            l -> assertThat(l).contains("known.yaml:1: 'n7' is no key"),
            l -> assertThat(l).contains("known.yaml:2: does not know the action 'drop'"));
  }

  @Test
  void a_malformed_line_of_a_lexicon_is_named() throws IOException {
    cli.file("words.tsv", "lemma\tpos\ttype\nدشن\tverb\tSTART\tx\n");
    assertThat(cli.run("build", "--lexicon", "words.tsv", "a.txt")).isEqualTo(2);
    assertThat(cli.err())
        .containsExactly(
            "timeline build: --lexicon words.tsv:2: 4 columns, expected 3; a line is lemma, verb or"
                + " noun, type, and more; see timeline build --help");
  }

  @Test
  void a_call_without_a_command_names_the_commands() {
    assertThat(cli.run()).isEqualTo(2);
    assertThat(cli.err())
        .containsExactly(
            "timeline: what to do? there are build, render, tag, date, eval and demo; see timeline --help");
  }

  @Test
  void an_unknown_command_is_refused() {
    assertThat(cli.run("paint")).isEqualTo(2);
    assertThat(cli.err()).containsExactly("timeline: paint is no command; see timeline --help");
    assertThat(cli.run("biuld", "a.txt")).isEqualTo(2);
    assertThat(cli.err())
        .containsExactly("timeline: biuld is no command; did you mean build?; see timeline --help");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "build --help",
        "render --help",
        "tag --help",
        "date --help",
        "eval --help",
        "demo --help",
        "completion --help"
      })
  void help_shows_examples(String arguments) {
    assertThat(cli.run(arguments.split(" "))).isZero();
    assertThat(cli.out()).startsWith("Usage: timeline").contains("Examples:\n  timeline ");
    assertThat(cli.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void help_begins_with_the_three_most_common_uses() {
    assertThat(cli.run("--help")).isZero();
    assertThat(cli.out().lines().filter(line -> line.startsWith("  timeline ")).limit(3))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("  timeline build articles/"),
            second -> assertThat(second).startsWith("  timeline build --format json"),
            third -> assertThat(third).startsWith("  timeline tag --date"));
    assertThat(cli.out().indexOf("timeline tag --date")).isLessThan(cli.out().indexOf("Commands:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "build --version"})
  void the_version_is_one_line(String arguments) {
    assertThat(cli.run(arguments.split(" "))).isZero();
    assertThat(cli.out()).matches("timeline \\S.*\n");
  }

  @Test
  void a_day_may_be_typed_in_words() {
    assertThat(cli.run("date", "--date", "yesterday", "a.txt")).isZero();
    assertThat(cli.out()).isEqualTo("a.txt  2020-02-18  given  100%\n");
  }

  @Test
  void arguments_that_begin_with_an_at_sign_are_file_names() throws IOException {
    cli.file("@a.txt", Cli.ARTICLE);
    assertThat(cli.run("date", "@a.txt")).isZero();
    assertThat(cli.out()).isEqualTo("@a.txt  unknown\n");
  }
}
