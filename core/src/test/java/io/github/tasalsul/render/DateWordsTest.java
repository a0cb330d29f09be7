package io.github.tasalsul.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.link.When;
import io.github.tasalsul.render.DateStyle.Calendar;
import io.github.tasalsul.render.DateStyle.Digits;
import io.github.tasalsul.render.DateStyle.Language;
import io.github.tasalsul.render.DateStyle.MonthNames;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 2, 18);
  private static final LocalDate START = LocalDate.of(2019, 4, 1);

  private static String arabic(When when) {
    return DateWords.of(DateStyle.ARABIC).tell(when);
  }

  private static When point(TimeRange range, Granularity unit) {
    return new When(When.Extent.POINT, range, unit);
  }

  private static When span(LocalDate first, LocalDate last, Granularity unit) {
    TimeRange range =
        first == null
            ? TimeRange.upTo(last)
            : last == null ? TimeRange.from(first) : TimeRange.ofDays(first, last);
    return new When(When.Extent.SPAN, range, unit);
  }

  @ParameterizedTest
  @CsvSource({
    "EGYPT,      الثلاثاء 18 فبراير 2020",
    "LEVANT,     الثلاثاء 18 شباط 2020",
    "MAGHREB,    الثلاثاء 18 فيفري 2020",
    "MOROCCO,    الثلاثاء 18 فبراير 2020",
    "BOTH,       الثلاثاء 18 فبراير/شباط 2020"
  })
  void a_day_has_the_month_name_of_the_region(MonthNames names, String expected) {
    assertThat(DateWords.of(DateStyle.ARABIC.with(names)).tell(DAY)).isEqualTo(expected);
  }

  @Test
  void English_dates_are_written_as_English_writes_them() {
    assertThat(DateWords.of(DateStyle.ENGLISH).tell(DAY)).isEqualTo("Tuesday 18 February 2020");
  }

  /** 18 February 2020 was 24 Jumada al-Akhira 1441 by the calendar of Umm al-Qura. */
  @Test
  void a_day_is_told_in_the_Hijri_calendar_or_in_both() {
    assertThat(DateWords.of(DateStyle.ARABIC.in(Calendar.HIJRI)).tell(DAY))
        .isEqualTo("الثلاثاء 24 جمادى الآخرة 1441 هـ");
    assertThat(DateWords.of(DateStyle.ARABIC.in(Calendar.BOTH)).tell(DAY))
        .isEqualTo("الثلاثاء 18 فبراير 2020 (24 جمادى الآخرة 1441 هـ)");
    assertThat(DateWords.of(DateStyle.ENGLISH.in(Calendar.HIJRI)).tell(DAY))
        .isEqualTo("Tuesday 24 Jumada al-Akhira 1441 AH");
  }

  @Test
  void a_day_outside_the_tables_of_the_Hijri_calendar_stays_Gregorian() {
    assertThat(DateWords.of(DateStyle.ARABIC.in(Calendar.HIJRI)).tell(LocalDate.of(1805, 5, 17)))
        .isEqualTo("الجمعة 17 مايو 1805");
    assertThat(DateWords.of(DateStyle.ARABIC.in(Calendar.HIJRI)).tell(LocalDate.of(1882, 11, 12)))
        .isEqualTo("الأحد 1 محرم 1300 هـ");
  }

  @Test
  void digits_are_Arabic_where_that_is_asked() {
    assertThat(DateWords.of(DateStyle.ARABIC.with(Digits.ARABIC)).tell(DAY))
        .isEqualTo("الثلاثاء ١٨ فبراير ٢٠٢٠");
  }

  @Test
  void nothing_is_told_finer_than_it_is_known() {
    assertThat(arabic(point(TimeRange.ofMonth(YearMonth.of(2020, 2)), Granularity.MONTH)))
        .isEqualTo("فبراير 2020");
    assertThat(arabic(point(TimeRange.ofYear(2011), Granularity.YEAR))).isEqualTo("عام 2011");
    assertThat(arabic(point(TimeRange.ofDays(DAY, DAY.plusDays(1)), Granularity.DAY)))
        .isEqualTo("بين الثلاثاء 18 فبراير 2020 والأربعاء 19 فبراير 2020");
    assertThat(arabic(When.noLaterThan(DAY))).isEqualTo("في موعد أقصاه الثلاثاء 18 فبراير 2020");
    assertThat(arabic(When.notBefore(DAY))).isEqualTo("الثلاثاء 18 فبراير 2020 أو بعده");
    assertThat(arabic(When.UNKNOWN)).isEqualTo("بلا تاريخ");
  }

  @Test
  void a_span_tells_its_ends_as_far_as_they_are_known() {
    assertThat(arabic(span(START, null, Granularity.MONTH))).isEqualTo("منذ أبريل 2019");
    assertThat(arabic(span(START, DAY, Granularity.MONTH)))
        .isEqualTo("من أبريل 2019 إلى الثلاثاء 18 فبراير 2020");
    assertThat(arabic(span(null, DAY, Granularity.DAY))).isEqualTo("حتى الثلاثاء 18 فبراير 2020");
  }

  @Test
  void a_time_of_day_follows_the_day() {
    LocalDateTime half = DAY.atTime(14, 30);
    When when = point(new TimeRange(half, half.plusMinutes(1)), Granularity.MINUTE);

    assertThat(arabic(when)).isEqualTo("الثلاثاء 18 فبراير 2020، الساعة 14:30");
    assertThat(DateWords.of(DateStyle.ENGLISH).tell(when))
        .isEqualTo("Tuesday 18 February 2020, 14:30");
  }

  @ParameterizedTest
  @CsvSource({"EN", "AR"})
  void each_type_status_and_basis_has_a_label(Language language) {
    Labels labels = Labels.in(language);
    for (var type : io.github.tasalsul.event.EventType.values()) {
      assertThat(labels.of("type." + type)).isNotBlank();
    }
    for (var status : io.github.tasalsul.event.Realis.values()) {
      assertThat(labels.of("status." + status)).isNotBlank();
    }
    for (var basis : io.github.tasalsul.dating.Basis.values()) {
      assertThat(labels.of("basis." + basis.label())).isNotBlank();
    }
  }
}
