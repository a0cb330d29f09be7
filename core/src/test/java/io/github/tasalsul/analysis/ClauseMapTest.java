package io.github.tasalsul.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.analysis.Clause.Kind;
import io.github.tasalsul.analysis.corenlp.CoreNlpAnalyzer;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseMapTest {
  private static final CoreNlpAnalyzer ANALYZER = CoreNlpAnalyzer.of(Segmentation.REMEMBERED);

  private static Sentence analyzed(String text) {
    return ANALYZER.analyze(text, List.of(Span.of(0, text.length()))).get(0);
  }

  private static int index(Sentence sentence, String word) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).text().equals(word)) {
        return i;
      }
    }
    throw new AssertionError("no token " + word + " in " + sentence.tokens());
  }

  private static Kind kindAt(String text, String word) {
    Sentence sentence = analyzed(text);
    return ClauseMap.of(sentence).clauseOf(index(sentence, word)).kind();
  }

  @ParameterizedTest(name = "{1} stands in a {2} clause: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "زار الوزير المستشفى الذي دمرته الغارة | زار   | MAIN",
        "زار الوزير المستشفى الذي دمرته الغارة | دمرت  | RELATIVE",
        "قال الناطق إن الجيش دخل المدينة      | قال   | MAIN",
        "قال الناطق إن الجيش دخل المدينة      | دخل   | CONTENT",
        "أعلنت الوزارة أن المدارس ستغلق غدا   | تغلق  | CONTENT",
        "وصل الوفد إلى الدوحة وغادر الوزير    | غادر  | COORDINATE",
        "وصل الوفد ثم غادر الوزير             | غادر  | COORDINATE",
        "اجتمع الوزراء بينما تظاهر العمال     | تظاهر | ADVERBIAL",
        "انسحب الجيش بعدما قصفت الطائرات القرية | قصفت | ADVERBIAL",
        "توقف القتال عندما وصل الوسطاء        | وصل   | ADVERBIAL",
      })
  void aWordStandsInTheClauseThatOpensBeforeIt(String text, String word, Kind kind) {
    assertThat(kindAt(text, word)).isEqualTo(kind);
  }

  @Test
  void aCommaClosesARelativeClauseSoThatWhatFollowsIsTheMainClauseAgain() {
    Sentence sentence = analyzed("الوزير الذي زار عدن أمس، استقبل السفير");
    ClauseMap map = ClauseMap.of(sentence);

    assertThat(map.clauseOf(index(sentence, "زار")).kind()).isEqualTo(Kind.RELATIVE);
    assertThat(map.clauseOf(index(sentence, "استقبل")).kind()).isEqualTo(Kind.MAIN);
  }

  @Test
  void theContentOfAnAnnouncementHangsOnItsVerbAndNotOnTheRelativeClauseBetween() {
    Sentence sentence =
        analyzed("أعلنت الحكومة التي تتخذ من عدن مقرا لها الليلة الماضية أنها ستنسحب");
    ClauseMap map = ClauseMap.of(sentence);
    Clause content = map.clauseOf(index(sentence, "تنسحب"));

    assertThat(content.kind()).isEqualTo(Kind.CONTENT);
    assertThat(map.parent(content)).isEqualTo(map.clauseOf(index(sentence, "أعلنت")));
  }

  @Test
  void anInnerClauseIsWithinTheOuterOneAndNotTheOtherWayRound() {
    Sentence sentence = analyzed("قال الناطق إن الجيش دخل المدينة التي دمرها القصف");
    ClauseMap map = ClauseMap.of(sentence);
    Clause main = map.clauseOf(0);
    Clause relative = map.clauseOf(index(sentence, "دمر"));

    assertThat(map.isWithin(relative, main)).isTrue();
    assertThat(map.isWithin(main, relative)).isFalse();
    assertThat(map.isWithin(main, main)).isTrue();
  }

  @Test
  void everyTokenHasAClauseAndTheFirstClauseHangsOnNone() {
    Sentence sentence = analyzed("وكانت الوزارة قد قالت إن الوفد، الذي وصل أمس، سيغادر غدا.");
    ClauseMap map = ClauseMap.of(sentence);

    for (int i = 0; i < sentence.tokens().size(); i++) {
      assertThat(map.clauses()).contains(map.clauseOf(i));
    }
    assertThat(map.clauses().get(0).parent()).isEqualTo(-1);
    assertThat(map.parent(map.clauses().get(0))).isEqualTo(map.clauses().get(0));
  }

  @Test
  void anAccusativeNounAfterAndOpensNoClause() {
    assertThat(kindAt("التقى الرئيس الوزير والسفير في عمان", "السفير")).isEqualTo(Kind.MAIN);
  }
}
