package io.github.tasalsul.dating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.dating.Clue.Use;
import io.github.tasalsul.document.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks {@code testdata/dating}: articles in the manner of outlets, and what can be told. */
class InferenceTest {
  private static final Path FOLDER = Path.of("../testdata/dating");
  private static final ArticleTagger TAGGER = ArticleTagger.create();

  /** A row of {@code expected.tsv}. */
  record Expected(String file, LocalDate written, String outcome, String value) {
    Article article() throws IOException {
      return Article.of(file, Files.readString(FOLDER.resolve("articles").resolve(file)));
    }

    List<LocalDate> days() {
      List<LocalDate> days = new ArrayList<>();
      for (String part : value.split(", ", -1)) {
        int dots = part.indexOf("..");
        LocalDate first = LocalDate.parse(dots < 0 ? part : part.substring(0, dots));
        LocalDate last = dots < 0 ? first : LocalDate.parse(part.substring(dots + 2));
        first.datesUntil(last.plusDays(1)).forEach(days::add);
      }
      return days;
    }

    @Override
    public String toString() {
      return file;
    }
  }

  static List<Expected> expected() throws IOException {
    return Files.readAllLines(FOLDER.resolve("expected.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(f -> new Expected(f[0], LocalDate.parse(f[1]), f[2], f[3]))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("expected")
  void of_each_article_exactly_what_follows_from_it_is_told(Expected row) throws IOException {
    ArticleDate date = TAGGER.tag(row.article()).date();
    switch (row.outcome()) {
      case "inferred", "stated" -> {
        assertThat(date.value()).isEqualTo(LocalDate.parse(row.value()));
        assertThat(date.basis().label()).isEqualTo(row.outcome());
        assertThat(date.candidates()).containsExactly(LocalDate.parse(row.value()));
      }
      case "candidates" -> {
        assertThat(date.value()).isNull();
        assertThat(date.candidates()).isEqualTo(row.days());
      }
      default -> {
        assertThat(date.value()).isNull();
        assertThat(date.candidates()).isEmpty();
        assertThat(date.constraints()).isEqualTo(row.value().equals("-") ? null : row.value());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("expected")
  void the_true_day_is_never_left_out(Expected row) throws IOException {
    ArticleDate date = TAGGER.tag(row.article()).date();
    if (!date.candidates().isEmpty()) {
      assertThat(date.candidates()).contains(row.written());
    }
    LocalDate anchor = date.writtenOn() == null ? row.written() : date.writtenOn();
    assertThat(date.clues())
        .filteredOn(clue -> clue.use() == Use.USED)
        .allSatisfy(
            clue ->
                assertThat(clue.days(Days.range(anchor.minusYears(2), anchor.plusYears(2))))
                    .as(clue.toString())
                    .satisfies(days -> assertThat(days.contains(anchor)).isTrue()));
  }

  @Test
  void at_least_thirty_articles_of_all_outcomes_are_there() throws IOException {
    assertThat(expected()).hasSizeGreaterThan(50);
    assertThat(expected())
        .extracting(Expected::outcome)
        .contains("inferred", "stated", "candidates", "unknown");
    try (var files = Files.list(FOLDER.resolve("articles"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected().stream().map(Expected::file).toList());
    }
  }

  @Test
  void dates_told_with_nine_tenths_are_right_nine_times_in_ten() throws IOException {
    int told = 0;
    int right = 0;
    for (Expected row : expected()) {
      ArticleDate date = TAGGER.tag(row.article()).date();
      if (date.value() != null && date.confidence() >= .9) {
        told++;
        right += date.value().equals(row.written()) ? 1 : 0;
      }
    }
    assertThat(told).isGreaterThan(5);
    assertThat(right).isGreaterThanOrEqualTo((told * 9 + 9) / 10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "يأمل الوسطاء في التوصل إلى اتفاق قبل شهر رمضان. | before Ramadan; year unknown",
        "وتسعى الوزارة إلى افتتاح المدارس الجديدة قبل حلول سبتمبر. | before a September; year unknown",
        "ومن المقرر أن يصوت النواب على القانون قبل أيار. | before a May; year unknown",
        "وأعرب المدير عن أمله في أن تنتهي الأشغال قبل بداية شهر يونيو. | before a June; year unknown",
        "انتهت الأشغال قبل شهر رمضان. | Ramadan is named; year unknown",
        "يذكر أن الشركة كانت تأمل في افتتاح المصنع قبل شهر رمضان. | Ramadan is named; year unknown",
        "وتسعى الوزارة إلى افتتاح المدارس قبل نهاية شهر يونيو. | June is named; year unknown"
      })
  void what_is_hoped_for_before_a_month_lies_ahead_of_the_article(String text, String words) {
    assertThat(TAGGER.tag(Article.of("test", text)).date().constraints()).isEqualTo(words);
  }

  @Test
  void a_last_day_for_inferred_dates_leaves_the_years_before_it() throws IOException {
    Expected row = expected().get(8);
    DatingOptions options = DatingOptions.DEFAULT.withNotAfter(LocalDate.of(2019, 12, 31));
    assertThat(TAGGER.dating(options).tag(row.article()).date().candidates())
        .containsExactly(LocalDate.of(2013, 3, 21), LocalDate.of(2019, 3, 21));
    options = DatingOptions.DEFAULT.withNotAfter(LocalDate.of(2018, 12, 31));
    ArticleDate date = TAGGER.dating(options).tag(row.article()).date();
    assertThat(date.value()).isEqualTo(LocalDate.of(2013, 3, 21));
    assertThat(date.basis()).isEqualTo(Basis.INFERRED);
  }
}
