package io.github.tasalsul.dating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Diagnostic.Severity;
import io.github.tasalsul.document.PageDate;
import io.github.tasalsul.document.PageDate.Rung;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the date that a page tells where its text states, or bounds, one too. */
class PageAndTextTest {
  private static final ArticleTagger TAGGER = ArticleTagger.create();
  private static final LocalDate FRIDAY = LocalDate.of(2020, 2, 21);
  private static final LocalDate LATER = LocalDate.of(2020, 3, 5);
  private static final String STATES = underTitle("نشر في 21 فبراير 2020", "");
  private static final String STATES_NONE = underTitle("", "");

  private static String underTitle(String line, String opening) {
    return "الوزير يدعو إلى استئناف محادثات السلام\n\n"
        + line
        + "\n"
        + opening
        + "قال وزير الخارجية إن المحادثات مستمرة مع جميع الأطراف من أجل التوصل إلى حل سياسي شامل.\n"
        + "وأضاف الوزير أن بلاده تدعم جهود المبعوث الأممي وتدعو إلى وقف فوري لإطلاق النار.\n";
  }

  private static DatedArticle dated(String text, LocalDate day, Rung rung, double confidence) {
    PageDate page = new PageDate(day, rung, "the page " + day, confidence, List.of());
    return TAGGER.tag(Article.of("page.html", text).datedByPage(page));
  }

  @ParameterizedTest
  @CsvSource({"HINT, .5", "HINT, .62", "MARKED, .72", "VISIBLE, .6"})
  void a_weak_hint_of_the_page_does_not_outrank_a_date_that_the_text_states(
      Rung rung, double confidence) {
    DatedArticle found = dated(STATES, LATER, rung, confidence);
    assertThat(found.date().value()).isEqualTo(FRIDAY);
    assertThat(found.date().basis()).isEqualTo(Basis.STATED);
    assertThat(found.date().evidence())
        .containsExactly("«21 فبراير 2020» follows a word for publication");
    assertThat(found.diagnostics()).extracting(Diagnostic::code).containsExactly("date-disagrees");
  }

  @Test
  void that_a_page_was_changed_after_the_day_stated_is_said_but_is_no_warning() {
    assertThat(dated(STATES, LATER, Rung.HINT, .5).diagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.severity()).isEqualTo(Severity.INFO))
        .satisfies(
            one ->
                assertThat(one.message())
                    .isEqualTo(
                        "the date used, 2020-02-21 (stated), disagrees with 2020-03-05 on the page:"
                            + " the page 2020-03-05"));
    assertThat(dated(STATES, FRIDAY.minusDays(9), Rung.HINT, .5).diagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.severity()).isEqualTo(Severity.WARNING));
  }

  @ParameterizedTest
  @CsvSource({"JSON_LD, .97", "META, .97", "MICRODATA, .96", "TIME_ELEMENT, .88", "ADDRESS, .93"})
  void what_the_page_tells_in_its_proper_place_outranks_the_text(Rung rung, double confidence) {
    DatedArticle found = dated(STATES, LATER, rung, confidence);
    assertThat(found.date().value()).isEqualTo(LATER);
    assertThat(found.date().basis()).isEqualTo(Basis.METADATA);
    assertThat(found.diagnostics()).extracting(Diagnostic::code).contains("date-disagrees");
  }

  @Test
  void a_weak_hint_is_better_than_a_line_on_the_last_update() {
    String updated = underTitle("آخر تحديث: 24 فبراير 2020", "");
    assertThat(dated(updated, FRIDAY, Rung.MARKED, .72).date().value()).isEqualTo(FRIDAY);
  }

  @Test
  void a_weak_hint_a_day_after_the_day_that_the_text_counts_from_is_a_slip() {
    String text =
        underTitle(
            "",
            "أعلنت الحكومة اليوم الخميس 20 فبراير 2020 خطة جديدة لدعم الأسر التي تضررت من الفيضانات.\n");
    DatedArticle found = dated(text, FRIDAY, Rung.MARKED, .72);
    assertThat(found.date().value()).isEqualTo(FRIDAY);
    assertThat(found.date().writtenOn()).isEqualTo(FRIDAY.minusDays(1));
  }

  @Test
  void where_page_and_text_agree_the_date_is_surer_and_the_evidence_names_both() {
    ArticleDate date = dated(STATES, FRIDAY, Rung.MARKED, .72).date();
    assertThat(date.value()).isEqualTo(FRIDAY);
    assertThat(date.confidence()).isGreaterThan(.95);
    assertThat(date.evidence())
        .containsExactly("the page 2020-02-21", "«21 فبراير 2020» follows a word for publication");
    assertThat(dated(STATES, FRIDAY, Rung.META, .97).date().confidence()).isEqualTo(.99);
  }

  @Test
  void words_that_both_read_in_one_place_count_once() {
    PageDate page = new PageDate(FRIDAY, Rung.VISIBLE, "visible 21 فبراير 2020", .6, List.of());
    ArticleDate date = TAGGER.tag(Article.of("page.html", STATES).datedByPage(page)).date();
    assertThat(date.confidence()).isEqualTo(.95);
    assertThat(date.evidence()).hasSize(2);
  }

  @Test
  void a_weekday_that_fits_makes_a_date_of_the_page_surer_and_one_that_does_not_less_sure() {
    double alone = dated(STATES_NONE, FRIDAY, Rung.MARKED, .8).date().confidence();
    String fits = underTitle("", "أعلنت الحكومة اليوم الجمعة خطة جديدة.\n");
    String not = underTitle("", "أعلنت الحكومة اليوم الثلاثاء خطة جديدة.\n");
    assertThat(alone).isEqualTo(.8);
    ArticleDate date = dated(fits, FRIDAY, Rung.MARKED, .8).date();
    assertThat(date.confidence()).isEqualTo(.9);
    assertThat(date.evidence()).containsExactly("the page 2020-02-21", "«اليوم الجمعة»: a Friday");
    assertThat(dated(not, FRIDAY, Rung.META, .97).date().confidence()).isEqualTo(.8);
  }
}
