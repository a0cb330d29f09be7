package io.github.tasalsul.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A text written otherwise gives the same times, in the same places. */
class SpellingVariantsTest {
  private static final TimeFinder FINDER = TimeFinder.create();
  private static final LocalDate ANCHOR = LocalDate.of(2020, 2, 19);
  private static final String VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670";

  /** Writes one character otherwise. */
  private interface Spelling {
    String of(char before, char c, char behind, Random random);
  }

  /** A text written otherwise, and where each of its characters stood before. */
  private record Variant(String text, List<Integer> origins) {}

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("variants")
  void theTimesOfAnArticleDoNotDependOnItsSpelling(String article, String how, Spelling spelling)
      throws IOException {
    String text = Files.readString(folder().resolve(article));
    Variant variant = write(text, spelling);
    assertThat(variant.text()).isNotEqualTo(text);

    List<TimeExpression> expected = FINDER.find(text);
    List<TimeExpression> found = FINDER.find(variant.text());

    assertThat(expected).isNotEmpty();
    assertThat(found.stream().map(SpellingVariantsTest::value))
        .containsExactlyElementsOf(expected.stream().map(SpellingVariantsTest::value).toList());
    assertThat(found.stream().map(time -> origin(variant, time.span(), text)))
        .containsExactlyElementsOf(expected.stream().map(time -> time.span().of(text)).toList());
  }

  static Stream<Arguments> variants() throws IOException {
    List<Arguments> spellings =
        List.of(
            spelling("composed letters taken apart (NFD)", SpellingVariantsTest::apart),
            spelling("vowel signs", SpellingVariantsTest::vowelled),
            spelling("tatweel", SpellingVariantsTest::stretched),
            spelling("Arabic-Indic digits", (a, c, b, random) -> digit(c, '\u0660')),
            spelling("Persian digits", (a, c, b, random) -> digit(c, '\u06f0')),
            spelling("no-break spaces", (a, c, b, random) -> c == ' ' ? "\u00a0" : "" + c),
            spelling("bidi marks", SpellingVariantsTest::marked));
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream()
          .flatMap(
              file ->
                  spellings.stream().map(how -> Arguments.of(file, how.get()[0], how.get()[1])));
    }
  }

  private static Arguments spelling(String name, Spelling spelling) {
    return Arguments.of(name, spelling);
  }

  private static String apart(char before, char c, char behind, Random random) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
  }

  private static String vowelled(char before, char c, char behind, Random random) {
    boolean letter = c >= 'ء' && c <= 'ي';
    return letter ? c + VOWELS.substring(random.nextInt(9)).substring(0, 1) : "" + c;
  }

  private static String stretched(char before, char c, char behind, Random random) {
    boolean inside = isLetter(c) && isLetter(behind);
    return inside ? c + "\u0640".repeat(random.nextInt(3)) : "" + c;
  }

  private static String digit(char c, char zero) {
    return c >= '0' && c <= '9' ? "" + (char) (zero + (c - '0')) : "" + c;
  }

  private static String marked(char before, char c, char behind, Random random) {
    return random.nextInt(4) == 0 ? "\u200f" + c : c + "\u200e";
  }

  private static boolean isLetter(char c) {
    return c >= 'ء' && c <= 'ي';
  }

  private static Variant write(String text, Spelling spelling) {
    Random random = new Random(7);
    StringBuilder written = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char before = i > 0 ? text.charAt(i - 1) : '\n';
      char behind = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
      for (char c : spelling.of(before, text.charAt(i), behind, random).toCharArray()) {
        origins.add(i);
        written.append(c);
      }
    }
    return new Variant(written.toString(), origins);
  }

  /** What stood in the article where a time of the variant stands. */
  private static String origin(Variant variant, Span span, String text) {
    int start = variant.origins().get(span.start());
    int end = variant.origins().get(span.end() - 1) + 1;
    return text.substring(start, end);
  }

  private static String value(TimeExpression time) {
    TimeExpression seen = time.seenFrom(ANCHOR);
    return seen.rule() + " " + seen.type() + " " + seen.value();
  }

  private static Path folder() {
    return Path.of(System.getProperty("tasalsul.testdata"), "articles");
  }
}
