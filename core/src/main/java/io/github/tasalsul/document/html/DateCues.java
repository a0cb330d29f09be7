package io.github.tasalsul.document.html;

import io.github.tasalsul.arabic.TsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the words before a date: «Veröffentlicht am», «آخر تحديث». */
final class DateCues {
  private static final int REACH = 45;
  private static final int MOST_WORDS = 3;
  private static final int MOST_WORDS_BEHIND = 7;
  private static final int MOST_BOXES = 3;

  /** «, 7 pm to 9 pm»: nobody publishes for two hours. */
  private static final Pattern HOURS =
      Pattern.compile(
          "[\\s,|@(\u2013\u2014-]*(?:um|at|from|à|de|das|von|ore|alle|dalle|kl\\.?|om)?\\s*"
              + "\\d{1,2}(?:[:.h]\\d{2})?\\s*(?:[ap]\\.?m\\.?|Uhr|h|uur)?\\s*"
              + "(?:-|\u2013|\u2014|to|bis|until|till|à|a|às|alle|tot)\\s*"
              + "\\d{1,2}(?:[:.h]\\d{2}|\\s*(?:[ap]\\.?m\\.?|Uhr|h|uur)\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A day of the month, and a word or dash that leads from it to the date behind. */
  private static final Pattern RANGE_BEGIN =
      Pattern.compile(
          "(?<!\\d|[:.])\\d{1,2}\\.?(?:\\s*[-\u2013\u2014]\\s*|\\s+(?:to|until|and|bis|und|au|et|al|y|e|до|и|do)\\s+)$");

  /** Which date follows. */
  enum Cue {
    /** The day of publication. */
    PUBLISHED,
    /** The day of the last change. */
    UPDATED,
    /** The day of something else. */
    OTHER
  }

  private final Map<String, Cue> cues = new HashMap<>();

  /** Loads the bundled words. */
  DateCues() {
    for (TsvTable.Row row : PageTables.table("date-cues.tsv").rows()) {
      for (String form : row.list("forms")) {
        cues.putIfAbsent(join(DateToken.of(form)), row.constant("kind", Cue.class));
      }
    }
  }

  private static String join(List<DateToken> tokens) {
    StringBuilder joined = new StringBuilder();
    for (DateToken token : tokens) {
      joined.append(joined.length() == 0 ? "" : " ").append(token.word());
    }
    return joined.toString();
  }

  /** Returns the cue nearest before {@code end} in {@code text}, or null. */
  @Nullable Cue before(String text, int end) {
    List<DateToken> tokens = DateToken.of(text.substring(Math.max(0, end - REACH), end));
    for (int last = tokens.size(); last > 0; last--) {
      Cue cue = endOf(tokens.subList(0, last));
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  /** Returns the cue of which the last words consist, or null. */
  private @Nullable Cue endOf(List<DateToken> tokens) {
    int last = tokens.size();
    for (int length = Math.min(MOST_WORDS, last); length > 0; length--) {
      Cue cue = cues.get(join(tokens.subList(last - length, last)));
      if (cue == null && length == 2 && tokens.get(last - 1).word().length() == 1) {
        cue = cues.get(tokens.get(last - 2).word() + tokens.get(last - 1).word()); // 发布
      }
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  /**
   * Returns the cue with which the words behind a date end, or null: «4. März 2020 bearbeitet», «11
   * Mart 2016 tarihinde güncellendi», «(posted)».
   */
  @Nullable Cue behind(String text, int start) {
    String rest = text.substring(start);
    if (rest.length() > REACH) {
      return null;
    }
    List<DateToken> tokens = DateToken.of(rest);
    return tokens.isEmpty() || tokens.size() > MOST_WORDS_BEHIND ? null : endOf(tokens);
  }

  /**
   * Returns the cue of a date in a line: the nearest before it, else with which the words behind it
   * end.
   */
  @Nullable Cue around(String text, WrittenDate date) {
    Cue cue = before(text, date.start());
    return cue == null ? behind(text, date.end()) : cue;
  }

  /** Returns the cue in the words right before {@code element} or the boxes that it opens. */
  @Nullable Cue before(Element element) {
    Element at = element;
    for (int level = 0; level < MOST_BOXES; level++) {
      Element parent = at.parent();
      if (parent == null || !isFirst(at)) {
        break;
      }
      at = parent;
    }
    return rightBefore(at);
  }

  private static boolean isFirst(Element element) {
    Node previous = element.previousSibling();
    while (previous instanceof TextNode text && text.isBlank()) {
      previous = previous.previousSibling();
    }
    return previous == null;
  }

  private @Nullable Cue rightBefore(Element element) {
    Node previous = element.previousSibling();
    for (int i = 0; i < 2 && previous != null; i++) {
      String text =
          previous instanceof TextNode node
              ? node.text()
              : previous instanceof Element one && one.childrenSize() == 0 ? one.text() : "";
      if (!text.isBlank()) {
        return text.length() > 2 * REACH ? null : before(text, text.length());
      }
      previous = previous.previousSibling();
    }
    return null;
  }

  /** Returns the date with a word for publication before it, else the first without another. */
  @Nullable WrittenDate best(String text, List<WrittenDate> found) {
    List<WrittenDate> plain = new ArrayList<>();
    if (isRange(text, found)) {
      return null;
    }
    for (WrittenDate date : found) {
      if (isWhenSomethingIsOn(text, date)) {
        continue;
      }
      Cue cue = before(text.substring(0, date.start()), found, date);
      if (cue == Cue.PUBLISHED) {
        return date;
      } else if (cue == null) {
        plain.add(date);
      }
    }
    boolean ranges = found.stream().allMatch(date -> isWhenSomethingIsOn(text, date));
    return !plain.isEmpty() ? plain.get(0) : ranges ? null : found.get(0);
  }

  /** «from 3 to 5 March 2025», «3 March 2025, 19:00-21:00». */
  private static boolean isWhenSomethingIsOn(String text, WrittenDate date) {
    return RANGE_BEGIN.matcher(text.substring(0, date.start())).find()
        || HOURS.matcher(text.substring(date.end())).matches();
  }

  /** «14 October 1999 – 20 January 2000» is when something else was. */
  private static boolean isRange(String text, List<WrittenDate> found) {
    for (int i = 1; i < found.size(); i++) {
      WrittenDate first = found.get(i - 1);
      WrittenDate second = found.get(i);
      String between = text.substring(first.end(), second.start()).strip();
      if (between.matches("[-–—~]|to|until|bis|au|al")
          && second.day().isAfter(first.day().plusDays(1))) {
        return true;
      }
    }
    return false;
  }

  /** A cue belongs to the first date behind it. */
  private @Nullable Cue before(String text, List<WrittenDate> found, WrittenDate date) {
    int from = 0;
    for (WrittenDate other : found) {
      from = other.end() <= date.start() ? Math.max(from, other.end()) : from;
    }
    return before(text.substring(from), text.length() - from);
  }
}
