package io.github.tasalsul.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.Pipeline;
import io.github.tasalsul.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words between two events say of their order, and what orders no facts. */
class RelationsTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2023, 3, 15);

  /** Returns the relations in words: {@code قتل AFTER انفجار}. */
  private static List<String> relations(String text) {
    Extraction found = Pipeline.extract(text, WEDNESDAY);
    Map<String, Event> events =
        found.events().stream()
            .map(TimedEvent::event)
            .collect(Collectors.toMap(Event::id, Function.identity()));
    return found.relations().stream()
        .map(
            r -> events.get(r.from()).text() + " " + r.relation() + " " + events.get(r.to()).text())
        .toList();
  }

  @ParameterizedTest(name = "{1} in «{0}»")
  @CsvSource(
      delimiter = '|',
      value = {
        "استقال المدير بعد انهيار الجسر. | استقال AFTER انهيار",
        "استقال المدير عقب انهيار الجسر. | استقال AFTER انهيار",
        "اندلعت الاحتجاجات في أعقاب مقتل الشاب. | اندلعت AFTER مقتل",
        "قتل ثلاثة جنود إثر انفجار لغم في سيناء. | قتل AFTER انفجار",
        "أقيل المدرب فور خسارة الفريق النهائي. | أقيل AFTER خسارة",
        "اعتقلت الشرطة غداة الهجوم ثلاثة مشتبه بهم. | اعتقلت AFTER الهجوم",
        "غادر الوفد قبل توقيع الاتفاق بين البلدين. | غادر BEFORE توقيع",
        "وصل الوفد قبيل توقيع الاتفاق. | وصل BEFORE توقيع",
        "قتل جندي عشية توقيع الاتفاق. | قتل BEFORE توقيع",
        "اعتقلت السلطات ناشطين خلال مظاهرة في الجزائر. | اعتقلت DURING مظاهرة",
        "أعلن الوزير ذلك على هامش اجتماع في الرباط. | أعلن DURING اجتماع",
        "اجتمع الوزراء بالتزامن مع انطلاق المظاهرات. | اجتمع SIMULTANEOUS انطلاق",
        "نزح آلاف السكان منذ بدء القتال. | نزح SINCE بدء",
        "تستمر الهدنة حتى توقيع الاتفاق. | الهدنة ENDS_BY توقيع",
        "تظاهر المئات احتجاجا على اعتقال الصحفي. | تظاهر AFTER اعتقال",
        "استقال الوزير على خلفية انهيار الجسر. | استقال AFTER انهيار",
        "أدى انفجار لغم إلى مقتل ثلاثة جنود. | مقتل AFTER انفجار",
        "انهار مبنى ما أسفر عن مقتل أربعة أشخاص. | مقتل AFTER انهار",
        "اقتحم المحتجون المبنى ثم أحرقوا المكاتب. | أحرقوا AFTER اقتحم",
        "أوقفت الشرطة ناشطا لدى وصوله إلى المطار. | أوقفت SIMULTANEOUS وصوله",
        "وصل الوسيط إلى عدن تمهيدا لاستئناف المحادثات. | وصل BEFORE استئناف",
        "اندلعت مظاهرات أعقبت الانتخابات. | مظاهرات AFTER الانتخابات",
        "فتحت النيابة تحقيقا في أعمال الشغب التي تلت المباراة. | أعمال الشغب AFTER المباراة",
      })
  void eachKindOfSignalOrdersTwoEvents(String text, String relation) {
    assertThat(relations(text)).contains(relation);
  }

  @ParameterizedTest(name = "{1} in «{0}»")
  @CsvSource(
      delimiter = '|',
      value = {
        "استقال الوزير بعد سلسلة من الاحتجاجات. | استقال AFTER الاحتجاجات",
        "تعليق إضراب النقل في تونس بعد اتفاق مع الحكومة | تعليق AFTER اتفاق",
        "أعلنت الحكومة تعليق مشاركتها احتجاجا على قصف الميناء. | تعليق AFTER قصف",
        "علقت النقابة مشاركتها في الحوار بعد يوم من انطلاقه، احتجاجا على اعتقال أمينها العام. | علقت AFTER اعتقال",
        "جاءت الاستقالة بعد وفاة خمسة مرضى بسبب انقطاع التيار. | وفاة AFTER انقطاع",
        "غادر قبل توقيع الاتفاق بعد مفاوضات استمرت أسبوعا. | توقيع AFTER مفاوضات",
        "نظم المحتجون وقفة رفعوا خلالها شعارات تندد بالحوار، قبل أن تتدخل الشرطة. | وقفة BEFORE تتدخل",
        "وقال الوزير إنه بعد رفع الحظر سيتم توقيع الاتفاق. | توقيع AFTER رفع",
        "نجحت الفرق في انتشال طفلة بعد يوم من وقوع الزلزال. | انتشال AFTER وقوع",
        "أسفرت سيول اجتاحت المدينة عن مقتل خمسة أشخاص. | مقتل AFTER سيول",
        "أسفر انفجار في السوق عن مقتل ثلاثة وإصابة خمسة. | إصابة AFTER انفجار",
        "قتل جنديان وأصيب خمسة إثر هجوم على الحاجز. | قتل AFTER هجوم",
        "تستمر المحادثات بعد استجابة الحكومة للمطالب، وذلك بعد يومين من إعلان تعليق المشاركة. | استجابة AFTER إعلان",
      })
  void whatASignalQualifiesIsReadByGrammar(String text, String relation) {
    assertThat(relations(text)).contains(relation);
  }

  @ParameterizedTest(name = "{1} in «{0}»")
  @CsvSource(
      delimiter = '|',
      value = {
        "وصل الوفد إلى عدن فيما غادر الوزير إلى الرياض. | وصل SIMULTANEOUS غادر",
        "يزور الوزير القاهرة في وقت تخوض فيه القوات قتالا ضد المسلحين. | يزور SIMULTANEOUS قتالا",
        "قصفت الطائرات الميناء. وفي غضون ذلك أعلنت الحكومة حالة الطوارئ. | أعلنت SIMULTANEOUS قصفت",
        "اقتحم المحتجون البرلمان. بعد ذلك استقالت الحكومة. | استقالت AFTER اقتحم",
        "انطلقت المحادثات في موسكو، فيما تأتي هذه التطورات بالتزامن مع وصول الوفد. | المحادثات SIMULTANEOUS وصول",
      })
  void clausesAndSentencesAreJoinedByWhatTakesThemUp(String text, String relation) {
    assertThat(relations(text)).contains(relation);
  }

  @ParameterizedTest(name = "{1} in «{0}»")
  @CsvSource(
      delimiter = '|',
      value = {
        "رحبت السفارة بقبول الطرفين الهدنة. | رحبت AFTER قبول",
        "ندد المجلس بقصف الميناء. | ندد AFTER قصف",
        "استنكرت النقابة اعتقال الصحفي. | استنكرت AFTER اعتقال",
        "أعلنت الوكالة وصول الوفد إلى جنيف للتوقيع على الاتفاق. | للتوقيع AFTER وصول",
        "استؤنفت المحادثات الخميس وستستمر الأسبوع المقبل. | تستمر AFTER استؤنفت",
      })
  void grammarOrdersWithoutAWordOfTime(String text, String relation) {
    assertThat(relations(text)).contains(relation);
  }

  @ParameterizedTest(name = "«{0}»")
  @ValueSource(
      strings = {
        "قررت الحكومة تعويضات فيما يتعلق بالهجوم على الميناء.",
        "انتقد النائب الحكومة خلال حملته بتعديل الدستور.",
        "لقاء بلا نتيجة والإضراب يدخل يومه الرابع.",
        "وقبل الرئيس الاستقالة وعهد إلى الوزير بتشكيل الحكومة.",
        "وصل الوفد الثلاثاء فيما غادر الوزير الأحد الماضي.",
      })
  void whatStandsInAnotherPhraseOrAtAnotherTimeIsNotJoined(String text) {
    assertThat(relations(text)).isEmpty();
  }

  @Test
  void whatOnlyMayBeIsOrderedBehindWhatIsToldAndBoundsNothing() {
    Extraction found = Pipeline.extract("طالبت الحكومة بضمانات قبل استئناف المحادثات.", WEDNESDAY);

    assertThat(relations("طالبت الحكومة بضمانات قبل استئناف المحادثات."))
        .contains("طالبت BEFORE استئناف");
    assertThat(Pipeline.event(found, "استئناف").time().when().isBounded()).isFalse();
  }

  @ParameterizedTest(name = "«{0}»")
  @ValueSource(
      strings = {
        "لن تنسحب القوات قبل توقيع الاتفاق.",
        "لن يعود الوفد قبل رفع الحصار.",
      })
  void whatWillNotBeBeforeSomethingComesNotBeforeIt(String text) {
    assertThat(relations(text)).singleElement().asString().contains(" NOT_BEFORE ");
  }

  @ParameterizedTest(name = "«{0}»")
  @ValueSource(
      strings = {
        "لم ينسحب الجيش بعد توقيع الاتفاق.",
        "قد يستقيل الوزير بعد انهيار الجسر.",
        "إذا انسحبت القوات بعد توقيع الاتفاق فستعود الحكومة.",
        "نفى الوزير استقالته بعد انهيار الجسر.",
      })
  void whatIsDeniedOrMayBeIsOrderedAsNoFact(String text) {
    assertThat(relations(text)).isEmpty();
  }

  @ParameterizedTest(name = "«{0}»")
  @ValueSource(
      strings = {
        "تعد الهزة الأقوى منذ الزلزال الذي ضرب المدينة عام 2004.",
        "يعمل الوزير من خلال لقاء السفراء على حل الأزمة.",
        "تقع القرية خلف الجبل.",
      })
  void whatOnlyLooksLikeASignalOrdersNothing(String text) {
    assertThat(relations(text)).isEmpty();
  }
}
