package io.github.tasalsul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private static List<String> split(String text) {
    return SentenceSplitter.split(text).stream().map(span -> span.of(text)).toList();
  }

  /** A bar shows where the sentences part. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل الوفد إلى مسقط.| وغادر مساء.",
        "هل يستقيل الوزير؟| لا أحد يعلم.",
        "أوقفوا الحرب!| هكذا هتف المتظاهرون في عدن.",
        "قال \"لن نرحل.\"| ثم صمت.",
        "قال «لن نرحل».| ثم صمت.",
        "قال \"نحن هنا\".|وقال السفير إنه باق.",
        "انتهى الاجتماع.|وبدأ المؤتمر الصحفي.",
        "التقى د. طارق بالسفير.| وشكره.",
        "ذكرت أ.ف.ب. أن القتال توقف.| ولم تزد.",
        "ذكرت ا.ف.ب أن القتال توقف.| ولم تزد.",
        "اجتماعا اليوم مع وفد الحكومة.. والبعثة على تواصل.",
        "سكت قليلا... ثم أجاب.",
        "ارتفع المؤشر 2.5 بالمئة.| وتراجع الدينار.",
        "بلغ السعر ٢.٥ دينار.| وارتفع لاحقا.",
        "حدث ذلك في 12.3.2021 بالجزائر.| وتكرر.",
        "نشره موقع example.com أمس.| ثم حذفه.",
        "انظر www.un.org/ar.| وهناك المزيد.",
        "تجاوز العدد 100.| وما زال يرتفع.",
        "وقعه مع Shell Co.| وانسحب لاحقا.",
        "كم بلغ عدد الضحايا؟!| لا أحد يجيب.",
        "1. وقف القتال.\n|2. تبادل الأسرى.\n|10. فتح المعابر.",
        "  ١. وقف القتال.\n|٢. تبادل الأسرى.",
        "البنود:\n|• وقف القتال\n|• تبادل الأسرى",
        "- وقف القتال.\n|- تبادل الأسرى.",
        "أبرز الأحداث |• قصف في عدن |• هدنة في صنعاء",
        "وقع أ.د. أحمد والعميد م. سالم الاتفاق.| وغادرا.",
        "ذكرت (أ.ف.ب.) أن القتال توقف.| ولم تزد.",
        "قال: «هل نرحل؟»| ثم صمت.",
        "قال \"لن نرحل\".|\"سنبقى هنا\" أضاف السفير.",
        "قال \u201Cلن نرحل.\u201D| ثم صمت.",
        "انظر example.com/?id=5 أو example.com/a?b=cd.| وهناك المزيد.",
        "التقى بوش في 2003.| ثم غادر عام ٢٠٠٤.| وعاد.",
        "عنوان الخبر\n|وصل الوفد.|وقال: \"نرحب بكم\".|وغادر.",
      })
  void aTextPartsWhereItsSentencesEnd(String barred) {
    String text = barred.replace("|", "");
    List<String> expected = List.of(barred.split("\\|", -1)).stream().map(String::strip).toList();

    assertThat(split(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\f", "\u000B", "\n \u00A0 \n"})
  void aLineEndPartsTwoSentencesEvenWithoutAFullStop(String lineEnd) {
    assertThat(split("مصر تدين الهجوم" + lineEnd + "أدانت القاهرة الهجوم"))
        .containsExactly("مصر تدين الهجوم", "أدانت القاهرة الهجوم");
  }

  @Test
  void aLineEndPartsSentencesInsideAQuotation() {
    assertThat(split("قال: «نريد السلام\nولا نريد الحرب».\nثم غادر."))
        .containsExactly("قال: «نريد السلام", "ولا نريد الحرب».", "ثم غادر.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\u00A0\n", "\t"})
  void aBlankTextHasNoSentence(String blank) {
    assertThat(split(blank)).isEmpty();
  }

  @Test
  void onlyTheAskedPartIsSplitAndItsOffsetsAreThoseOfTheWholeText() {
    String text = "عنوان.\nوصل الوفد. وغادر.\nاقرأ أيضا.";
    Span body = Span.of(text.indexOf("وصل"), text.indexOf("\nاقرأ"));

    List<Span> found = SentenceSplitter.split(text, body);

    assertThat(found).extracting(span -> span.of(text)).containsExactly("وصل الوفد.", "وغادر.");
    assertThat(found).allMatch(body::contains);
  }

  @Test
  void spacesOfAllSortsAroundASentenceAreLeftOut() {
    assertThat(split("\u00A0 \tوصل الوفد.\u2003")).containsExactly("وصل الوفد.");
  }

  @Test
  void aMillionDotsTakeNoLongerThanASecondOrTwo() {
    org.assertj.core.api.Assertions.assertThatCode(
            () ->
                org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    java.time.Duration.ofSeconds(20), () -> split("كلمة. ".repeat(200_000))))
        .doesNotThrowAnyException();
  }

  /**
   * What follows the cut of a sentence of {@code words} words, with {@code mark} before the 150th.
   */
  private static String behindCut(String mark, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 150 ? mark : i == 0 ? "" : " ").append(i < 150 ? "سفينة" : "ميناء");
    }
    return split(text.toString()).get(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"، ", "؛ ", ", ", ": ", " - ", " \u2013 "})
  void aSentenceOfMoreThan1200LettersIsCutBehindASign(String mark) {
    assertThat(behindCut(mark, 210)).startsWith("ميناء ميناء");
  }

  @Test
  void withoutASignASentenceThatIsTooLongIsCutBeforeAConjunction() {
    assertThat(behindCut(" و", 210)).startsWith("وميناء ميناء");
    assertThat(split("سفينة ".repeat(250)))
        .hasSize(2)
        .allMatch(s -> List.of(s.split(" ")).stream().allMatch("سفينة"::equals));
  }

  @Test
  void aSignThatComesTooEarlyIsNoPlaceToCut() {
    List<String> found = split("قال الوزير، " + "سفينة ".repeat(250));

    assertThat(found).hasSize(2);
    assertThat(found.get(0).length()).isBetween(1_000, 1_200);
  }

  @Test
  void aLongRowWithoutASpaceIsCutBetweenTwoSignsAndNothingIsLost() {
    String row = "😀".repeat(3_000);

    assertThat(String.join("", split(row))).isEqualTo(row);
    assertThat(split(row))
        .allMatch(s -> s.length() <= 1_200 && !Character.isLowSurrogate(s.charAt(0)));
  }

  @Test
  void whatIsTooLongIsNamedWithItsWholePlace() {
    String longOne = "سفينة ".repeat(250).strip();
    String text = "وصل الوفد.\n" + longOne + "\nثم غادر.";
    Span whole = Span.of(0, text.length());

    assertThat(SentenceSplitter.tooLong(text, whole))
        .extracting(span -> span.of(text))
        .containsExactly(longOne);
    assertThat(SentenceSplitter.tooLong(text, Span.of(0, 10))).isEmpty();
    assertThat(SentenceSplitter.tooLong("س".repeat(1_200), Span.of(0, 1_200))).isEmpty();
  }
}
