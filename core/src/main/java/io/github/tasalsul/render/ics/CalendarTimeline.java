package io.github.tasalsul.render.ics;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Geo;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import com.google.common.hash.Hashing;
import com.google.common.io.CharStreams;
import io.github.tasalsul.event.Place;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.When;
import io.github.tasalsul.render.DateStyle;
import io.github.tasalsul.render.EntryWords;
import io.github.tasalsul.render.Renderer;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Mention;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as a calendar file (iCalendar, RFC 5545): an entry of one day is an event of that
 * whole day, one told to the hour has its time of day without a zone, and one that lies within
 * several days fills them all, as does one that lasted. The description tells the date in words, so
 * that a stretch of possible days is not taken for a stretch of time.
 *
 * <pre>{@code
 * CalendarTimeline.of(DateStyle.ARABIC).render(timeline, out);
 * }</pre>
 *
 * <p>An entry of which the text does not say about when it was cannot stand in a calendar; {@link
 * #isShown} tells. What is planned or possible is TENTATIVE, what is denied CANCELLED. The same
 * entry has the same UID in every run, so that importing twice doubles nothing.
 */
public final class CalendarTimeline implements Renderer<Timeline> {
  private static final String PRODUCT = "-//Tasalsul//timeline//AR";
  private static final int UID_LENGTH = 32;
  private static final int MOST_POSSIBLE_DAYS = 31;

  /**
   * Stands where no article has a date; the form wants one, and the clock would change the file.
   */
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final EntryWords words;

  private CalendarTimeline(DateStyle style) {
    this.words = EntryWords.of(style);
  }

  /** Makes a renderer whose labels and dates are in {@code style}. */
  public static CalendarTimeline of(DateStyle style) {
    return new CalendarTimeline(style);
  }

  /**
   * Tells whether an entry stands in the calendar: a stretch of time with a first day, or a moment
   * within a month at most. A year of possible days, or «after January», is no place in a calendar.
   */
  public static boolean isShown(Entry entry) {
    LocalDate first = entry.when().range().firstDay();
    LocalDate last = entry.when().range().lastDay();
    if (first == null) {
      return false;
    }
    return entry.when().extent() == When.Extent.SPAN
        || (last != null && ChronoUnit.DAYS.between(first, last) < MOST_POSSIBLE_DAYS);
  }

  @Override
  public void render(Timeline timeline, Appendable target) throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    DateTimeStamp stamp = new DateTimeStamp(utc(lastDay(timeline)));
    for (Entry entry : timeline.entries()) {
      if (isShown(entry)) {
        calendar.addEvent(event(entry, stamp));
      }
    }
    ICalWriter writer = new ICalWriter(CharStreams.asWriter(target), ICalVersion.V2_0);
    writer.write(calendar);
    writer.flush();
  }

  private VEvent event(Entry entry, DateTimeStamp stamp) {
    VEvent event = new VEvent();
    event.setUid(uid(entry));
    event.setDateTimeStamp(stamp);
    span(entry.when(), event);
    event.setSummary(words.title(entry));
    event.setDescription(String.join("\n", words.details(entry)));
    event.addCategories(entry.type().name());
    event.setStatus(status(entry));
    PlaceMention place = entry.place();
    if (place != null) {
      event.setLocation(place.text());
      Place known = place.place();
      if (known != null) {
        event.setGeo(new Geo(known.latitude(), known.longitude()));
      }
    }
    return event;
  }

  private static void span(When when, VEvent event) {
    LocalDate first = Objects.requireNonNull(when.range().firstDay(), "a first day");
    LocalDateTime start = when.range().startInclusive();
    boolean timed =
        start != null && when.isOneDay() && when.granularity().compareTo(Granularity.HOUR) <= 0;
    if (timed) {
      // The time of the place, whatever the zone of who opens the file. The library would go over
      // the zone of this machine, in which that hour may be missing when summer time begins.
      event.addExperimentalProperty("DTSTART", CLOCK.format(start));
      return;
    }
    event.setDateStart(new DateStart(day(first)));
    LocalDate last = when.range().lastDay();
    event.setDateEnd(new DateEnd(day((last == null ? first : last).plusDays(1))));
  }

  private static Status status(Entry entry) {
    if (entry.polarity() == Polarity.NEG) {
      return Status.cancelled();
    }
    boolean fact = entry.status() == Realis.ACTUAL || entry.status() == Realis.ONGOING;
    return fact ? Status.confirmed() : Status.tentative();
  }

  /** Names an entry by the first of its tellings in the order of names, which no run changes. */
  private static String uid(Entry entry) {
    Mention first =
        entry.mentions().stream()
            .min(Comparator.comparing(Mention::document).thenComparing(Mention::event))
            .orElseThrow();
    String hash =
        Hashing.sha256().hashString(first.document() + "\n" + first.event(), UTF_8).toString();
    return hash.substring(0, UID_LENGTH) + "@tasalsul";
  }

  private static LocalDate lastDay(Timeline timeline) {
    LocalDate last = NO_DAY;
    for (Extraction article : timeline.articles()) {
      @Nullable LocalDate day = article.date().value();
      if (day != null && day.isAfter(last)) {
        last = day;
      }
    }
    return last;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private static Date utc(LocalDate day) {
    return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
