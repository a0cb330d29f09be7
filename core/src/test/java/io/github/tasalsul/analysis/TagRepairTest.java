package io.github.tasalsul.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.tasalsul.analysis.morfologik.DictionaryLexemes;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRepairTest {
  private static final TagRepair REPAIR = TagRepair.create(new DictionaryLexemes());

  /** Reads «س/RP +يرافق/NN»: a plus sign stands before what is written on the word before. */
  private static List<Token> tokens(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String one : Splitter.on(' ').split(tagged)) {
      boolean attached = one.startsWith("+");
      String word = one.substring(attached ? 1 : 0, one.indexOf('/'));
      Span span = Span.of(at, at + word.length());
      String tag = one.substring(one.indexOf('/') + 1);
      tokens.add(new Token(span, word, Folding.foldWord(word), tag, attached));
      at = span.end();
    }
    return tokens;
  }

  private static String mended(String tagged) {
    return String.join(" ", REPAIR.mend(tokens(tagged)).stream().map(Token::tag).toList());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "س/RP +يرافق/NN الوفد/DTNN, RP VBP DTNN",
    "س/RP +يُمهّد/NNP الطريق/DTNN, RP VBP DTNN",
    "هجوم/NN شن/NN +ه/PRP$ مسلحون/NNS, NN VBD PRP$ NNS",
    "القصف/DTNN خلّف/NN قتلى/NN, DTNN VBD NN",
    "التي/WP ارتكبت/VBG +ها/PRP القوات/DTNNS, WP VBD PRP DTNNS"
  })
  void aWordThatCanOnlyBeAVerbIsOne(String tagged, String tags) {
    assertThat(mended(tagged)).isEqualTo(tags);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"إلى/IN فرض/VBD سيطرة/NN, IN NN NN", "منذ/IN قصف/VBD الميناء/DTNN, IN NN DTNN"})
  void whatAPrepositionGovernsIsNoVerb(String tagged, String tags) {
    assertThat(mended(tagged)).isEqualTo(tags);
  }

  @ParameterizedTest(name = "{0} stays")
  @CsvSource({
    "قصفت/VBD القوات/DTNNS الميناء/DTNN",
    "أن/IN قصف/VBD الميناء/DTNN",
    "عند/NN +ما/IN وقع/VBD الانفجار/DTNN",
    "قصف/NN الميناء/DTNN",
    "سيطرت/NN +ها/PRP$ على/IN المدينة/DTNN",
    "زيارت/NN +ه/PRP$ إلى/IN موسكو/NNP",
    "قوّات/NN الجيش/DTNN",
    "سدّ/NN النهضة/DTNN",
    "لكن/CC الوزير/DTNN",
    "يزيد/NNP قال/VBD"
  })
  void whatCanBeRightAsItIsStays(String tagged) {
    String tags = String.join(" ", tokens(tagged).stream().map(Token::tag).toList());

    assertThat(mended(tagged)).isEqualTo(tags);
  }
}
