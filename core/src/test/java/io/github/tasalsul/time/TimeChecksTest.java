package io.github.tasalsul.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
