package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
  @ParameterizedTest(name = "{2}: {1} cells")
  @CsvSource({
    "طرابلس, 6, letters",
    "شدّة, 3, a shadda stands on its letter",
    "مُدَرِّسٌ, 4, vowels stand on their letters",
    "طـــرابلس, 9, a tatweel is seen",
    "لا, 2, a ligature may be drawn as two letters",
    "٢٠٢٠, 4, Arabic digits",
    "ليبيا Libya 2020, 16, Arabic and Latin mixed",
    "中文, 4, Chinese is wide",
    "한국, 4, Korean is wide",
    "😀, 2, emoji are wide",
    "نار 🔥, 6, Arabic and emoji",
    "⚠️, 2, a sign that its selector makes an emoji",
    "é, 1, a letter and its accent",
    "ﷺ, 1, a ligature of its own",
    "'', 0, nothing",
  })
  void text_takes_as_many_cells_as_a_terminal_gives_it(String text, int cells, String why) {
    assertThat(Cells.of(text)).as(why).isEqualTo(cells);
  }

  @Test
  void joiners_take_no_cell() {
    assertThat(Cells.of("هـ\u200D ")).isEqualTo(3);
    assertThat(Cells.of("می\u200Cخواهم")).isEqualTo(7);
  }

  @Test
  void an_emoji_of_several_is_counted_as_widely_as_some_terminals_draw_it() {
    assertThat(Cells.of("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67")).isEqualTo(6);
  }

  @Test
  void isolates_are_counted_since_some_terminals_give_them_a_cell() {
    assertThat(Cells.of("\u2067حرب\u2069")).isEqualTo(5);
  }

  @Test
  void a_sign_around_numbers_is_seen_and_a_newer_mark_is_not() {
    assertThat(Cells.of("\u0600\u0661\u0662")).isEqualTo(3);
    assertThat(Cells.of("ب\u08F0")).isEqualTo(1);
  }
}
