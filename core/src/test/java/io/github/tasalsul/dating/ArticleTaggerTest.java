package io.github.tasalsul.dating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.TimelineExtractor;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeRange;
import io.github.tasalsul.time.TimeValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTaggerTest {
  private static final ArticleTagger TAGGER = ArticleTagger.create();
  private static final LocalDate DAY = LocalDate.of(2020, 2, 19);
  private static final LocalDate FALLBACK = LocalDate.of(2021, 1, 1);

  private static Article seed(String name) throws IOException {
    return Article.of(name, Files.readString(Path.of("../testdata/articles").resolve(name)));
  }

  private static final String HAFTAR = "000_3f1f7f0087b4ad32.txt";
  private static final String MOSCOW = "004_cf9720c646c5849c.txt";
  private static final String SECRETS = "001_076ab796e3cc5081.txt";
  private static final String GENEVA = "003_1231ecc439629b3a.txt";

  @Test
  void the_only_dated_one_of_the_five_articles_is_stated_and_its_weekday_agrees()
      throws IOException {
    ArticleDate date = TAGGER.tag(seed(GENEVA), null).date();
    assertThat(date.value()).isEqualTo(LocalDate.of(2020, 2, 21));
    assertThat(date.basis()).isEqualTo(Basis.STATED);
    assertThat(date.confidence()).isEqualTo(.98);
    assertThat(date.evidence()).containsExactly("«21 فبراير 2020» is a date line near the title");
  }

  @Test
  void the_eve_of_a_hijri_feast_is_read_in_an_article_of_a_known_date() {
    DatedArticle eve = TAGGER.tag(Article.of("eve", "أحيت الفرقة حفلا عشية عيد الفطر"), DAY);
    assertThat(eve.times()).hasSize(1);
    assertThat(eve.times().get(0).value().timex()).isEqualTo("2020-05-23");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "000_3f1f7f0087b4ad32.txt | a Wednesday; after a 13 January; year unknown",
        "001_076ab796e3cc5081.txt | a Monday in January; near a 12 January; April 2019 or later",
        "002_d2cdb1b2f4f7a31c.txt | before Ramadan; year unknown",
        "004_cf9720c646c5849c.txt | Monday 13 January of 2014, 2020, 2025 or 2031"
      })
  void the_others_are_honestly_unknown_with_what_their_clues_say(String file, String words)
      throws IOException {
    ArticleDate date = TAGGER.tag(seed(file)).date();
    assertThat(date.value()).isNull();
    assertThat(date.basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(date.constraints()).isEqualTo(words);
  }

  @Test
  void of_the_two_with_few_days_left_the_true_one_is_among_the_candidates() throws IOException {
    LocalDate day = LocalDate.of(2020, 1, 13);
    assertThat(TAGGER.tag(seed(MOSCOW)).date().candidates())
        .containsExactly(day.withYear(2014), day, day.withYear(2025), day.withYear(2031));
    assertThat(TAGGER.tag(seed(SECRETS)).date().candidates())
        .contains(day)
        .hasSizeLessThanOrEqualTo(ArticleDate.MOST_CANDIDATES)
        .allSatisfy(one -> assertThat(one.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY))
        .allSatisfy(one -> assertThat(one.getMonthValue()).isEqualTo(1));
    assertThat(TAGGER.tag(seed(HAFTAR)).date().candidates()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {HAFTAR, SECRETS, MOSCOW, GENEVA})
  void the_explanation_of_every_time_tells_the_value_that_is_printed(String file)
      throws IOException {
    DatedArticle dated = TAGGER.tag(seed(file));
    assertThat(dated.times())
        .isNotEmpty()
        .allSatisfy(time -> assertThat(dated.explanation(time)).contains(time.value().timex()));
  }

  @Test
  void what_the_days_share_that_the_article_may_be_of_is_explained_so() throws IOException {
    DatedArticle dated = TAGGER.tag(seed(MOSCOW));
    TimeExpression today = dated.times().get(0);
    assertThat(today.text()).isEqualTo("اليوم الاثنين");
    assertThat(dated.explanation(today))
        .isEqualTo(
            "The day of the article's unknown date, said to be a Monday, stays XXXX-01-13,"
                + " since the article's date is one of several (rule: day).");
  }

  @Test
  void clues_are_kept_as_data_with_their_place() throws IOException {
    Article article = seed(MOSCOW);
    ArticleDate date = TAGGER.tag(article, null).date();
    assertThat(date.clues())
        .anySatisfy(
            clue -> {
              assertThat(clue.kind()).isEqualTo(Clue.Kind.MONTH_DAY);
              assertThat(clue.says()).isEqualTo("1 to 6 days before a 19 January, a Sunday");
              assertThat(clue.span().of(article.text())).isEqualTo(clue.text());
            });
    assertThat(date.clues()).extracting(Clue::says).contains("a Monday");
  }

  @Test
  void a_given_date_wins_over_the_fallback_and_over_a_stated_one() throws IOException {
    DatedArticle found = TAGGER.tag(seed(GENEVA).publishedOn(DAY), FALLBACK);
    assertThat(found.date().value()).isEqualTo(DAY);
    assertThat(found.date().basis()).isEqualTo(Basis.GIVEN);
    assertThat(found.date().confidence()).isEqualTo(.99);
    assertThat(found.diagnostics())
        .extracting(Diagnostic::code)
        .contains("date-disagrees", "weekday-mismatch");
    assertThat(found.diagnostics())
        .extracting(Diagnostic::message)
        .contains(
            "the date used, 2020-02-19 (given), disagrees with 2020-02-21,"
                + " which is a date line near the title",
            "the date used, 2020-02-19 (given), disagrees with 2021-01-01,"
                + " the fallback date (--date)");
  }

  @Test
  void a_fallback_is_taken_only_where_nothing_is_stated() throws IOException {
    assertThat(TAGGER.tag(seed(GENEVA), FALLBACK).date().basis()).isEqualTo(Basis.STATED);
    ArticleDate date = TAGGER.tag(seed(HAFTAR), FALLBACK).date();
    assertThat(date.value()).isEqualTo(FALLBACK);
    assertThat(date.basis()).isEqualTo(Basis.GIVEN);
    assertThat(date.confidence()).isEqualTo(.7);
    assertThat(date.evidence().get(0)).contains("--date");
  }

  @Test
  void times_are_resolved_against_the_date_used() throws IOException {
    DatedArticle dated = TAGGER.tag(seed(HAFTAR).publishedOn(DAY), null);
    assertThat(valueOf(dated, "أمس الثلاثاء")).isEqualTo("2020-02-18");
    assertThat(valueOf(TAGGER.tag(seed(HAFTAR), null), "أمس الثلاثاء")).isEqualTo("XXXX-WXX-2");
    assertThat(dated.diagnostics()).isEmpty();
  }

  @Test
  void a_given_date_on_another_weekday_is_reported_with_the_nearest_days_that_fit()
      throws IOException {
    DatedArticle dated = TAGGER.tag(seed(HAFTAR).publishedOn(LocalDate.of(2020, 3, 13)), null);
    assertThat(dated.date().value()).isEqualTo(LocalDate.of(2020, 3, 13));
    assertThat(dated.diagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.severity()).isEqualTo(Diagnostic.Severity.WARNING);
              assertThat(one.code()).isEqualTo("weekday-mismatch");
              assertThat(one.message())
                  .isEqualTo(
                      "«أمس الثلاثاء» makes the article's day a Wednesday, but 2020-03-13 is a"
                          + " Friday; the nearest days that fit are 2020-03-11 and 2020-03-18");
            });
  }

  @Test
  void a_given_date_a_day_late_is_corrected_for_resolving_and_reported() throws IOException {
    DatedArticle dated = TAGGER.tag(seed(HAFTAR).publishedOn(DAY.plusDays(1)), null);
    assertThat(dated.date().value()).isEqualTo(DAY.plusDays(1));
    assertThat(dated.date().writtenOn()).isEqualTo(DAY);
    assertThat(dated.date().anchor()).isEqualTo(DAY);
    assertThat(valueOf(dated, "أمس الثلاثاء")).isEqualTo("2020-02-18");
    assertThat(dated.diagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.severity()).isEqualTo(Diagnostic.Severity.INFO);
              assertThat(one.code()).isEqualTo("date-slip");
              assertThat(one.message())
                  .isEqualTo(
                      "«أمس الثلاثاء» is said from a Wednesday, a day before the date used,"
                          + " 2020-02-20; times are counted from 2020-02-19");
            });
  }

  @Test
  void a_slip_is_left_and_warned_of_on_request() throws IOException {
    DatingOptions warn = DatingOptions.DEFAULT.withSlips(DateSlips.WARN);
    DatedArticle dated = TAGGER.dating(warn).tag(seed(HAFTAR).publishedOn(DAY.plusDays(1)));
    assertThat(dated.date().writtenOn()).isNull();
    assertThat(valueOf(dated, "أمس الثلاثاء")).isEqualTo("2020-02-19");
    assertThat(dated.diagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.severity()).isEqualTo(Diagnostic.Severity.WARNING);
              assertThat(one.code()).isEqualTo("date-slip");
            });
  }

  @Test
  void a_date_that_is_a_day_early_is_no_slip() throws IOException {
    DatedArticle dated = TAGGER.tag(seed(HAFTAR).publishedOn(DAY.minusDays(1)), null);
    assertThat(dated.date().writtenOn()).isNull();
    assertThat(dated.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("weekday-mismatch");
  }

  @Test
  void a_date_before_what_the_text_calls_past_is_contradicted() throws IOException {
    DatedArticle dated = TAGGER.tag(seed(MOSCOW).publishedOn(LocalDate.of(2008, 1, 14)), null);
    assertThat(dated.diagnostics())
        .filteredOn(one -> one.code().equals("date-contradicted"))
        .extracting(Diagnostic::message)
        .contains(
            "«2011» does not fit the date used, 2008-01-14 (given), but one that is 2011 or later;"
                + " the day that fits is 2014-01-13");
  }

  @Test
  void the_five_articles_agree_with_their_true_dates() throws IOException {
    for (String line : Files.readAllLines(Path.of("../testdata/dates.tsv"))) {
      int tab = line.indexOf('\t');
      if (!line.startsWith("#") && tab > 0) {
        LocalDate day = LocalDate.parse(line.substring(tab + 1).strip());
        Article article = seed(line.substring(0, tab)).publishedOn(day);
        assertThat(TAGGER.tag(article, null).diagnostics()).as(line).isEmpty();
      }
    }
  }

  @Test
  void a_stated_date_whose_weekday_disagrees_is_trusted_less() {
    String text =
        """
        الوزير يدعو إلى السلام

        21 فبراير 2020
        دعا الوزير اليوم الثلاثاء جميع الأطراف إلى العودة إلى طاولة المفاوضات في جنيف دون شروط.
        """;
    DatedArticle dated = TAGGER.tag(Article.of("test", text), null);
    assertThat(dated.date().confidence()).isEqualTo(.8);
    assertThat(dated.diagnostics()).extracting(Diagnostic::code).contains("weekday-mismatch");
  }

  @Test
  void an_article_without_an_arabic_letter_is_a_warning_and_gives_nothing() {
    DatedArticle dated = TAGGER.tag(Article.of("test", "Yesterday, 21 Feb 2020"), null);
    assertThat(dated.times()).isEmpty();
    assertThat(dated.date().basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(dated.diagnostics()).extracting(Diagnostic::code).containsExactly("no-arabic");
    assertThat(dated.zones()).extracting(Zone::kind).containsExactly(ZoneKind.BODY);
  }

  @Test
  void an_empty_article_gives_nothing() {
    DatedArticle dated = TAGGER.tag(Article.of("test", ""), null);
    assertThat(dated.zones()).isEmpty();
    assertThat(dated.times()).isEmpty();
    assertThat(dated.date().constraints()).isNull();
  }

  @Test
  void with_candidates_alone_times_carry_what_all_of_them_share_and_no_year() throws IOException {
    DatedArticle dated = TAGGER.tag(seed(MOSCOW));
    assertThat(valueOf(dated, "اليوم الاثنين")).isEqualTo("XXXX-01-13");
    assertThat(valueOf(dated, "يوم الأحد المقبل في 19 كانون الثاني/يناير")).isEqualTo("XXXX-01-19");
    assertThat(valueOf(dated, "الأحد")).isEqualTo("XXXX-01-12");
    assertThat(dated.times())
        .filteredOn(time -> time.value() instanceof TimeValue.Unresolved)
        .allSatisfy(time -> assertThat(time.value().range()).isEqualTo(TimeRange.UNKNOWN));
  }

  @Test
  void candidates_of_one_month_make_last_month_certain_and_no_day() {
    String text =
        """
        أسعار الخضار ترتفع

        واصلت أسعار الخضار ارتفاعها اليوم الاثنين مقارنة بما كانت عليه الشهر الماضي، وذلك منذ بداية شهر مارس الجاري.
        وارتفعت فاتورة الاستيراد منذ مطلع العام الجاري 2021 بنسبة كبيرة في عموم البلاد بحسب أرقام رسمية.
        """;
    DatedArticle dated = TAGGER.tag(Article.of("test", text));
    assertThat(dated.date().candidates()).hasSize(5);
    assertThat(valueOf(dated, "الشهر الماضي")).isEqualTo("2021-02");
    assertThat(valueOf(dated, "اليوم الاثنين")).isEqualTo("XXXX-WXX-1");
  }

  @Test
  void the_front_door_tags_with_its_fallback_date() throws IOException {
    TimelineExtractor extractor = TimelineExtractor.create().withFallbackDate(DAY);
    assertThat(valueOf(extractor.tag(seed(HAFTAR)), "أمس الثلاثاء")).isEqualTo("2020-02-18");
  }

  @Test
  void tagging_loads_no_class_of_the_language_model() throws Exception {
    for (Class<?> one : List.of(ArticleTagger.class, ArticleDater.class, Clues.class)) {
      String name = one.getName().replace('.', '/') + ".class";
      byte[] code = one.getClassLoader().getResourceAsStream(name).readAllBytes();
      assertThat(new String(code, java.nio.charset.StandardCharsets.ISO_8859_1))
          .doesNotContain("edu/stanford", "tasalsul/analysis", "tasalsul/event");
    }
  }

  @Test
  void hostile_articles_take_linear_time() {
    List<String> hostile =
        List.of(
            "أمس الثلاثاء 12 مارس 2019 ".repeat(20_000),
            "12 مارس 2019\n".repeat(40_000),
            "- - - (".repeat(100_000) + "أ",
            "قال الوزير اليوم ".repeat(60_000));
    for (String text : hostile) {
      Assertions.assertTimeout(
          Duration.ofSeconds(30), () -> TAGGER.tag(Article.of("hostile", text), null));
    }
  }

  private static String valueOf(DatedArticle dated, String words) {
    return dated.times().stream()
        .filter(time -> time.text().equals(words))
        .map(TimeExpression::value)
        .findFirst()
        .orElseThrow()
        .timex();
  }
}
