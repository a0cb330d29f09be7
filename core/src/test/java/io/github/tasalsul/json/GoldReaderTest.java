package io.github.tasalsul.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tasalsul.eval.Extent;
import io.github.tasalsul.eval.Gold;
import io.github.tasalsul.eval.GoldEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {
  @TempDir private Path folder;

  @Test
  void the_gold_of_the_five_articles_is_read_whole() throws IOException {
    Gold gold = GoldReader.read(Path.of("../testdata/gold"));
    assertThat(gold.articles())
        .extracting(article -> article.name())
        .containsExactly("000", "001", "002", "003", "004");
    assertThat(gold.timeline().entries()).isNotEmpty();
    assertThat(gold.timeline().apart().get(0)).containsExactly("000.e1", "000.e3");
    GoldEvent first = gold.articles().get(0).events().get(0);
    assertThat(first.trigger()).isEqualTo(Extent.of(5, 10));
    assertThat(first.agents()).containsExactly("حفتر");
    assertThat(first.placeInferred()).isTrue();
  }

  @Test
  void a_folder_without_gold_is_refused() {
    assertThatThrownBy(() -> GoldReader.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("no gold article in it; one is a file such as 000.json");
  }

  @Test
  void a_file_that_is_not_as_the_guide_says_is_named() throws IOException {
    Files.writeString(folder.resolve("000.json"), "{\"timexes\": []}");
    assertThatThrownBy(() -> GoldReader.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("000.json: has no list \"events\"");
    Files.writeString(folder.resolve("000.json"), "{\"timexes\": ");
    assertThatThrownBy(() -> GoldReader.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("000.json is not valid JSON");
  }

  @Test
  void an_agent_may_be_a_name_or_an_object() throws IOException {
    Files.writeString(
        folder.resolve("000.json"),
        """
        {"timexes": [], "events": [{"id": "e1", "trigger": {"start": 0, "end": 4, "text": "قصفت"},
          "type": "ATTACK", "realis": "ACTUAL", "agents": ["حفتر", {"surface": "تركيا"}, {}],
          "place": null, "time": {"start": null, "end": "2020-02-19"}}]}
        """);
    GoldEvent event = GoldReader.read(folder).articles().get(0).events().get(0);
    assertThat(event.agents()).containsExactly("حفتر", "تركيا");
    assertThat(event.place()).isNull();
    assertThat(event.when().start()).isNull();
    assertThat(event.polarity()).isEqualTo("POS");
  }
}
