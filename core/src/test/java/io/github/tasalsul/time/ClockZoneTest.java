package io.github.tasalsul.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockZoneTest {
  private static final TimeFinder FINDER = TimeFinder.create();

  private static TimeExpression seen(String text, String date) {
    return FINDER.find(text).get(0).seenFrom(LocalDate.parse(date));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-16, الساعة 20:00 بتوقيت غرينتش, Z",
    "2021-01-16, الساعة 20:00 ت غ, Z",
    "2021-01-16, الساعة 20:00 بتوقيت مكة المكرمة, +03:00",
    "2021-01-16, الثامنة مساء بتوقيت أبوظبي, +04:00",
    "2021-01-16, الساعة 20:00 بتوقيت باريس, +01:00",
    "2021-07-16, الساعة 20:00 بتوقيت باريس, +02:00",
    "2021-07-16, الساعة 20:00 بتوقيت القاهرة, +02:00",
    "2023-07-16, الساعة 20:00 بتوقيت القاهرة, +03:00",
    "2021-07-16, الساعة 20:00 بتوقيت القدس المحتلة, +03:00",
    "2021-07-16, الساعة 20:00 GMT+2, +02:00",
    "2021-07-16, الساعة 20:00 GMT+05:30, +05:30",
    "2021-07-16, السابعة بتوقيت غرينتش, Z"
  })
  void theOffsetIsThatOfTheZoneOnThatDay(String date, String text, String offset) {
    TimeExpression time = seen(text, date);
    assertThat(time.text()).isEqualTo(text);
    assertThat(time.offset()).isEqualTo(ZoneOffset.of(offset));
  }

  @Test
  void localTimeHasNoOffset() {
    assertThat(seen("الساعة 20:00 بالتوقيت المحلي", "2021-07-16").offset()).isNull();
    assertThat(seen("الساعة 20:00", "2021-07-16").offset()).isNull();
    assertThat(seen("أمس", "2021-07-16").offset()).isNull();
  }

  @Test
  void theValueStaysInTheTimeOfTheZone() {
    assertThat(seen("الساعة 20:00 بتوقيت القاهرة", "2021-07-16").value().timex())
        .isEqualTo("2021-07-16T20:00");
  }
}
