package io.github.tasalsul.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class TimeRangeTest {
  private static final LocalDate DAY = LocalDate.of(2020, 2, 28);

  @Test
  void aDayReachesUpToButWithoutTheNextMidnight() {
    TimeRange day = TimeRange.ofDay(DAY);

    assertThat(day.startInclusive()).isEqualTo(LocalDateTime.of(2020, 2, 28, 0, 0));
    assertThat(day.endExclusive()).isEqualTo(LocalDateTime.of(2020, 2, 29, 0, 0));
    assertThat(day.firstDay()).isEqualTo(DAY);
    assertThat(day.lastDay()).isEqualTo(DAY);
    assertThat(day.withinOneDay()).isTrue();
    assertThat(day.wholeDays()).isTrue();
  }

  @Test
  void aMonthOfALeapYearHasItsLastDay() {
    assertThat(TimeRange.ofMonth(YearMonth.of(2020, 2)).lastDay()).isEqualTo("2020-02-29");
    assertThat(TimeRange.ofMonth(YearMonth.of(2021, 2)).lastDay()).isEqualTo("2021-02-28");
    assertThat(TimeRange.ofYear(2011).lastDay()).isEqualTo("2011-12-31");
  }

  @Test
  void anOpenSideHasNoDay() {
    assertThat(TimeRange.upTo(DAY).firstDay()).isNull();
    assertThat(TimeRange.upTo(DAY).lastDay()).isEqualTo(DAY);
    assertThat(TimeRange.from(DAY).firstDay()).isEqualTo(DAY);
    assertThat(TimeRange.from(DAY).lastDay()).isNull();
    assertThat(TimeRange.from(DAY).withinOneDay()).isFalse();
    assertThat(TimeRange.UNKNOWN.withinOneDay()).isFalse();
  }

  @Test
  void aMomentLiesWithinItsDayButIsNoWholeDay() {
    LocalDateTime midnight = DAY.atStartOfDay();
    TimeRange moment = new TimeRange(midnight, midnight);

    assertThat(moment.firstDay()).isEqualTo(DAY);
    assertThat(moment.lastDay()).isEqualTo(DAY);
    assertThat(moment.withinOneDay()).isTrue();
    assertThat(moment.wholeDays()).isFalse();
  }

  @Test
  void aNightReachesIntoTheNextDay() {
    TimeRange night = new TimeRange(DAY.atTime(20, 0), DAY.plusDays(1).atTime(4, 0));

    assertThat(night.firstDay()).isEqualTo("2020-02-28");
    assertThat(night.lastDay()).isEqualTo("2020-02-29");
    assertThat(night.wholeDays()).isFalse();
    assertThat(night.withinOneDay()).isFalse();
  }

  @Test
  void anEndBeforeItsStartIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeRange.ofDays(DAY, DAY.minusDays(2)))
        .withMessageContaining("lies before start");
  }
}
