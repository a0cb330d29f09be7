package io.github.tasalsul.link;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.arabic.TsvTable;
import java.util.List;

/**
 * The words that say what came before what, from {@code time-signals.tsv}: «بعد», «غداة», «بالتزامن
 * مع», «احتجاجا على».
 */
final class TimeSignals {
  /** What a signal says of the event before it and the event behind it. */
  enum Kind {
    AFTER(Relation.AFTER),
    BEFORE(Relation.BEFORE),
    DURING(Relation.DURING),
    SIMULTANEOUS(Relation.SIMULTANEOUS),
    SINCE(Relation.SINCE),
    ENDS_BY(Relation.ENDS_BY),
    SOON_AFTER(Relation.AFTER),
    SOON_BEFORE(Relation.BEFORE),
    DAY_AFTER(Relation.AFTER),
    DAY_BEFORE(Relation.BEFORE),
    BECAUSE(Relation.AFTER),
    RESULT(Relation.AFTER),
    THEN(Relation.AFTER),
    /** «لن يكون قبل»: no earlier than it. */
    NOT_BEFORE(Relation.NOT_BEFORE),
    /** «من خلال» looks like a signal and is none. */
    THROUGH(Relation.DURING);

    private final Relation relation;

    Kind(Relation relation) {
      this.relation = relation;
    }

    Relation relation() {
      return relation;
    }
  }

  /**
   * A signal in a sentence.
   *
   * @param kind what it says
   * @param first its first token
   * @param last its last token
   */
  record Signal(Kind kind, int first, int last) {}

  /** How far before «منذ» the word that ranks may stand, in tokens. */
  private static final int RANKED = 6;

  private static final Phrases<Kind> PHRASES =
      Phrases.from(TsvTable.bundled("time-signals.tsv"), Kind.class);

  private TimeSignals() {}

  /** Finds the signals of a sentence from left to right, the longest where several begin. */
  static List<Signal> in(SentenceEvents sentence) {
    ImmutableList.Builder<Signal> signals = ImmutableList.builder();
    WrittenWords words = sentence.words();
    int word = 0;
    while (word < words.size()) {
      Kind longest = null;
      int length = 0;
      for (Kind kind : Kind.values()) {
        int found = PHRASES.lengthAt(words.all(), word, kind);
        if (found > length && fits(sentence, words.firstToken(word), kind)) {
          longest = kind;
          length = found;
        }
      }
      if (longest != null && longest != Kind.THROUGH) {
        int first = words.firstToken(word);
        if (longest != Kind.SINCE || !ranksBefore(sentence, first)) {
          signals.add(new Signal(longest, first, words.lastToken(word + length - 1)));
        }
      }
      word += Math.max(1, length);
    }
    return signals.build();
  }

  /** «الأعنف منذ زلزال 2004», «الأول منذ الحرب»: what is ranked so does not go on since then. */
  static boolean ranksBefore(SentenceEvents sentence, int signal) {
    for (int i = signal - 1; i >= 0 && i >= signal - RANKED; i--) {
      if (sentence.token(i).isPunctuation() || sentence.token(i).isVerb()) {
        return false;
      }
      if (sentence.token(i).tag().endsWith("JJR")
          || TellingCues.isAt(sentence, i, TellingCues.Kind.RANK)) {
        return true;
      }
    }
    return false;
  }

  /** What brings something about is a verb; «خلف القضبان» and a verb «أثناء» are no signals. */
  private static boolean fits(SentenceEvents sentence, int token, Kind kind) {
    boolean verb = sentence.token(token).isVerb();
    return kind == Kind.RESULT
        ? verb || sentence.token(token).attached()
        : !verb || kind == Kind.SIMULTANEOUS;
  }
}
