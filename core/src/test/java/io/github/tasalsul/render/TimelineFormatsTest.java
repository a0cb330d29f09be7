package io.github.tasalsul.render;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.github.tasalsul.Golden;
import io.github.tasalsul.Samples;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.json.GeoJsonWriter;
import io.github.tasalsul.json.TimelineJsWriter;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.When;
import io.github.tasalsul.render.ics.CalendarTimeline;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.TimeRange;
import io.github.tasalsul.timeline.Certainty;
import io.github.tasalsul.timeline.Conflict;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Mention;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A timeline as a table, in Markdown, as a calendar, for TimelineJS and as GeoJSON. */
class TimelineFormatsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 2, 18);

  private static String written(Renderer<Timeline> form, Timeline timeline) throws IOException {
    StringBuilder out = new StringBuilder();
    form.render(timeline, out);
    return out.toString();
  }

  private static Timeline of(Entry... entries) {
    return new Timeline(List.of(), List.of(entries), List.of(), List.of(), List.of());
  }

  private static Entry entry(When when, Realis status, Polarity polarity, String title) {
    Mention told = new Mention("a.txt", "e1");
    return new Entry(
        "n1",
        when,
        EventTime.Basis.EXPLICIT,
        Certainty.HIGH,
        status,
        polarity,
        EventType.ATTACK,
        title,
        List.of(),
        null,
        List.of("a.txt"),
        List.of(told),
        List.of(),
        .5,
        "why");
  }

  private static Entry fact(When when) {
    return entry(when, Realis.ACTUAL, Polarity.POS, "قصف");
  }

  private static When when(When.Extent extent, LocalDate first, LocalDate last, Granularity unit) {
    TimeRange range = last == null ? TimeRange.from(first) : TimeRange.ofDays(first, last);
    return new When(extent, range, unit);
  }

  private static VEvent onlyEvent(Timeline timeline) throws IOException {
    ICalendar calendar =
        Biweekly.parse(written(CalendarTimeline.of(DateStyle.ARABIC), timeline)).first();
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
    assertThat(calendar.getEvents()).hasSize(1);
    return calendar.getEvents().get(0);
  }

  private static LocalDate day(ICalDate date) {
    DateTimeComponents parts = date.getRawComponents();
    return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
  }

  @Test
  void the_table_has_one_line_an_entry_and_those_without_a_date_last() throws IOException {
    Golden.check(
        "timeline.csv", out -> Renderers.table(true, false).render(Samples.timeline(), out));
  }

  @Test
  void a_table_for_Excel_begins_with_a_byte_order_mark() throws IOException {
    assertThat(written(Renderers.table(false, true), Samples.timeline())).startsWith("\uFEFFid,");
    assertThat(written(Renderers.table(false, false), Samples.timeline())).startsWith("id,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)"})
  void a_title_that_a_spreadsheet_would_run_begins_with_an_apostrophe(String title)
      throws IOException {
    Timeline timeline = of(entry(When.on(DAY), Realis.ACTUAL, Polarity.POS, title));

    assertThat(written(Renderers.table(false, false), timeline)).contains(",'" + title + ",");
  }

  @Test
  void Markdown_has_a_heading_a_date_and_an_item_an_entry() throws IOException {
    Golden.check(
        "timeline.md",
        out -> Renderers.markdown(DateStyle.ARABIC, true).render(Samples.timeline(), out));
  }

  @Test
  void no_text_of_an_article_acts_as_Markdown_or_HTML() throws IOException {
    Timeline timeline =
        of(
            entry(
                When.on(DAY),
                Realis.ACTUAL,
                Polarity.POS,
                "<script>x</script> [a](b) *c* `d` _e_"));

    assertThat(written(Renderers.markdown(DateStyle.ENGLISH, false), timeline))
        .contains("\\<script\\>x\\</script\\> \\[a\\](b) \\*c\\* \\`d\\` \\_e\\_");
  }

  @Test
  void a_calendar_file_holds_the_entries_with_a_first_day() throws IOException {
    Golden.check(
        "timeline.ics",
        out -> CalendarTimeline.of(DateStyle.ARABIC).render(Samples.timeline(), out));
  }

  @Test
  void an_entry_of_one_day_is_an_event_of_that_whole_day() throws IOException {
    VEvent event = onlyEvent(of(fact(When.on(DAY))));

    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(day(event.getDateStart().getValue())).isEqualTo(DAY);
    assertThat(day(event.getDateEnd().getValue())).isEqualTo(DAY.plusDays(1));
    assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
  }

  @Test
  void an_entry_of_a_minute_has_its_time_of_day_without_a_zone() throws IOException {
    LocalDateTime half = DAY.atTime(14, 30);
    When when =
        new When(When.Extent.POINT, new TimeRange(half, half.plusMinutes(1)), Granularity.MINUTE);

    assertThat(written(CalendarTimeline.of(DateStyle.ARABIC), of(fact(when))))
        .contains("DTSTART:20200218T143000\r\n");
  }

  @Test
  void a_span_and_the_possible_days_of_a_moment_fill_their_days() throws IOException {
    VEvent span =
        onlyEvent(of(fact(when(When.Extent.SPAN, DAY, DAY.plusDays(60), Granularity.DAY))));
    VEvent days =
        onlyEvent(of(fact(when(When.Extent.POINT, DAY, DAY.plusDays(1), Granularity.DAY))));

    assertThat(day(span.getDateEnd().getValue())).isEqualTo(DAY.plusDays(61));
    assertThat(day(days.getDateEnd().getValue())).isEqualTo(DAY.plusDays(2));
    assertThat(days.getDescription().getValue()).startsWith("بين الثلاثاء 18 فبراير 2020 و");
  }

  @Test
  void a_moment_of_which_little_is_known_stands_in_no_calendar() {
    When year =
        when(
            When.Extent.POINT,
            LocalDate.of(2011, 1, 1),
            LocalDate.of(2011, 12, 31),
            Granularity.YEAR);

    assertThat(CalendarTimeline.isShown(fact(year))).isFalse();
    assertThat(CalendarTimeline.isShown(fact(When.notBefore(DAY)))).isFalse();
    assertThat(CalendarTimeline.isShown(fact(When.noLaterThan(DAY)))).isFalse();
    assertThat(CalendarTimeline.isShown(fact(When.UNKNOWN))).isFalse();
    assertThat(CalendarTimeline.isShown(fact(when(When.Extent.SPAN, DAY, null, Granularity.DAY))))
        .isTrue();
  }

  @Test
  void what_is_no_fact_is_tentative_or_cancelled_and_says_so_in_its_title() throws IOException {
    VEvent plan = onlyEvent(of(entry(When.on(DAY), Realis.PLANNED, Polarity.POS, "لقاء")));
    VEvent denial = onlyEvent(of(entry(When.on(DAY), Realis.ACTUAL, Polarity.NEG, "لقاء")));

    assertThat(plan.getStatus().getValue()).isEqualTo("TENTATIVE");
    assertThat(plan.getSummary().getValue()).isEqualTo("[مخطط له] لقاء");
    assertThat(denial.getStatus().getValue()).isEqualTo("CANCELLED");
    assertThat(denial.getSummary().getValue()).isEqualTo("[منفي] لقاء");
  }

  @Test
  void an_entry_keeps_its_calendar_name_when_others_come_before_it() throws IOException {
    Entry first = fact(When.on(DAY.minusDays(1)));
    Entry same =
        new Entry(
            "n2",
            When.on(DAY),
            EventTime.Basis.EXPLICIT,
            Certainty.HIGH,
            Realis.ACTUAL,
            Polarity.POS,
            EventType.MEET,
            "لقاء",
            List.of(),
            null,
            List.of("b.txt"),
            List.of(new Mention("b.txt", "e4"), new Mention("c.txt", "e1")),
            List.of(new Conflict(new Mention("c.txt", "e1"), "puts it elsewhere", null)),
            .5,
            "why");
    String uid = onlyEvent(of(same)).getUid().getValue();

    assertThat(written(CalendarTimeline.of(DateStyle.ARABIC), of(first, same)))
        .contains("UID:" + uid);
    assertThat(onlyEvent(of(first)).getUid().getValue()).isNotEqualTo(uid);
  }

  @Test
  void TimelineJS_gets_dates_in_ASCII_digits_and_the_words_to_show() throws IOException {
    Golden.check(
        "timeline-timelinejs.json",
        out -> TimelineJsWriter.of(DateStyle.ARABIC).write(Samples.timeline(), out));
  }

  @Test
  void TimelineJS_gets_no_HTML_of_an_article() throws IOException {
    Timeline timeline =
        of(entry(When.on(DAY), Realis.ACTUAL, Polarity.POS, "<img src=x onerror=alert(1)>"));
    StringBuilder out = new StringBuilder();
    TimelineJsWriter.of(DateStyle.ARABIC).write(timeline, out);

    assertThat(out.toString()).contains("&lt;img src=x").doesNotContain("<img");
  }

  @Test
  void GeoJSON_has_a_point_for_each_entry_on_the_map() throws IOException {
    Golden.check("timeline.geojson", out -> GeoJsonWriter.create().write(Samples.timeline(), out));
  }
}
