package io.github.tasalsul.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  @ParameterizedTest(name = "{0}..{1} answered by {4}..{5}: {6}")
  @CsvSource({
    "2020-02-18, 2020-02-18, day,   false, 2020-02-18,       2020-02-18, true",
    "2020-02-18, 2020-02-18, day,   false, 2020-02-18T21:00, ,           true",
    "2020-02-18, 2020-02-18, day,   false, 2020-02-17,       2020-02-18, false",
    "2020-02-18, 2020-02-18, day,   false, ,                 2020-02-18, false",
    "2020-02-18, 2020-02-21, day,   false, 2020-02-19,       2020-02-20, true",
    "2019-04-01, 2020-01-12, month, false, 2019-04-04,       2020-01-13, true",
    "2019-04-01, 2020-01-12, month, false, 2019-05-01,       2020-01-12, false",
    "2019-04-01, 2020-01-12, month, false, 2019-04-01,       2021-01-13, false",
    "2011,       2011,       year,  false, 2011-10-20,       2011-10-20, true",
    "2011,       2011,       year,  false, 2012,             2012,       false",
    "2019-04,    ,           month, false, 2019-04-04,       ,           true",
    "2019-04,    ,           month, false, 2019,             ,           false",
    "2020-02-18, ,           day,   false, 2020-02-18,       2020-03-01, true",
    "2020-02-18, ,           day,   false, 2020-02-19,       ,           false",
    "2020-02-18, ,           night, false, 2020-02-19,       ,           true",
    "2020-01-01, 2020-06-30, month, false, 2020-03-05,       2020-03-05, false",
    "2020-01-01, 2020-06-30, month, true,  2020-03-05,       2020-03-05, true",
    "2020-02-18, 2020-02-18, day,   false, 2020-02-20,       2020-02-18, false",
    ",           2020-02-18, day,   false, 2020-02-18,       2020-02-18, false"
  })
  void an_answer_is_right_where_it_fits_the_gold(
      String goldStart,
      String goldEnd,
      String granularity,
      boolean approximate,
      String start,
      String end,
      boolean right) {
    GoldWhen gold = new GoldWhen(goldStart, goldEnd, granularity, approximate);
    assertThat(Days.agree(gold, start, end)).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({
    "2020,             2020-01-01, 2020-12-31",
    "2020-02,          2020-02-01, 2020-02-29",
    "2020-02-18TNI,    2020-02-18, 2020-02-18",
    "2020-02-18T21:00, 2020-02-18, 2020-02-18",
    "199,              ,           ",
    ",                 ,           "
  })
  void a_date_of_any_precision_has_a_first_and_a_last_day(String date, String first, String last) {
    assertThat(Days.first(date)).isEqualTo(first);
    assertThat(Days.last(date)).isEqualTo(last);
  }
}
