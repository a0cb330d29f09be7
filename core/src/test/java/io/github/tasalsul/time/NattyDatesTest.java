package io.github.tasalsul.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.time.natty.NattyDates;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NattyDatesTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2020, 2, 19);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "last Wednesday | 2020-02-12",
        "yesterday | 2020-02-18",
        "Feb 19, 2020 | 2020-02-19",
        "JANUARY 13 | 2020-01-13"
      })
  void aDayThatAPersonTypesIsRead(String typed, LocalDate expected) {
    assertThat(NattyDates.parseDay(typed, WEDNESDAY)).contains(expected);
  }

  @Test
  void whatIsNoDateIsRefused() {
    assertThat(NattyDates.parseDay("no date at all", WEDNESDAY)).isEmpty();
    assertThat(NattyDates.parseDay("", WEDNESDAY)).isEmpty();
  }

  @Test
  void neitherZoneNorLocaleOfTheMachineHasASay() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      for (String id : new String[] {"Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"}) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        assertThat(NattyDates.parseDay("yesterday", WEDNESDAY)).contains(LocalDate.of(2020, 2, 18));
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @org.junit.jupiter.params.ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {"February 30", "FEBRUARY 31", "31 April 2020", "30th of February"})
  void aDayThatItsMonthLacksIsNoDate(String typed) {
    assertThat(NattyDates.parseDay(typed, LocalDate.of(2026, 11, 21))).isEmpty();
  }

  @Test
  void aDayThatItsMonthHasIsKept() {
    assertThat(NattyDates.parseDay("19 February 2020", LocalDate.of(2026, 11, 21)))
        .contains(LocalDate.of(2020, 2, 19));
    assertThat(NattyDates.parseDay("Feb 29, 2020", LocalDate.of(2026, 11, 21)))
        .contains(LocalDate.of(2020, 2, 29));
  }
}
