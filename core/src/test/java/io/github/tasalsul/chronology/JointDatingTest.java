package io.github.tasalsul.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.Pipeline;
import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JointDatingTest {
  private static final String OPEN =
      "أمس الثلاثاء قصفت قوات المتمردين مطار الأبيض، واعتقلت الشرطة وزير النقل أحمد سالم أمس.";
  private static final String DATED =
      "قصفت قوات المتمردين مطار الأبيض يوم 9 مايو 2023. واعتقلت الشرطة وزير النقل أحمد سالم يوم"
          + " 9 مايو 2023.";
  private static final Map<String, Extraction> FIVE = five();

  private static Map<String, Extraction> five() {
    Map<String, Extraction> five = new TreeMap<>();
    Pipeline.articles().forEach((name, article) -> five.put(name, extract(article)));
    return five;
  }

  private static Extraction extract(Article article) {
    return Pipeline.EXTRACTOR.extract(article);
  }

  private static Extraction open(String name, String text) {
    return extract(Article.of(name, text));
  }

  private static Extraction dated(String name, String text, String day) {
    return extract(Article.of(name, text).publishedOn(LocalDate.parse(day)));
  }

  private static Map<String, ArticleDate> dates(List<Extraction> articles) {
    Map<String, ArticleDate> dates = new TreeMap<>();
    for (Extraction article : Pipeline.EXTRACTOR.datedJointly(articles)) {
      dates.put(article.article().document(), article.date());
    }
    return dates;
  }

  private static ArticleDate ofFive(String article, String... batch) {
    List<Extraction> articles = new ArrayList<>();
    for (String name : batch) {
      articles.add(FIVE.get(name));
    }
    return dates(articles).entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(article))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  @Test
  void what_two_articles_tell_dates_the_one_that_says_yesterday() {
    Map<String, ArticleDate> dates =
        dates(List.of(open("open", OPEN), dated("dated", DATED, "2023-05-20")));

    ArticleDate date = dates.get("open");
    assertThat(date.value()).isEqualTo(LocalDate.of(2023, 5, 10));
    assertThat(date.basis()).isEqualTo(Basis.JOINT);
    assertThat(date.confidence()).isBetween(.8, .97);
    assertThat(date.evidence())
        .anySatisfy(line -> assertThat(line).contains("dated", "قصفت", "2023-05-09"));
  }

  @Test
  void the_times_and_events_of_an_article_move_with_the_date_that_it_gets() {
    List<Extraction> articles =
        Pipeline.EXTRACTOR.datedJointly(
            List.of(open("open", OPEN), dated("dated", DATED, "2023-05-20")));

    Extraction open = articles.get(0);
    assertThat(open.times().get(0).value().timex()).isEqualTo("2023-05-09");
    TimedEvent shelling = Pipeline.event(open, "قصفت");
    assertThat(shelling.time().when().edtf()).isEqualTo("2023-05-09");
  }

  @Test
  void one_event_alone_dates_nothing() {
    Map<String, ArticleDate> dates =
        dates(
            List.of(
                open("open", "أمس الثلاثاء قصفت قوات المتمردين مطار الأبيض."),
                dated("dated", "قصفت قوات المتمردين مطار الأبيض يوم 9 مايو 2023.", "2023-05-20")));

    assertThat(dates.get("open").value()).isNull();
  }

  @Test
  void two_articles_that_tell_the_same_of_other_days_leave_it_unknown() {
    String other = DATED.replace("9 مايو", "16 مايو");
    Map<String, ArticleDate> dates =
        dates(
            List.of(
                open("open", OPEN),
                dated("dated", DATED, "2023-05-20"),
                dated("other", other, "2023-05-20")));

    assertThat(dates.get("open").value()).isNull();
  }

  @Test
  void an_article_about_other_things_changes_nothing() {
    Extraction football =
        dated("football", "فاز الهلال على النصر بهدفين يوم 9 مايو 2023 في الرياض.", "2023-05-10");
    Extraction open = open("open", OPEN);

    assertThat(dates(List.of(open, football)).get("open")).isEqualTo(open.date());
  }

  @Test
  void an_article_that_contradicts_its_own_weekday_is_not_dated() {
    String wednesday = DATED.replace("9 مايو", "10 مايو"); // 10 May 2023 was a Wednesday
    Map<String, ArticleDate> dates =
        dates(List.of(open("open", OPEN), dated("dated", wednesday, "2023-05-20")));

    assertThat(dates.get("open").value()).isNull();
  }

  @Test
  void the_five_articles_date_each_other() {
    assertThat(ofFive("003", "000", "001", "002", "003", "004").value())
        .isEqualTo(LocalDate.of(2020, 2, 21));
    assertThat(ofFive("000", "000", "001", "002", "003", "004").value())
        .isEqualTo(LocalDate.of(2020, 2, 19));
    assertThat(ofFive("001", "000", "001", "002", "003", "004").value())
        .isEqualTo(LocalDate.of(2020, 1, 13));
    assertThat(ofFive("004", "000", "001", "002", "003", "004").value())
        .isEqualTo(LocalDate.of(2020, 1, 13));
  }

  @Test
  void the_article_of_april_is_left_with_days_of_april() {
    ArticleDate date = ofFive("002", "000", "001", "002", "003", "004");

    assertThat(date.value()).isNull();
    assertThat(date.candidates()).hasSizeLessThanOrEqualTo(21).contains(LocalDate.of(2019, 4, 24));
    assertThat(date.candidates())
        .allSatisfy(day -> assertThat(day.toString()).startsWith("2019-04"));
    assertThat(date.constraints()).isEqualTo("2019-04-10 to 2019-04-30");
    assertThat(date.evidence()).anySatisfy(line -> assertThat(line).contains("001", "2019-04"));
  }

  @Test
  void the_last_of_those_days_bounds_what_the_article_tells_without_a_time() {
    Extraction april =
        Pipeline.EXTRACTOR.datedJointly(new ArrayList<>(FIVE.values())).stream()
            .filter(article -> article.article().document().startsWith("002"))
            .findFirst()
            .orElseThrow();

    assertThat(Pipeline.event(april, "سيطرت").time().when().edtf()).isEqualTo("[..2019-04-30]");
  }

  @Test
  void without_the_article_that_states_its_date_no_other_gets_one() {
    ArticleDate without = ofFive("000", "000", "001", "002", "004");
    assertThat(without.value()).isNull();
    if (String.valueOf(without.constraints()).contains("2020")
        || without.candidates().stream().anyMatch(day -> day.getYear() == 2020)) {
      assertThat(without.evidence())
          .anySatisfy(line -> assertThat(line).containsAnyOf("001", "004"));
    }
  }

  @Test
  void without_the_three_that_tell_a_year_nothing_has_one() {
    for (String left : List.of("000", "002")) {
      ArticleDate date = ofFive(left, "000", "002");
      assertThat(date.value()).isNull();
      assertThat(date.candidates()).isEmpty();
      assertThat(String.valueOf(date.constraints())).doesNotContain("2019", "2020");
    }
  }

  @Test
  void an_arrest_of_somebody_in_particular_dates_the_article_that_tells_its_weekday() {
    Map<String, ArticleDate> dates =
        dates(
            List.of(
                open(
                    "open",
                    "ألقت قوات الأمن القبض على رجل الأعمال كمال الصيرفي، أمس الأحد، في مطار القاهرة."),
                dated(
                    "later",
                    "كانت السلطات ألقت القبض على الصيرفي في 2 مايو الماضي بمطار القاهرة.",
                    "2021-06-20")));

    assertThat(dates.get("open").value()).isEqualTo(LocalDate.of(2021, 5, 3));
  }

  @Test
  void an_arrest_on_another_weekday_does_not() {
    Map<String, ArticleDate> dates =
        dates(
            List.of(
                open(
                    "open",
                    "ألقت قوات الأمن القبض على رجل الأعمال كمال الصيرفي، أمس الأحد، في مطار القاهرة."),
                dated(
                    "later",
                    "كانت السلطات ألقت القبض على الصيرفي في 3 مايو الماضي بمطار القاهرة.",
                    "2021-06-20")));

    assertThat(dates.get("open").value()).isNull();
  }

  @Test
  void the_order_of_the_articles_does_not_matter() {
    List<Extraction> articles = new ArrayList<>(FIVE.values());
    Map<String, ArticleDate> expected = dates(articles);
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(dates(articles)).isEqualTo(expected);
    }
  }
}
