package io.github.tasalsul.dating;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import io.github.tasalsul.dating.Bound.ByDay;
import io.github.tasalsul.dating.Bound.ByMonth;
import io.github.tasalsul.dating.Bound.InYear;
import io.github.tasalsul.dating.Bound.NotAfter;
import io.github.tasalsul.dating.Bound.NotBefore;
import io.github.tasalsul.dating.Bound.OnWeekday;
import io.github.tasalsul.dating.Bound.Side;
import io.github.tasalsul.dating.Clue.Use;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateCandidatesTest {
  private static final Range<LocalDate> YEAR_2020 =
      Days.range(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

  private static Clue clue(Bound bound, double trust) {
    return new Clue(bound, Span.of(0, 1), "x", "test", trust, Use.USED);
  }

  private static DateCandidates of(Bound... bounds) {
    return DateCandidates.of(Arrays.stream(bounds).map(bound -> clue(bound, .96)).toList(), null);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static List<LocalDate> days(String... iso) {
    return Arrays.stream(iso).map(LocalDate::parse).toList();
  }

  @Test
  void next_sunday_the_19th_of_january_leaves_the_six_days_before_it_where_it_is_a_sunday() {
    Bound bound = new ByDay(Yearly.gregorian(1, 19), DayOfWeek.SUNDAY, Side.BEFORE, -6, -1);
    assertThat(Days.list(bound.days(YEAR_2020), 99))
        .containsExactly(
            day("2020-01-13"),
            day("2020-01-14"),
            day("2020-01-15"),
            day("2020-01-16"),
            day("2020-01-17"),
            day("2020-01-18"));
    Range<LocalDate> year2021 = Days.range(day("2021-01-01"), day("2021-12-31"));
    assertThat(bound.days(year2021).isEmpty()).as("a Tuesday in 2021").isTrue();
  }

  @Test
  void a_monday_before_sunday_the_19th_of_january_is_the_13th_of_few_years() {
    DateCandidates left =
        of(
            new OnWeekday(DayOfWeek.MONDAY),
            new ByDay(Yearly.gregorian(1, 19), DayOfWeek.SUNDAY, Side.BEFORE, -6, -1),
            new NotBefore(day("2011-01-01"), Granularity.YEAR));
    assertThat(left.listed(null))
        .isEqualTo(days("2014-01-13", "2020-01-13", "2025-01-13", "2031-01-13"));
    assertThat(left.only()).isNull();
  }

  @Test
  void a_day_at_the_edge_of_the_old_year_counts_from_the_new_one() {
    Bound bound = new ByDay(Yearly.gregorian(12, 31), null, Side.ON, 1, 1);
    assertThat(Days.list(bound.days(YEAR_2020), 9)).isEqualTo(days("2020-01-01"));
    Bound before = new ByDay(Yearly.gregorian(1, 1), null, Side.ON, -1, -1);
    assertThat(Days.list(before.days(YEAR_2020), 9)).isEqualTo(days("2020-12-31"));
  }

  @Test
  void a_29th_of_february_comes_in_leap_years_only() {
    Bound bound = new ByDay(Yearly.gregorian(2, 29), null, Side.ON, 0, 0);
    Range<LocalDate> years = Days.range(day("2019-01-01"), day("2024-12-31"));
    assertThat(Days.list(bound.days(years), 9)).isEqualTo(days("2020-02-29", "2024-02-29"));
  }

  @Test
  void hijri_days_may_differ_from_the_tables_by_one() {
    Bound arafa = new ByDay(new Yearly(Yearly.Kind.HIJRI, 12, 9, 0), null, Side.ON, 0, 0);
    assertThat(Days.list(arafa.days(YEAR_2020), 9))
        .isEqualTo(days("2020-07-29", "2020-07-30", "2020-07-31"));
    Bound ramadan = new ByMonth(9, true, Side.ON);
    assertThat(ramadan.days(YEAR_2020).contains(day("2020-04-24"))).isTrue();
    assertThat(ramadan.days(YEAR_2020).contains(day("2020-04-20"))).isFalse();
    assertThat(ramadan.days(YEAR_2020).contains(day("2020-05-30"))).isFalse();
  }

  @Test
  void palm_sunday_is_a_week_before_easter() {
    Bound palms = new ByDay(new Yearly(Yearly.Kind.EASTER, 0, -7, 0), null, Side.ON, 0, 0);
    assertThat(Days.list(palms.days(YEAR_2020), 9)).isEqualTo(days("2020-04-05"));
  }

  @Test
  void one_misprint_is_outvoted_and_told() {
    List<Clue> clues =
        List.of(
            clue(new OnWeekday(DayOfWeek.MONDAY), .97),
            clue(new OnWeekday(DayOfWeek.MONDAY), .97),
            clue(new OnWeekday(DayOfWeek.SUNDAY), .97),
            clue(new ByMonth(1, false, Side.ON), .95),
            clue(new InYear(2020), .96));
    DateCandidates left = DateCandidates.of(clues, null);
    assertThat(left.disagree()).isTrue();
    assertThat(left.listed(null))
        .isEqualTo(days("2020-01-06", "2020-01-13", "2020-01-20", "2020-01-27"));
    assertThat(left.judged(clues))
        .extracting(Clue::use)
        .containsExactly(Use.USED, Use.USED, Use.DROPPED, Use.USED, Use.USED);
  }

  @Test
  void clues_that_weigh_the_same_leave_the_days_of_either() {
    DateCandidates left =
        of(
            new OnWeekday(DayOfWeek.MONDAY),
            new OnWeekday(DayOfWeek.SUNDAY),
            new NotBefore(day("2020-01-06"), Granularity.DAY),
            new NotAfter(day("2020-01-12"), Granularity.DAY));
    assertThat(left.listed(null)).isEqualTo(days("2020-01-06", "2020-01-12"));
    assertThat(left.only()).isNull();
  }

  @Test
  void a_clue_of_little_trust_narrows_what_the_firm_ones_leave_but_never_beats_them() {
    Bound near = new ByDay(Yearly.gregorian(3, 3), null, Side.NEAR, -10, 10);
    List<Clue> clues =
        List.of(
            clue(new InYear(2020), .96),
            clue(new OnWeekday(DayOfWeek.FRIDAY), .97),
            clue(near, .85));
    assertThat(DateCandidates.of(clues, null).listed(null))
        .isEqualTo(days("2020-02-28", "2020-03-06", "2020-03-13"));
    List<Clue> against =
        List.of(
            clue(new InYear(2020), .96),
            clue(new ByMonth(7, false, Side.ON), .95),
            clue(near, .85));
    DateCandidates left = DateCandidates.of(against, null);
    assertThat(left.disagree()).isFalse();
    assertThat(left.listed(null)).hasSize(31).contains(day("2020-07-31"));
    assertThat(left.judged(against).get(2).use()).isEqualTo(Use.DROPPED);
  }

  @Test
  void the_end_of_the_list_never_makes_a_day_the_only_one() {
    DateCandidates left =
        of(
            new ByDay(Yearly.gregorian(1, 13), DayOfWeek.MONDAY, Side.ON, 0, 0),
            new NotBefore(day("2015-01-01"), Granularity.YEAR));
    assertThat(left.listed(null)).isEqualTo(days("2020-01-13", "2025-01-13", "2031-01-13"));
    DateCandidates later =
        of(
            new ByDay(Yearly.gregorian(1, 13), DayOfWeek.MONDAY, Side.ON, 0, 0),
            new NotBefore(day("2026-01-01"), Granularity.YEAR));
    assertThat(later.only()).as("2042 and others are left").isNull();
  }

  @Test
  void the_evidence_is_the_fewest_clues_that_leave_the_same_days() {
    List<Clue> clues =
        List.of(
            clue(new OnWeekday(DayOfWeek.SUNDAY), .97),
            clue(new ByDay(Yearly.gregorian(1, 11), DayOfWeek.SATURDAY, Side.ON, 1, 1), .97),
            clue(new InYear(2020), .96),
            clue(new NotBefore(day("2011-01-01"), Granularity.YEAR), .95));
    DateCandidates left = DateCandidates.of(clues, null);
    assertThat(left.only()).isEqualTo(day("2020-01-12"));
    assertThat(left.needed()).extracting(Clue::says).hasSize(2).contains("in 2020");
  }

  @Test
  void endless_clues_take_bounded_time() {
    List<Clue> clues = new java.util.ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      clues.add(clue(new NotBefore(day("1995-01-01").plusDays(i), Granularity.DAY), .95));
      clues.add(
          clue(new ByDay(Yearly.gregorian(1 + i % 12, 1 + i % 28), null, Side.ON, i, i), .96));
    }
    org.junit.jupiter.api.Assertions.assertTimeout(
        java.time.Duration.ofSeconds(20), () -> DateCandidates.of(clues, null).needed());
  }

  @Test
  void what_no_year_can_be_is_refused() {
    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> Yearly.gregorian(2, 30))
        .withMessageContaining("30");
  }
}
