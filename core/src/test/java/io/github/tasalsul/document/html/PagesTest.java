package io.github.tasalsul.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.PageDate;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneFinder;
import io.github.tasalsul.document.ZoneKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {
  private static final HtmlReader READER = HtmlReader.create().notAfter(LocalDate.of(2026, 1, 1));

  static List<TestPage> pages() throws IOException {
    return TestPage.all();
  }

  private static Article page(String file) throws IOException {
    return READER.read(file, Files.readAllBytes(TestPage.FOLDER.resolve(file)));
  }

  @Test
  void every_page_has_its_row() throws IOException {
    try (Stream<Path> files = Files.list(TestPage.FOLDER)) {
      List<String> names =
          files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".html")).toList();
      assertThat(names).hasSizeGreaterThan(25);
      assertThat(pages()).extracting(TestPage::file).containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_day_of_publication_is_right_or_honestly_unknown(TestPage page) throws IOException {
    PageDate date = READER.read(page.file(), page.bytes()).pageDate();
    if (page.day() == null) {
      assertThat(date).isNull();
    } else {
      assertThat(date).isNotNull();
      assertThat(date.day()).as(date.evidence()).isEqualTo(page.day());
      assertThat(date.rung()).isEqualTo(page.rung());
    }
  }

  @Test
  void what_lower_places_say_otherwise_is_kept() throws IOException {
    PageDate date = page("25-republished.html").pageDate();
    assertThat(date.others())
        .containsExactly(
            new PageDate.Other(
                LocalDate.of(2018, 6, 2), "meta article:published_time 2018-06-02T08:00:00+02:00"));
    assertThat(date.confidence()).isLessThan(.9);
  }

  @Test
  void the_evidence_is_the_place_and_its_words() throws IOException {
    assertThat(page("32-zones.html").pageDate().evidence())
        .isEqualTo("JSON-LD datePublished 2020-02-18T23:10:00+03:00");
  }

  @Test
  void the_day_is_that_of_the_offset_unless_a_zone_is_asked_for() throws IOException {
    byte[] bytes = Files.readAllBytes(TestPage.FOLDER.resolve("01-meta-only.html"));
    HtmlReader inTokyo = READER.withZone(ZoneId.of("Asia/Tokyo"));
    assertThat(inTokyo.read("a", bytes).pageDate().day()).isEqualTo(LocalDate.of(2019, 11, 8));
  }

  @Test
  void the_last_change_alone_is_little_sure() throws IOException {
    assertThat(page("30-only-updated.html").pageDate().confidence()).isLessThanOrEqualTo(.5);
  }

  @Test
  void title_outlet_and_address_are_read() throws IOException {
    Article article = page("32-zones.html");
    assertThat(article.title()).isEqualTo("محطة كهرباء جديدة في الميناء");
    assertThat(article.outlet()).isEqualTo("صحيفة الساحل");
    assertThat(article.url()).isEqualTo("https://alsahil.example/news/77");
    assertThat(page("02-json-ld-graph.html").outlet()).isEqualTo("Riverside Post");
  }

  @Test
  void headline_caption_body_and_what_stands_around_are_zones() throws IOException {
    Article article = page("32-zones.html");
    assertThat(lines(article, ZoneKind.HEADLINE)).containsExactly("محطة كهرباء جديدة في الميناء");
    assertThat(lines(article, ZoneKind.CAPTION))
        .containsExactly("المحطة كما بدت قبل افتتاحها بأيام (أرشيف)");
    assertThat(lines(article, ZoneKind.BOILERPLATE))
        .containsExactly(
            "فيسبوك تويتر واتساب",
            "اقرأ أيضا",
            "الوزارة تعلن خطة الصيف",
            "ارتفاع أسعار الوقود في الأسواق");
    assertThat(lines(article, ZoneKind.BODY)).hasSize(4);
    assertThat(lines(article, ZoneKind.BODY).get(3)).startsWith("يذكر أن المحطة هي الثانية");
  }

  @Test
  void neither_scripts_nor_the_frame_of_the_site_are_text() throws IOException {
    assertThat(page("32-zones.html").text())
        .doesNotContain("برنامج")
        .doesNotContain("جميع الحقوق")
        .doesNotContain("العالم");
  }

  @Test
  void the_words_of_a_line_refine_what_the_markup_leaves_as_body() throws IOException {
    Article article = page("04-arabic-visible.html");
    assertThat(ZoneFinder.create().find(article))
        .filteredOn(zone -> zone.kind() == ZoneKind.BODY)
        .isNotEmpty()
        .allSatisfy(zone -> assertThat(zone.span().of(article.text())).doesNotContain("شارك"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void zones_stand_in_text_order_and_within_the_text(TestPage page) throws IOException {
    Article article = READER.read(page.file(), page.bytes());
    int end = 0;
    for (Zone zone : article.zones()) {
      assertThat(zone.span().start()).isGreaterThanOrEqualTo(end);
      end = zone.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(article.text().length());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_page_gives_its_article(TestPage page) throws IOException {
    Article article = READER.read(page.file(), page.bytes());
    assertThat(lines(article, ZoneKind.BODY).stream().mapToInt(String::length).sum())
        .isGreaterThan(100);
    assertThat(article.text()).doesNotContain("\uFFFD").doesNotContain("<");
  }

  private static List<String> lines(Article article, ZoneKind kind) {
    return article.zones().stream()
        .filter(zone -> zone.kind() == kind)
        .map(zone -> zone.span().of(article.text()))
        .toList();
  }
}
