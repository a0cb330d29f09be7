package io.github.tasalsul.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

  @ParameterizedTest(name = "{0} from {1} to {2}, seen to a {3}: {4}")
  @CsvSource(
      nullValues = "open",
      value = {
        "POINT, 2020-02-18, 2020-02-18, DAY,   2020-02-18",
        "POINT, 2020-02-18, 2020-02-19, DAY,   [2020-02-18..2020-02-19]",
        "POINT, open,       2020-01-12, DAY,   [..2020-01-12]",
        "POINT, 2020-01-12, open,       DAY,   [2020-01-12..]",
        "POINT, 2019-04-01, 2019-04-30, MONTH, 2019-04",
        "POINT, 2020-02-01, 2020-02-29, MONTH, 2020-02",
        "POINT, 2019-02-01, 2019-02-28, MONTH, 2019-02",
        "POINT, 2011-01-01, 2011-12-31, YEAR,  2011",
        "POINT, 2011-01-01, 2012-12-31, YEAR,  [2011-01-01..2012-12-31]",
        "POINT, 2019-04-01, 2019-04-29, MONTH, [2019-04-01..2019-04-29]",
        "POINT, open,       open,       VAGUE, ''",
        "SPAN,  2019-04-01, 2020-01-13, MONTH, 2019-04/2020-01-13",
        "SPAN,  2019-04-04, 2020-01-13, DAY,   2019-04-04/2020-01-13",
        "SPAN,  2011-01-01, 2020-01-13, YEAR,  2011/2020-01-13",
        "SPAN,  2019-04-01, open,       MONTH, 2019-04/..",
        "SPAN,  open,       2020-01-13, DAY,   ../2020-01-13",
      })
  void theBoundsAreWrittenAsEdtf(
      Extent extent, LocalDate first, LocalDate last, Granularity unit, String edtf) {
    TimeRange range =
        new TimeRange(
            first == null ? null : first.atStartOfDay(),
            last == null ? null : last.plusDays(1).atStartOfDay());

    When when = new When(extent, range, unit);

    assertThat(when.edtf()).isEqualTo(edtf);
    assertThat(when.start()).isEqualTo(first == null ? null : first.toString());
    assertThat(when.end()).isEqualTo(last == null ? null : last.toString());
    assertThat(when.isBounded()).isEqualTo(first != null || last != null);
    assertThat(when.isOneDay())
        .isEqualTo(extent == Extent.POINT && first != null && first.equals(last));
  }

  @Test
  void aClockTimeKeepsItsMinutesInTheBounds() {
    LocalDateTime half = LocalDateTime.of(2021, 5, 10, 14, 30);
    When when =
        new When(Extent.POINT, new TimeRange(half, half.plusMinutes(1)), Granularity.MINUTE);

    assertThat(when.start()).isEqualTo("2021-05-10T14:30");
    assertThat(when.end()).isEqualTo("2021-05-10T14:30");
    assertThat(when.isOneDay()).isTrue();
    assertThat(when.edtf()).isEqualTo("2021-05-10");
  }

  @Test
  void midnightIsOneMomentOfTheDayThatItBegins() {
    LocalDateTime midnight = LocalDateTime.of(2020, 1, 12, 0, 0);
    When when = new When(Extent.POINT, new TimeRange(midnight, midnight), Granularity.MINUTE);

    assertThat(when.start()).isEqualTo("2020-01-12T00:00");
    assertThat(when.end()).isEqualTo("2020-01-12T00:00");
    assertThat(when.isOneDay()).isTrue();
  }

  @Test
  void theFactoriesBoundWhatTheirNamesSay() {
    LocalDate day = LocalDate.of(2022, 12, 18);

    assertThat(When.on(day).edtf()).isEqualTo("2022-12-18");
    assertThat(When.noLaterThan(day).edtf()).isEqualTo("[..2022-12-18]");
    assertThat(When.notBefore(day).edtf()).isEqualTo("[2022-12-18..]");
    assertThat(When.UNKNOWN.isBounded()).isFalse();
  }
}
