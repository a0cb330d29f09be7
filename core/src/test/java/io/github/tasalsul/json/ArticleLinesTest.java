package io.github.tasalsul.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.UnreadableTextException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLinesTest {
  private static List<ArticleLine> read(String json) throws UnreadableTextException {
    return ArticleLines.reader().read("news.jsonl", json.getBytes(UTF_8));
  }

  private static Article onlyArticle(String json) throws UnreadableTextException {
    assertThat(read(json)).hasSize(1);
    return read(json).get(0).article();
  }

  @Test
  void a_line_gives_an_article_with_all_that_is_known_of_it() throws Exception {
    assertThat(
            onlyArticle(
                "{\"id\":\"libya-1\",\"title\":\"قصف\",\"text\":\"أمس\",\"published\":\"2020-02-19\","
                    + "\"source\":\"تاس\",\"url\":\"https://example.org\",\"more\":[1]}"))
        .isEqualTo(
            new Article(
                "libya-1", "أمس", "قصف", LocalDate.of(2020, 2, 19), "تاس", "https://example.org"));
  }

  @Test
  void an_article_without_id_is_called_by_file_and_line_and_blank_lines_count() throws Exception {
    List<ArticleLine> lines = read("\n{\"text\":\"أمس\"}\r\n\n{\"text\":\"اليوم\",\"id\":\"\"}");
    assertThat(lines)
        .extracting(line -> line.article().document())
        .containsExactly("news.jsonl:2", "news.jsonl:4");
  }

  @Test
  void an_id_may_be_a_number() throws Exception {
    assertThat(onlyArticle("{\"id\":7,\"text\":\"أمس\"}").document()).isEqualTo("7");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-19, 2020-02-19",
    "2020-02-19T09:00:00, 2020-02-19",
    "2020-02-19T09:00, 2020-02-19",
    "2020-02-19 09:00:00, 2020-02-19",
    "2020-02-19T23:30:00+02:00, 2020-02-19",
    "2020-02-19T23:30:00+0200, 2020-02-19",
    "2020-02-19T23:30:00.123Z, 2020-02-19",
    "2020-02-19T00:30:00+03:00[Asia/Baghdad], 2020-02-19",
  })
  void published_has_the_day_of_the_offset_written_in_it(String written, LocalDate day)
      throws Exception {
    assertThat(onlyArticle("{\"text\":\"أمس\",\"published\":\"" + written + "\"}").published())
        .isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-19T23:30:00Z, 2020-02-20",
    "2020-02-19T23:30:00+02:00, 2020-02-20",
    "2020-02-19T23:30:00, 2020-02-19",
    "2020-02-19, 2020-02-19",
  })
  void a_zone_overrides_the_offset_where_there_is_one(String written, LocalDate inBaghdad)
      throws Exception {
    String json = "{\"text\":\"أمس\",\"published\":\"" + written + "\"}";
    ArticleLine line =
        ArticleLines.reader()
            .withZone(ZoneId.of("Asia/Baghdad"))
            .read("news.jsonl", json.getBytes(UTF_8))
            .get(0);
    assertThat(line.article().published()).isEqualTo(inBaghdad);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-19T09:00:00, 2020-02-19T09:00",
    "2020-02-19 09:00:05, 2020-02-19T09:00:05",
    "2020-02-19T23:30:00+02:00, 2020-02-19T23:30",
    "2020-02-19T00:00:01, 2020-02-19T00:00:01",
  })
  void published_has_the_clock_of_the_offset_written_in_it(String written, LocalDateTime moment)
      throws Exception {
    assertThat(onlyArticle("{\"text\":\"أمس\",\"published\":\"" + written + "\"}").moment())
        .isEqualTo(moment);
  }

  @Test
  void a_zone_moves_the_clock_with_the_day() throws Exception {
    String json = "{\"text\":\"أمس\",\"published\":\"2020-02-19T23:30:00Z\"}";
    ArticleLine line =
        ArticleLines.reader()
            .withZone(ZoneId.of("Asia/Baghdad"))
            .read("news.jsonl", json.getBytes(UTF_8))
            .get(0);
    assertThat(line.article().moment()).isEqualTo(LocalDateTime.of(2020, 2, 20, 2, 30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-02-19", "2020-02-19T00:00:00", "2020-02-19T00:00:00.000Z"})
  void a_day_alone_and_midnight_to_the_second_give_no_clock(String written) throws Exception {
    Article article = onlyArticle("{\"text\":\"أمس\",\"published\":\"" + written + "\"}");
    assertThat(article.published()).isEqualTo(LocalDate.of(2020, 2, 19));
    assertThat(article.moment()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"19/02/2020", "2020-02-30", "2020-02", "yesterday", "2020-02-19T25:00"})
  void a_date_that_is_not_ISO_is_a_warning_and_the_article_goes_on_without_it(String written)
      throws Exception {
    ArticleLine line = read("{\"text\":\"أمس\",\"published\":\"" + written + "\"}").get(0);
    assertThat(line.article().published()).isNull();
    assertThat(line.problem())
        .isEqualTo(
            "\"published\" is no ISO date (" + written + "); the article is read without it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"أم | is not valid JSON at column",
        "{\"text\":\"أ\"} {\"text\":\"ب\"} | is not valid JSON at column",
        "[1] | is not a JSON object; an article is one object a line",
        "{\"title\":\"أ\"} | has no \"text\"; the line is left out",
        "{\"text\":5} | has no words in \"text\"; the line is left out",
        "{\"text\":\" \"} | has no words in \"text\"; the line is left out",
        "{\"text\":null} | has no words in \"text\"; the line is left out",
      })
  void a_broken_line_is_a_problem_and_the_others_go_on(String broken, String problem)
      throws Exception {
    List<ArticleLine> lines = read("{\"text\":\"أمس\"}\n" + broken + "\n{\"text\":\"غدا\"}\n");
    assertThat(lines).extracting(ArticleLine::number).containsExactly(1, 2, 3);
    assertThat(lines.get(1).article()).isNull();
    assertThat(lines.get(1).problem()).startsWith(problem);
    assertThat(lines.get(2).article()).isNotNull();
  }

  @Test
  void bytes_of_another_encoding_cost_their_line_only() throws Exception {
    byte[] good = "{\"text\":\"أمس\"}\n".getBytes(UTF_8);
    byte[] bad = "{\"text\":\"أمس\"}".getBytes(Charset.forName("windows-1256"));
    byte[] all = new byte[good.length + bad.length];
    System.arraycopy(good, 0, all, 0, good.length);
    System.arraycopy(bad, 0, all, good.length, bad.length);
    List<ArticleLine> lines = ArticleLines.reader().read("news.jsonl", all);
    assertThat(lines.get(0).article()).isNotNull();
    assertThat(lines.get(1).problem())
        .isEqualTo(
            "is not valid UTF-8 (byte 0xC3 at offset "
                + (good.length + 9)
                + "); try --encoding windows-1256");
  }

  @Test
  void half_of_a_surrogate_pair_is_replaced_without_moving_anything() throws Exception {
    Article article = onlyArticle("{\"text\":\"أ\\ud83d ب \\ud83d\\udd34\"}");
    assertThat(article.text()).isEqualTo("أ\uFFFD ب 🔴");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_line() throws Exception {
    assertThat(onlyArticle("\uFEFF{\"text\":\"أمس\"}").text()).isEqualTo("أمس");
  }

  @Test
  void an_empty_or_binary_file_is_refused_whole() {
    assertThatThrownBy(() -> read("\n \n")).hasMessageStartingWith("is empty");
    assertThatThrownBy(() -> read("\0")).hasMessageStartingWith("is a binary file");
  }
}
