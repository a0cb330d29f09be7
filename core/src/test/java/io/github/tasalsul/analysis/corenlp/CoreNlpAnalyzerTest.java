package io.github.tasalsul.analysis.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.analysis.Segmentation;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.SentenceSplitter;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.text.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNlpAnalyzerTest {
  private static final CoreNlpAnalyzer ANALYZER = CoreNlpAnalyzer.of(Segmentation.REMEMBERED);

  private static List<Sentence> analyze(String text) {
    return ANALYZER.analyze(text, SentenceSplitter.split(text));
  }

  private static List<String> words(String text) {
    return analyze(text).stream().flatMap(s -> s.tokens().stream()).map(Token::text).toList();
  }

  /** Checks that every token is what stands at its place, in order and without overlap. */
  private static void checkOffsets(String text, List<Sentence> sentences) {
    int last = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(text)).isEqualTo(token.text());
        assertThat(token.text()).isNotBlank();
        assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(sentence.span().contains(token.span())).isTrue();
        last = token.span().end();
      }
    }
  }

  @Test
  void procliticsAndPronounsAreTokensOfTheirOwnWrittenOnTheirWord() {
    List<Token> tokens = analyze("وقصفته القوات في صنعاء").get(0).tokens();

    assertThat(tokens)
        .extracting(Token::text)
        .containsExactly("و", "قصفت", "ه", "القوات", "في", "صنعاء");
    assertThat(tokens)
        .extracting(Token::attached)
        .containsExactly(false, true, true, false, false, false);
    assertThat(tokens.get(1).isVerb()).isTrue();
    assertThat(tokens.get(3).isNominal()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قصفت \u200Fقوات\u200F \u200Fحفتر\u200F ميناء طرابلس",
        "\u202Bقصفت قوات حفتر\u202C ميناء طرابلس",
        "\uFEFFقصفت \u200Cقوات حفتر ميناء \u200Dطرابلس",
        "🔴🔴 قصفت قوات 💣حفتر ميناء👨‍👩‍👧 طرابلس",
        "ﻗﺼﻔﺖ ﻗﻮﺍﺕ حفتر ميناء طرابلس",
        "قَصَفَتْ قوّاتُ حفتر مينـــاء طرابلس",
        "قصفت\u00A0قوات\u2003حفتر ميناء طرابلس"
      })
  void whatIsWrittenAroundAWordShiftsNoOffsetAndChangesNoTag(String text) {
    List<Sentence> found = analyze(text);

    checkOffsets(text, found);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).tokens())
        .extracting(Token::form)
        .containsExactly("قصفت", "قوات", "حفتر", "ميناء", "طرابلس");
    assertThat(found.get(0).tokens().get(0).isVerb()).isTrue();
    assertThat(found.get(0).tokens().get(2).isNominal()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u200F", "🔴", "\n\n", "\u200F\u200E \u00A0"})
  void aSentenceWithoutAWordIsLeftOut(String text) {
    assertThat(ANALYZER.analyze(text, List.of(Span.of(0, text.length())))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "...", "؟!", "« »", "- - -", "(*)"})
  void punctuationAloneIsNoWord(String text) {
    List<Sentence> found = ANALYZER.analyze(text, List.of(Span.of(0, text.length())));

    checkOffsets(text, found);
    assertThat(found.stream().flatMap(s -> s.tokens().stream()))
        .noneMatch(token -> token.isVerb() || token.isName());
  }

  @Test
  void latinDigitsAndArabicStandTogetherInOneSentence() {
    String text = "أعلنت شركة Apple Inc عن iPhone 15 بسعر ٩٩٩ دولارا (999$) في دبي";

    List<Sentence> found = analyze(text);

    checkOffsets(text, found);
    assertThat(words(text)).contains("Apple", "iPhone", "15", "دبي");
  }

  @ParameterizedTest
  @EnumSource(Segmentation.class)
  void wordsAreCutAlikeWhicheverWayTheyAreCut(Segmentation segmentation) {
    String text = "وشكك الوزير بالنتائج، كما سيُرافق الوفد بعدة سيارات بليبيا.";

    List<Sentence> found =
        CoreNlpAnalyzer.of(segmentation).analyze(text, SentenceSplitter.split(text));

    checkOffsets(text, found);
    assertThat(found.get(0).tokens())
        .extracting(Token::text)
        .containsExactly(
            "و", "شكك", "الوزير", "ب", "النتائج", "،", "كما", "س", "يُرافق", "الوفد", "ب", "عدة",
            "سيارات", "ب", "ليبيا", ".");
  }

  @Test
  void theSentencesComeBackInOrderWithTheirOwnSpans() {
    String text = "وصل الوفد إلى مسقط.\n🔴\nوغادر الوزير عدن.";

    List<Sentence> found = analyze(text);

    assertThat(found)
        .extracting(s -> s.span().of(text))
        .containsExactly("وصل الوفد إلى مسقط.", "وغادر الوزير عدن.");
    checkOffsets(text, found);
  }

  @Test
  void aSentenceOfTwentyThousandWordsIsReadInBoundedTimeAndWithRightOffsets() {
    String text = "قصفت الطائرات المدينة ثم وصل الوفد إلى مطارها ".repeat(2_500);

    List<Sentence> found = Assertions.assertTimeout(Duration.ofMinutes(5), () -> analyze(text));

    assertThat(found).allSatisfy(s -> assertThat(s.span().length()).isLessThanOrEqualTo(2_000));
    assertThat(found.stream().mapToInt(s -> s.tokens().size()).sum())
        .isGreaterThanOrEqualTo(20_000);
    checkOffsets(text, found);
  }

  @Test
  void aWordOfThousandsOfLettersWithoutASpaceIsCutSomewhere() {
    String text = "قصف".repeat(2_000);

    checkOffsets(text, analyze(text));
  }

  @Test
  void twoThreadsGiveTheSameAsOne() throws Exception {
    List<String> texts =
        List.of(
            "اعتقلت الشرطة المغربية أربعة أشخاص في طنجة أمس.",
            "وقال وزير النفط العراقي إن الصادرات ارتفعت خلال الشهر الماضي.",
            "توصلت قطر ومصر إلى اتفاق بشأن الهدنة وتبادل الأسرى.",
            "خسر المنتخب التونسي أمام نظيره السنغالي بهدف دون رد.");
    List<List<Sentence>> alone = texts.stream().map(CoreNlpAnalyzerTest::analyze).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<Sentence>>> running = new ArrayList<>();
      for (int round = 0; round < 5; round++) {
        for (String text : texts) {
          running.add(threads.submit(() -> analyze(text)));
        }
      }
      for (int i = 0; i < running.size(); i++) {
        assertThat(running.get(i).get()).isEqualTo(alone.get(i % texts.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
