package io.github.tasalsul.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class TextReaderTest {
  private static final Charset WINDOWS_ARABIC = Charset.forName("windows-1256");

  @Test
  void text_stays_as_it_is_line_ends_too() throws Exception {
    String text = "أمس\r\nالثلاثاء 🔴\u200f\n";
    assertThat(TextReader.utf8().read(text.getBytes(UTF_8))).isEqualTo(text);
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_text() throws Exception {
    assertThat(TextReader.utf8().read("\uFEFFأمس".getBytes(UTF_8))).isEqualTo("أمس");
    assertThat(TextReader.of(UTF_16LE).read("\uFEFFأمس".getBytes(UTF_16LE))).isEqualTo("أمس");
  }

  @Test
  void marked_UTF_16_is_read_without_being_asked() throws Exception {
    assertThat(TextReader.utf8().read("\uFEFFأمس".getBytes(UTF_16LE))).isEqualTo("أمس");
  }

  @Test
  void another_charset_is_read_on_request() throws Exception {
    assertThat(TextReader.of(WINDOWS_ARABIC).read("أمس".getBytes(WINDOWS_ARABIC))).isEqualTo("أمس");
  }

  @Test
  void an_invalid_byte_is_named_with_its_offset_and_a_likely_encoding() {
    byte[] bytes = "abc \u00C3".getBytes(ISO_8859_1);
    assertThatThrownBy(() -> TextReader.utf8().read(bytes))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessage("is not valid UTF-8 (byte 0xC3 at offset 4); try --encoding windows-1256")
        .extracting(e -> ((UnreadableTextException) e).offset())
        .isEqualTo(4);
  }

  @Test
  void offsets_of_invalid_bytes_count_bytes_not_letters() {
    byte[] bytes = "أمس؟".getBytes(UTF_8);
    bytes[6] = (byte) 0xFF;
    assertThatThrownBy(() -> TextReader.utf8().read(bytes))
        .hasMessageContaining("byte 0xFF at offset 6");
  }

  @Test
  void a_NUL_byte_makes_a_binary_file_in_every_charset_but_the_wide_ones() throws Exception {
    byte[] bytes = {'a', 0, 'b', 0};
    assertThatThrownBy(() -> TextReader.utf8().read(bytes))
        .hasMessage(
            "is a binary file (NUL byte at offset 1);"
                + " if it is UTF-16 text, try --encoding UTF-16LE");
    assertThatThrownBy(() -> TextReader.of(WINDOWS_ARABIC).read(bytes))
        .hasMessageContaining("binary");
    assertThat(TextReader.of(UTF_16LE).read(bytes)).isEqualTo("ab");
  }

  @Test
  void nothing_but_blanks_is_no_article() {
    assertThatThrownBy(() -> TextReader.utf8().read(new byte[0]))
        .hasMessage("is empty; an article needs text");
    assertThatThrownBy(() -> TextReader.utf8().read(" \r\n\t".getBytes(UTF_8)))
        .hasMessage("is empty; an article needs text");
  }
}
