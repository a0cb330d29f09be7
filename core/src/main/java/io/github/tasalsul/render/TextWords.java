package io.github.tasalsul.render;

import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.link.When;
import io.github.tasalsul.match.Copy;
import io.github.tasalsul.render.DateStyle.Language;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Timeline;
import java.util.List;
import java.util.Locale;

/**
 * The words of the text of a timeline in one language. English has the names that options and JSON
 * have ({@code ATTACK}, {@code [PLANNED]}), Arabic its own: «هجوم»، «مخطط له».
 */
final class TextWords {
  private static final String LEFT_TO_RIGHT = "\u2066";
  private static final String POP = "\u2069";
  private static final int MANY = 11;
  private static final int HUNDRED = 100;

  private final Labels labels;
  private final boolean arabic;
  private final boolean isolates;

  TextWords(TextStyle style) {
    this.labels = Labels.in(style.dates().language());
    this.arabic = style.dates().language() == Language.AR;
    this.isolates = style.isolates();
  }

  /** Says what a timeline holds: {@code 5 articles (4 dated), 144 entries}. */
  String summary(Timeline timeline) {
    long dated =
        timeline.articles().stream().filter(a -> a.date().basis() != Basis.UNKNOWN).count();
    int entries = timeline.entries().size() + timeline.undated().size();
    return labels.of(
        "text.summary",
        count(timeline.articles().size(), "article"),
        dated,
        count(entries, "entry"));
  }

  /** Says what the marks before an entry mean. */
  String legend() {
    return labels.of("text.legend");
  }

  /** Returns the heading of the entries without a date. */
  String undated() {
    return labels.of("page.undated") + ":";
  }

  /** Returns the heading of the articles. */
  String articles() {
    return labels.of("page.articles") + ":";
  }

  /** Tells when something was, in ISO dates: {@code since 2019-04}, {@code منذ 2019-04}. */
  String when(When when) {
    String first = when.start();
    String last = when.end();
    boolean span = when.extent() == When.Extent.SPAN;
    if (!arabic) {
      return Words.when(when);
    } else if (first == null) {
      return last == null
          ? labels.of("when.undated")
          : labels.of(span ? "when.until" : "when.by", number(last));
    } else if (span && !first.equals(last)) {
      String from = number(when.edtf().substring(0, Math.max(0, when.edtf().indexOf('/'))));
      return last == null
          ? labels.of("when.since", from)
          : labels.of("when.from-to", from, number(last));
    }
    return last == null ? labels.of("when.later", number(first)) : number(Words.when(when));
  }

  /** Keeps the parts of a date in their order beside Arabic. */
  private String number(String date) {
    return isolates ? LEFT_TO_RIGHT + date + POP : date;
  }

  /** Returns the type of an entry. */
  String type(Entry entry) {
    return arabic ? labels.of("type." + entry.type().name()) : entry.type().name();
  }

  /**
   * Says what keeps an entry from being a plain fact: {@code [PLANNED] }; empty for what happened.
   */
  String status(Entry entry) {
    List<String> doubts = EntryWords.doubts(entry).stream().map(this::doubt).toList();
    return doubts.isEmpty() ? "" : "[" + list(doubts.toArray(String[]::new)) + "] ";
  }

  /** Lists parts: {@code 2 articles, 7 mentions}. */
  String list(String... parts) {
    return String.join(labels.of("page.comma") + " ", parts);
  }

  private String doubt(String doubt) {
    if (arabic) {
      return labels.of("status." + doubt);
    }
    return doubt.equals("ONGOING") ? doubt.toLowerCase(Locale.ROOT) : doubt;
  }

  /** Counts articles or entries or mentions: {@code 2 articles}, «مقالان». */
  String count(int number, String thing) {
    String form;
    if (number == 1) {
      form = "one";
    } else if (!arabic) {
      form = "many";
    } else if (number == 2) {
      form = "two";
    } else {
      int rest = number % HUNDRED;
      form = rest > 2 && rest < MANY ? "few" : rest < MANY && number != 0 ? "hundred" : "many";
    }
    return labels.of("count." + thing + "." + form, number);
  }

  /**
   * Counts the articles that tell an entry, and says where several print one text: {@code 10
   * outlets, one agency text}.
   *
   * @param sources the articles
   * @param outlets those of them that no later version replaces
   * @param texts how many texts they print
   */
  String articles(int sources, int outlets, int texts) {
    if (texts >= sources) {
      return count(sources, "article");
    } else if (texts > 1) {
      return list(count(sources, "article"), labels.of("copies.texts", texts));
    }
    return outlets <= 1
        ? labels.of("copies.versions", sources)
        : labels.of("copies.outlets", outlets);
  }

  /** Says whose text an article has: {@code the text of a.txt}. */
  String copy(Copy copy) {
    return labels.of(copy.kind() == Copy.Kind.COPY ? "copies.copy" : "copies.earlier", copy.of());
  }

  /** Returns what stands before the reason of a date. */
  String why() {
    return labels.of("page.why") + ": ";
  }

  /** Tells an article's date and how it is known: {@code 2020-02-19 (given)}. */
  String date(ArticleDate date) {
    if (!arabic) {
      return Words.date(date);
    }
    String basis = labels.of("basis." + date.basis().label());
    return date.value() == null
        ? labels.of("basis.unknown")
        : number(date.value().toString()) + " (" + basis + ")";
  }
}
