package io.github.tasalsul.timeline;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.tasalsul.link.When;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.TimeRange;
import io.github.tasalsul.timeline.Correction.Action;
import io.github.tasalsul.timeline.yaml.YamlItems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a timeline knows better: dates, titles, what belongs together and what does not.
 * Each line of the file is an action, a tab and the key of a mention, as JSON and {@code --explain}
 * give it, then what the action needs:
 *
 * <pre>
 * date    5b0c93a1f7d2:1071:قصفت    2020-02-18
 * title   5b0c93a1f7d2:1071:قصفت    قصف ميناء طرابلس
 * hide    5b0c93a1f7d2:340:الجهود
 * merge   5b0c93a1f7d2:1071:قصفت    90ee12ab34cd:15:القصف
 * split   90ee12ab34cd:77:لقاء
 * </pre>
 *
 * <p>A file whose name ends in {@code .yaml} or {@code .yml} says the same as a list:
 *
 * <pre>
 * - date: 5b0c93a1f7d2:1071:قصفت
 *   is: 2020-02-18
 * - hide: 5b0c93a1f7d2:340:الجهود
 * - merge: [5b0c93a1f7d2:1071:قصفت, 90ee12ab34cd:15:القصف]
 * </pre>
 *
 * <p>Keys stay the same when more articles come in. A correction whose mention is not there is
 * reported among the timeline's diagnostics.
 */
public final class Corrections {
  /** Nothing is corrected. */
  public static final Corrections NONE = new Corrections(List.of());

  private static final Splitter TABS = Splitter.on('\t').trimResults();
  private static final Splitter LINES = Splitter.on('\n');
  private static final String RANGE = "..";
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  private final ImmutableList<Correction> all;

  private Corrections(List<Correction> all) {
    this.all = ImmutableList.copyOf(all);
  }

  /**
   * Reads corrections: as YAML where the name says so, else as a table.
   *
   * @param file the name that messages give
   * @throws IllegalArgumentException if a line is malformed; the message has a line for each:
   *     {@code corrections.tsv:3: ...}
   */
  public static Corrections parse(String file, String text) {
    String name = file.toLowerCase(Locale.ROOT);
    boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
    List<Correction> all = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (YamlItems.Item item : yaml ? YamlItems.read(text) : lines(text)) {
      String where = file + ":" + item.line();
      try {
        if (item.problem() != null) {
          throw new IllegalArgumentException(item.problem());
        }
        all.add(correction(where, item.cells(), yaml));
      } catch (IllegalArgumentException e) {
        problems.add(where + ": " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return new Corrections(all);
  }

  private static List<YamlItems.Item> lines(String text) {
    List<YamlItems.Item> lines = new ArrayList<>();
    int number = 0;
    for (String line : LINES.split(text)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(new YamlItems.Item(number, TABS.splitToList(line), null));
      }
    }
    return lines;
  }

  private static Correction correction(String where, List<String> cells, boolean yaml) {
    Action action = action(cells.get(0));
    List<String> rest = cells.subList(1, cells.size()).stream().filter(c -> !c.isEmpty()).toList();
    String form = yaml ? yamlForm(action) : tableForm(action);
    int keys =
        switch (action) {
          case HIDE -> exactly(1, 1, rest, form);
          case DATE, TITLE -> exactly(2, 1, rest, form);
          case MERGE -> atLeast(2, rest, form);
          case SPLIT -> atLeast(1, rest, form);
        };
    List<String> named = rest.subList(0, keys);
    named.forEach(Corrections::checkKey);
    String value = keys < rest.size() ? rest.get(keys) : "";
    return new Correction(
        where,
        action,
        named,
        action == Action.DATE ? when(value) : null,
        action == Action.TITLE ? value : null);
  }

  private static String tableForm(Action action) {
    return "a line is "
        + switch (action) {
          case HIDE -> "hide, tab, KEY";
          case DATE -> "date, tab, KEY, tab, 2020-02-18";
          case TITLE -> "title, tab, KEY, tab, the title";
          case MERGE -> "merge, tab, KEY, tab, KEY";
          case SPLIT -> "split, tab, KEY";
        };
  }

  private static String yamlForm(Action action) {
    return "an item is "
        + switch (action) {
          case HIDE -> "- hide: KEY";
          case DATE -> "- date: KEY, and below it is: 2020-02-18";
          case TITLE -> "- title: KEY, and below it is: the title";
          case MERGE -> "- merge: [KEY, KEY]";
          case SPLIT -> "- split: KEY";
        };
  }

  private static int exactly(int cells, int keys, List<String> rest, String form) {
    if (rest.size() != cells) {
      String has = form.startsWith("a line") ? (rest.size() + 1) + " columns" : "other parts";
      throw new IllegalArgumentException("has " + has + "; " + form);
    }
    return keys;
  }

  private static int atLeast(int cells, List<String> rest, String form) {
    if (rest.size() < cells) {
      throw new IllegalArgumentException("names too few mentions; " + form);
    }
    return rest.size();
  }

  private static Action action(String word) {
    for (Action action : Action.values()) {
      if (action.label().equals(word)) {
        return action;
      }
    }
    throw new IllegalArgumentException(
        "does not know the action '"
            + word
            + "'; there are "
            + Arrays.stream(Action.values()).map(Action::label).collect(Collectors.joining(", ")));
  }

  private static void checkKey(String key) {
    int last = key.lastIndexOf(':');
    int first = last < 0 ? -1 : key.lastIndexOf(':', last - 1);
    if (first < 1
        || last - first < 2
        || !key.substring(first + 1, last).chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException(
          "'" + key + "' is no key; one is 5b0c93a1f7d2:1071:WORD, as --explain and json give it");
    }
  }

  /** Reads a day, a month, a year, {@code A..B} for one day of several, {@code A/B} for a span. */
  private static When when(String written) {
    try {
      int span = written.indexOf('/');
      if (span >= 0) {
        LocalDate first = range(written.substring(0, span)).firstDay();
        LocalDate last = range(written.substring(span + 1)).lastDay();
        return new When(Extent.SPAN, days(first, last), Granularity.DAY);
      }
      int several = written.indexOf(RANGE);
      if (several >= 0) {
        LocalDate first = range(written.substring(0, several)).firstDay();
        LocalDate last = range(written.substring(several + RANGE.length())).lastDay();
        return new When(Extent.POINT, days(first, last), Granularity.DAY);
      }
      Granularity grain =
          written.length() == YEAR_LENGTH
              ? Granularity.YEAR
              : written.length() == MONTH_LENGTH ? Granularity.MONTH : Granularity.DAY;
      return written.equals("unknown")
          ? When.UNKNOWN
          : new When(Extent.POINT, range(written), grain);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "has no such time as "
              + written
              + "; write 2020-02-18, 2020-02, 2020, 2020-02-18..2020-02-20, 2019-04-04/2020-01-12"
              + " or unknown",
          e);
    }
  }

  private static TimeRange days(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new TimeRange(
        first == null ? null : first.atStartOfDay(),
        last == null ? null : last.plusDays(1).atStartOfDay());
  }

  /** An empty side is open. */
  private static TimeRange range(String written) {
    return switch (written.length()) {
      case 0 -> TimeRange.UNKNOWN;
      case YEAR_LENGTH -> TimeRange.ofYear(Year.parse(written).getValue());
      case MONTH_LENGTH -> TimeRange.ofMonth(YearMonth.parse(written));
      default -> TimeRange.ofDay(LocalDate.parse(written));
    };
  }

  ImmutableList<Correction> all() {
    return all;
  }
}
