package io.github.tasalsul.analysis.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordMemoryTest {
  private static final CrfSegmenter CRF = CrfSegmenter.exact();

  private static final List<String> SENTENCES =
      List.of(
          "وقصفته القوات في صنعاء، ثم انسحبت.",
          "وقال وزير النفط العراقي: «ارتفعت صادراتنا خلال الشهر الماضي».",
          "أعلنت شركة Apple عن iPhone 15 بسعر ٩٩٩ دولارا (999$) في دبي.",
          "وكالة (أ.ف.ب.) ذكرت أن الاجتماع انتهى في 10:30 يوم 13 يناير/كانون الثاني 2020.",
          "خسر المنتخب التونسي أمام نظيره السنغالي بهدفين.. وسيلعب بالدار البيضاء غدا!",
          "قَصَفَتْ قوّاتُ الجيش مينـــاء الحديدة بعدة صواريخ.",
          "توصلت قطر ومصر إلى اتفاق بشأن الهدنة وتبادل الأسرى مع نظيرتيهما.");

  private static List<String> cut(Segmenter segmenter, String text) {
    return segmenter.segment(text).stream()
        .map(l -> l.beginPosition() + "-" + l.endPosition() + " " + l.word())
        .toList();
  }

  /** Cuts behind the first letter, and keeps what it was asked. */
  private static final class Fake implements Segmenter {
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    @Override
    public List<CoreLabel> segment(String clean) {
      asked.add(clean);
      List<CoreLabel> labels = new ArrayList<>();
      labels.add(RepairedSegmenter.label(".", 0, 1));
      int last = clean.length() - 2;
      labels.add(RepairedSegmenter.label(clean.substring(2, 3), 2, 3));
      if (last > 3) {
        labels.add(RepairedSegmenter.label(clean.substring(3, last), 3, last));
      }
      labels.add(RepairedSegmenter.label(".", last + 1, last + 2));
      return labels;
    }
  }

  @Test
  void eachWordIsAskedAboutOnceByItselfAndInTheSameFrame() {
    Fake segmenter = new Fake();
    WordMemory memory = new WordMemory(segmenter);

    List<String> first = cut(memory, "قصف قصف عدن");
    List<String> second = cut(memory, "عدن قصف");

    assertThat(segmenter.asked).containsExactly(". قصف .", ". عدن .");
    assertThat(first).containsExactly("0-1 ق", "1-3 صف", "4-5 ق", "5-7 صف", "8-9 ع", "9-11 دن");
    assertThat(second).containsExactly("0-1 ع", "1-3 دن", "4-5 ق", "5-7 صف");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "«قصف»، | « قصف » ،",
        "(قصف).. | ( قصف ) ..",
        "\"قصف\".قال | \" قصف\".قال",
        "10:30، | 10:30 ،",
        "... | ...",
        "أ.ف.ب. | أ.ف.ب ."
      })
  void signsOnTheEdgeOfAWordAreAskedAboutByThemselves(String chunk, String words) {
    Fake segmenter = new Fake();

    new WordMemory(segmenter).segment(chunk);

    assertThat(segmenter.asked)
        .containsExactlyElementsOf(
            List.of(words.split(" ")).stream().map(w -> ". " + w + " .").toList());
  }

  @Test
  void neverMoreWordsAreKeptThanAllowed() {
    WordMemory memory = new WordMemory(new Fake(), 100);

    for (int i = 0; i < 10_000; i++) {
      memory.segment("كلمة" + i);
      assertThat(memory.size()).isLessThanOrEqualTo(100);
    }
  }

  @Test
  void aVeryLongWordIsCutButNotKept() {
    Fake segmenter = new Fake();
    WordMemory memory = new WordMemory(segmenter);

    assertThat(memory.segment("قصف".repeat(50))).hasSize(2);

    assertThat(memory.size()).isZero();
  }

  @Test
  void whatComesOutDependsNeitherOnTheOrderNorOnWhatIsStillRemembered() {
    List<List<String>> expected = SENTENCES.stream().map(s -> cut(new WordMemory(CRF), s)).toList();
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
    for (int mostWords : new int[] {0, 1, 7, 1_000}) {
      WordMemory memory = new WordMemory(CRF, mostWords);
      for (int seed = 0; seed < 3; seed++) {
        Collections.shuffle(order, new Random(seed));
        for (int i : order) {
          assertThat(cut(memory, SENTENCES.get(i))).isEqualTo(expected.get(i));
        }
      }
    }
  }

  @Test
  void manyThreadsFillingOneMemoryGiveWhatOneGives() throws Exception {
    List<List<String>> expected = SENTENCES.stream().map(s -> cut(new WordMemory(CRF), s)).toList();
    WordMemory shared = new WordMemory(CRF, 20);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> running = new ArrayList<>();
      for (int round = 0; round < 4; round++) {
        for (String sentence : round % 2 == 0 ? SENTENCES : Lists.reverse(SENTENCES)) {
          running.add(threads.submit(() -> cut(shared, sentence)));
        }
      }
      for (int k = 0; k < running.size(); k++) {
        int i = k % SENTENCES.size();
        boolean reversed = (k / SENTENCES.size()) % 2 == 1;
        assertThat(running.get(k).get())
            .isEqualTo(expected.get(reversed ? SENTENCES.size() - 1 - i : i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقصفته القوات في صنعاء ثم انسحبت",
        "وقال وزير النفط العراقي إن الصادرات ارتفعت",
        "خسر المنتخب التونسي أمام نظيره السنغالي بهدفين",
        "توصلت قطر ومصر إلى اتفاق بشأن الهدنة وتبادل الأسرى",
        "وستستأنف الرحلات من مطار عدن إلى القاهرة الأسبوع المقبل",
        "قضت المحكمة بسجنهما خمس سنوات وبتغريمهما مليون درهم"
      })
  void ordinarySentencesAreCutAsTheSegmenterCutsThemWhole(String sentence) {
    assertThat(cut(new WordMemory(CRF), sentence)).isEqualTo(cut(CRF, sentence));
  }

  @Test
  void theWordsOfTheFrameNeverShow() {
    assertThat(cut(new WordMemory(CRF), "في")).containsExactly("0-2 في");
    assertThat(cut(new WordMemory(CRF), ".")).containsExactly("0-1 .");
    assertThat(new WordMemory(CRF).segment(" \u00A0\t")).isEmpty();
    assertThat(new WordMemory(CRF).segment("")).isEmpty();
  }
}
