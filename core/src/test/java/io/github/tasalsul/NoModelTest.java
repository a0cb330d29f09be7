package io.github.tasalsul;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tagging and dating ask for no language model: they run where none is on the class path. */
class NoModelTest {
  private static final List<String> MODELS =
      List.of("corenlp", "language-ar", "morfologik", "languagetool");

  /** What the forked virtual machine runs. */
  static final class Tagging {
    private Tagging() {}

    /** Tags one sentence and writes what it found into a file. */
    public static void main(String[] args) throws IOException {
      DatedArticle found =
          TimelineExtractor.create()
              .tag(
                  Article.of("oran", "افتتح الوزير المعرض في وهران أمس الثلاثاء.")
                      .publishedOn(LocalDate.of(2021, 6, 9)));
      String times =
          found.times().stream()
              .map(time -> time.text() + " = " + time.value())
              .collect(Collectors.joining("\n"));
      DatedArticle dated =
          TimelineExtractor.create()
              .tag(Article.of("amman", "عمان\n9 يونيو 2021\nوصل الوفد اليوم الأربعاء إلى عمان."));
      Files.writeString(Path.of(args[0]), times + "\n" + dated.date().value(), UTF_8);
    }
  }

  /** Surefire starts its tests from a jar that only names the class path. */
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  @Test
  void taggingAndDatingWorkWithCoreNlpAndTheDictionaryAbsentFromTheClassPath(@TempDir Path folder)
      throws Exception {
    Path result = folder.resolve("result.txt");

    Process forked = fork(classPathWithoutModels(), List.of(), result);

    assertThat(forked.exitValue()).as(output(forked)).isZero();
    assertThat(Files.readString(result)).isEqualTo("أمس الثلاثاء = 2021-06-08\n2021-06-09");
  }

  @Test
  void taggingAndDatingLoadNoClassOfTheModelsEvenWhereTheyAreAtHand(@TempDir Path folder)
      throws Exception {
    Path loaded = folder.resolve("loaded.txt");

    Process forked =
        fork(CLASS_PATH, List.of("-Xlog:class+load:file=" + loaded), folder.resolve("result.txt"));

    assertThat(forked.exitValue()).as(output(forked)).isZero();
    assertThat(Files.readAllLines(loaded))
        .anyMatch(line -> line.contains("io.github.tasalsul.time.TimeFinder"))
        .noneMatch(
            line ->
                line.contains("edu.stanford")
                    || line.contains("morfologik")
                    || line.contains("io.github.tasalsul.event"));
  }

  @Test
  void theClassPathOfThisTestReallyHoldsTheModelsThatTheForkLeavesOut() {
    for (String model : List.of("stanford-corenlp", "models-arabic", "language-ar")) {
      assertThat(CLASS_PATH).contains(model);
      assertThat(classPathWithoutModels()).doesNotContain(model);
    }
  }

  private static String classPathWithoutModels() {
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(CLASS_PATH)
        .filter(path -> MODELS.stream().noneMatch(Path.of(path).getFileName().toString()::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Process fork(String classPath, List<String> options, Path result)
      throws Exception {
    List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-cp", classPath));
    command.addAll(List.of(Tagging.class.getName(), result.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the fork ended").isTrue();
    return process;
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }
}
