package io.github.tasalsul.document.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.document.PageDate;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateFormsTest {
  private static final HtmlReader READER = HtmlReader.create();
  private static final String BODY =
      "<p>"
          + "The council talked for hours about the bridge over the river. ".repeat(5)
          + "</p>"
          + "<p>"
          + "Many of those who live nearby had come to listen to it. ".repeat(5)
          + "</p>";

  private record Form(String day, String language, String html) {
    @Override
    public String toString() {
      return language + " " + html;
    }
  }

  static Stream<Form> forms() throws IOException {
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(DateFormsTest.class.getResourceAsStream("date-forms.tsv")),
            UTF_8)) {
      return TsvTable.parse("date-forms.tsv", in).rows().stream()
          .map(row -> new Form(row.required("day"), row.get("language"), row.required("html")));
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_page_with_such_a_line_under_its_title_is_of_that_day(Form form) throws IOException {
    String piece = form.html().contains("@BODY") ? form.html() : form.html() + "@BODY";
    String page =
        "<html lang='"
            + form.language()
            + "'><title>The bridge over the river</title><body>"
            + "<h1>The bridge over the river</h1>"
            + piece.replace("@BODY", BODY)
            + "</body></html>";
    PageDate date = READER.read("page.html", page.getBytes(UTF_8)).pageDate();
    assertThat(date == null ? "unknown" : date.day().toString()).isEqualTo(form.day());
  }

  private static List<WrittenDate> find(String language, String line) {
    DateOrder order = DateOrder.of(language, "");
    return new DateText(MonthNames.bundled(), language, order, null).find(line);
  }

  @ParameterizedTest
  @CsvSource({
    "pl, 3 listopada 2014, 2014-11-03",
    "hr, 3. listopada 2014., 2014-10-03",
    "cs, 3. listopadu 2014, 2014-11-03",
  })
  void the_language_of_the_page_decides_which_month_a_name_is(
      String language, String line, LocalDate day) {
    assertThat(find(language, line)).extracting(WrittenDate::day).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource({
    "12 March",
    "March 2014",
    "31.02.2014",
    "version 1.2.3.2014",
    "tel. 0049 30 12 03 2014 17",
    "May 2014 be better",
    "12 may 3",
    "1234-56-78",
  })
  void what_is_no_full_date_gives_none(String line) {
    assertThat(find("en", line)).isEmpty();
    assertThat(find("de", line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1375, 12, 30, 1997-03-20",
    "1376, 1, 1, 1997-03-21",
    "1391, 12, 30, 2013-03-20",
    "1395, 12, 30, 2017-03-20",
    "1398, 6, 31, 2019-09-22",
    "1398, 7, 1, 2019-09-23",
    "1403, 12, 30, 2025-03-20",
    "1404, 1, 1, 2025-03-21",
    "1408, 12, 30, 2030-03-20",
  })
  void days_of_the_persian_calendar_are_those_of_the_published_tables(
      int year, int month, int day, LocalDate gregorian) {
    assertThat(PersianDates.day(year, month, day)).isEqualTo(gregorian);
  }

  @Test
  void there_is_no_thirtieth_of_the_last_persian_month_in_common_years() {
    assertThat(PersianDates.day(1398, 12, 30)).isNull();
    assertThat(PersianDates.day(1398, 7, 31)).isNull();
    assertThat(PersianDates.day(1398, 13, 1)).isNull();
    assertThat(PersianDates.day(998, 1, 1)).isNull();
  }

  @Test
  void every_month_of_the_languages_of_the_runtime_is_known() {
    MonthNames months = MonthNames.bundled();
    for (String language :
        List.of("en", "fr", "de", "es", "ru", "tr", "ar", "fa", "hi", "sw", "fi")) {
      for (java.time.Month month : java.time.Month.values()) {
        String name =
            month.getDisplayName(
                java.time.format.TextStyle.FULL, java.util.Locale.forLanguageTag(language));
        assertThat(months.month(MonthNames.fold(name), language))
            .as(language + " " + name)
            .isEqualTo(month.getValue());
      }
    }
  }
}
