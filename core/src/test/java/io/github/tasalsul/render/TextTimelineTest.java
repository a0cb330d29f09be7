package io.github.tasalsul.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.CharMatcher;
import io.github.tasalsul.Golden;
import io.github.tasalsul.Samples;
import io.github.tasalsul.render.DateStyle.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTimelineTest {
  private static final CharMatcher ISOLATES = CharMatcher.anyOf("\u2066\u2067\u2069");
  private static final TextStyle TERMINAL =
      TextStyle.PLAIN.wrapped(60, TextTimelineTest::letters).isolated(true);

  /** Counts as a terminal without wide characters does. */
  private static int letters(String text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }

  private static List<String> lines(TextStyle style) throws IOException {
    StringBuilder out = new StringBuilder();
    Renderers.text(style).render(Samples.timeline(), out);
    return out.toString().lines().toList();
  }

  @Test
  void in_Arabic_labels_and_headings_are_Arabic_and_sentences_stand_under_entries()
      throws IOException {
    TextStyle style = TextStyle.PLAIN.withDates(DateStyle.ARABIC).withEvidence();
    Golden.check(
        "timeline-arabic.txt", out -> Renderers.text(style).render(Samples.timeline(), out));
  }

  @Test
  void on_a_terminal_lines_are_wrapped_coloured_and_isolated() throws IOException {
    TextStyle style = TERMINAL.coloured(true).explained();
    Golden.check(
        "timeline-terminal.txt", out -> Renderers.text(style).render(Samples.timeline(), out));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 33, 40, 60, 80, 120, 500})
  void no_line_is_wider_than_the_terminal(int width) throws IOException {
    for (TextStyle style :
        List.of(
            TERMINAL.wrapped(width, TextTimelineTest::letters).explained(),
            TERMINAL
                .wrapped(width, TextTimelineTest::letters)
                .withDates(DateStyle.ARABIC)
                .withEvidence())) {
      assertThat(lines(style)).allMatch(line -> letters(line) <= width);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 45, 60})
  void every_line_closes_the_isolates_and_colours_that_it_opens(int width) throws IOException {
    TextStyle style =
        TERMINAL.wrapped(width, text -> letters(text.replaceAll("\u001b\\[[0-9;]*m", "")));
    for (String line : lines(style.coloured(true).withEvidence())) {
      assertThat(CharMatcher.anyOf("\u2066\u2067").countIn(line))
          .as(line)
          .isEqualTo(CharMatcher.is('\u2069').countIn(line));
      assertThat(CharMatcher.is('\u001b').countIn(line) % 2).as(line).isZero();
    }
  }

  @Test
  void nothing_is_lost_where_lines_are_broken() throws IOException {
    TextStyle wide = TERMINAL.wrapped(1000, TextTimelineTest::letters).withEvidence();
    TextStyle narrow = TERMINAL.wrapped(24, TextTimelineTest::letters).withEvidence();

    assertThat(letters(narrow)).isEqualTo(letters(wide));
  }

  private static String letters(TextStyle style) throws IOException {
    String text = ISOLATES.removeFrom(String.join("", lines(style)));
    return CharMatcher.whitespace().removeFrom(text);
  }

  @Test
  void a_line_is_continued_under_its_indent_and_never_ends_in_blanks() throws IOException {
    List<String> lines = lines(TERMINAL.wrapped(31, TextTimelineTest::letters));

    int entry = lines.indexOf("2020-02-18 = ATTACK  2 articles");
    assertThat(entry).isPositive();
    assertThat(lines.get(entry + 1)).startsWith("    \u2067ميناء طرابلس\u2069");
    assertThat(lines).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void a_word_wider_than_the_line_is_cut_between_letters_not_before_a_mark() throws IOException {
    String longWord = "شَ".repeat(30);
    StringBuilder out = new StringBuilder();
    new TextLine(TextStyle.PLAIN.wrapped(20, TextTimelineTest::letters), "", "  ")
        .add(longWord)
        .writeTo(out);

    assertThat(out.toString().lines()).hasSize(2).noneMatch(line -> line.strip().startsWith("َ"));
    assertThat(out.toString().lines().findFirst()).hasValue("شَ".repeat(20));
  }

  @Test
  void an_unwrapped_text_has_no_invisible_characters() throws IOException {
    assertThat(String.join("", lines(TextStyle.PLAIN)))
        .doesNotContain("\u001b")
        .matches(text -> ISOLATES.matchesNoneOf(text), "no isolates");
  }

  @ParameterizedTest
  @CsvSource({
    "1, article, مقال واحد",
    "2, article, مقالان",
    "3, article, 3 مقالات",
    "10, article, 10 مقالات",
    "11, article, 11 مقالا",
    "99, article, 99 مقالا",
    "100, article, 100 مقال",
    "102, article, 102 مقال",
    "103, article, 103 مقالات",
    "111, article, 111 مقالا",
    "2, entry, حدثان",
    "5, entry, 5 أحداث",
    "144, entry, 144 حدثا",
    "1, mention, مرة واحدة",
    "7, mention, 7 مرات",
  })
  void things_are_counted_as_Arabic_counts_them(int number, String thing, String words) {
    TextStyle style = TextStyle.PLAIN.withDates(DateStyle.ARABIC);

    assertThat(new TextWords(style).count(number, thing)).isEqualTo(words);
  }

  @Test
  void english_has_the_names_of_the_options_and_of_json() throws IOException {
    TextStyle style = TextStyle.PLAIN.withDates(DateStyle.ENGLISH);

    assertThat(style.dates().language()).isEqualTo(Language.EN);
    assertThat(lines(style))
        .contains("Tuesday 18 February 2020")
        .anyMatch(line -> line.contains("[DENIED, PLANNED] MEET"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1, 19})
  void a_width_without_room_is_refused(int width) {
    assertThatThrownBy(() -> TextStyle.PLAIN.wrapped(width, TextTimelineTest::letters))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("width")
        .hasMessageContaining(String.valueOf(width));
  }
}
