package io.github.tasalsul.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.Pipeline;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which week «الأسبوع الماضي» is. */
class WeekPastTest {
  private static final LocalDate SUNDAY = LocalDate.of(2023, 3, 12);

  private static String time(LocalDate day) {
    String text = "رفضت المحكمة الدعوى الأسبوع الماضي.";
    return Pipeline.event(Pipeline.extract(text, day), "رفضت").time().when().edtf();
  }

  @Test
  void ofASundaysPaperItIsTheOneThatHasJustEnded() {
    assertThat(time(SUNDAY)).isEqualTo("[2023-03-05..2023-03-11]");
  }

  @Test
  void ofAnyOtherDayItIsTheOneBeforeThisWeek() {
    assertThat(time(SUNDAY.plusDays(3))).isEqualTo("[2023-03-06..2023-03-12]");
    assertThat(time(SUNDAY.minusDays(1))).isEqualTo("[2023-02-27..2023-03-05]");
  }
}
