package io.github.tasalsul.json;

import io.github.tasalsul.link.When;
import io.github.tasalsul.time.Granularity;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The fields that say when an event or an entry was. */
final class WhenJson {
  private WhenJson() {}

  static void fields(JsonOut out, When when) throws IOException {
    bounds(out, when);
    out.text("granularity", when.granularity().label());
  }

  /** Writes the bounds without how fine they are. */
  static void bounds(JsonOut out, When when) throws IOException {
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
    if (when.extent() != When.Extent.SPAN || first == null) {
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
