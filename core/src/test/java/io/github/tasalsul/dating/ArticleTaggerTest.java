package io.github.tasalsul.dating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.TimelineExtractor;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.PageDate;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTaggerTest {
  private static final ArticleTagger TAGGER = ArticleTagger.create();
  private static final LocalDate DAY = LocalDate.of(2020, 2, 19);
  private static final LocalDate FALLBACK = LocalDate.of(2021, 1, 1);

  private static Article seed(String name) throws IOException {
    return Article.of(name, Files.readString(Path.of("../testdata/articles").resolve(name)));
  }

  private static final String HAFTAR = "000_3f1f7f0087b4ad32.txt";
  private static final String MOSCOW = "004_cf9720c646c5849c.txt";
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "000_3f1f7f0087b4ad32.txt | a Wednesday; after a 13 January; year unknown",
        "001_076ab796e3cc5081.txt | a Monday; a 12 January is named; 2019 or later",
        "002_d2cdb1b2f4f7a31c.txt | Ramadan is named; year unknown",
        "004_cf9720c646c5849c.txt | a Monday; before a 19 January, a Sunday; year unknown, the latest named is 2011"
      })
  void the_others_are_honestly_unknown_with_what_their_clues_say(String file, String words)
      throws IOException {
    ArticleDate date = TAGGER.tag(seed(file), null).date();
    assertThat(date.value()).isNull();
    assertThat(date.basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(date.confidence()).isZero();
    assertThat(date.candidates()).isEmpty();
    assertThat(date.constraints()).isEqualTo(words);
  }

  private static Article ofPage(PageDate.Rung rung) {
    PageDate.Other other = new PageDate.Other(DAY.minusDays(30), "address /2020/01/20/");
    return Article.of("page.html", "قصفت الطائرات ميناء طرابلس.\nنُشر في 12 مارس 2019\n")
        .datedByPage(new PageDate(DAY, rung, "JSON-LD " + DAY, .97, List.of(other)));
  }

  @Test
  void the_date_that_a_page_tells_stands_above_the_one_that_its_text_states() {
    DatedArticle dated = TAGGER.tag(ofPage(PageDate.Rung.JSON_LD), FALLBACK);
    assertThat(dated.date().value()).isEqualTo(DAY);
    assertThat(dated.date().basis()).isEqualTo(Basis.METADATA);
    assertThat(dated.date().confidence()).isEqualTo(.97);
    assertThat(dated.date().evidence()).containsExactly("JSON-LD 2020-02-19");
    assertThat(dated.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(
            "the date used, 2020-02-19 (metadata), disagrees with 2020-01-20 on the page:"
                + " address /2020/01/20/",
            "the date used, 2020-02-19 (metadata), disagrees with 2019-03-12, which"
                + " follows a word for publication");
  }

  @Test
  void a_given_date_stands_above_the_page_whose_date_is_reported() {
    LocalDate given = DAY.plusDays(1);
    Article article = ofPage(PageDate.Rung.META).publishedOn(given);
    DatedArticle dated = TAGGER.tag(article, null);
    assertThat(dated.date().value()).isEqualTo(given);
    assertThat(dated.date().basis()).isEqualTo(Basis.GIVEN);
    assertThat(dated.diagnostics())
        .extracting(Diagnostic::message)
        .contains(
            "the date used, 2020-02-20 (given), disagrees with 2020-02-19 on the page:"
                + " JSON-LD 2020-02-19");
  }

  @Test
  void a_date_that_only_the_reader_of_the_page_sees_is_stated() {
    assertThat(TAGGER.tag(ofPage(PageDate.Rung.VISIBLE), null).date().basis())
        .isEqualTo(Basis.STATED);
  }

  @Test
  void what_the_markup_says_of_a_line_stands_above_its_words() {
    String text =
        "هجوم على طرابلس\nمشهد من الميناء قبل الهجوم بأيام\nقصفت الطائرات ميناء طرابلس.\nأخبار أخرى من العاصمة الليبية.\n";
    Article article =
        Article.of("page.html", text)
            .zoned(
                List.of(
                    zone(ZoneKind.HEADLINE, text, 0, 1),
                    zone(ZoneKind.CAPTION, text, 1, 2),
                    zone(ZoneKind.BODY, text, 2, 3),
                    zone(ZoneKind.BOILERPLATE, text, 3, 4)));
    assertThat(TAGGER.tag(article, null).zones())
        .extracting(Zone::kind)
        .containsExactly(ZoneKind.HEADLINE, ZoneKind.CAPTION, ZoneKind.BODY, ZoneKind.BOILERPLATE);
  }

  private static Zone zone(ZoneKind kind, String text, int fromLine, int toLine) {
    int start = 0;
    for (int i = 0; i < fromLine; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    int end = start;
    for (int i = fromLine; i < toLine; i++) {
      end = text.indexOf('\n', end) + 1;
    }
    return new Zone(kind, Span.of(start, end - 1), "markup");
  }

  @Test
  void clues_are_kept_as_data_with_their_place() throws IOException {
    Article article = seed(MOSCOW);
    ArticleDate date = TAGGER.tag(article, null).date();
    assertThat(date.clues())
        .anySatisfy(
            clue -> {
              assertThat(clue.kind()).isEqualTo(Clue.Kind.MONTH_DAY);
              assertThat(clue.says()).isEqualTo("before a 19 January, a Sunday");
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
    assertThat(found.diagnostics().get(0).message())
        .isEqualTo(
            "the date used, 2020-02-19 (given), disagrees with 2020-02-21,"
                + " which is a date line near the title");
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
  void a_given_date_on_another_weekday_is_reported_with_the_nearest_day_that_fits()
      throws IOException {
    DatedArticle dated = TAGGER.tag(seed(HAFTAR).publishedOn(DAY.plusDays(1)), null);
    assertThat(dated.diagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("weekday-mismatch");
              assertThat(one.message())
                  .isEqualTo(
                      "«أمس الثلاثاء» makes the article's day a Wednesday, but 2020-02-20 is a"
                          + " Thursday; the nearest day that fits is 2020-02-19");
            });
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
        دعا الوزير اليوم الخميس جميع الأطراف إلى العودة إلى طاولة المفاوضات في جنيف دون شروط.
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
