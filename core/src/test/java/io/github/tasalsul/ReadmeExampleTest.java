package io.github.tasalsul;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.render.Renderers;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.timeline.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The Java example of the README is the code between the markers here, and prints what it says. */
class ReadmeExampleTest {
  private static final Path ROOT = Path.of(System.getProperty("tasalsul.root", ".."));
  private static final Path SOURCE =
      ROOT.resolve("core/src/test/java/io/github/tasalsul/ReadmeExampleTest.java");

  private static void example() throws IOException {
    // example:start
    TimelineExtractor extractor = TimelineExtractor.create(); // models load on first need
    Article port =
        Article.of("port", "قصفت قوات حفتر ميناء طرابلس أمس الثلاثاء.")
            .publishedOn(LocalDate.of(2020, 2, 19));
    String text = "21 فبراير 2020\nالتقى السراج سلامة أمس. وقصفت قوات حفتر ميناء طرابلس الثلاثاء.";
    for (TimeExpression time : extractor.tag(port).times()) {
      System.out.println(time.text() + " = " + time.value());
    }
    Timeline timeline = extractor.timeline(List.of(port, Article.of("talks", text)));
    Renderers.text().render(timeline, System.out);
    // example:end
  }

  @Test
  void theReadmeShowsTheCodeOfThisTest() throws IOException {
    String source = between(Files.readString(SOURCE), "// example:start\n", "// example:end");

    assertThat(readmeBlock("```java\n")).isEqualTo(source.stripIndent().stripTrailing() + "\n");
  }

  @Test
  void theExamplePrintsWhatTheReadmeShows() throws IOException {
    PrintStream screen = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      example();
    } finally {
      System.setOut(screen);
    }

    assertThat(printed.toString(UTF_8).lines().collect(Collectors.joining("\n", "", "\n")))
        .isEqualTo(readmeBlock("```text\n"));
  }

  /** The first block that opens so within the README's section about Java. */
  private static String readmeBlock(String opening) throws IOException {
    String section =
        between(
            Files.readString(ROOT.resolve("README.md")),
            "<!-- example:start -->",
            "<!-- example:end -->");
    return between(section, opening, "```");
  }

  private static String between(String text, String before, String after) {
    int start = text.indexOf(before);
    assertThat(start).as("%s is there", before).isNotNegative();
    int end = text.indexOf(after, start + before.length());
    assertThat(end).as("%s follows %s", after, before).isNotNegative();
    return text.substring(start + before.length(), end);
  }
}
