package io.github.tasalsul.dating;

import io.github.tasalsul.time.Resolver;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeValue;
import io.github.tasalsul.time.TimeValue.Unresolved;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves times as far as all candidates for the article's date agree: of an article of Monday 13
 * January of 2014, 2020 or 2025, «اليوم الاثنين» is {@code XXXX-01-13}; of one of 1, 8 or 15 March
 * 2021, «الشهر الماضي» is 2021-02. No part is told on which they differ.
 */
final class OneOfSeveral {
  private static final String REASON = "the article's date is one of several";
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(T.*)?");

  private OneOfSeveral() {}

  /**
   * Returns {@code time} with what is certain of its value.
   *
   * @param candidates the days that the article may be of, not empty
   */
  static TimeExpression seen(TimeExpression time, List<LocalDate> candidates) {
    TimeExpression plain = time.seenFrom(null);
    if (!(plain.value() instanceof Unresolved unresolved)) {
      return plain;
    }
    List<TimeValue> values =
        candidates.stream().map(day -> Resolver.resolve(time.meaning(), day)).distinct().toList();
    if (values.stream().anyMatch(Unresolved.class::isInstance)) {
      return plain;
    } else if (values.size() == 1) {
      return with(time, values.get(0));
    }
    String shared = shared(values);
    return shared.startsWith("XXXX-XX") || shared.endsWith("-XX")
        ? plain
        : with(time, new Unresolved(shared, REASON, unresolved.granularity()));
  }

  /** Returns the date with what differs written in X. */
  private static String shared(List<TimeValue> values) {
    String[] parts = {"", "", "", ""};
    for (int i = 0; i < values.size(); i++) {
      Matcher day = DAY.matcher(values.get(i).timex());
      if (!day.matches()) {
        return "XXXX-XX";
      }
      for (int part = 0; part < parts.length; part++) {
        String own = day.group(part + 1) == null ? "" : day.group(part + 1);
        if (i == 0) {
          parts[part] = own;
        } else if (!parts[part].equals(own)) {
          parts[part] = part == 0 ? "XXXX" : "XX";
        }
      }
    }
    return parts[3].equals("XX")
        ? "XXXX-XX"
        : parts[0] + "-" + parts[1] + "-" + parts[2] + parts[3];
  }

  private static TimeExpression with(TimeExpression time, TimeValue value) {
    return new TimeExpression(
        time.span(), time.text(), time.type(), time.meaning(), time.rule(), value);
  }
}
