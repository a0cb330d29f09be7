package io.github.tasalsul.document;

import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.arabic.TsvTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a single line says about itself, wherever it stands. */
final class LineCues {
  private static final int MOST_RELATED_WORDS = 40;
  private static final int MOST_PLAIN_RELATED_WORDS = 25;
  private static final int MOST_NOTICE_WORDS = 45;
  private static final int MOST_SOURCE_WORDS = 8;
  private static final int MOST_BUTTON_WORDS = 30;
  private static final int MOST_COUNTER_WORDS = 8;

  private final Phrases<CueKind> phrases;

  LineCues(Phrases<CueKind> phrases) {
    this.phrases = phrases;
  }

  /** Reads the bundled words. */
  static LineCues bundled() {
    return new LineCues(Phrases.from(TsvTable.bundled("zone-cues.tsv"), CueKind.class));
  }

  Phrases<CueKind> phrases() {
    return phrases;
  }

  /** Returns what {@code line} is by its own words, or null if they do not tell. */
  @Nullable Mark markOf(Line line) {
    List<String> words = line.words();
    if (words.isEmpty()) {
      return Mark.DIVIDER;
    } else if (line.isLatin() && line.size() > 3 && phrases.isIn(words, CueKind.LATIN_CREDIT)) {
      return Mark.CAPTION_LATIN;
    } else if (isButtons(line)) {
      return Mark.SHARE;
    } else if (isCounter(line)) {
      return Mark.COUNTER;
    } else if (isNotice(line)) {
      return Mark.NOTICE;
    } else if (phrases.begins(words, CueKind.CAPTION_START) && isCaptionStart(line)) {
      return Mark.CAPTION_MARKED;
    } else if (isSource(line)) {
      return Mark.SOURCE;
    }
    return isRelatedLine(line) ? Mark.RELATED_LINE : null;
  }

  /** Tells whether {@code line} heads a list of other articles. */
  boolean headsRelated(Line line) {
    return phrases.is(line.words(), CueKind.RELATED)
        || phrases.is(line.words(), CueKind.RELATED_LIST);
  }

  /** Tells whether {@code line} heads a ticker: «عاجل». */
  boolean headsTicker(Line line) {
    return phrases.is(line.words(), CueKind.TICKER);
  }

  /** Tells whether {@code line} is nothing but labels of sections. */
  boolean isLabel(Line line) {
    return line.size() <= MOST_COUNTER_WORDS && madeOf(line.words(), CueKind.LABEL);
  }

  /** Tells whether {@code line} names agencies or outlets and nothing else. */
  boolean isAgencies(Line line) {
    return line.size() <= MOST_COUNTER_WORDS && madeOf(line.words(), CueKind.AGENCY);
  }

  /** Tells whether {@code line} goes on with a text, as no title does. */
  boolean continues(Line line) {
    return phrases.begins(line.words(), CueKind.CONTINUES);
  }

  private boolean isButtons(Line line) {
    return line.size() <= MOST_BUTTON_WORDS
        && madeOf(line.words(), CueKind.SHARE, CueKind.COUNTER)
        && phrases.isIn(line.words(), CueKind.SHARE);
  }

  private boolean isCounter(Line line) {
    List<String> words = line.words();
    return words.size() <= MOST_COUNTER_WORDS
        && words.size() > 1
        && madeOf(words, CueKind.COUNTER)
        && phrases.isIn(words, CueKind.COUNTER);
  }

  private boolean isNotice(Line line) {
    int alone = phrases.lengthAt(line.words(), 0, CueKind.NOTICE_ALONE);
    return line.size() <= MOST_NOTICE_WORDS
        && (phrases.begins(line.words(), CueKind.NOTICE)
            || (alone > 0 && (alone == line.size() || line.colonAfter(alone))));
  }

  private boolean isCaptionStart(Line line) {
    int length = phrases.lengthAt(line.words(), 0, CueKind.CAPTION_START);
    return line.size() <= MOST_RELATED_WORDS && (length > 1 || line.colonAfter(length));
  }

  private boolean isSource(Line line) {
    int length = phrases.lengthAt(line.words(), 0, CueKind.SOURCE);
    return length > 0 && line.size() <= MOST_SOURCE_WORDS && line.colonAfter(length);
  }

  private boolean isRelatedLine(Line line) {
    int also = phrases.lengthAt(line.words(), 0, CueKind.RELATED);
    int list = phrases.lengthAt(line.words(), 0, CueKind.RELATED_LIST);
    int length =
        Math.max(Math.max(also, list), phrases.lengthAt(line.words(), 0, CueKind.RELATED_COLON));
    if (length == 0 || length == line.size() || line.size() > MOST_RELATED_WORDS) {
      return false;
    }
    return line.colonAfter(length)
        || (also > 0 && line.size() <= MOST_PLAIN_RELATED_WORDS && !line.ended());
  }

  /** Tells whether phrases of {@code kinds}, numbers and single signs make up all of the words. */
  private boolean madeOf(List<String> words, CueKind... kinds) {
    int at = 0;
    boolean found = false;
    while (at < words.size()) {
      int length = 0;
      for (CueKind kind : kinds) {
        length = Math.max(length, phrases.lengthAt(words, at, kind));
      }
      found |= length > 0;
      if (length == 0 && !Character.isDigit(words.get(at).charAt(0))) {
        return false;
      }
      at += Math.max(length, 1);
    }
    return found;
  }
}
