package io.github.tasalsul.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TsvTableTest {
  private static TsvTable parse(String text) throws IOException {
    return TsvTable.parse("words.tsv", new StringReader(text));
  }

  @Test
  void commentsAndBlankLinesAreSkipped() throws IOException {
    TsvTable table = parse("# licence\n\nform\tvalue\nأمس\t-1\n");
    assertThat(table.columns()).containsExactly("form", "value");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).number("value")).isEqualTo(-1);
  }

  @Test
  void trailingColumnsMayBeLeftOut() throws IOException {
    assertThat(parse("form\tnote\nأمس\n").rows().get(0).get("note")).isEmpty();
  }

  @Test
  void aRowWithTooManyColumnsIsRefusedWithItsLine() {
    assertThatThrownBy(() -> parse("form\nأمس\t-1\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("words.tsv:2:");
  }

  @Test
  void aValueThatIsNoNumberIsRefusedWithItsLine() throws IOException {
    TsvTable.Row row = parse("form\tvalue\nأمس\tx\n").rows().get(0);
    assertThatThrownBy(() -> row.number("value")).hasMessageStartingWith("words.tsv:2:");
    assertThatThrownBy(() -> row.get("other")).hasMessageContaining("no column");
  }

  @Test
  void aMissingBundledFileIsNamed() {
    assertThatThrownBy(() -> TsvTable.bundled("nothing.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nothing.tsv");
  }
}
