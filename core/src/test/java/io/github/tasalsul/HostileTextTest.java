package io.github.tasalsul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Diagnostic.Severity;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes, but that are fed to programs: they end soon, and say what was done. */
class HostileTextTest {
  /** Generous: an idle machine takes a tenth of it. What grows with the square takes many times. */
  private static final Duration BOUND = Duration.ofMinutes(2);

  private static final String NEWS = "قصفت القوات ميناء عدن أمس وقتل ثلاثة مدنيين.";

  /** Reads a text, alone and among others, and returns what was found in it. */
  private static Extraction read(String text) {
    Article hostile = Article.of("hostile", text).publishedOn(LocalDate.of(2020, 2, 19));
    Article news = Article.of("news", NEWS).publishedOn(LocalDate.of(2020, 2, 19));
    return assertTimeoutPreemptively(
        BOUND,
        () -> {
          Extraction found = Pipeline.EXTRACTOR.extract(hostile);
          Pipeline.EXTRACTOR.merge(List.of(found, Pipeline.EXTRACTOR.extract(news)));
          return found;
        });
  }

  private static List<Diagnostic> longSentences(Extraction found) {
    return found.diagnostics().stream().filter(d -> d.code().equals("long-sentence")).toList();
  }

  private static String words(int count) {
    Random random = new Random(1);
    String[] all =
        Pipeline.articles().values().stream()
            .map(Article::text)
            .collect(Collectors.joining(" "))
            .replaceAll("[^\\u0621-\\u064A ]", " ")
            .strip()
            .split(" +", -1);
    return random.ints(count, 0, all.length).mapToObj(i -> all[i]).collect(Collectors.joining(" "));
  }

  @Test
  void aSentenceOfTwentyThousandWordsIsReadInPartsAndSaysSo() {
    String text = words(20_000);

    Extraction found = read(text);

    Span whole = Span.of(0, text.length());
    assertThat(longSentences(found))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.severity()).isEqualTo(Severity.INFO);
              assertThat(d.span()).isEqualTo(whole);
              assertThat(d.message()).contains(String.valueOf(text.length()));
            });
    assertThat(found.events()).hasSizeGreaterThan(500);
    for (TimedEvent each : found.events()) {
      Span trigger = each.event().trigger();
      assertThat(trigger.of(text)).isEqualTo(each.event().text());
      assertThat(each.event().sentence().contains(trigger)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قصف ",
        "قصف، ",
        "\"قال\" ",
        "( قصف ",
        "و ",
        "قصف",
        "قصف attack 攻撃 атака 😀 \u064E "
      })
  void whatIsSaidAThousandTimesInOneSentenceIsReadInParts(String word) {
    assertThat(longSentences(read("في عدن " + word.repeat(3_000)))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", ")", "\u064E", "\u0640", "\u064E ", "\u200F", ".", "\"", "«", "😀", "\uD83D"})
  void tenThousandSignsWithoutAWordGiveNoEventAndNoFailure(String sign) {
    assertThat(read("عدن " + sign.repeat(10_000)).events()).isEmpty();
    assertThat(read(sign.repeat(10_000)).events()).isEmpty();
  }

  @Test
  void anOrdinaryArticleHasNoLongSentence() {
    for (Article article : Pipeline.articles().values()) {
      assertThat(longSentences(Pipeline.EXTRACTOR.extract(article))).isEmpty();
    }
  }
}
