package io.github.tasalsul.json;

import io.github.tasalsul.link.When;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.TimeRange;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The fields that say when an event or an entry was. */
final class WhenJson {
  private WhenJson() {}

  /** Writes the bounds, and how fine they are. */
  static void fields(JsonOut out, When when) throws IOException {
    bounds(out, when);
    out.text("granularity", when.granularity().label());
    TimeRange range = when.range();
    if (!range.equals(range(when.start(), when.end(), when.granularity()))) {
      // «صباح الثلاثاء» is told by its day; whoever reads it back gets its hours.
      out.object("exact");
      out.text("from", range.startInclusive());
      out.text("to", range.endExclusive());
      out.endObject();
    }
  }

  /** Reads what {@link #fields} wrote. */
  static When read(JsonIn in) {
    Extent extent = in.constant("extent", Extent.class, Extent.POINT);
    Granularity grain = in.constant("granularity", Granularity.class, Granularity.DAY);
    JsonIn exact = in.inOrNull("exact");
    TimeRange range =
        exact == null
            ? in.make(() -> range(in.textOrNull("start"), in.textOrNull("end"), grain))
            : in.make(
                () ->
                    new TimeRange(
                        exact.parsedOrNull("from", LocalDateTime::parse),
                        exact.parsedOrNull("to", LocalDateTime::parse)));
    return new When(extent, range, grain);
  }

  /** The range that two bounds, both still in, stand for. */
  private static TimeRange range(@Nullable String start, @Nullable String end, Granularity grain) {
    try {
      boolean fine = grain.compareTo(Granularity.HOUR) <= 0;
      LocalDateTime from =
          start == null
              ? null
              : fine ? LocalDateTime.parse(start) : LocalDate.parse(start).atStartOfDay();
      LocalDateTime to =
          end == null
              ? null
              : fine
                  ? LocalDateTime.parse(end).plusMinutes(1)
                  : LocalDate.parse(end).plusDays(1).atStartOfDay();
      return new TimeRange(from, to);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("has no such time as " + start + " to " + end, e);
    }
  }

  private static void bounds(JsonOut out, When when) throws IOException {
    out.text("start", when.start());
    out.text("end", when.end());
    LocalDate startLatest = startLatest(when);
    if (startLatest != null) {
      out.text("startLatest", startLatest);
    }
    out.text("extent", when.extent().label());
    String edtf = when.edtf();
    out.text("edtf", edtf.isEmpty() ? null : edtf);
  }

  /**
   * Returns the last day on which a span can have begun, where its start is told by month or year
   * only: 2019-04-30 for «منذ أبريل 2019».
   */
  private static @Nullable LocalDate startLatest(When when) {
    LocalDate first = when.range().firstDay();
    if (when.extent() != Extent.SPAN || first == null) {
      return null;
    }
    LocalDate latest = null;
    if (when.granularity() == Granularity.MONTH && first.getDayOfMonth() == 1) {
      latest = YearMonth.from(first).atEndOfMonth();
    } else if (when.granularity() == Granularity.YEAR && first.getDayOfYear() == 1) {
      latest = LocalDate.of(first.getYear(), 12, 31);
    }
    LocalDate last = when.range().lastDay();
    return latest != null && last != null && last.isBefore(latest) ? last : latest;
  }
}
