package io.github.tasalsul.analysis.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import io.github.tasalsul.Pipeline;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.text.SentenceSplitter;
import io.github.tasalsul.text.Span;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What CoreNLP's own segmenter gives is the expected value here. */
class CrfSegmenterTest {
  private static final CrfSegmenter OURS = CrfSegmenter.exact();
  private static ArabicSegmenter theirs;

  @BeforeAll
  static void loadTheirs() {
    Properties settings = new Properties();
    settings.setProperty("model", CrfSegmenter.MODEL);
    theirs = ArabicSegmenter.getSegmenter(settings);
  }

  private static List<String> cut(List<CoreLabel> labels) {
    return labels.stream()
        .map(l -> l.beginPosition() + "-" + l.endPosition() + " " + l.word())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ". وقصفته .",
        ". للهدنة .",
        ". أإآء .",
        ". سيطرتها .",
        ". لآخرين .",
        ". رؤساؤهم .",
        "وأعلنت القوات استئنافها القصف .",
        "وأعلنت القوات استئنافها القصف. ثم انسحبت.",
        "قال: «لن نرحل» (أ.ف.ب) في 13/1/2020 الساعة 10:30",
        "قَصَفَتْ قوّاتُ مينـــاء",
        "a . b",
        ".",
        "",
        "في",
        "في  عدن",
        " في عدن"
      })
  void everyTextIsCutAsCoreNlpCutsIt(String text) {
    assertThat(cut(OURS.segment(text))).isEqualTo(cut(theirs.segmentStringToTokenList(text)));
  }

  @Test
  void theArticlesAreCutAsCoreNlpCutsThem() {
    int sentences = 0;
    for (Article article : Pipeline.articles().values()) {
      for (Span sentence : SentenceSplitter.split(article.text())) {
        String text = sentence.of(article.text());
        assertThat(cut(OURS.segment(text))).isEqualTo(cut(theirs.segmentStringToTokenList(text)));
        sentences++;
      }
    }
    assertThat(sentences).isGreaterThan(50);
  }

  @Test
  void wordsOfAnyLettersAreCutAsCoreNlpCutsThem() {
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        char letter = (char) ('\u0621' + random.nextInt(42));
        word.append(letter > '\u063A' && letter < '\u0641' ? ' ' : letter);
      }
      String text = ". " + word + " .";
      assertThat(cut(OURS.segment(text))).isEqualTo(cut(theirs.segmentStringToTokenList(text)));
    }
  }
}
