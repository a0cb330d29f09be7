package io.github.tasalsul.dating;

import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.text.Span;
import java.util.List;

/** Knows the datelines that open a first paragraph: «القاهرة 12 مارس 2019 (شينخوا) -- قال ...». */
public final class Datelines {
  private static final int MOST_WORDS_BEFORE_DATELINE = 4;
  private static final int MOST_WORDS_BEHIND_DATELINE = 3;
  private static final int REACH = 40;
  private static final String DATELINE_ENDS = "-\u2013\u2014/:(";

  private final Phrases<DateCue> cues;
  private final String text;

  Datelines(Phrases<DateCue> cues, String text) {
    this.cues = cues;
    this.text = text;
  }

  /** Makes a reader of the datelines of an article. */
  public static Datelines of(String text) {
    return new Datelines(DateCue.bundled(), text);
  }

  /**
   * Tells whether a date belongs to a dateline: a place before it, and behind it a dash, perhaps
   * after an agency's name.
   *
   * @param line the paragraph or sentence that it would open
   * @param date where the date stands in the text
   */
  public boolean isDateline(Span line, Span date) {
    List<String> before = Phrases.words(text.substring(line.start(), date.start()));
    if (before.size() > MOST_WORDS_BEFORE_DATELINE || cues.begins(before, DateCue.OPENS_SENTENCE)) {
      return false;
    }
    int end = Math.min(line.end(), date.end() + REACH);
    for (int i = date.end(); i < end; i++) {
      if (DATELINE_ENDS.indexOf(text.charAt(i)) >= 0) {
        int words = Phrases.words(text.substring(date.end(), i)).size();
        return words <= (before.isEmpty() ? 0 : MOST_WORDS_BEHIND_DATELINE);
      }
    }
    return false;
  }
}
