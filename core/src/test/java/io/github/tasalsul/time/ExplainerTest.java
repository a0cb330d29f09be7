package io.github.tasalsul.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainerTest {
  private static final TimeFinder FINDER = TimeFinder.create();
  private static final LocalDate WEDNESDAY = LocalDate.of(2020, 2, 19);

  private static TimeExpression only(String text) {
    assertThat(FINDER.find(text)).hasSize(1);
    return FINDER.find(text).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وصل الوفد أمس الثلاثاء | The day before 2020-02-19, said to be a Tuesday, is 2020-02-18",
        "وصل الوفد أمس الاثنين"
            + " | The day before 2020-02-19, said to be a Monday, is 2020-02-18,"
            + " though that is a Tuesday",
        "افتتح المعرض في 21 فبراير 2019 | 21 February 2019 is 2019-02-21",
        "في يوم 13 يناير الماضي | The latest 13 January before 2020-02-19 is 2020-01-13",
        "الشهر الماضي | The month before that of 2020-02-19 is 2020-01",
        "أوائل الشهر الجاري | The start of the month of 2020-02-19 is 2020-02 START",
        "مساء أمس | The evening of the day before 2020-02-19 is 2020-02-18TEV",
        "قبل سنتين | 2 years before 2020-02-19 is 2018",
        "استمر الحصار ثلاثة أيام | A length of 3 days is P3D",
        "9 محرم 1442 | 9 Muharram 1442 of the Hijri calendar is 2020-08-28",
        "مؤخرا | A past time, said vaguely on 2020-02-19, is PAST_REF",
      })
  void aSentenceTellsTheArithmeticAndTheRule(String text, String sentence) {
    TimeExpression time = only(text);
    assertThat(time.explanation(WEDNESDAY)).isEqualTo(sentence + " (rule: " + time.rule() + ").");
  }

  @Test
  void whatCannotBePlacedSaysWhatIsCertainAndWhy() {
    assertThat(only("وصل الوفد أمس").explanation(null))
        .startsWith(
            "The day before the article's unknown date stays XXXX-XX-XX,"
                + " since the date it is counted from is not known (rule: ");
  }

  @Test
  void aDayThatItsMonthLacksIsToldInPlainWords() {
    assertThat(only("اجتمعوا في 31 فبراير 2020").explanation(WEDNESDAY))
        .startsWith(
            "31 February 2020 stays 2020-02-31, since there is no such date:"
                + " February 2020 has 29 days (rule: ");
  }

  @Test
  void hoursAreToldFromTheMoment() {
    assertThat(only("انفجرت قبل 6 ساعات").explanationAt(LocalDateTime.of(2020, 2, 19, 10, 38)))
        .startsWith("6 hours before 2020-02-19T10:38 is 2020-02-19T04:38 (rule: ");
  }
}
