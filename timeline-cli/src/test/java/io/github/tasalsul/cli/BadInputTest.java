package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.analysis.MissingModelsException;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.link.Extraction;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input gives one clear line, and costs no other input. */
class BadInputTest {
  private static final String GOOD = "good.txt  2020-02-19  given  100%\n";

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void an_article_that_is_good() throws IOException {
    cli = new Cli(folder).file("good.txt", Cli.ARTICLE);
  }

  private void check(String bad, String line) {
    assertThat(cli.run("date", "--date", "2020-02-19", bad, "good.txt")).isEqualTo(1);
    assertThat(cli.err()).containsExactly(line);
    assertThat(cli.out()).isEqualTo(GOOD);
    assertThat(cli.run("date", bad)).as("alone").isEqualTo(3);
    assertThat(cli.err()).containsExactly(line);
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void a_missing_file() {
    check("absent.txt", "absent.txt: does not exist; check the path");
  }

  @Test
  void a_glob_that_matches_nothing() {
    check("*.text", "*.text: matches no file; check the pattern");
  }

  @Test
  void an_empty_file() throws IOException {
    cli.file("empty.txt", "");
    check("empty.txt", "empty.txt: is empty; an article needs text");
  }

  @Test
  void an_empty_file_of_lines() throws IOException {
    cli.file("empty.jsonl", "\n");
    check("empty.jsonl", "empty.jsonl: is empty; an article needs text");
  }

  @Test
  void a_folder_without_articles() throws IOException {
    cli.file("folder/notes.md", "notes").file("folder/.hidden.txt", "أمس");
    check("folder", "folder: holds no articles; they end in .txt, .html or .jsonl");
  }

  @Test
  void a_binary_file() throws IOException {
    cli.file("picture.txt", new byte[] {'P', 'N', 'G', 0});
    check(
        "picture.txt",
        "picture.txt: is a binary file (NUL byte at offset 3);"
            + " if it is UTF-16 text, try --encoding UTF-16LE");
  }

  @Test
  void invalid_UTF_8() throws IOException {
    cli.file("old.txt", ("-- " + Cli.ARTICLE).getBytes(Charset.forName("windows-1256")));
    check(
        "old.txt",
        "old.txt: is not valid UTF-8 (byte 0xC3 at offset 3); try --encoding windows-1256");
    assertThat(cli.run("date", "--encoding", "windows-1256", "old.txt")).isZero();
  }

  @Test
  void a_page_without_a_word() throws IOException {
    cli.file("page.html", "<html><body><script>var أمس = 1;</script></body></html>");
    check(
        "page.html",
        "page.html: holds no word of an article;"
            + " save the page when it has loaded, or its text (.txt)");
  }

  @Test
  void a_picture_under_the_name_of_a_page() throws IOException {
    cli.file("page.htm", new byte[] {'P', 'N', 'G', 0, 1, 2, 3});
    check(
        "page.htm", "page.htm: is a binary file; a page is text; if it is packed, unpack it first");
  }

  @Test
  void a_file_of_an_unknown_kind() throws IOException {
    cli.file("article.doc", Cli.ARTICLE);
    check(
        "article.doc", "article.doc: is of an unknown kind; say --input-format txt, html or jsonl");
    assertThat(cli.run("date", "--input-format", "txt", "article.doc")).isZero();
  }

  @Test
  void a_broken_line_costs_no_other_line() throws IOException {
    cli.file("news.jsonl", "{\"id\":\"a\",\"text\":\"أمس\"}\n{\"id\":\"b\n{\"id\":\"c\"}\n");
    assertThat(cli.run("date", "news.jsonl", "good.txt")).isEqualTo(1);
    assertThat(cli.err())
        .hasSize(2)
        .satisfies(
            lines -> {
              assertThat(lines.get(0))
                  .matches(
                      "news\\.jsonl:2: is not valid JSON at column \\d+; the line is left out");
              assertThat(lines.get(1))
                  .isEqualTo("news.jsonl:3: has no \"text\"; the line is left out");
            });
    assertThat(cli.out()).isEqualTo("a  unknown\ngood.txt  unknown\n");
  }

  @Test
  void an_article_without_an_Arabic_letter_is_a_warning_and_an_empty_result() throws IOException {
    cli.file("english.txt", "It rained on January 13.");
    assertThat(cli.run("tag", "--format", "jsonl", "english.txt")).isZero();
    assertThat(cli.err())
        .containsExactly("english.txt: holds no Arabic letter; nothing is looked for in it");
    assertThat(cli.out())
        .isEqualTo(
            "{\"document\":\"english.txt\",\"articleDate\":{\"value\":null,\"basis\":\"unknown\","
                + "\"confidence\":0.0,\"candidates\":[],\"evidence\":[]},\"timexes\":[]}\n");
    assertThat(cli.run("build", "--quiet", "english.txt")).isZero();
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void letters_in_presentation_forms_are_Arabic() throws IOException {
    cli.file("forms.txt", "ﺃﻣﺲ");
    assertThat(cli.run("tag", "forms.txt")).isZero();
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void a_defect_in_one_article_is_told_without_a_stack_trace_and_costs_no_other()
      throws IOException {
    cli.file("bad.txt", "أمس !defect!");
    assertThat(cli.run("date", "bad.txt", "good.txt")).isEqualTo(1);
    assertThat(cli.err())
        .containsExactly(
            "bad.txt: could not be processed (java.lang.IllegalStateException: no such luck);"
                + " this is a defect of timeline, please report it at"
                + " https://github.com/tasalsul/tasalsul/issues with what --verbose adds");
    assertThat(cli.out()).isEqualTo("good.txt  unknown\n");
    assertThat(cli.run("date", "bad.txt")).isEqualTo(70);
    assertThat(cli.run("date", "--verbose", "bad.txt")).isEqualTo(70);
    assertThat(cli.err()).hasSizeGreaterThan(1).element(1).asString().contains("IllegalState");
  }

  @Test
  void a_defect_elsewhere_is_told_without_a_stack_trace() {
    assertThat(
            cli.run(
                day -> {
                  throw new IllegalStateException("no library");
                },
                "build",
                "good.txt"))
        .isEqualTo(70);
    assertThat(cli.err()).hasSize(1).element(0).asString().startsWith("timeline build: ");
  }

  @Test
  void an_article_of_five_megabytes_is_read() throws IOException {
    cli.file("long.txt", (Cli.ARTICLE + ".\n").repeat(70_000));
    assertThat(Files.size(folder.resolve("long.txt"))).isGreaterThan(5_000_000);
    assertThat(cli.run("build", "--format", "json", "--no-text", "long.txt")).isZero();
  }

  @Test
  void missing_models_are_no_defect_but_one_line_that_says_what_to_add() throws IOException {
    cli.file("b.txt", Cli.ARTICLE);
    int status = cli.run(day -> withoutModels(Cli.engine(day)), "build", "good.txt", "b.txt");
    assertThat(status).isEqualTo(3);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err())
        .containsExactly(
            "timeline build: what finds events is not on the class path; add"
                + " edu.stanford.nlp:stanford-corenlp in the versions that the pom of tasalsul-core"
                + " has (finding times and dates does without)");
  }

  private static Engine withoutModels(Engine engine) {
    return new PassingEngine(engine) {
      @Override
      public Extraction extract(Article article) {
        throw new MissingModelsException(List.of("edu.stanford.nlp:stanford-corenlp"));
      }
    };
  }
}
