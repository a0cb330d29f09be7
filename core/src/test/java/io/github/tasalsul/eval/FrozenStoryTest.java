package io.github.tasalsul.eval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.json.GoldReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrozenStoryTest {
  @Test
  void the_figures_are_those_of_an_independent_scorer() throws IOException {
    Story story;
    List<String> figures;
    try (InputStream json = getClass().getResourceAsStream("/eval/two-articles.json");
        InputStream text = getClass().getResourceAsStream("/eval/two-articles.txt")) {
      story = FrozenStory.read(json);
      figures = new String(text.readAllBytes(), UTF_8).lines().toList();
    }
    Evaluator evaluator = Evaluator.of(GoldReader.read(Path.of("../testdata/gold")));
    assertThat(evaluator.timesOf(story.articles()).line()).isEqualTo(figures.get(0));
    assertThat(evaluator.eventsOf(story.articles()).line()).isEqualTo(figures.get(1));
    assertThat(evaluator.mergeOf(story).line()).isEqualTo(figures.get(2));
    assertThat(evaluator.mergeOf(story).unanswered()).containsExactly("000", "002", "003");
  }
}
