package io.github.tasalsul.cli;

import com.google.common.base.Splitter;
import io.github.tasalsul.document.TextReader;
import io.github.tasalsul.document.UnreadableTextException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The dates that {@code --dates FILE.tsv} gives: a name, a tab and an ISO date on each line. */
final class GivenDates {
  private static final int MOST_NAMES = 3;
  private static final String UNTOLD = "unknown";

  private record Given(LocalDate day, int line) {}

  private final String file;
  private final Map<String, Given> days = new LinkedHashMap<>();
  private final Map<String, Integer> untold = new LinkedHashMap<>();
  private final Messages messages;

  private GivenDates(String file, Messages messages) {
    this.file = file;
    this.messages = messages;
  }

  /**
   * Reads the list; a malformed line is told of as a problem, and the others count.
   *
   * @throws IOException if the file cannot be read, or is no text
   */
  static GivenDates read(String file, Path path, Messages messages) throws IOException {
    GivenDates dates = readTrue(file, path, messages);
    for (int line : dates.untold.values()) {
      messages.problem(file + ":" + line, noDay(UNTOLD));
    }
    return dates;
  }

  /**
   * Reads a list of true dates, in which {@code unknown} stands for a day that nothing tells.
   *
   * @throws IOException if the file cannot be read, or is no text
   */
  static GivenDates readTrue(String file, Path path, Messages messages) throws IOException {
    GivenDates dates = new GivenDates(file, messages);
    String text = TextReader.utf8().read(Files.readAllBytes(path));
    int number = 0;
    for (String line : Splitter.on('\n').split(text)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        dates.add(line.stripTrailing(), number);
      }
    }
    return dates;
  }

  private void add(String line, int number) {
    String where = file + ":" + number;
    List<String> fields = Splitter.on('\t').splitToList(line);
    if (fields.size() < 2 || fields.get(0).isBlank()) {
      messages.problem(where, "is no date of an input; a line is NAME, tab, 2020-02-19");
      return;
    }
    if (fields.get(1).strip().equals(UNTOLD)) {
      untold.put(fields.get(0), number);
      return;
    }
    try {
      LocalDate day = LocalDate.parse(fields.get(1).strip());
      Given before = days.putIfAbsent(fields.get(0), new Given(day, number));
      if (before != null && !before.day().equals(day)) {
        messages.problem(
            where, fields.get(0) + " has another date in line " + before.line() + ", which counts");
      }
    } catch (DateTimeException e) {
      messages.problem(where, noDay(fields.get(1).strip()));
    }
  }

  private static String noDay(String written) {
    return "has no such day as " + written + "; write it as 2020-02-19";
  }

  /** Returns the days by the names of the inputs. */
  Map<String, LocalDate> days() {
    Map<String, LocalDate> all = new LinkedHashMap<>();
    days.forEach((name, given) -> all.put(name, given.day()));
    return all;
  }

  /** Returns the names of the inputs whose day nothing tells. */
  Set<String> untold() {
    return untold.keySet();
  }

  /** Returns the articles with their dates, and warns of the names that fit no input. */
  List<Loaded> applyTo(List<Loaded> articles) {
    Set<String> unused = new LinkedHashSet<>(days.keySet());
    List<Loaded> dated = new ArrayList<>();
    for (Loaded loaded : articles) {
      String document = loaded.article().document();
      String name = days.containsKey(document) ? document : loaded.where();
      Given given = days.get(name);
      unused.remove(name);
      if (given == null) {
        dated.add(loaded);
      } else {
        warnOfOther(loaded, given.day());
        dated.add(loaded.with(loaded.article().publishedOn(given.day())));
      }
    }
    if (!unused.isEmpty()) {
      messages.warning(file, unusedNames(unused));
    }
    return dated;
  }

  /** A record's own day that the list overrides is told, since one of the two is wrong. */
  private void warnOfOther(Loaded loaded, LocalDate day) {
    LocalDate own = loaded.article().published();
    if (own != null && !own.equals(day)) {
      messages.warning(
          loaded.where(),
          "came with the date " + own + ", but " + file + " says " + day + ", which counts");
    }
  }

  private static String unusedNames(Set<String> unused) {
    String some = unused.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    String more =
        unused.size() > MOST_NAMES ? " and " + (unused.size() - MOST_NAMES) + " more" : "";
    return (unused.size() == 1 ? "a name fits no input: " : "names fit no input: ") + some + more;
  }

  /** Tells an unreadable list of dates from an unreadable input. */
  static String unreadable(String file, IOException e) {
    return e instanceof UnreadableTextException text
        ? file + ": " + text.problem() + "; " + text.advice()
        : file + ": cannot be read; " + Reasons.of(e);
  }
}
