package io.github.tasalsul.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptJsonTest {
  private static String written(String text) throws IOException {
    StringBuilder out = new StringBuilder();
    new ScriptJson(out).text(text);
    return out.toString();
  }

  @Test
  void what_could_end_the_script_or_open_a_comment_is_escaped() throws IOException {
    assertThat(written("</script><!--&")).isEqualTo("\"\\u003c/script\\u003e\\u003c!--\\u0026\"");
  }

  @Test
  void quotes_backslashes_and_controls_are_escaped() throws IOException {
    assertThat(written("\"\\\n\0\u007F")).isEqualTo("\"\\u0022\\u005c\\u000a\\u0000\\u007f\"");
  }

  @Test
  void line_separators_and_what_turns_text_round_are_escaped() throws IOException {
    assertThat(written("\u2028\u2029\u202E\u2066\u200F\u061C"))
        .isEqualTo("\"\\u2028\\u2029\\u202e\\u2066\\u200f\\u061c\"");
  }

  @Test
  void an_emoji_stays_and_half_of_one_is_escaped() throws IOException {
    assertThat(written("🔴")).isEqualTo("\"🔴\"");
    assertThat(written("a\uD83D")).isEqualTo("\"a\\ud83d\"");
    assertThat(written("\uDD34b")).isEqualTo("\"\\udd34b\"");
  }

  @Test
  void arabic_stays_as_it_is() throws IOException {
    assertThat(written("قصفت قواتٌ الميناء")).isEqualTo("\"قصفت قواتٌ الميناء\"");
  }

  @Test
  void values_are_parted_by_commas_and_absent_ones_left_out() throws IOException {
    StringBuilder out = new StringBuilder();
    ScriptJson json = new ScriptJson(out);
    json.object().field("a", 1).field("b", null).field("c", true).texts("d", List.of("x", "y"));
    json.name("e").array().endArray().name("f").object().endObject().endObject();

    assertThat(out).hasToString("{\"a\":1,\"c\":true,\"d\":[\"x\",\"y\"],\"e\":[],\"f\":{}}");
  }

  @Test
  void a_line_begins_before_the_next_thing_only() throws IOException {
    StringBuilder out = new StringBuilder();
    new ScriptJson(out).array().line().number(1).line().number(2).line().endArray();

    assertThat(out).hasToString("[\n1,\n2\n]");
  }
}
