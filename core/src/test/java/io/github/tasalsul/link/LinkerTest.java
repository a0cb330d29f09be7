package io.github.tasalsul.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.Pipeline;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.When.Extent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time dates which event, in articles of Wednesday 15 March 2023. */
class LinkerTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2023, 3, 15);

  private static EventTime time(String text, String trigger) {
    return Pipeline.event(Pipeline.extract(text, WEDNESDAY), trigger).time();
  }

  @ParameterizedTest(name = "{1}: {2} {3}: {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      value = {
        "وأضاف الوزير مخاطبا الصحفيين في المطار الذي قصفته الطائرات أمس الثلاثاء أن الحكومة ستتحرك. | قصفته | 2023-03-14 | EXPLICIT",
        "وأضاف الوزير مخاطبا الصحفيين في المطار الذي قصفته الطائرات أمس الثلاثاء أن الحكومة ستتحرك. | أضاف | 2023-03-15 | DCT",
        "وأضاف الوزير مخاطبا الصحفيين في المطار الذي قصفته الطائرات أمس الثلاثاء أن الحكومة ستتحرك. | مخاطبا | 2023-03-15 | RELATIVE",
        "قال الوزير الذي زار عدن الأحد إن الميناء سيفتح. | زار | 2023-03-12 | EXPLICIT",
        "قال الوزير الذي زار عدن الأحد إن الميناء سيفتح. | قال | 2023-03-15 | DCT",
        "أمس الثلاثاء اعتقلت السلطات ثلاثة رجال في طنجة. | اعتقلت | 2023-03-14 | EXPLICIT",
        "يوم الاثنين الماضي استقال وزير المالية. | استقال | 2023-03-13 | EXPLICIT",
        "استقال الوزير يوم الأحد وعين الرئيس خلفا له يوم الثلاثاء. | استقال | 2023-03-12 | EXPLICIT",
        "استقال الوزير يوم الأحد وعين الرئيس خلفا له يوم الثلاثاء. | عين | 2023-03-14 | EXPLICIT",
        "قصفت الطائرات الميناء يوم السبت واقتحمت القوات المدينة يوم الأحد. | قصفت | 2023-03-11 | EXPLICIT",
        "قصفت الطائرات الميناء يوم السبت واقتحمت القوات المدينة يوم الأحد. | اقتحمت | 2023-03-12 | EXPLICIT",
        "قتل ثلاثة جنود إثر انفجار لغم في سيناء أمس. | انفجار | 2023-03-14 | EXPLICIT",
        "قتل ثلاثة جنود إثر انفجار لغم في سيناء أمس. | قتل | 2023-03-14 | EXPLICIT",
        "وقعت الشركتان الاتفاق في 12 فبراير 2023. | وقعت | 2023-02-12 | EXPLICIT",
        "اندلعت الحرب في عام 2011. | الحرب | 2011 | EXPLICIT",
        "قالت الأمم المتحدة، الأربعاء، إن المحادثات عادت إلى مسارها. | قالت | 2023-03-15 | EXPLICIT",
        "قالت الأمم المتحدة، الأحد، إن السلطات اعتقلت ثلاثة رجال. | اعتقلت | [..2023-03-12] | UNKNOWN",
        "ورحبت الأحد سفارات فرنسا وإيطاليا بالاتفاق. | رحبت | 2023-03-12 | EXPLICIT",
        "انسحب الوفد من المحادثات، وذلك بعد يومين من انطلاقها. | انطلاقها | [2023-03-12..2023-03-13] | RELATIVE",
        "استقال المدير يوم الاثنين بعد ثلاثة أيام من انهيار الجسر. | انهيار | 2023-03-10 | RELATIVE",
        "استقال المدير يوم الاثنين بعد ثلاثة أيام من انهيار الجسر. | استقال | 2023-03-13 | EXPLICIT",
        "عين الملك حكومة جديدة بعد أسبوع من استقالة الحكومة السابقة. | استقالة | [2023-03-06..2023-03-09] | RELATIVE",
        "صمد اتفاق الهدنة يوم الأحد بعد تسعة أشهر من المعارك. | المعارك | 2022-06/2023-03-12 | RELATIVE",
        "تحاصر القوات المدينة منذ مايو 2022. | تحاصر | 2022-05/2023-03-15 | EXPLICIT",
        "يستمر الهجوم على المدينة منذ يناير 2023. | الهجوم | 2023-01/2023-03-15 | EXPLICIT",
        "أنهى العمال الإضراب قبل 10 مارس 2023. | أنهى | [..2023-03-09] | EXPLICIT",
        "غادر السفير البلاد بعد 10 مارس 2023. | غادر | [2023-03-11..2023-03-15] | EXPLICIT",
        "سيزور الرئيس تونس يوم الأحد المقبل. | يزور | 2023-03-19 | EXPLICIT",
        "سيزور الرئيس تونس. | يزور | [2023-03-15..] | UNKNOWN",
        "قد يزور الرئيس تونس. | يزور | nothing | UNKNOWN",
        "لم يلتق الوزيران. | يلتق | [..2023-03-15] | UNKNOWN",
        "دخلت الهدنة حيز التنفيذ فجر الجمعة. | الهدنة | 2023-03-10 | EXPLICIT",
        "توفي الفنان في بيروت مساء الأحد. | توفي | 2023-03-12 | EXPLICIT",
        "افتتح الملك المعرض وغادر الوزير القاعة. | افتتح | 2023-03-15 | DCT",
      })
  void theTimeInItsOwnScopeDatesAnEvent(String text, String trigger, String edtf, Basis basis) {
    EventTime time = time(text, trigger);

    assertThat(time.when().edtf()).as(time.why()).isEqualTo(edtf == null ? "" : edtf);
    assertThat(time.basis()).isEqualTo(basis);
  }

  @Test
  void lastNightDatesTheAnnouncementOverTheRelativeClauseBetween() {
    String text = "أعلنت الحكومة التي تتخذ من عدن مقرا لها الليلة الماضية أنها ستنسحب من اللجنة.";

    assertThat(time(text, "أعلنت").basis()).isEqualTo(Basis.EXPLICIT);
    assertThat(time(text, "أعلنت").when().start()).isEqualTo("2023-03-14");
    assertThat(time(text, "تنسحب").basis()).isNotEqualTo(Basis.EXPLICIT);
  }

  @Test
  void untilBoundsTheEndAndIsNotTheDay() {
    EventTime time = time("تستمر المحادثات في القاهرة حتى الجمعة المقبل.", "المحادثات");

    assertThat(time.when().end()).isEqualTo("2023-03-17");
    assertThat(time.when().start()).isNotEqualTo("2023-03-17");
  }

  @Test
  void sinceMakesAStretchThatWasLastSaidToGoOnOnTheArticlesDay() {
    assertThat(time("تحاصر القوات المدينة منذ مايو 2022.", "تحاصر").when().extent())
        .isEqualTo(Extent.SPAN);
  }

  @Test
  void aCountFromAnEventOfAStatedDayKeepsTheEventThatItCountsFrom() {
    Extraction found =
        Pipeline.extract("استقال المدير بعد يومين من انهيار الجسر يوم الجمعة.", WEDNESDAY);

    assertThat(Pipeline.event(found, "انهيار").time().when().edtf()).isEqualTo("2023-03-10");
    assertThat(Pipeline.event(found, "استقال").time().when().edtf()).isEqualTo("2023-03-12");
    assertThat(Pipeline.event(found, "استقال").time().anchor()).isNotNull();
  }

  @Test
  void aHeadlineInThePresentIsTheNewsOfTheDay() {
    Extraction found =
        Pipeline.extract(
            "الملك يستقبل وزير الخارجية الفرنسي\n\nاستقبل الملك الوزير في الرباط.\n", WEDNESDAY);

    assertThat(Pipeline.event(found, "يستقبل").event().zone()).isEqualTo(ZoneKind.HEADLINE);
    assertThat(Pipeline.event(found, "يستقبل").time().when()).isEqualTo(When.on(WEDNESDAY));
    assertThat(Pipeline.event(found, "يستقبل").time().basis()).isEqualTo(Basis.DCT);
  }

  @Test
  void aCaptionNeverDatesTheBody() {
    Extraction found =
        Pipeline.extract(
            """
            الملك يستقبل وزير الخارجية الفرنسي

            الملك يصافح الوزير خلال لقائهما في الرباط يوم 3 يناير/كانون الثاني الماضي (الأناضول)

            استقبل الملك في الرباط وزير الخارجية الفرنسي، وبحث معه العلاقات بين البلدين.
            """,
            WEDNESDAY);

    assertThat(found.events()).anyMatch(e -> e.event().zone() == ZoneKind.CAPTION);
    assertThat(found.events())
        .filteredOn(e -> e.event().zone() != ZoneKind.CAPTION)
        .noneMatch(e -> "2023-01-03".equals(e.time().when().start()));
    assertThat(Pipeline.event(found, "استقبل").time().when()).isEqualTo(When.on(WEDNESDAY));
  }

  @Test
  void anArticleWithoutADateGivesNoDayButThoseThatItSpellsOut() {
    Extraction found =
        Pipeline.extract(
            "قصفت الطائرات الميناء أمس. واستقال الوزير. ووقعت الشركتان الاتفاق في 12 فبراير 2023.");

    assertThat(found.date().value()).isNull();
    assertThat(Pipeline.event(found, "قصفت").time().when().isBounded()).isFalse();
    assertThat(Pipeline.event(found, "استقال").time().when().isBounded()).isFalse();
    assertThat(Pipeline.event(found, "وقعت").time().when().edtf()).isEqualTo("2023-02-12");
  }

  @Test
  void aHypotheticalEventIsNeverTheNewsOfTheDay() {
    Extraction found =
        Pipeline.extract("إذا انسحبت القوات من المدينة فقد تستقيل الحكومة.", WEDNESDAY);

    assertThat(found.events())
        .filteredOn(e -> e.event().realis() == Realis.HYPOTHETICAL)
        .isNotEmpty();
    assertThat(found.events())
        .filteredOn(e -> e.event().realis() == Realis.HYPOTHETICAL)
        .allMatch(e -> !e.time().when().isBounded());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قتل ثلاثة جنود إثر انفجار لغم في سيناء. | قتل | AFTER | انفجار",
        "استقال المدير بعد انهيار الجسر. | استقال | AFTER | انهيار",
        "غادر الوفد قبل توقيع الاتفاق بين البلدين. | غادر | BEFORE | توقيع",
        "اعتقلت السلطات ناشطين خلال مظاهرة في الجزائر. | اعتقلت | DURING | مظاهرة",
      })
  void aSignalWordOrdersTwoEvents(String text, String from, Relation relation, String to) {
    Extraction found = Pipeline.extract(text, WEDNESDAY);
    String first = Pipeline.event(found, from).event().id();
    String second = Pipeline.event(found, to).event().id();

    assertThat(found.relations())
        .anyMatch(r -> r.from().equals(first) && r.relation() == relation && r.to().equals(second));
  }

  @ParameterizedTest(name = "«{1}» in «{0}» is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "بدء فرز الأصوات الأحد المقبل | بدء | PLANNED",
        "بدء فرز الأصوات الأحد الماضي | بدء | ACTUAL",
        "اجتماع مجلس الأمن في 20 مارس 2023 | اجتماع | PLANNED",
        "اجتماع مجلس الأمن في 2 مارس 2023 | اجتماع | ACTUAL",
        "حذرت هيئة الأرصاد من العواصف الأحد المقبل. | حذرت | ACTUAL",
        "اتهم النائب الحكومة بالتقصير في الأيام المقبلة. | اتهم | ACTUAL",
      })
  void whatLiesBehindTheArticlesDayIsNoFactYet(String text, String trigger, Realis realis) {
    assertThat(
            Pipeline.extract(text, WEDNESDAY).events().stream()
                .filter(e -> e.event().text().startsWith(trigger))
                .map(e -> e.event().realis()))
        .isNotEmpty()
        .containsOnly(realis);
  }
}
