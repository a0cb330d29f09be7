package io.github.tasalsul.json;

import com.google.common.html.HtmlEscapers;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.link.When;
import io.github.tasalsul.render.DateStyle;
import io.github.tasalsul.render.DateWords;
import io.github.tasalsul.render.EntryWords;
import io.github.tasalsul.render.Labels;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a timeline as the data of TimelineJS 3: {@code {"start_date": {"year": 2020, "month": 2,
 * "day": 18}, "display_date": "الثلاثاء 18 فبراير 2020", "text": {"headline": "قصفت قوات حفتر ميناء
 * طرابلس", ...}}}.
 *
 * <p>TimelineJS takes dates in the digits 0 to 9 only and knows neither uncertain nor Hijri dates;
 * so these stand in the date that it displays, and a stretch of possible days as its start and end.
 * An entry without a first day is shown at its last possible one, its date saying "by". Text is
 * escaped, since TimelineJS takes it for HTML. An entry without any bound is left out.
 */
public final class TimelineJsWriter {
  private static final int LEVELS_IN_LINES = 2;

  private final DateWords dates;
  private final EntryWords words;
  private final Labels labels;

  private TimelineJsWriter(DateStyle style) {
    this.dates = DateWords.of(style);
    this.words = EntryWords.of(style);
    this.labels = Labels.in(style.language());
  }

  /** Makes a writer whose labels and displayed dates are in {@code style}. */
  public static TimelineJsWriter of(DateStyle style) {
    return new TimelineJsWriter(style);
  }

  /**
   * Writes the timeline and ends the last line.
   *
   * @throws IOException if {@code target} refuses
   */
  public void write(Timeline timeline, Appendable target) throws IOException {
    try (JsonOut out = JsonOut.readable(target, LEVELS_IN_LINES)) {
      out.object();
      out.object("title");
      out.object("text");
      out.text("headline", labels.of("page.timeline"));
      out.endObject();
      out.endObject();
      out.array("events");
      for (Entry entry : timeline.entries()) {
        slide(out, entry);
      }
      out.endArray();
      out.endObject();
    }
  }

  private void slide(JsonOut out, Entry entry) throws IOException {
    When when = entry.when();
    LocalDate first = when.range().firstDay();
    LocalDate last = when.range().lastDay();
    LocalDate start = first == null ? last : first;
    if (start == null) {
      return;
    }
    out.object();
    out.text("unique_id", entry.id());
    date(out, "start_date", start, first == null ? null : clock(when));
    if (first != null && last != null && last.isAfter(first)) {
      date(out, "end_date", last, null);
    }
    out.text("display_date", dates.tell(when));
    out.text("group", labels.of("type." + entry.type().name()));
    out.object("text");
    out.text("headline", safe(words.title(entry)));
    out.text("text", "<p dir=\"auto\">" + details(entry) + "</p>");
    out.endObject();
    out.endObject();
  }

  private String details(Entry entry) {
    PlaceMention place = entry.place();
    List<String> details = new ArrayList<>();
    if (place != null) {
      details.add(labels.of("page.place") + ": " + place.text());
    }
    details.addAll(words.details(entry));
    return details.stream().map(TimelineJsWriter::safe).collect(Collectors.joining("<br>"));
  }

  private static @Nullable LocalDateTime clock(When when) {
    boolean fine = when.isOneDay() && when.granularity().compareTo(Granularity.HOUR) <= 0;
    return fine ? when.range().startInclusive() : null;
  }

  private static void date(JsonOut out, String name, LocalDate day, @Nullable LocalDateTime clock)
      throws IOException {
    out.object(name);
    out.whole("year", (long) day.getYear());
    out.whole("month", (long) day.getMonthValue());
    out.whole("day", (long) day.getDayOfMonth());
    if (clock != null) {
      out.whole("hour", (long) clock.getHour());
      out.whole("minute", (long) clock.getMinute());
    }
    out.endObject();
  }

  private static String safe(String text) {
    return HtmlEscapers.htmlEscaper().escape(text.strip());
  }
}
