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
    /** Of what came before, if not on the same day: «إثر». */
    IN_WAKE(Relation.AFTER),
    BECAUSE(Relation.AFTER),
    /** What one does because of it: «احتجاجا على». */
    RESPONSE(Relation.AFTER),
    RESULT(Relation.AFTER),
    BRINGS(Relation.AFTER),
    THEN(Relation.AFTER),
    /** Joins two clauses of one time: «فيما». */
    WHILE(Relation.SIMULTANEOUS),
    /** Before what one arrives at: «لدى وصوله». */
    AT(Relation.SIMULTANEOUS),
    /** Before a beginning or end: «مع انطلاق». */
    BESIDE(Relation.SIMULTANEOUS),
    /** What goes on around it: «وسط احتجاجات». */
    AMID(Relation.DURING),
    /** What it is done for: «تمهيدا لـ». */
    TOWARDS(Relation.BEFORE),
    /** A verb between a noun and what came before it: «مظاهرات أعقبت الانتخابات». */
    FOLLOWS(Relation.AFTER),
    /** A verb between a noun and what came after it: «الهدوء الذي سبق الهجوم». */
    PRECEDES(Relation.BEFORE),
    /** A verb with a pronoun, before what came later: «قصف أعقبته اشتباكات». */
    FOLLOWED_BY(Relation.BEFORE),
    /** A verb with a pronoun, before what came earlier: «قصف سبقته اشتباكات». */
    PRECEDED_BY(Relation.AFTER),
    /** At the time of what the sentence before tells: «في غضون ذلك». */
    MEANWHILE(Relation.SIMULTANEOUS),
    /** After what the sentence before tells: «بعد ذلك». */
    AFTERWARDS(Relation.AFTER),
    /** Before what the sentence before tells: «قبل ذلك». */
    BEFOREHAND(Relation.BEFORE),
    /** By no word: a reaction to it. */
    REACTS(Relation.AFTER),
    /** By no word: what it is done for, or what is still to come. */
    PURPOSE(Relation.AFTER),
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

    /** Tells whether it takes up the sentence before: «بعد ذلك». */
    boolean looksBack() {
      return this == MEANWHILE || this == AFTERWARDS || this == BEFOREHAND;
    }

    /** Returns the kind that only orders what it joins to the sentence before. */
    Kind backwards() {
      return switch (relation) {
        case AFTER -> AFTERWARDS;
        case BEFORE -> BEFOREHAND;
        case SIMULTANEOUS, DURING, INCLUDED_IN -> MEANWHILE;
        case SINCE, BEGINS_AT, ENDS_BY, NOT_BEFORE -> this;
      };
    }

    /** Tells whether what it leads in may be told as what only may be: «بعد رفع الحظر سيتم». */
    boolean mayBe() {
      return this == AFTER || this == PURPOSE || this == ENDS_BY || relation == Relation.BEFORE;
    }

    /** Tells whether it says why: «بسبب», «ردا على». */
    boolean isCause() {
      return this == BECAUSE || this == RESPONSE;
    }

    /** Tells whether what befalls people may come of it: «إثر قصف». */
    boolean harms() {
      return this == BECAUSE || this == IN_WAKE || relation == Relation.DURING;
    }

    private boolean isVerb() {
      return this == RESULT
          || this == BRINGS
          || this == FOLLOWS
          || this == PRECEDES
          || this == FOLLOWED_BY
          || this == PRECEDED_BY;
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
    if (kind == Kind.ENDS_BY && token > 0 && sentence.token(token - 1).tag().equals("CC")) {
      return false; // «أو حتى»: even
    }
    if (kind.isCause() && token > 0 && sentence.token(token - 1).tag().equals("IN")) {
      return false; // «لقاء بلا نتيجة»
    }
    return kind.isVerb()
        ? verb || sentence.token(token).attached()
        : !verb || kind == Kind.SIMULTANEOUS;
  }
}
