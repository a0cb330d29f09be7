package io.github.tasalsul.analysis.morfologik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.analysis.Lexeme.Tense;
import io.github.tasalsul.arabic.Folding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryLexemesTest {
  private static final DictionaryLexemes DICTIONARY = new DictionaryLexemes();

  private static List<Lexeme> verbs(String form) {
    return DICTIONARY.of(form).stream().filter(l -> l.kind() == Kind.VERB).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "قصفت, قصف",
    "أعلنت, أعلن",
    "اعلنت, أعلن",
    "أعلنوا, أعلن",
    "اتفق, اتفق",
    "إتفق, اتفق",
    "استؤنفت, استأنف",
    "شدّد, شدد",
    "قَصَفَتْ, قصف",
    "قصـفت, قصف",
    "قال, قال",
    "قالوا, قال",
    "يقول, قال",
    "زاروا, زار",
    "يزور, زار",
    "دعا, دعا",
    "دعت, دعا",
    "يدعو, دعا",
    "أجرى, أجرى",
    "اجري, أجرى",
    "أجروا, أجرى",
    "التقيا, التقى",
    "يلتقي, التقى",
    "التقت, التقى",
    "وصلوا, وصل",
    "يصل, وصل",
    "وقعت, وقع",
    "بدأت, بدأ",
    "رأى, رأى",
    "عين, عين",
    "تولى, تولى",
    "نفى, نفى",
    "نفت, نفى",
    "سيطرت, سيطر",
    "ﻗﺼﻔﺖ, قصف",
    "اعلن, أعلن",
    "اكد, أكد",
    "اطلق, أطلق",
    "ارسل, أرسل",
    "توفي, توفى",
    "الغي, ألغى"
  })
  void aVerbFormLeadsToItsLemma(String form, String lemma) {
    assertThat(verbs(form)).extracting(Lexeme::lemma).contains(Folding.foldWord(lemma));
  }

  @ParameterizedTest
  @CsvSource({
    "قصفت, قصف, PAST, F, 1",
    "وصلوا, وصل, PAST, M, 3",
    "اتفقا, اتفق, PAST, M, 2",
    "اتفقتا, اتفق, PAST, F, 2",
    "يصلان, وصل, PRESENT, M, 2",
    "يقصفون, قصف, PRESENT, M, 3",
    "تزور, زار, PRESENT, F, 1",
    "غادرن, غادر, PAST, F, 3"
  })
  void aVerbFormTellsTenseGenderAndNumber(
      String form, String lemma, Tense tense, char gender, int number) {
    assertThat(verbs(form))
        .anyMatch(
            l ->
                l.lemma().equals(Folding.foldWord(lemma))
                    && l.tense() == tense
                    && l.gender() == gender
                    && l.number() == number
                    && l.person() == 3
                    && !l.passive());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"قتل", "قصفت", "اعتقل", "استهدفت", "يقتل", "أصيب", "استؤنفت", "توفي", "ألغي"})
  void aFormThatCanBePassiveHasAPassiveReading(String form) {
    assertThat(verbs(form)).anyMatch(Lexeme::passive);
  }

  @ParameterizedTest
  @CsvSource({
    "قصف, MASDAR",
    "اجتماع, MASDAR",
    "استقالة, MASDAR",
    "انسحاب, MASDAR",
    "مدينة, NOUN",
    "محافظ, PARTICIPLE"
  })
  void aNounIsKnownForWhatItIs(String form, Kind kind) {
    assertThat(DICTIONARY.of(form)).extracting(Lexeme::kind).contains(kind);
  }

  @Test
  void theTehOfANounBeforeAPronounIsReadAsTehMarbuta() {
    assertThat(DICTIONARY.of("سيطرت")).isNotEmpty();
    assertThat(DICTIONARY.of("مشاركت")).extracting(Lexeme::lemma).contains("مشاركه");
  }

  @ParameterizedTest
  @CsvSource({"انتصري, انتصر", "استمعي, استمع"})
  void aCommandThatCanBeNothingElseStaysACommand(String form, String lemma) {
    assertThat(verbs(form)).anyMatch(l -> l.lemma().equals(lemma) && l.tense() == Tense.IMPERATIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u200F", "xyz", "!", "ضضضض", "123"})
  void whatIsNoWordHasNoReading(String form) {
    assertThat(DICTIONARY.of(form)).isEmpty();
  }
}
