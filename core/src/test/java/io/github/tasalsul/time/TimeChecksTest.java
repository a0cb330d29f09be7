package io.github.tasalsul.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeChecksTest {
  private static final TimeFinder FINDER = TimeFinder.create();

  private static List<String> codes(String text, LocalDate anchor) {
    return TimeChecks.check(FINDER.find(text), anchor).stream()
        .map(TimeChecks.Disagreement::code)
        .toList();
  }

  @Test
  void aWeekdayThatDoesNotFitItsDateIsReported() {
    assertThat(codes("يوم الأحد 13 يناير 2020", null)).containsExactly("weekday-mismatch");
    assertThat(codes("يوم الاثنين 13 يناير 2020", null)).isEmpty();
  }

  @Test
  void yesterdaysWeekdayIsCheckedAgainstTheArticlesDate() {
    LocalDate wednesday = LocalDate.of(2020, 2, 19);
    assertThat(codes("أمس الثلاثاء", wednesday)).isEmpty();
    assertThat(codes("أمس الاثنين", wednesday)).containsExactly("weekday-mismatch");
    assertThat(codes("أمس الاثنين", null)).isEmpty();
  }

  @Test
  void twoNamesOfDifferentMonthsAreReported() {
    assertThat(codes("في 3 كانون الأول/يناير 2020", null)).containsExactly("month-mismatch");
    assertThat(codes("في 3 كانون الثاني/يناير 2020", null)).isEmpty();
  }

  @Test
  void twoCalendarsMayDifferByADay() {
    assertThat(codes("1 محرم 1442 الموافق 20 أغسطس 2020", null)).isEmpty();
    assertThat(codes("1 محرم 1442 الموافق 25 أغسطس 2020", null))
        .containsExactly("calendar-mismatch");
  }

  @Test
  void aDateWithoutYearBesideACountedDayIsTheOneNearestToIt() {
    LocalDate tuesday = LocalDate.of(2020, 6, 30);
    assertThat(codes("غدا الأربعاء 1 يوليو", tuesday)).isEmpty();
    assertThat(codes("أمس الاثنين 29 يونيو", tuesday)).isEmpty();
    assertThat(codes("غدا الأربعاء 3 يوليو", tuesday)).containsExactly("calendar-mismatch");
  }

  @Test
  void aDateThatDoesNotExistIsToldNotThrown() {
    assertThat(codes("في 30 فبراير 2020", LocalDate.of(2020, 3, 1)))
        .containsExactly("no-such-date");
    assertThat(codes("في 30 فبراير", LocalDate.of(2020, 3, 1))).containsExactly("no-such-date");
  }

  private static String message(String text, @Nullable LocalDate anchor) {
    return TimeChecks.check(FINDER.find(text), anchor).get(0).message();
  }

  @Test
  void aMessageTellsBothReadings() {
    assertThat(message("يوم الأحد 13 يناير 2020", null))
        .isEqualTo("2020-01-13 is a Monday, the text says Sunday, which would be 2020-01-12");
    assertThat(message("في 3 كانون الأول/يناير 2020", null))
        .contains("2020-12-03")
        .contains("2020-01-03");
    assertThat(message("1 محرم 1442 الموافق 25 أغسطس 2020", null))
        .contains("2020-08-25")
        .contains("2020-08-20");
  }

  @Test
  void aDateThatLacksItsYearTakesTheOneInWhichItsWeekdayFits() {
    // 21 September was a Saturday in 2019; seen from June 2019 the latest one before is a Friday.
    assertThat(codes("السبت 21 سبتمبر", LocalDate.of(2019, 6, 1))).isEmpty();
  }

  @Test
  void aDateBesideTodayIsCheckedAgainstTheArticlesDate() {
    LocalDate wednesday = LocalDate.of(2021, 6, 16);
    assertThat(codes("أمس 15 يونيو", wednesday)).isEmpty();
    assertThat(codes("أمس 14 يونيو", wednesday)).containsExactly("calendar-mismatch");
    assertThat(codes("اليوم الثلاثاء 16 يونيو 2021", wednesday))
        .containsExactly("weekday-mismatch");
  }

  @Test
  void aYearThatIsNamedIsCheckedAgainstTheOneThatIsCounted() {
    LocalDate wednesday = LocalDate.of(2021, 6, 16);
    assertThat(codes("في العام الماضي 2020", wednesday)).isEmpty();
    assertThat(codes("في العام الماضي 2018", wednesday)).containsExactly("year-mismatch");
    assertThat(codes("في العام الماضي 2018", null)).isEmpty();
    assertThat(codes("حج هذا العام 1442هـ", wednesday)).isEmpty();
  }

  @Test
  void monthsInBracketsAreCheckedAsThoseWithASlash() {
    assertThat(codes("في 3 يناير (شباط) 2020", null)).containsExactly("month-mismatch");
    assertThat(codes("في 3 يناير (كانون الثاني) 2020", null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في 31 أبريل 2020",
        "في 29 فبراير 2021",
        "في 31 يونيو",
        "في 30 و31 فبراير 2020",
        "31/4/2020",
        "في 31 محرم 1442",
        "يوم 31 نيسان/أبريل"
      })
  void everyDateThatDoesNotExistIsToldNotThrown(String text) {
    assertThat(codes(text, LocalDate.of(2021, 6, 16))).contains("no-such-date");
    assertThat(codes(text, null)).contains("no-such-date");
  }
}
