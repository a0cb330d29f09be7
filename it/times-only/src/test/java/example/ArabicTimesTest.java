package example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tasalsul.TimelineExtractor;
import io.github.tasalsul.analysis.MissingModelsException;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeTagger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicTimesTest {
  private static final Path ROOT = Path.of(System.getProperty("tasalsul.root", "../.."));
  private static final TimeTagger TAGGER = TimeTagger.create();
  private static final LocalDate DAY = LocalDate.of(2020, 2, 19);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edu.stanford.nlp.pipeline.StanfordCoreNLP",
        "morfologik.stemming.Dictionary",
        "org.natty.Parser",
        "com.fasterxml.jackson.databind.ObjectMapper"
      })
  void thisProjectReallyDoesWithout(String library) {
    assertThatThrownBy(() -> Class.forName(library)).isInstanceOf(ClassNotFoundException.class);
    assertThat(getClass().getResource("/org/languagetool/resource/ar/arabic.dict")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "وصل الوفد أمس الثلاثاء, أمس الثلاثاء, 2020-02-18",
    "سيصل الوفد الأحد, الأحد, 2020-02-23",
    "افتتح المعرض في 12 كانون الثاني/يناير 2019, 12 كانون الثاني/يناير 2019, 2019-01-12",
    "خلال ثلاثة أيام, ثلاثة أيام, P3D",
  })
  void timesAreFoundAndResolved(String text, String words, String value) {
    List<TimeExpression> found = TAGGER.tag(text, DAY);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).text()).isEqualTo(words);
    assertThat(found.get(0).value().timex()).isEqualTo(value);
    assertThat(found.get(0).explanation(DAY)).contains("(rule: ");
  }

  @Test
  void withoutADateWhatIsNotKnownStaysOpen() {
    assertThat(TAGGER.tag("وصل الوفد أمس الثلاثاء").get(0).value().timex()).isEqualTo("XXXX-WXX-2");
  }

  @Test
  void hoursAreCountedFromTheMoment() {
    assertThat(TAGGER.tag("انفجرت قبل ثلاث ساعات", DAY.atTime(10, 38)).get(0).value().timex())
        .isEqualTo("2020-02-19T07:38");
    assertThat(TAGGER.tag("وصل أمس", LocalDateTime.of(2020, 2, 19, 0, 5)).get(0).value().timex())
        .isEqualTo("2020-02-18");
  }

  @Test
  void oneTaggerServesManyThreadsAndEveryLocale() {
    String text = "وصل الوفد أمس الثلاثاء وبقي ثلاثة أيام. ".repeat(50);
    List<String> expected = values(text);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> values(text)).toList())
          .allMatch(expected::equals);
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(expected).hasSize(100);
  }

  @Test
  void whoAsksForEventsAllTheSameIsToldWhatToAdd() {
    Article article = Article.of("a", "قصفت القوات الميناء أمس.").publishedOn(DAY);
    TimelineExtractor extractor = TimelineExtractor.create();
    assertThat(extractor.tag(article).times()).hasSize(1);
    assertThatThrownBy(() -> extractor.extract(article))
        .isInstanceOf(MissingModelsException.class)
        .hasMessageContaining(
            "add edu.stanford.nlp:stanford-corenlp,"
                + " edu.stanford.nlp:stanford-corenlp:jar:models-arabic,"
                + " org.carrot2:morfologik-stemming, org.languagetool:language-ar");
  }

  private static List<String> values(String text) {
    return TAGGER.tag(text, DAY).stream().map(time -> time.value().timex()).toList();
  }

  @Test
  void theGuideShowsThisCodeAndWhatItPrints() throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/guide.md"));
    String code = between("it/times-only/src/main/java/example/ArabicTimes.java", "// guide:");
    String pom = between("it/times-only/pom.xml", "<!-- guide:");
    PrintStream screen = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      ArabicTimes.main(new String[0]);
    } finally {
      System.setOut(screen);
    }
    String output = printed.toString(UTF_8).lines().collect(Collectors.joining("\n"));

    assertThat(guide).contains("```java\n" + code + "```");
    assertThat(guide).contains("```xml\n" + pom + "```");
    assertThat(guide).contains("```text\n" + output + "\n```");
  }

  /** Returns the lines between the marks {@code start} and {@code end}, as far left as they go. */
  private static String between(String file, String mark) throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve(file));
    int start =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).contains(mark + "start"))
            .findFirst()
            .orElseThrow();
    int end =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).contains(mark + "end"))
            .findFirst()
            .orElseThrow();
    return String.join("\n", lines.subList(start + 1, end)).stripIndent() + "\n";
  }
}
