package io.github.tasalsul.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text, the finder ends soon, throws nothing and stays inside the text. */
class TimeFinderRobustnessTest {
  private static final TimeFinder FINDER = TimeFinder.create();
  private static final int LONG = 250_000;

  /** A second or less of work; what is not linear in the text would take hours. */
  private static final Duration SOON = Duration.ofSeconds(60);

  @ParameterizedTest(name = "nothing but {0}")
  @MethodSource("repeated")
  void aLongTextOfOneThingIsReadSoon(String what, String unit) {
    assertTimeoutPreemptively(SOON, () -> check(repeat(unit, LONG)));
  }

  static Stream<Arguments> repeated() {
    return Stream.of(
        Arguments.of("one letter", "م"),
        Arguments.of("the letter that joins clauses", "و"),
        Arguments.of("the letters of the fused article", "ل"),
        Arguments.of("one Latin letter", "m"),
        Arguments.of("one digit", "7"),
        Arguments.of("lone digits", "7 "),
        Arguments.of("one number word", "ثلاثة "),
        Arguments.of("number words that are joined", "وعشرون "),
        Arguments.of("blanks", " "),
        Arguments.of("no-break spaces", "\u00a0"),
        Arguments.of("line ends", "\n"),
        Arguments.of("the word «من»", "من "),
        Arguments.of("the word «في وقت»", "في وقت "),
        Arguments.of("heads of a part of a day", "وقت متأخر من "),
        Arguments.of("months", "يناير/"),
        Arguments.of("months between hyphens", "يناير - "),
        Arguments.of("dates with slashes", "1/1/"),
        Arguments.of("colons between digits", "12:"),
        Arguments.of("days before a month that never comes", "3 و"),
        Arguments.of("Latin months", "Jan 1 "),
        Arguments.of("Latin months behind each other", "jan1"),
        Arguments.of("brackets", "(الجمعة "),
        Arguments.of("vowel signs", "\u064e"),
        Arguments.of("tatweel", "\u0640"),
        Arguments.of("bidi marks", "\u200f"),
        Arguments.of("ligatures of many letters", "\ufdfa"),
        Arguments.of("halves of a surrogate pair", "\ud83d"),
        Arguments.of("emoji", "\ud83d\udc4d"));
  }

  @Test
  void manyCopiesOfAnyWordOfTheLexiconAreReadSoon() {
    Map<String, String> oneOfEachClass = new HashMap<>();
    for (TsvTable.Row row : rows()) {
      oneOfEachClass.putIfAbsent(row.get("class"), row.get("form"));
    }
    assertThat(oneOfEachClass).hasSizeGreaterThan(50);
    oneOfEachClass.forEach(
        (kind, form) ->
            assertTimeoutPreemptively(SOON, () -> check(repeat(form + " ", 20_000)), kind));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomTextOfAllScriptsIsReadWithoutException(int seed) {
    Random random = new Random(seed);
    List<String> forms = rows().stream().map(row -> row.get("form")).toList();
    StringBuilder text = new StringBuilder();
    while (text.length() < 10_000) {
      text.append(piece(random, forms));
    }

    check(text.toString());
  }

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 20);
  }

  private static String piece(Random random, List<String> forms) {
    return switch (random.nextInt(12)) {
      case 0 -> Character.toString(0x600 + random.nextInt(0x100));
      case 1 -> Character.toString(random.nextInt(0x80));
      case 2 -> Character.toString(random.nextInt(0x10000)); // lone surrogates among them
      case 3 -> Character.toString(0x10000 + random.nextInt(0x20000));
      case 4 -> Integer.toString(random.nextInt(40));
      case 5 -> Integer.toString(random.nextInt());
      case 6 -> "/-:.،,() \n\u200f\u200e\u0640".substring(random.nextInt(12)).substring(0, 1);
      case 7 -> Character.toString(0xFB50 + random.nextInt(0x2B0));
      case 8 -> " JANUARY 13, 2020 ";
      case 9 -> Character.toString(0x660 + random.nextInt(10));
      default -> forms.get(random.nextInt(forms.size())) + (random.nextBoolean() ? " " : "");
    };
  }

  /** Finds, resolves and explains everything; each time must be a whole piece of the text. */
  static void check(String text) {
    LocalDate anchor = LocalDate.of(2020, 2, 19);
    int last = 0;
    for (TimeExpression time : FINDER.find(text)) {
      Span span = time.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.end()).isBetween(span.start() + 1, text.length());
      assertThat(splitsCodePoint(text, span.start())).isFalse();
      assertThat(splitsCodePoint(text, span.end())).isFalse();
      assertThat(time.text()).isEqualTo(text.substring(span.start(), span.end()));
      TimeExpression seen = time.seenFrom(anchor);
      assertThat(seen.value().timex()).isNotNull();
      assertThat(seen.explanation(anchor)).isNotEmpty();
      last = span.end();
    }
    List<TimeExpression> again = FINDER.find(text);
    assertThat(TimeChecks.check(again, anchor)).isNotNull();
  }

  private static boolean splitsCodePoint(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static String repeat(String unit, int length) {
    return unit.repeat(length / unit.length());
  }

  private static List<TsvTable.Row> rows() {
    List<TsvTable.Row> rows = new ArrayList<>();
    TimeLexicon.FILES.forEach(file -> rows.addAll(TsvTable.bundled(file).rows()));
    return rows;
  }
}
