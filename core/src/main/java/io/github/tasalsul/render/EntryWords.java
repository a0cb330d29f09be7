package io.github.tasalsul.render;

import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.timeline.Conflict;
import io.github.tasalsul.timeline.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * What an entry is called where there is room for a few lines only: {@code [مخطط له] لقاء، موسكو:
 * يصل إلى موسكو وزيرا الخارجية والدفاع}. What is not told as a fact says so first.
 */
public final class EntryWords {
  private final Labels labels;
  private final DateWords dates;

  private EntryWords(DateStyle style) {
    this.labels = Labels.in(style.language());
    this.dates = DateWords.of(style);
  }

  /** Makes the words of one style. */
  public static EntryWords of(DateStyle style) {
    return new EntryWords(style);
  }

  /** Returns the entry in one line: its doubts, type, place and title. */
  public String line(Entry entry) {
    PlaceMention place = entry.place();
    String where = place == null ? "" : comma() + Words.oneLine(place.text());
    return doubt(entry)
        + labels.of("type." + entry.type().name())
        + where
        + ": "
        + Words.oneLine(entry.title());
  }

  /** Returns the title in one line, with what keeps the entry from being a fact before it. */
  public String title(Entry entry) {
    return doubt(entry) + Words.oneLine(entry.title());
  }

  /** Returns when it was, how sure that is, who tells it, and what a source says otherwise. */
  public List<String> details(Entry entry) {
    List<String> details = new ArrayList<>();
    details.add(
        dates.tell(entry.when())
            + " ("
            + labels.of("certainty." + entry.certainty().label())
            + ")");
    details.add(labels.of("page.sources") + ": " + String.join(comma(), entry.sources()));
    for (Conflict conflict : entry.conflicts()) {
      details.add(
          labels.of("page.otherwise")
              + ": "
              + conflict.mention().document()
              + ": "
              + Words.oneLine(conflict.message()));
    }
    return details;
  }

  /** Returns the names of what keeps an entry from being a plain fact; none for what happened. */
  static List<String> doubts(Entry entry) {
    List<String> doubts = new ArrayList<>();
    if (entry.polarity() == Polarity.NEG) {
      doubts.add("DENIED");
    }
    if (entry.status() != Realis.ACTUAL) {
      doubts.add(entry.status().name());
    }
    return doubts;
  }

  private String comma() {
    return labels.of("page.comma") + " ";
  }

  private String doubt(Entry entry) {
    List<String> words = doubts(entry).stream().map(doubt -> labels.of("status." + doubt)).toList();
    return words.isEmpty() ? "" : "[" + String.join(comma(), words) + "] ";
  }
}
