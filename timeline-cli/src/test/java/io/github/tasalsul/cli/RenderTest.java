package io.github.tasalsul.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderTest {
  @TempDir private Path folder;
  private Cli cli;
  private String story;

  @BeforeEach
  void a_saved_timeline() throws IOException {
    try (InputStream in = requireNonNull(RenderTest.class.getResourceAsStream("story.json"))) {
      story = new String(in.readAllBytes(), UTF_8);
    }
    cli = new Cli(folder).file("story.json", story);
  }

  @Test
  void json_comes_out_as_it_went_in() {
    assertThat(cli.run("render", "--format", "json", "story.json")).isZero();
    assertThat(cli.out()).isEqualTo(story);
  }

  @Test
  void explanations_that_json_holds_are_kept_and_shown() throws IOException {
    String explained =
        story
            .replaceAll("(\"importance\": [0-9.]+)", "$1, \"explanation\": \"Because.\"")
            .replaceFirst("(\"rule\": \"yesterday[^}]*)}", "$1, \"explanation\": \"So.\"}");
    cli.file("story.json", explained);

    assertThat(cli.run("render", "--format", "json", "story.json")).isZero();
    assertThat(cli.out()).contains("\"So.\"", "\"Because.\"");
    assertThat(cli.run("render", "--explain", "story.json")).isZero();
    assertThat(cli.out()).contains("why: Because.");
  }

  @Test
  void text_is_the_default_and_standard_input_may_hold_the_timeline() {
    cli.standardInput(story);
    assertThat(cli.run("render", "-")).isZero();
    assertThat(cli.out()).startsWith("2 articles (1 dated), 6 entries\n");
  }

  @Test
  void what_is_left_of_it_and_its_language_may_be_chosen() {
    assertThat(cli.run("render", "--type", "ATTACK", "--lang", "ar", "story.json")).isZero();
    assertThat(cli.out()).contains("هجوم").doesNotContain("انسحاب");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "md", "ics", "timelinejs", "geojson"})
  void a_timeline_without_texts_has_all_forms_that_quote_none(String format) throws IOException {
    assertThat(cli.run("render", "--format", "json", "--no-text", "story.json")).isZero();
    cli.file("bare.json", cli.out());

    assertThat(cli.run("render", "--format", format, "bare.json")).isZero();
    assertThat(cli.run("render", "--format", format, "--evidence", "bare.json")).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "timeml"})
  void a_form_that_quotes_texts_needs_them(String format) throws IOException {
    assertThat(cli.run("render", "--format", "json", "--no-text", "story.json")).isZero();
    cli.file("bare.json", cli.out());

    assertThat(cli.run("render", "--format", format, "bare.json")).isEqualTo(3);
    assertThat(cli.err())
        .containsExactly(
            "bare.json: holds no texts, which this needs; make it with 'timeline build' without"
                + " --no-text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"schema\":\"timeline/9\"} | is no timeline of the schema timeline/1, but timeline/9;"
            + " it takes what 'timeline build --format json' writes",
        "[] | is not a JSON object; it takes what 'timeline build --format json' writes",
      })
  void what_is_no_timeline_is_one_line(String text, String line) throws IOException {
    cli.file("other.json", text);
    assertThat(cli.run("render", "other.json")).isEqualTo(3);
    assertThat(cli.err()).containsExactly("other.json: " + line);
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void a_file_that_is_not_there_or_no_text_is_one_line() throws IOException {
    assertThat(cli.run("render", "no.json")).isEqualTo(3);
    assertThat(cli.err()).containsExactly("no.json: cannot be read; no such file or folder");

    cli.file("latin.json", new byte[] {'{', '"', (byte) 0xE9, '"', '}'});
    assertThat(cli.run("render", "latin.json")).isEqualTo(3);
    assertThat(cli.err()).containsExactly("latin.json: is not valid UTF-8; JSON must be");
  }

  @Test
  void explanations_that_are_not_there_are_missed() {
    assertThat(cli.run("render", "--explain", "story.json")).isEqualTo(3);
    assertThat(cli.err())
        .containsExactly(
            "story.json: holds no explanations; make it with 'timeline build --format json"
                + " --explain'");
  }

  @Test
  void a_mistyped_format_is_told_the_nearest() {
    assertThat(cli.run("render", "--format", "jsn", "story.json")).isEqualTo(2);
    assertThat(cli.err())
        .singleElement()
        .asString()
        .startsWith("timeline render: --format jsn is not there; did you mean json? render writes");
  }
}
