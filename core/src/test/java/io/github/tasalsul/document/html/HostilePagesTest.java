package io.github.tasalsul.document.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.UnreadableTextException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to exhaust time, memory or the stack end in a result or a clear message. */
class HostilePagesTest {
  private static final Duration BOUND = Duration.ofSeconds(60);
  private static final HtmlReader READER = HtmlReader.create();
  private static final String DATED =
      "<title>خبر</title><meta property='article:published_time' content='2020-02-18'>"
          + "<h1>خبر</h1><p>قصفت الطائرات ميناء طرابلس صباح اليوم فيما أعلنت البلدية وقوع أضرار كبيرة.</p>";

  private record Hostile(String name, String html) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Hostile> pages() {
    return Stream.of(
        new Hostile("10,000 nested tags", DATED + "<div>".repeat(10_000) + "عمق"),
        new Hostile("10,000 nested tags that must be reopened", DATED + "<b><p>".repeat(10_000)),
        new Hostile("nested tables", DATED + "<table><tr><td>".repeat(5_000) + "عمق"),
        new Hostile("an entity flood", DATED + "&amp;&#x41;&nosuch;&lt;".repeat(200_000)),
        new Hostile(
            "entities of a document type",
            "<!DOCTYPE html [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]>" + DATED + "&b;&b;"),
        new Hostile(
            "a script bomb",
            DATED
                + "<script>while(true){document.write('<p>x</p>')}</script>".repeat(1_000)
                + "<script>"
                + "publishedAt:".repeat(100_000)
                + "</script>"),
        new Hostile("a script without end", DATED + "<script>" + "<!--<script>".repeat(50_000)),
        new Hostile("a comment without end", DATED + "<!--" + "-".repeat(500_000)),
        new Hostile(
            "JSON-LD nested deeply",
            DATED
                + "<script type='application/ld+json'>"
                + "[{\"a\":".repeat(50_000)
                + "</script>"),
        new Hostile(
            "an attribute of a megabyte", DATED + "<div class='" + "date ".repeat(200_000) + "'>x"),
        new Hostile("50,000 dates", DATED + "<p class='date'>12.03.2015</p>".repeat(50_000)),
        new Hostile("50,000 dates of two readings", DATED + "<p>03/04/2015</p>".repeat(50_000)),
        new Hostile("one line of figures", DATED + "<p>" + "1.1.".repeat(500_000)),
        new Hostile("one line of month names", DATED + "<p>" + "May 1 ".repeat(300_000)),
        new Hostile(
            "one line of links", DATED + "<p>" + "<a href=x>1 May 2015</a> ".repeat(50_000)),
        new Hostile(
            "5 MB", DATED + "<p>كلمات كثيرة تملأ الصفحة بلا معنى حتى تكبر.</p>".repeat(60_000)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_hostile_page_gives_its_date_within_bounds(Hostile page) {
    byte[] bytes = page.html().getBytes(UTF_8);
    Article article = assertTimeoutPreemptively(BOUND, () -> READER.read("page.html", bytes));
    assertThat(article.pageDate()).isNotNull();
    assertThat(article.pageDate().day()).hasToString("2020-02-18");
    assertThat(article.text()).contains("خبر");
  }

  @Test
  void null_characters_do_not_hide_the_page() throws IOException {
    String html = DATED.replace("ميناء", "مي\0ناء").replace("<h1>", "<h1\0>");
    Article article = READER.read("page.html", html.getBytes(UTF_8));
    assertThat(article.pageDate().day()).hasToString("2020-02-18");
    assertThat(article.text()).contains("قصفت الطائرات");
  }

  @Test
  void a_binary_file_is_refused_in_words() {
    byte[] bytes = new byte[10_000];
    new Random(1).nextBytes(bytes);
    assertThatThrownBy(() -> READER.read("page.html", bytes))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageStartingWith("is a binary file; ");
  }

  @Test
  void a_page_too_big_is_refused_in_words() {
    assertThatThrownBy(() -> READER.read("page.html", new byte[33 * 1024 * 1024]))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageStartingWith("is too big for a page (over 32 MB); ");
  }

  @Test
  void an_empty_page_is_refused_in_words() {
    assertThatThrownBy(() -> READER.read("page.html", "  \n".getBytes(UTF_8)))
        .hasMessage("is empty; a page needs text");
  }

  @Test
  void a_page_cut_off_anywhere_is_no_defect() throws IOException {
    byte[] bytes = Files.readAllBytes(TestPage.FOLDER.resolve("32-zones.html"));
    for (int end = 0; end < bytes.length; end += 37) {
      try {
        assertThat(READER.read("page.html", Arrays.copyOf(bytes, end)).text()).isNotNull();
      } catch (UnreadableTextException e) {
        assertThat(e.problem()).isNotEmpty();
      }
    }
  }
}
