package io.github.tasalsul.dating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.document.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
  private static final ArticleTagger TAGGER = ArticleTagger.create();
  private static final String BODY =
      "قال وزير الخارجية إن المحادثات مستمرة مع جميع الأطراف من أجل التوصل إلى حل سياسي شامل للأزمة.\n";
  private static final String MORE =
      "وأضاف الوزير أن بلاده تدعم جهود المبعوث الأممي وتدعو إلى وقف فوري لإطلاق النار في المنطقة.\n";

  private static ArticleDate dateOf(String text) {
    return TAGGER.tag(Article.of("test", text), null).date();
  }

  private static String underTitle(String line) {
    return "الوزير يدعو إلى استئناف محادثات السلام\n\n" + line + "\n" + BODY + MORE;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "21 فبراير 2020",
        "٢١ فبراير ٢٠٢٠",
        "٢١/٢/٢٠٢٠",
        "الجمعة 21 فبراير 2020",
        "الجمعة، 21 فبراير/شباط 2020 10:30 م",
        "21 شباط 2020",
        "21 فيفري 2020",
        "الجمعة 21 فيفري 2020 | 10:30",
        "21/02/2020",
        "21-02-2020",
        "2020-02-21",
        "2020/2/21",
        "21.02.2020",
        "نُشر في 21 شباط/فبراير 2020",
        "نشر: 2020-02-21 10:30",
        "تاريخ النشر: 21/2/2020 - 14:05",
        "تم النشر بتاريخ الجمعة 21 فبراير 2020",
        "التاريخ : الجمعة 21 فبراير 2020 م",
        "الجمعة 27 جمادى الآخرة 1441هـ - 21 فبراير 2020م",
        "27 جمادى الآخرة 1441 هـ الموافق 21 فبراير 2020 م",
        "27 جمادى الآخرة 1441 هـ",
        "الجمعة ٢١ شباط/فبراير ٢٠٢٠ - ١٠:٣٠",
        "آخر تحديث: 21 فبراير 2020 الساعة 09:15 بتوقيت غرينتش",
        "القاهرة - الجمعة 21 فبراير 2020",
        "نشرت: الجمعة 21 فبراير 2020 - آخر تحديث: السبت 22 فبراير 2020",
        "آخر تحديث: السبت 22 فبراير 2020 | نشر في: الجمعة 21 فبراير 2020",
        "كتب محمود عبد الله الجمعة، 21 فبراير 2020 02:30 م",
        "هسبريس - محمد الراجي\nالجمعة 21 فبراير 2020 - 10:00",
        "تاريخ النشر\n21 فبراير 2020\nآخر تحديث\n23 فبراير 2020",
        "Feb 21, 2020",
        "Friday, February 21, 2020",
        "نشر في: 21 فبراير ,2020: 07:10 م GST\nآخر تحديث: 22 فبراير ,2020: 07:15 م GST",
        "21/2/2020|آخر تحديث: 22/2/2020 11:05 (مكة المكرمة)",
        "10:15 GMT 21.02.2020(محدثة 10:20 GMT 22.02.2020)",
        "الجمعة - 27 جمادى الآخرة 1441 هـ - 21 فبراير 2020 مـ رقم العدد [15060]",
        "لندن- عربي21 الجمعة، 21 فبراير 2020 10:30 م بتوقيت غرينتش",
        "21.02.2020 ٢٠٢٠/٢/٢١",
        "الجمعة / 27 / جمادى الآخرة / 1441 هـ الجمعة 21 فبراير 2020 02:15",
        "المصدر: رويترز - التاريخ: 21 فبراير 2020",
        "محمد عبد الله - الرباط | 21 فبراير 2020",
        "حرر بتاريخ 21 فبراير 2020 على الساعة 10:15",
        "2020-02-21T10:15:00Z",
        "الدوحة في 21 فبراير 2020 /قنا/",
        "\u200F21 فبراير 2020\u200F",
      })
  void a_date_line_under_the_title_states_the_date(String line) {
    ArticleDate date = dateOf(underTitle(line));
    assertThat(date.value()).isEqualTo(LocalDate.of(2020, 2, 21));
    assertThat(date.basis()).isEqualTo(Basis.STATED);
    assertThat(date.candidates()).containsExactly(LocalDate.of(2020, 2, 21));
  }

  @Test
  void a_date_line_above_the_title_or_at_the_end_states_the_date() {
    LocalDate day = LocalDate.of(2020, 2, 21);
    assertThat(dateOf("21 فبراير 2020\n" + underTitle("")).value()).isEqualTo(day);
    assertThat(dateOf(underTitle("") + "\n21 فبراير 2020").value()).isEqualTo(day);
    assertThat(dateOf(underTitle("") + "\nنشر في 21 فبراير 2020").value()).isEqualTo(day);
  }

  @Test
  void a_date_line_may_follow_the_lead_paragraph() {
    String text =
        "الوزير يدعو إلى السلام\n\n" + BODY + "نُشر في: 21/02/2020 - 14:05\n" + MORE + MORE;
    assertThat(dateOf(text).value()).isEqualTo(LocalDate.of(2020, 2, 21));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "القاهرة - 12 مارس 2019 - | 2019-03-12",
        "القاهرة 12 مارس 2019 (شينخوا) -- | 2019-03-12",
        "الرياض 05 رجب 1440 هـ الموافق 12 مارس 2019 م واس - | 2019-03-12",
        "رام الله 12-3-2019 وفا- | 2019-03-12",
        "تونس 12 مارس 2019 (وات) - | 2019-03-12",
        "الجزائر في 12 مارس 2019 /واج/ | 2019-03-12",
        "عمان، 12 آذار 2019: | 2019-03-12"
      })
  void a_dateline_before_the_first_sentence_states_the_date(String dateline, LocalDate day) {
    ArticleDate date = dateOf("الوزير يدعو إلى السلام\n\n" + dateline + " " + BODY + MORE);
    assertThat(date.value()).isEqualTo(day);
    assertThat(date.basis()).isEqualTo(Basis.STATED);
  }

  @Test
  void a_dateline_alone_on_its_line_states_the_date() {
    assertThat(dateOf(underTitle("الرياض 05 رجب 1440 هـ الموافق 12 مارس 2019 م واس")).value())
        .isEqualTo(LocalDate.of(2019, 3, 12));
  }

  @Test
  void a_sentence_that_says_which_date_today_is_states_the_date() {
    String today =
        "وقع الوزيران اليوم الثلاثاء 12 مارس 2019 في الرباط اتفاقا جديدا للتعاون بين البلدين الشقيقين.";
    String yesterday =
        "وقع الوزيران أمس الاثنين 11 مارس 2019 في الرباط اتفاقا جديدا للتعاون بين البلدين الشقيقين.";
    assertThat(dateOf("اتفاق جديد بين البلدين\n" + today).value())
        .isEqualTo(LocalDate.of(2019, 3, 12));
    assertThat(dateOf("اتفاق جديد بين البلدين\n" + yesterday).value())
        .isEqualTo(LocalDate.of(2019, 3, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a caption
        "الوزير خلال مؤتمر صحفي في جنيف 12 مارس 2019 (رويترز)",
        "متظاهرون في بيروت 19 تشرين الأول/أكتوبر 2019 © أ ف ب",
        "Protesters in Beirut on March 12, 2019. EDITORIAL USE ONLY, AFP PHOTO",
        "التعليق على الصورة، الوزير في مؤتمر صحفي يوم 12 مارس 2019",
        // subheadings
        "هجمات 11 سبتمبر 2001",
        "ثورة 25 يناير 2011",
        "هجمات 11 سبتمبر 2001: تسلسل زمني",
        "12 مارس 2019: استقالة الرئيس",
        "تقرير نشر في 12 مارس 2019 عن الأزمة",
        "من 12 مارس 2019 إلى 15 مارس 2019",
        // no day, or none that exists
        "فبراير 2020",
        "30 فبراير 2020",
        "12 مارس",
        // read also
        "اقرأ أيضا: 12 مارس 2019 يوم لا ينسى",
      })
  void other_dates_near_the_title_do_not_state_the_date(String line) {
    assertThat(dateOf(underTitle(line)).basis()).isEqualTo(Basis.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في 12 مارس 2019 - وكان يوم ثلاثاء - أعلن الرئيس السابق استقالته تحت ضغط الشارع الجزائري الغاضب.",
        "أعلن الرئيس في 12 مارس 2019 أنه لن يترشح لولاية خامسة - وفق بيان رسمي - بعد احتجاجات واسعة.",
        "وكان الاتفاق قد وقع في 21 فبراير 2020 بين الطرفين بحضور ممثلين عن الأمم المتحدة ودول الجوار."
      })
  void dates_within_sentences_do_not_state_the_date(String sentence) {
    assertThat(dateOf("الوزير يدعو إلى السلام\n\n" + sentence + "\n" + MORE).basis())
        .isEqualTo(Basis.UNKNOWN);
  }

  @Test
  void dates_of_other_articles_and_of_tickers_are_never_used() {
    String related =
        "\nاقرأ أيضا\nهجوم جديد في الشمال\n12 مارس 2019\nقتلى في الجنوب\n13 مارس 2019\n";
    String ticker = "\nعاجل\n12 مارس 2019\nزلزال في أفغانستان\n";
    assertThat(dateOf(underTitle("") + related).basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(dateOf(underTitle("") + ticker).basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(dateOf(underTitle("21 فبراير 2020") + related).value())
        .isEqualTo(LocalDate.of(2020, 2, 21));
  }

  @Test
  void dates_between_the_paragraphs_of_a_chronicle_are_never_used() {
    String text =
        "أبرز محطات الأزمة\n\n" + BODY + MORE + "12 مارس 2019\n" + BODY + "13 مارس 2019\n" + MORE;
    assertThat(dateOf(text).basis()).isEqualTo(Basis.UNKNOWN);
  }

  @Test
  void the_entries_of_a_chronicle_are_no_date_lines() {
    String entries = "12 مارس 2019\nبدء الاحتجاجات\n2 أبريل 2019\nاستقالة الرئيس\n4 يوليو 2019\n";
    assertThat(dateOf(underTitle("") + entries).basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(dateOf("أبرز المحطات\n\n" + entries + BODY).basis()).isEqualTo(Basis.UNKNOWN);
  }

  @Test
  void a_date_line_whose_weekday_is_wrong_is_trusted_less() {
    assertThat(dateOf(underTitle("الخميس 21 فبراير 2020")).confidence()).isEqualTo(.8);
    assertThat(dateOf(underTitle("الجمعة 21 فبراير 2020")).confidence()).isEqualTo(.95);
  }

  @Test
  void a_hijri_date_one_day_off_gives_way_to_the_gregorian_one() {
    assertThat(dateOf(underTitle("الجمعة 28 جمادى الآخرة 1441هـ - 21 فبراير 2020م")).value())
        .isEqualTo(LocalDate.of(2020, 2, 21));
  }
}
