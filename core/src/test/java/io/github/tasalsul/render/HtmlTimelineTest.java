package io.github.tasalsul.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import io.github.tasalsul.Golden;
import io.github.tasalsul.Samples;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.render.DateStyle.Language;
import java.io.IOException;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlTimelineTest {
  private static String page(DateStyle style) throws IOException {
    StringBuilder out = new StringBuilder();
    Renderers.html(style).render(Samples.timeline(), out);
    return out.toString();
  }

  /** The page without what is bundled: its script, style sheet and tables, and their hashes. */
  private static String frame(String page) {
    return page.replaceAll("(?s)(<style>).*?(</style>)", "$1...$2")
        .replaceAll("(?s)(<script type=\"module\">).*?(</script>)", "$1...$2")
        .replaceAll("sha256-[A-Za-z0-9+/=]{44}", "sha256-...")
        .replaceAll("(?m)^\"(labels|months|folding)\":\\{.*\\},$", "\"$1\":{...},");
  }

  @Test
  void the_frame_and_the_data_are_as_they_were() throws IOException {
    Golden.check("timeline.html", out -> out.append(frame(page(DateStyle.ARABIC))));
  }

  @Test
  void the_same_timeline_gives_the_same_bytes() throws IOException {
    assertThat(page(DateStyle.ARABIC)).isEqualTo(page(DateStyle.ARABIC));
  }

  @ParameterizedTest
  @CsvSource({"script-src, '<script type=\"module\">', </script>", "style-src, <style>, </style>"})
  void the_policy_names_what_may_run_by_its_hash(String directive, String start, String end)
      throws IOException {
    String page = page(DateStyle.ARABIC);
    int from = page.indexOf(start) + start.length();
    String text = page.substring(from, page.indexOf(end, from));
    byte[] hash = Hashing.sha256().hashString(text, UTF_8).asBytes();

    assertThat(page)
        .contains(directive + " 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';")
        .contains("default-src 'none';");
  }

  @Test
  void the_page_fetches_nothing() throws IOException {
    assertThat(PageParts.frame()).doesNotContain("src=").doesNotContain("href=");
    assertThat(PageParts.style()).doesNotContain("@import").doesNotContain("url(h");
    assertThat(PageParts.script())
        .doesNotContain("fetch(")
        .doesNotContain("innerHTML")
        .doesNotContain("import ");
  }

  @Test
  void an_English_page_reads_from_left_to_right() throws IOException {
    assertThat(page(DateStyle.ENGLISH)).contains("<html lang=\"en\" dir=\"ltr\">");
    assertThat(page(DateStyle.ARABIC)).contains("<html lang=\"ar\" dir=\"rtl\">");
  }

  @Test
  void the_page_opens_with_the_dates_of_its_style() throws IOException {
    DateStyle style =
        DateStyle.ARABIC
            .with(DateStyle.MonthNames.LEVANT)
            .with(DateStyle.Digits.ARABIC)
            .in(DateStyle.Calendar.BOTH);
    assertThat(page(style))
        .contains("\"style\":{\"months\":\"levant\",\"digits\":\"arabic\",\"calendar\":\"both\"}");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_word_that_the_script_asks_for_is_there(Language language) {
    Set<String> words = PageLabels.of(language).all().keySet();
    Set<String> asked =
        Pattern.compile("label\\(\\s*'([^']+)'")
            .matcher(PageParts.script())
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(asked).hasSizeGreaterThan(30);
    assertThat(words).containsAll(asked);
    for (EventType type : EventType.values()) {
      assertThat(words).contains("type." + type);
    }
    for (Relation relation : Relation.values()) {
      assertThat(words).contains("relation." + relation);
    }
  }

  @Test
  void both_languages_fill_the_same_gaps() {
    Pattern gap = Pattern.compile("\\{\\d\\}");
    PageLabels arabic = PageLabels.of(Language.AR);
    PageLabels english = PageLabels.of(Language.EN);
    for (String key : arabic.all().keySet()) {
      if (!key.matches(".*\\.(zero|one|two)")) {
        assertThat(gaps(gap, arabic.get(key))).as(key).isEqualTo(gaps(gap, english.get(key)));
      }
    }
  }

  private static Set<String> gaps(Pattern gap, String label) {
    return gap.matcher(label).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/news?a=1, https://example.org/news?a=1",
    "HTTP://example.org/, HTTP://example.org/",
    "javascript:alert(1), ",
    "data:text/html;x, ",
    "//example.org/, ",
    "https:/news, ",
    "https://example.org/<b>, ",
    "'', "
  })
  void only_an_address_on_the_web_becomes_a_link(String given, String link) {
    assertThat(PageData.webAddress(given)).isEqualTo(link);
  }
}
